//! The attempt that was not finished, and the way back into it.

use crate::app::{Command, Core, ShiftCommand};
use crate::ui::offered::Offered;
use crate::ui::widgets::{Banner, BannerKind, primary_button, quiet_button};
use egui::Ui;

/// Shows a banner for the shift that was left, if there is one.
pub(super) fn shift(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let Some(shift) = core.shift_left() else { return };
    let taken = shift.contacts.iter().filter(|contact| contact.attempt.is_some()).count();
    let when = core.moment(shift.started_at);
    let title = core.say("shift-left-title", &[]);
    let words = core.say("shift-left-words", &[("when", (&when).into()), ("taken", taken.into())]);
    Banner::new(BannerKind::Info, &title).words(&words).show(ui, |ui| {
        Offered::new(core, Command::Shift(ShiftCommand::Resume)).show(ui, out, primary_button);
    });
    ui.add_space(crate::ui::theme::space::SMALL);
}

/// Shows a banner for the latest unfinished attempt, if there is one.
pub(super) fn banner(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let Some(attempt) = core.unfinished() else { return };
    let others = core.unfinished_count().saturating_sub(1);
    let title = core.say("resume-title", &[("title", (&attempt.title).into())]);
    let when = core.moment(attempt.started_at);
    let words = core.say(
        "resume-words",
        &[("turn", attempt.turns.into()), ("when", (&when).into()), ("others", others.into())],
    );
    Banner::new(BannerKind::Info, &title).words(&words).show(ui, |ui| {
        Offered::new(core, Command::Resume { attempt: attempt.id }).show(ui, out, primary_button);
        Offered::new(core, Command::AskDelete { attempt: attempt.id }).show(ui, out, quiet_button);
    });
    ui.add_space(crate::ui::theme::space::SMALL);
}
