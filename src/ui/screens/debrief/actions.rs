//! What can be done with a report: play again, keep it, go back.

use crate::app::{Command, Core, Place};
use crate::export::Format;
use crate::store::AttemptId;
use crate::ui::offered::Offered;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Icon, primary_button, quiet_button, secondary_button};
use egui::{Ui, Vec2};

/// The actions of the head of the screen.
pub(super) fn head(ui: &mut Ui, core: &Core, again: Command, out: &mut Vec<Command>) {
    Offered::new(core, again).show(ui, out, |words| primary_button(words).large());
    let (back, words) = match core.back_to() {
        Some(_) => (Command::Back, core.say("debrief-to-reports", &[])),
        None => (Command::Go(Place::Library), core.say("debrief-to-scenarios", &[])),
    };
    Offered::new(core, back).called(words).show(ui, out, |words| quiet_button(words).icon(Icon::Back));
}

/// The formats a report can be kept in.
pub(super) fn export(ui: &mut Ui, core: &Core, attempt: AttemptId, out: &mut Vec<Command>) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::section(ui, core.say("debrief-export", &[])), 2);
        prose(ui, theme::second(ui, core.say("debrief-export-help", &[])));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
            for format in Format::ALL {
                Offered::new(core, Command::Export { attempt, format })
                    .called(core.say_for("debrief-export-as", format.key(), &[]))
                    .show(ui, out, |words| secondary_button(words).icon(Icon::Export));
            }
        });
    });
}
