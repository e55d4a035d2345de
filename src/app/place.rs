//! Where in the program somebody is.

use crate::store::{AttemptId, ShiftId};
use std::sync::Arc;

/// A screen, with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The scenarios.
    Library,
    /// What is known before a scenario begins, by its id.
    Briefing(Arc<str>),
    /// The attempt under way.
    Practice,
    /// The report on an attempt.
    Debrief(AttemptId),
    /// The trainee's own page.
    Progress,
    /// The lessons, and the path of the first week.
    Learn,
    /// A lesson, by its id.
    Lesson(Arc<str>),
    /// What a shift is, and its beginning.
    Shift,
    /// The report on a shift.
    ShiftReport(ShiftId),
    /// All attempts.
    History,
    /// The reports on many attempts.
    Reports,
    /// Where scenarios are written: the draft that is open, or what could be.
    Studio,
    /// What can be set.
    Settings,
}

/// Where a command's shortcut applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// On every screen.
    Everywhere,
    /// Among the scenarios.
    Library,
    /// Before a scenario begins.
    Briefing,
    /// In an attempt.
    Practice,
    /// Before a shift, and in the report on one.
    Shift,
    /// In the report on an attempt.
    Debrief,
    /// On the trainee's own page.
    Progress,
    /// Among the lessons and in one.
    Learn,
    /// Among the attempts.
    History,
    /// Among the figures of many attempts.
    Reports,
    /// Where scenarios are written.
    Studio,
    /// Among the settings.
    Settings,
}

impl Scope {
    /// Every scope.
    pub const ALL: &'static [Scope] = &[
        Scope::Everywhere,
        Scope::Library,
        Scope::Briefing,
        Scope::Practice,
        Scope::Shift,
        Scope::Debrief,
        Scope::Progress,
        Scope::Learn,
        Scope::History,
        Scope::Reports,
        Scope::Studio,
        Scope::Settings,
    ];
}

impl Place {
    /// The scope of the shortcuts that apply here beside those that apply everywhere.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        match self {
            Place::Library => Scope::Library,
            Place::Briefing(_) => Scope::Briefing,
            Place::Practice => Scope::Practice,
            Place::Shift | Place::ShiftReport(_) => Scope::Shift,
            Place::Debrief(_) => Scope::Debrief,
            Place::Progress => Scope::Progress,
            Place::Learn | Place::Lesson(_) => Scope::Learn,
            Place::History => Scope::History,
            Place::Reports => Scope::Reports,
            Place::Studio => Scope::Studio,
            Place::Settings => Scope::Settings,
        }
    }
}
