//! Whether an attempt should really be deleted: the one thing in the program that cannot be taken back.

use super::modal::{Dialog, buttons, focus_first};
use crate::app::{Command, Core};
use crate::store::AttemptId;
use crate::ui::theme;
use crate::ui::widgets::{danger_button, secondary_button};
use egui::{Context, Label};

/// The question.
pub(in crate::ui) struct Delete {
    attempt: AttemptId,
    opened: bool,
}

impl Delete {
    pub(super) fn new(attempt: AttemptId) -> Self {
        Self { attempt, opened: false }
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("delete-title", &[]);
        // An attempt too damaged to be listed can still be deleted.
        let words = match core.attempt(self.attempt) {
            Some(attempt) => core.say(
                "delete-words",
                &[
                    ("title", (&attempt.title).into()),
                    ("when", (&core.moment(attempt.started_at)).into()),
                    ("turns", attempt.turns.into()),
                ],
            ),
            None => core.say("delete-words-unknown", &[]),
        };
        let (keep, delete) = (core.say("delete-keep", &[]), core.say("delete-confirm", &[]));
        Dialog::new("delete", &title).width(440.0).show(ctx, core, out, |ui, out| {
            ui.add(Label::new(theme::body(ui, words)).wrap());
            buttons(ui, |ui| {
                if ui.add(danger_button(&delete)).clicked() {
                    out.push(Command::Delete { attempt: self.attempt });
                }
                let keep = ui.add(secondary_button(&keep));
                // Enter is on the safe side.
                focus_first(ui, &keep, &mut self.opened);
                if keep.clicked() {
                    out.push(Command::CloseDialog);
                }
            });
        });
    }
}
