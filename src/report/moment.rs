//! Something in a turn that a reader of the transcript should see, and when it was.

use super::Reply;
use crate::session::Event;
use serde::{Deserialize, Serialize};

/// A moment, in the order they happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since the contact began.
    pub at_ms: u64,
    /// What it was.
    #[serde(flatten)]
    pub what: What,
}

/// What a moment was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// The trainee replied; the report knows more about that than the tape.
    Replied(Box<Reply>),
    /// Anything else, as it was recorded.
    #[serde(untagged)]
    Happened(Event),
}

impl Moment {
    /// What was recorded; `None` for a reply.
    #[must_use]
    pub const fn event(&self) -> Option<&Event> {
        match &self.what {
            What::Replied(_) => None,
            What::Happened(event) => Some(event),
        }
    }
}
