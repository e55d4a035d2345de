//! Which scenario to open in the studio, or which story of another tool to bring in: a path that can be written by hand, or
//! chosen in the system's dialog.

use super::modal::{Dialog, buttons, focus_first};
use crate::app::{Command, Core, FileKind, StudioCommand};
use crate::ui::offered::Offered;
use crate::ui::theme;
use crate::ui::widgets::{Field, primary_button, secondary_button};
use egui::{Context, Key, Label};
use std::path::PathBuf;

/// The question, with the answer as far as it is written.
pub(in crate::ui) struct OpenFile {
    kind: FileKind,
    path: String,
    /// Whether there is a file at this path; looked up when it changes, not in every frame.
    there: bool,
    /// Whether the system's dialog was opened and nothing was chosen there.
    nothing_chosen: bool,
    opened: bool,
}

impl OpenFile {
    pub(super) fn new(kind: FileKind) -> Self {
        Self { kind, path: String::new(), there: false, nothing_chosen: false, opened: false }
    }

    /// A file that was chosen is opened at once.
    pub(super) fn path_chosen(&mut self, path: Option<PathBuf>) -> Option<Command> {
        self.nothing_chosen = path.is_none();
        path.map(|path| self.open(path))
    }

    fn open(&self, path: PathBuf) -> Command {
        Command::Studio(match self.kind {
            FileKind::Story => StudioCommand::BringIn { path },
            FileKind::Scenario | FileKind::Attempts => StudioCommand::OpenFile { path },
        })
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let is_story = self.kind == FileKind::Story;
        let (title, words) = match is_story {
            true => (core.say("studio-bring-in", &[]), core.say("bring-in-words", &[])),
            false => (core.say("studio-ask-file", &[]), core.say("open-scenario-words", &[])),
        };
        Dialog::new("open-file", &title).width(600.0).show(ctx, core, out, |ui, out| {
            ui.add(Label::new(theme::second(ui, words)).wrap());
            let label = core.say("open-scenario-path", &[]);
            let help = match self.nothing_chosen {
                true => core.say("open-scenario-nothing-chosen", &[]),
                false => core.say("open-scenario-path-help", &[]),
            };
            let fault = core.say("open-scenario-no-file", &[]);
            let fault = (!self.there && !self.path.trim().is_empty()).then_some(fault.as_str());
            let field = Field::new("open-file-path", &label).help(&help).fault(fault);
            let field = field.show(ui, &mut self.path);
            let file = || core.scenario_folder().join(self.path.trim());
            if field.changed() {
                self.there = file().is_file();
            }
            focus_first(ui, &field, &mut self.opened);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let open = match is_story {
                true => core.say("bring-in-now", &[]),
                false => core.say("studio-open-now", &[]),
            };
            buttons(ui, |ui| {
                let pressed = ui.add_enabled(self.there, primary_button(&open).shortcut("Enter")).clicked();
                if self.there && (pressed || entered) {
                    out.push(self.open(file()));
                }
                Offered::new(core, Command::ChooseFile(self.kind)).show(ui, out, secondary_button);
            });
        });
    }
}
