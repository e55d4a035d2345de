//! Labelled replies: a customer's message with replies that people marked, and which part of them is never tuned on.

use super::reply::Reply;
use crate::vocabulary::{Channel, Mark, PerTechnique, RedFlag, Stage};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// A customer's message and the replies to it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelledGroup {
    /// What the customer said last.
    pub customer: String,
    /// The channel it came through.
    pub channel: Channel,
    /// The stage the conversation was in.
    pub stage: Stage,
    /// Replies over the whole range.
    pub replies: Vec<LabelledReply>,
}

/// A reply with the marks a person gave it by `docs/MARKING.md`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelledReply {
    /// The agent's words.
    pub text: String,
    /// The marks.
    pub marks: PerTechnique<Mark>,
    /// The red flags.
    pub flags: Vec<RedFlag>,
    /// Why, in a sentence.
    pub why: String,
}

impl LabelledGroup {
    /// Reads a file of groups (a RON list).
    pub fn read(source: &str) -> Result<Vec<Self>, ron::error::SpannedError> {
        ron::from_str(source)
    }

    /// Whether this group belongs to the three tenths that nobody looks at while tuning.
    ///
    /// Decided by the customer's message alone, so that a group never changes sides when replies are added to it.
    #[must_use]
    pub fn is_held_out(&self) -> bool {
        Sha256::digest(self.customer.as_bytes())[0] % 10 < 3
    }

    /// A stable number from 0 to `folds` − 1 for cross-validation by customer message.
    #[must_use]
    pub fn fold(&self, folds: u8) -> u8 {
        Sha256::digest(self.customer.as_bytes())[1] % folds.max(1)
    }

    /// A reply of this group, as the scorer wants it.
    #[must_use]
    pub fn reply<'a>(&'a self, reply: &'a LabelledReply) -> Reply<'a> {
        Reply::new(&reply.text).to(&self.customer).in_stage(self.stage)
    }
}
