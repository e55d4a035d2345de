//! What can be done now, and how it is written on buttons, in the palette and in the overview of shortcuts.

use super::screens::Screen;
use super::widgets::Button;
use crate::app::{Command, Core};
use egui::{Context, Event, Ui};

/// Everything that has a shortcut now: what the screen offers first, then what works everywhere.
pub(super) fn commands(screen: &Screen, core: &Core) -> Vec<Command> {
    let mut commands = screen.commands(core);
    commands.extend(Command::everywhere());
    commands
}

/// The keys of a command as people write them.
pub(super) fn keys(command: &Command) -> Option<String> {
    command.spec().shortcut.map(|shortcut| shortcut.to_string())
}

/// Whether a key was pressed at all; most frames need no list of commands.
pub(super) fn any_key(ctx: &Context) -> bool {
    ctx.input(|input| input.events.iter().any(|event| matches!(event, Event::Key { pressed: true, .. })))
}

/// A command as a button: its own words, its help and its keys in the tooltip.
pub(super) struct Offered {
    command: Command,
    words: String,
    help: String,
    keys: Option<String>,
}

impl Offered {
    /// A command in its own words.
    pub fn new(core: &Core, command: Command) -> Self {
        let spec = command.spec();
        Self {
            words: command.name(core),
            help: core.say(spec.help, &[]),
            keys: spec.shortcut.map(|shortcut| shortcut.to_string()),
            command,
        }
    }

    /// The same command in other words, where the place says more.
    pub fn called(mut self, words: String) -> Self {
        self.words = words;
        self
    }

    /// The same command with another sentence in its tooltip.
    pub fn helped(mut self, help: String) -> Self {
        self.help = help;
        self
    }

    /// Shows the button that `make` builds of its words; true when it was pressed and the command pushed.
    pub fn show(
        self,
        ui: &mut Ui,
        out: &mut Vec<Command>,
        make: impl for<'a> FnOnce(&'a str) -> Button<'a>,
    ) -> egui::Response {
        let mut button = make(&self.words).hint(&self.help);
        if let Some(keys) = &self.keys {
            button = button.shortcut(keys);
        }
        let response = ui.add(button);
        if response.clicked() {
            out.push(self.command);
        }
        response
    }
}
