//! The attempt that was not finished, and the way back into it.

use crate::app::{Command, Core};
use crate::ui::offered::Offered;
use crate::ui::widgets::{Banner, BannerKind, primary_button, quiet_button};
use egui::Ui;

/// Shows a banner for the latest unfinished attempt, if there is one.
pub(super) fn banner(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let Some(attempt) = core.unfinished().next() else { return };
    let others = core.unfinished().count() - 1;
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
