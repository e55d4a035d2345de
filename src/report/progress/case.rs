//! A scenario, as far as it matters for what to practise next.

use super::Skill;
use crate::scenario::{Comes, Scenario};
use crate::vocabulary::Technique;
use std::sync::Arc;

/// A scenario that can be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its id.
    pub scenario: Arc<str>,
    /// The techniques its author says it trains; a case that names none trains a little of each.
    pub trains: Vec<Technique>,
    /// Whether something in it surely calls for handing it on.
    pub calls_for_handing_on: bool,
    /// How long it takes, as its author says.
    pub minutes: u32,
}

impl Case {
    /// What matters of a scenario; `trains` are the techniques its tags name.
    #[must_use]
    pub fn new(scenario: &Scenario, trains: Vec<Technique>) -> Self {
        Self {
            scenario: Arc::clone(&scenario.id),
            trains,
            calls_for_handing_on: scenario.escalation.cues.iter().any(|cue| cue.comes == Comes::Surely),
            minutes: scenario.minutes,
        }
    }

    /// Whether it is a case to practise this with.
    #[must_use]
    pub fn exercises(&self, skill: Skill) -> bool {
        match skill {
            Skill::Technique(_, technique) => self.trains.is_empty() || self.trains.contains(&technique),
            Skill::HandingOn => self.calls_for_handing_on,
            Skill::Holding => !self.calls_for_handing_on,
        }
    }
}
