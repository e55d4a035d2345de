//! Which scenario file to open in the studio: a path that can be written by hand, or chosen in the system's dialog.

use super::modal::{Dialog, buttons, focus_first};
use crate::app::{Command, Core, FileKind, StudioCommand};
use crate::ui::offered::Offered;
use crate::ui::theme;
use crate::ui::widgets::{Field, primary_button, secondary_button};
use egui::{Context, Key, Label};
use std::path::PathBuf;

/// The question, with the answer as far as it is written.
#[derive(Default)]
pub(in crate::ui) struct OpenScenario {
    path: String,
    /// Whether there is a file at this path; looked up when it changes, not in every frame.
    there: bool,
    /// Whether the system's dialog was opened and nothing was chosen there.
    nothing_chosen: bool,
    opened: bool,
}

impl OpenScenario {
    /// A file that was chosen is opened at once.
    pub(super) fn path_chosen(&mut self, path: Option<PathBuf>) -> Option<Command> {
        self.nothing_chosen = path.is_none();
        path.map(|path| Command::Studio(StudioCommand::OpenFile { path }))
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("studio-ask-file", &[]);
        Dialog::new("open-scenario", &title).width(600.0).show(ctx, core, out, |ui, out| {
            ui.add(Label::new(theme::second(ui, core.say("open-scenario-words", &[]))).wrap());
            let label = core.say("open-scenario-path", &[]);
            let help = match self.nothing_chosen {
                true => core.say("open-scenario-nothing-chosen", &[]),
                false => core.say("open-scenario-path-help", &[]),
            };
            let fault = core.say("open-scenario-no-file", &[]);
            let fault = (!self.there && !self.path.trim().is_empty()).then_some(fault.as_str());
            let field =
                Field::new("open-scenario-path", &label).help(&help).fault(fault).show(ui, &mut self.path);
            let file = || core.scenario_folder().join(self.path.trim());
            if field.changed() {
                self.there = file().is_file();
            }
            focus_first(ui, &field, &mut self.opened);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let open = core.say("studio-open-now", &[]);
            buttons(ui, |ui| {
                let pressed = ui.add_enabled(self.there, primary_button(&open).shortcut("Enter")).clicked();
                if self.there && (pressed || entered) {
                    out.push(Command::Studio(StudioCommand::OpenFile { path: file() }));
                }
                Offered::new(core, Command::ChooseFile(FileKind::Scenario)).show(ui, out, secondary_button);
            });
        });
    }
}
