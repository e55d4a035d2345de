//! Whether a trainee with all their data, or attempts that are too old, should really be deleted.

use super::modal::{Dialog, buttons, focus_first};
use crate::app::{Command, Core};
use crate::ui::theme;
use crate::ui::widgets::{danger_button, secondary_button};
use egui::{Context, Label};

/// The question, in words made when it opens.
pub(in crate::ui) struct Forget {
    title: String,
    words: String,
    keep: String,
    delete: String,
    command: Command,
    opened: bool,
}

impl Forget {
    /// A trainee.
    pub(super) fn trainee(core: &Core, trainee: String) -> Self {
        let known = core.people().iter().find(|known| known.name == trainee);
        let name = core.name_of(&trainee);
        let gaps = [("name", (&name).into()), ("count", known.map_or(0, |known| known.attempts).into())];
        Self {
            title: core.say("forget-title", &gaps),
            words: core.say("forget-words", &gaps),
            keep: core.say("forget-keep", &[]),
            delete: core.say("forget-confirm", &[]),
            command: Command::Forget { trainee },
            opened: false,
        }
    }

    /// The attempts that are older than they are kept.
    pub(super) fn expired(core: &Core, count: u32) -> Self {
        let gaps = [("count", count.into()), ("months", core.settings().keep_months.into())];
        Self {
            title: core.say("expired-title", &[]),
            words: core.say("expired-words", &gaps),
            keep: core.say("expired-keep", &[]),
            delete: core.say("expired-confirm", &[]),
            command: Command::ForgetExpired,
            opened: false,
        }
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        Dialog::new("forget", &self.title).width(480.0).show(ctx, core, out, |ui, out| {
            ui.add(Label::new(theme::body(ui, &self.words)).wrap());
            buttons(ui, |ui| {
                if ui.add(danger_button(&self.delete)).clicked() {
                    out.push(self.command.clone());
                }
                let keep = ui.add(secondary_button(&self.keep));
                // Enter is on the safe side.
                focus_first(ui, &keep, &mut self.opened);
                if keep.clicked() {
                    out.push(Command::CloseDialog);
                }
            });
        });
    }
}
