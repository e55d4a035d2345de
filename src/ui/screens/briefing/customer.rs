//! The customer's side: who they are, what they have been through with the company, and what this is about.

use crate::app::Core;
use crate::scenario::{HistoryEntry, Scenario};
use crate::ui::screens::contact;
use crate::ui::screens::page::heading;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Face, Portrait};
use egui::{Label, Sense, Stroke, Ui, Vec2, pos2};

const FACE: f32 = 120.0;
const DOT: f32 = 5.0;

/// Shows the cards under each other.
pub(super) fn show(ui: &mut Ui, core: &Core, scenario: &Scenario) {
    let language = core.language();
    let customer = &scenario.customer;
    Card::new().show(ui, |ui| {
        heading(ui, theme::section(ui, core.say("briefing-customer", &[])), 2);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            ui.add(Face::new(Portrait::from_seed(customer.portrait), customer.mood, &customer.name).size(FACE));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::TIGHT;
                ui.add(Label::new(theme::title(ui, &*customer.name)).wrap());
                ui.add(Label::new(theme::body(ui, &**customer.about.get(language))).wrap());
                ui.add_space(space::TIGHT);
                contact::line(ui, core, scenario);
            });
        });
    });
    Card::new().show(ui, |ui| {
        heading(ui, theme::section(ui, core.say("briefing-situation", &[])), 2);
        ui.add(Label::new(theme::body(ui, &**scenario.briefing.situation.get(language))).wrap());
    });
    if !customer.history.is_empty() {
        Card::new().show(ui, |ui| {
            heading(ui, theme::section(ui, core.say("briefing-history", &[])), 2);
            timeline(ui, core, &customer.history);
        });
    }
}

/// What happened before, oldest first, along a line.
fn timeline(ui: &mut Ui, core: &Core, history: &[HistoryEntry]) {
    let palette = theme::of(ui);
    let language = core.language();
    ui.spacing_mut().item_spacing.y = space::MEDIUM;
    let mut before: Option<egui::Pos2> = None;
    for entry in history {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let height = theme::Type::Small.line_height(ui);
            let (square, _) = ui.allocate_exact_size(Vec2::new(2.0 * DOT, height), Sense::hover());
            let dot = square.center();
            if let Some(above) = before {
                let (from, to) = (pos2(dot.x, above.y + DOT + 3.0), pos2(dot.x, dot.y - DOT - 3.0));
                ui.painter().line_segment([from, to], Stroke::new(2.0, palette.line));
            }
            ui.painter().circle_filled(dot, DOT, palette.ink_second);
            before = Some(dot);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(Label::new(theme::small(ui, &**entry.when.get(language))).wrap());
                ui.add(Label::new(theme::body(ui, &**entry.what.get(language))).wrap());
            });
        });
    }
}
