//! Before a draft is open: what was not saved, the files somebody writes in, and those to take as a beginning.

mod files;
mod rescues;
mod shipped;

use crate::app::{Command, Core, Local, StudioCommand, StudioLocal};
use crate::ui::offered::Offered;
use crate::ui::screens::page::Page;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Icon, primary_button, quiet_button, secondary_button};
use egui::{Label, Ui};

/// What can be done before a draft is open.
pub(super) fn commands() -> Vec<Command> {
    vec![new(), Command::Studio(StudioCommand::AskFile), Command::Studio(StudioCommand::AskStory)]
}

/// The way to a new scenario.
fn new() -> Command {
    Command::Local(Local::Studio(StudioLocal::New))
}

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let (title, lead) = (core.say("studio-title", &[]), core.say("studio-lead", &[]));
    Page::new("studio-start", &title).lead(&lead).show(
        ui,
        out,
        |ui, out| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            // Where there is nothing yet, the main action stands in the middle.
            let first = core.draft_files().is_empty();
            Offered::new(core, new()).show(ui, out, |words| {
                if first { secondary_button(words) } else { primary_button(words) }.icon(Icon::Plus).large()
            });
            Offered::new(core, Command::Studio(StudioCommand::AskFile))
                .show(ui, out, |words| secondary_button(words).large());
        },
        |ui, out| {
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            rescues::show(ui, core, out);
            files::show(ui, core, out);
            ui.horizontal_wrapped(|ui| {
                ui.add(Label::new(theme::second(ui, core.say("studio-from-elsewhere", &[]))).extend());
                Offered::new(core, Command::Studio(StudioCommand::AskStory)).show(ui, out, quiet_button);
            });
            ui.add_space(space::SMALL);
            shipped::show(ui, core, out);
        },
    );
}
