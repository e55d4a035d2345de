//! Why the mood moved.

use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A reason the mood moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// The kind of reason.
    pub why: Why,
    /// What exactly, where the kind does not say it: the sensitivity, the flag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Arc<str>>,
    /// By how much arousal was to move.
    pub arousal: i64,
    /// By how much trust was to move.
    pub trust: i64,
}

/// The kinds of reasons for which a mood moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The marks of the reply, weighed by stage.
    Reply,
    /// A red flag.
    RedFlag,
    /// The customer was interrupted.
    Interruption,
    /// A fix before the feeling was out.
    PrematureFix,
    /// Words this customer is angered by.
    Angered,
    /// Words that do this customer good.
    Soothed,
    /// They were allowed to get it out.
    Heard,
    /// They were left without an answer.
    Silence,
    /// The author's effect.
    Script,
    /// They took an offer.
    Accepted,
    /// They declined an offer.
    Declined,
    /// How the escalation was told.
    Presented,
    /// Words and voice contradicted each other.
    Contradiction,
    /// They were asked for something already told.
    AskedAgain,
    /// A canned reply was left as it was.
    Template,
    /// They waited for an answer.
    KeptWaiting,
    /// They were on hold or in a queue.
    OnHold,
    /// A deadline passed.
    DeadlineMissed,
    /// They were passed on once more.
    Bounced,
    /// What was promised did not come.
    PromiseBroken,
}
