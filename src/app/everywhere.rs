//! What can be done on every screen.

use super::{Command, Core, Place, SettingChange};
use crate::store::Theme;

impl Command {
    /// The commands whose shortcuts work on every screen.
    #[must_use]
    pub fn everywhere() -> Vec<Command> {
        vec![
            Command::Go(Place::Library),
            Command::Go(Place::History),
            Command::Go(Place::Settings),
            Command::OpenPalette,
            Command::OpenShortcuts,
            Command::ReloadLibrary,
            Command::Quit,
        ]
    }

    /// What the palette lists beside what the screen in view offers: everything that can be done from anywhere, and each
    /// scenario by its title.
    #[must_use]
    pub fn palette(core: &Core) -> Vec<Command> {
        let mut commands = Vec::new();
        if core.running().is_some() {
            commands.push(Command::Go(Place::Practice));
        }
        commands.extend(core.shelf().cards.iter().map(|card| Command::Go(Place::Briefing(card.scenario.id.clone()))));
        commands.extend(Command::everywhere().into_iter().filter(|command| *command != Command::OpenPalette));
        commands.extend([Theme::Light, Theme::Dark].map(|theme| Command::Change(SettingChange::Theme(theme))));
        commands.push(Command::Backup);
        commands
    }
}
