//! The scenarios that come with the program, each to be taken as a beginning.

use crate::app::{Command, Core, StudioCommand};
use crate::ui::offered::Offered;
use crate::ui::screens::page::{heading, row};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Icon, icon_button};
use egui::{Align, Label, Layout, Ui};

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    heading(ui, theme::section(ui, core.say("studio-shipped", &[])), 2);
    ui.add(Label::new(theme::second(ui, core.say("studio-shipped-help", &[]))).wrap());
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::TIGHT;
        for entry in core.scenario_files().filter(|entry| entry.path.is_none()) {
            let Some(scenario) = &entry.scenario else { continue };
            let title = scenario.title.get(core.language()).to_string();
            row(ui, space::CONTROL, |ui| {
                let copy = Command::Studio(StudioCommand::Open { scenario: entry.id.clone() });
                let words = core.say("studio-copy", &[("title", (&title).into())]);
                Offered::new(core, copy)
                    .called(words)
                    .show(ui, out, |words| icon_button(Icon::Double, words));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.spacing_mut().item_spacing.x = space::MEDIUM;
                    ui.add(Label::new(theme::body(ui, &title)).extend());
                    let summary = scenario.summary.get(core.language()).to_string();
                    ui.add(Label::new(theme::small(ui, summary)).truncate());
                });
            });
        }
    });
}
