//! What has improved, and what to practise next; each with its figures and the way to where they come from.

use super::standing::debrief;
use crate::app::{Command, Core, Place};
use crate::report::progress::telling;
use crate::ui::offered::Offered;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, quiet_button, secondary_button};
use egui::Ui;

/// So many improvements are told at most.
const TOLD: usize = 4;

/// What has improved.
pub(super) fn improved(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::section(ui, core.say("progress-improved", &[])), 2);
        let report = core.progress();
        if report.improved.is_empty() {
            let words = match report.practised.len() {
                0..=1 => core.say("progress-improved-too-few", &[]),
                _ => core.say("progress-improved-none", &[]),
            };
            prose(ui, theme::second(ui, words));
        }
        for (index, change) in report.improved.iter().take(TOLD).enumerate() {
            prose(ui, theme::body(ui, telling::change(change, core.words())));
            ui.push_id(index, |ui| lead(ui, core, &change.attempt, out));
        }
    });
}

/// What to practise next.
pub(super) fn next(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::section(ui, core.say("progress-next", &[])), 2);
        let report = core.progress();
        if report.weakest.is_none() && report.tendency.is_none() {
            prose(ui, theme::second(ui, core.say("progress-next-none", &[])));
        }
        if let Some(weakest) = &report.weakest {
            prose(ui, theme::body(ui, telling::weakest(weakest, core.words())));
            let card = weakest.scenario.as_ref().and_then(|scenario| core.shelf().card(scenario));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                if let Some(card) = card {
                    let title = card.scenario.title.get(core.language());
                    Offered::new(core, Command::Go(Place::Briefing(card.scenario.id.clone())))
                        .called(core.say("progress-practise", &[("title", title.into())]))
                        .show(ui, out, secondary_button);
                }
                lead(ui, core, &weakest.attempt, out);
            });
        }
        if let Some(tendency) = report.tendency {
            ui.add_space(space::TIGHT);
            prose(ui, theme::body(ui, telling::tendency(tendency, core.words())));
            if tendency.wants_practice() {
                prose(ui, theme::second(ui, core.say("progress-tendency-help", &[])));
            }
            Offered::new(core, Command::Go(Place::History))
                .called(core.say("progress-see-history", &[]))
                .show(ui, out, quiet_button);
        }
    });
}

/// The way to the attempt a figure comes from.
fn lead(ui: &mut Ui, core: &Core, attempt: &str, out: &mut Vec<Command>) {
    if let Some(command) = debrief(attempt) {
        Offered::new(core, command).called(core.say("progress-see", &[])).show(ui, out, quiet_button);
    }
}
