//! What the customer says, and what the trainee may say next.

use crate::vocabulary::{Mark, PerTechnique};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Why the customer speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// The script's words for this node.
    Script,
    /// Nothing listened for the written reply.
    Puzzled,
    /// A good reply was not enough yet to go on.
    NotYet,
    /// The conversation fell back.
    Relapse,
    /// They were interrupted.
    Interrupted,
    /// They were left without an answer.
    Silence,
    /// They tell a fact.
    Fact,
    /// They will not tell a fact yet.
    Withheld,
    /// They answer an offer.
    Offer,
    /// Their last words.
    Ending,
}

/// A portion of speech with the pause after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Portion {
    /// The words.
    pub text: Arc<str>,
    /// Milliseconds before the next portion.
    pub pause_ms: u64,
}

/// A reply the trainee could have picked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its id in the node.
    pub id: Arc<str>,
    /// The words.
    pub text: Arc<str>,
    /// The author's marks.
    pub marks: PerTechnique<Mark>,
    /// What it does to the customer.
    pub coach: Arc<str>,
}
