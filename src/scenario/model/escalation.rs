//! Whom to hand the case to, when that is right, and how to say it.

use super::{Condition, Text};
use crate::phrase::Phrases;
use crate::vocabulary::{Lane, Necessity, Reason};
use std::sync::Arc;

/// Everything about escalating this case.
#[derive(Clone, Debug, PartialEq)]
pub struct EscalationPlan {
    /// The escalation path: whom to escalate what to, and how.
    pub path: Vec<PathStep>,
    /// What makes escalation right, and for how long. Empty in a case first level can solve.
    pub cues: Vec<EscalationCue>,
    /// How the escalation should be told to the customer.
    pub presentation: Presentation,
    /// The ending after an escalation in window, to the right person, presented at least half.
    pub well: Arc<str>,
    /// The ending after any other escalation.
    pub badly: Arc<str>,
}

/// One person or team on the escalation path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStep {
    /// Its name in the scenario.
    pub id: Arc<str>,
    /// The person or team.
    pub name: Text,
    /// What they decide or know.
    pub handles: Text,
    /// How to reach them.
    pub how: Text,
    /// Whether one goes there for expertise or for authority.
    pub lane: Lane,
    /// How long the customer waits there, in seconds.
    pub queue_secs: u64,
    /// What they say when they take the case.
    pub receives: Receiving,
}

/// The receiver's first words to the customer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receiving {
    /// When the note says all that was known.
    pub takes: Text,
    /// When the customer has to tell something again.
    pub asks_again: Text,
    /// When the case does not belong here and goes on to somebody else.
    pub passes_on: Text,
}

/// What makes escalation right, with its window: from the turn the cue appears until it is too late.
#[derive(Clone, Debug, PartialEq)]
pub struct EscalationCue {
    /// Its name in the scenario.
    pub id: Arc<str>,
    /// The cause, from the sources.
    pub reason: Reason,
    /// The cue in words, for the report: "she threatened to come to the shop".
    pub what: Text,
    /// The lane that is right.
    pub lane: Lane,
    /// The steps of the path that are right.
    pub targets: Vec<Arc<str>>,
    /// Whether escalating is a duty or a choice.
    pub necessity: Necessity,
    /// Whether the cue comes in any play of the case or only when the customer is provoked.
    pub comes: Comes,
    /// When the window opens.
    pub opens: Condition,
    /// When it closes.
    pub closes: Condition,
    /// After how many of the trainee's turns it closes at the latest; `None` for never.
    pub lasts: Option<u32>,
}

/// Whether a cue belongs to the case itself or to how it is handled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Comes {
    /// The case brings it sooner or later; escalating before it is premature.
    #[default]
    Surely,
    /// Only bad handling brings it; escalating without it is unnecessary.
    IfProvoked,
}

/// What the customer should be told when the case is handed on (E: how the escalation is presented).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Presentation {
    /// Why the case is handed on.
    pub why: Told,
    /// To whom.
    pub to_whom: Told,
    /// When the customer will hear from them.
    pub when: Told,
    /// What happens next.
    pub next: Told,
}

impl Presentation {
    /// The expectation for one element.
    #[must_use]
    pub fn element(&self, element: PresentationElement) -> &Told {
        match element {
            PresentationElement::Why => &self.why,
            PresentationElement::ToWhom => &self.to_whom,
            PresentationElement::When => &self.when,
            PresentationElement::Next => &self.next,
        }
    }
}

/// One of the four things a customer should hear when they are handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PresentationElement {
    /// Why the case is handed on.
    Why,
    /// To whom.
    ToWhom,
    /// When they will hear.
    When,
    /// What happens next.
    Next,
}

impl PresentationElement {
    /// The four, in the order one says them.
    pub const ALL: [PresentationElement; 4] = [Self::Why, Self::ToWhom, Self::When, Self::Next];

    /// The stable name used in files and locale keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::ToWhom => "to_whom",
            Self::When => "when",
            Self::Next => "next",
        }
    }
}

/// One element of the presentation: words that say it, and an example sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// Words by which the element is recognised.
    pub phrases: Phrases,
    /// A sentence that says it well; guided mode offers it.
    pub example: Text,
}
