//! The answer: a plain sentence, what else holds, and the figures everybody asks for first.

use super::view::{Figure, GroupLine, View};
use crate::app::{Command, Core};
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, FigureTile, quiet_button};
use egui::{Align, Label, Layout, ScrollArea, Ui, vec2};

/// The least width of a figure.
const TILE: f32 = 190.0;
/// The most of the groups that is seen at once, in points.
const GROUPS: f32 = 440.0;
/// The share of the width in which the names of groups stand.
const NAME: f32 = 0.3;

pub(super) fn show(ui: &mut Ui, core: &Core, view: &View, out: &mut Vec<Command>) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::title(ui, &view.headline), 2);
        if let Some(other) = &view.other {
            prose(ui, theme::second(ui, format!("{}: {other}", core.say("cohort-other", &[]))));
        }
        if !view.also.is_empty() {
            prose(ui, theme::second(ui, core.say("cohort-also", &[])));
            for habit in &view.also {
                prose(ui, theme::body(ui, format!("• {habit}")));
            }
        }
        prose(ui, theme::body(ui, &view.when));
        if !view.groups.is_empty() {
            groups(ui, core, &view.groups, out);
        }
        let attempts = core.say("cohort-attempts", &[("count", view.attempts.into())]);
        prose(ui, theme::small(ui, attempts));
        ui.add_space(space::TIGHT);
        figures(ui, &view.figures, out);
    });
}

/// Each group with what it does; its name asks for it alone.
fn groups(ui: &mut Ui, core: &Core, groups: &[GroupLine], out: &mut Vec<Command>) {
    ui.add_space(space::TIGHT);
    heading(ui, theme::strong(ui, core.say("reports-groups", &[])), 3);
    let help = core.say("reports-group-help", &[]);
    let area =
        ScrollArea::vertical().id_salt("reports-groups").max_height(GROUPS).min_scrolled_height(GROUPS);
    area.auto_shrink([false, true]).show(ui, |ui| {
        for group in groups {
            ui.horizontal(|ui| {
                let name = (ui.available_width() * NAME).min(280.0);
                ui.allocate_ui_with_layout(
                    vec2(name, space::CONTROL),
                    Layout::left_to_right(Align::Center),
                    |ui| {
                        ui.set_width(name);
                        if ui.add(quiet_button(&group.name).hint(&help)).clicked() {
                            out.push(group.ask.clone());
                        }
                    },
                );
                ui.add(Label::new(theme::body(ui, &group.habit)).wrap());
            });
        }
    });
}

fn figures(ui: &mut Ui, figures: &[Figure], out: &mut Vec<Command>) {
    let fits = ((ui.available_width() + space::SMALL) / (TILE + space::SMALL)).floor().max(1.0);
    let across = if (fits as usize) >= figures.len() { figures.len() } else { 2 };
    let width = (ui.available_width() - space::SMALL * (across as f32 - 1.0)) / across as f32;
    for row in figures.chunks(across) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            for figure in row {
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(egui::Align::Min), |ui| {
                    ui.set_width(width);
                    let tile = FigureTile {
                        name: &figure.name,
                        value: &figure.value,
                        small: &figure.small,
                        beside: figure.beside.as_deref(),
                    };
                    if tile.show(ui).clicked() {
                        out.push(Command::ListBehind(Box::new(figure.lead.clone())));
                    }
                });
            }
        });
    }
}
