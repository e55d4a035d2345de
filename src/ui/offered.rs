//! What can be done now, and how it is written on buttons, in the palette and in the overview of shortcuts.

use super::screens::Screen;
use super::widgets::Button;
use crate::app::{Command, Core};
use egui::{Context, Event};

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
