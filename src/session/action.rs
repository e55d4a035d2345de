//! What the trainee does.

use crate::vocabulary::{Lane, Language, Mode, Reason, Warmth};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How one attempt is set up; together with the scenario and the actions it decides every event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// Where chance starts: the order of replies, the choice among lines.
    pub seed: u64,
    /// Whether the trainee picks, writes, or both.
    pub mode: Mode,
    /// The language the customer speaks.
    pub language: Language,
}

/// An action and when it was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timed {
    /// Milliseconds since the action before it, or since the start; recorded, so that a replay is exact.
    pub after_ms: u64,
    /// What was done.
    pub action: Action,
}

/// Something the trainee does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Action {
    /// Let the customer go on; with nothing more to come it is silence.
    Listen,
    /// Give a scripted reply.
    Pick {
        /// The reply's id in the present node.
        reply: Arc<str>,
    },
    /// Give a reply in one's own words.
    Write {
        /// The words.
        text: Arc<str>,
    },
    /// Offer a resolution.
    Offer {
        /// The resolution's id.
        resolution: Arc<str>,
        /// Whether to say what happens next and when.
        follow_up: bool,
    },
    /// Ask for a hint; guided mode only.
    Hint,
    /// Hand the case on.
    Escalate(Handover),
    /// Close the contact.
    Close,
}

/// An escalation as the trainee composed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// To expertise or to authority.
    pub lane: Lane,
    /// The step of the escalation path.
    pub target: Arc<str>,
    /// Why.
    pub reason: Reason,
    /// Whether the trainee introduces the customer.
    pub warmth: Warmth,
    /// What the customer is told.
    pub presentation: Arc<str>,
    /// The facts passed on, by id.
    pub facts: Vec<Arc<str>>,
    /// The rest of the handoff note, in the trainee's words.
    pub note: Arc<str>,
}
