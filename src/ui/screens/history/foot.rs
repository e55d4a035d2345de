//! The selected attempt in a sentence, and what can be done with it; always in view.

use super::row::{Row, State};
use crate::app::{Command, Core};
use crate::ui::offered::Offered;
use crate::ui::screens::page;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Button, primary_button, quiet_button, secondary_button};
use egui::{Align, Label, Layout, Ui};

/// Shows the attempt and its buttons.
pub(super) fn show(ui: &mut Ui, core: &Core, row: &Row, out: &mut Vec<Command>) {
    page::row(ui, space::CONTROL_LARGE, |ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        for (index, command) in row.commands().into_iter().enumerate() {
            let make: fn(&str) -> Button<'_> = match (index, &command) {
                (_, Command::AskDelete { .. }) => quiet_button,
                (0, _) => primary_button,
                _ => secondary_button,
            };
            Offered::new(core, command.clone()).called(short(core, &command)).show(ui, out, make);
        }
        ui.add_space(space::LARGE);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(Label::new(theme::strong(ui, &row.title)).wrap());
            let words = match (&row.damage, row.state) {
                (Some(damage), _) => theme::small(ui, damage).color(theme::of(ui).danger),
                (None, State::Unfinished) => theme::small(ui, unfinished(core, row)),
                (None, _) if row.unverified => theme::small(ui, core.say("history-unverified-words", &[])),
                (None, _) => theme::small(ui, format!("{} · {} · {}", row.when, row.outcome, row.verdict)),
            };
            ui.add(Label::new(words).wrap());
        });
    });
}

/// The title stands beside the buttons; they need not say it again.
fn short(core: &Core, command: &Command) -> String {
    match command {
        Command::Resume { .. } => core.say("history-resume", &[]),
        other => other.name(core),
    }
}

fn unfinished(core: &Core, row: &Row) -> String {
    core.say("history-stopped", &[("when", (&row.when).into()), ("turn", row.turns.into())])
}
