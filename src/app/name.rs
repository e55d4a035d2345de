//! How a command is called where it stands: with the title of what it is about.

use super::{Command, Core, Place};
use crate::lessons::find;

impl Command {
    /// Its name in the person's language.
    #[must_use]
    pub fn name(&self, core: &Core) -> String {
        let words = self.spec().words;
        let about = match self {
            Command::Go(Place::Briefing(scenario)) => {
                core.shelf().card(scenario).map(|card| card.scenario.title.get(core.language()).to_string())
            }
            Command::Resume { attempt } => core.attempt(*attempt).map(|attempt| attempt.title.clone()),
            Command::Go(Place::Lesson(lesson)) => {
                find(core.language(), lesson).map(|lesson| lesson.title.to_string())
            }
            Command::PractiseAs { trainee } => Some(core.name_of(trainee)),
            _ => None,
        };
        match about {
            Some(title) => core.say(words, &[("title", (&title).into())]),
            None => core.say(words, &[]),
        }
    }
}
