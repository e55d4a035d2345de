//! What can be done on every screen.

use super::{Command, Core, Place, SettingChange};
use crate::lessons::built_in;
use crate::store::Appearance;

impl Command {
    /// The commands whose shortcuts work on every screen.
    #[must_use]
    pub fn everywhere() -> Vec<Command> {
        vec![
            Command::Go(Place::Library),
            Command::Go(Place::Progress),
            Command::Go(Place::History),
            Command::Go(Place::Reports),
            Command::Go(Place::Studio),
            Command::Go(Place::Learn),
            Command::Go(Place::Settings),
            Command::AskWho,
            Command::OpenPalette,
            Command::OpenShortcuts,
            Command::ReloadLibrary,
            Command::ResizeText { larger: true },
            Command::ResizeText { larger: false },
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
        commands.extend(core.unfinished().map(|attempt| Command::Resume { attempt: attempt.id }));
        commands.extend(Command::everywhere());
        commands.retain(|command| *command != Command::OpenPalette);
        let other =
            Appearance::ALL.iter().filter(|(appearance, _)| *appearance != core.settings().appearance);
        commands.extend(other.map(|(appearance, _)| Command::Change(SettingChange::Appearance(*appearance))));
        commands.extend([Command::Go(Place::Shift), Command::Backup, Command::Inspect]);
        let briefing = |card: &super::Card| Command::Go(Place::Briefing(card.scenario.id.clone()));
        commands.extend(core.shelf().proposed().map(briefing));
        let lessons = built_in(core.language()).iter();
        commands.extend(lessons.map(|lesson| Command::Go(Place::Lesson(lesson.id.clone()))));
        commands
    }
}
