//! What the program holds while its window is open, and the one place where commands are executed.

use super::{Command, Debriefed, Done, Followup, Notice, NoticeWeight, Place, Question, Running, Shelf};
use crate::report::AttemptReport;
use crate::scenario::Scenario;
use crate::session::{Action, Setup, Timed};
use crate::store::{AttemptId, AttemptSummary, Filter, Library, Settings, Store, StoreError};
use crate::vocabulary::{Language, Mode};
use crate::words::{Arg, Locale, Words};
use std::sync::Arc;

/// Everything behind the window. Screens read it; [`Core::execute`] alone changes it.
pub struct Core {
    store: Store,
    library: Library,
    settings: Settings,
    locale: Locale,
    shelf: Shelf,
    attempts: Vec<AttemptSummary>,
    running: Option<Running>,
    debriefed: Option<Debriefed>,
    notices: Vec<Notice>,
    notices_given: u64,
    /// When the last action was taken or the attempt came into view, in the window's milliseconds.
    acted_ms: u64,
}

/// The reading side: what screens see.
impl Core {
    /// The sentence with this key in the person's language.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locale.say(key, args)
    }

    /// The sentence a family has for one value, in the person's language.
    #[must_use]
    pub fn say_for(&self, family: &str, value: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locale.say_for(family, value, args)
    }

    /// Who speaks.
    #[must_use]
    pub fn words(&self) -> &Locale {
        &self.locale
    }

    /// The language of the interface.
    #[must_use]
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// What the person has set.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The scenarios with what was achieved in them.
    #[must_use]
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// Every attempt, newest first.
    #[must_use]
    pub fn attempts(&self) -> &[AttemptSummary] {
        &self.attempts
    }

    /// One attempt in the list.
    #[must_use]
    pub fn attempt(&self, id: AttemptId) -> Option<&AttemptSummary> {
        self.attempts.iter().find(|attempt| attempt.id == id)
    }

    /// The attempt under way.
    #[must_use]
    pub fn running(&self) -> Option<&Running> {
        self.running.as_ref()
    }

    /// The attempt whose report is in view, with the report.
    #[must_use]
    pub fn debriefed(&self) -> Option<&Debriefed> {
        self.debriefed.as_ref()
    }

    /// What the program has to say, oldest first.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }
}

/// Telling the person.
impl Core {
    /// Adds a notice; one that says the same is not said twice.
    pub(super) fn notify(
        &mut self,
        weight: NoticeWeight,
        title: String,
        words: Option<String>,
        action: Option<Command>,
    ) {
        if self.notices.iter().any(|notice| notice.title == title && notice.words == words) {
            return;
        }
        self.notices_given += 1;
        self.notices.push(Notice { number: self.notices_given, weight, title, words, action });
    }

    /// Says that something did not work: what, and what the system or the store says about it.
    pub(super) fn failed(&mut self, title: &str, detail: impl ToString) {
        let title = self.say(title, &[]);
        self.notify(NoticeWeight::Error, title, Some(detail.to_string()), None);
    }
}
