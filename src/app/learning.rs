//! Reading lessons and walking the path of the first week. What is done follows from the attempts and from what the profile has
//! marked as read.

use super::{Core, Followup, Place};
use crate::lessons::{Step, find};
use crate::store::Profile;
use std::sync::Arc;

/// What screens see.
impl Core {
    /// Whether whoever practises has read a lesson.
    #[must_use]
    pub fn has_read(&self, lesson: &str) -> bool {
        self.profile().is_some_and(|profile| profile.read.iter().any(|read| read == lesson))
    }

    /// Whether a step of the first week is done.
    #[must_use]
    pub fn is_done(&self, step: Step) -> bool {
        let finished = |scenario: &str| self.shelf.card(scenario).is_some_and(|card| card.last.is_some());
        step.is_done(|lesson| self.has_read(lesson), finished)
    }

    /// The first step of the first week that is not done; `None` once the week is behind them.
    #[must_use]
    pub fn next_step(&self) -> Option<Step> {
        Step::all().find(|step| !self.is_done(*step))
    }

    /// Where a step is taken.
    #[must_use]
    pub fn place_of(&self, step: Step) -> Place {
        match step {
            Step::Lesson(id) => Place::Lesson(id.into()),
            Step::Case(id) => Place::Briefing(id.into()),
        }
    }

    /// What a step is called.
    #[must_use]
    pub fn title_of(&self, step: Step) -> String {
        let title: Option<Arc<str>> = match step {
            Step::Lesson(id) => find(self.language(), id).map(|lesson| Arc::clone(&lesson.title)),
            Step::Case(id) => {
                let card = self.shelf.card(id);
                card.map(|card| card.scenario.title.get(self.language()).to_string().into())
            }
        };
        title.map_or_else(String::new, |title| title.to_string())
    }

    /// Whether the first week should be offered: the first call is behind them, and no lesson has been read.
    #[must_use]
    pub fn offers_first_week(&self) -> bool {
        let read = self.profile().is_some_and(|profile| !profile.read.is_empty());
        !read && self.is_done(Step::Case("first_call"))
    }
}

impl Core {
    /// Marks a lesson as read, and goes on to the next step of the first week, or back to the lessons.
    pub(super) fn read_lesson(&mut self, lesson: &str) -> Vec<Followup> {
        if !self.has_read(lesson) {
            let name = self.settings.trainee.clone();
            let profiles = &mut self.settings.profiles;
            let at = profiles.iter().position(|profile| profile.name == name).unwrap_or_else(|| {
                profiles.push(Profile { name, read: Vec::new() });
                profiles.len() - 1
            });
            profiles[at].read.push(lesson.to_owned());
            self.keep_settings();
            self.revision += 1;
        }
        let on_the_path = Step::all().any(|step| matches!(step, Step::Lesson(id) if id == lesson));
        let next = self.next_step().filter(|_| on_the_path);
        self.forget_information();
        vec![Followup::Show(next.map_or(Place::Learn, |step| self.place_of(step)))]
    }
}
