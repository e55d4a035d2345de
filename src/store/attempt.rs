//! Attempts as they are kept.

use crate::escalation::Verdict;
use crate::report::Overrule;
use crate::session::{Recorded, Setup, Timed};
use crate::vocabulary::Outcome;
use jiff::Timestamp;
use serde::{Serialize, Serializer};
use std::fmt;
use uuid::Uuid;

/// The name of an attempt: a UUID of version 7, so that later attempts sort after earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttemptId(Uuid);

impl AttemptId {
    /// A new name; no other attempt on any machine has it.
    #[must_use]
    pub fn draw() -> Self {
        Self(Uuid::now_v7())
    }

    /// A new name for an attempt that began at this moment; it sorts among the others by that.
    #[must_use]
    pub fn at(began: Timestamp) -> Self {
        let seconds = u64::try_from(began.as_second()).unwrap_or(0);
        let nanoseconds = u32::try_from(began.subsec_nanosecond()).unwrap_or(0);
        Self(Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, nanoseconds)))
    }

    /// The attempt with exactly this name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Uuid::try_parse(text).ok().map(Self)
    }
}

impl fmt::Display for AttemptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.0.as_hyphenated(), f)
    }
}

impl Serialize for AttemptId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What is known of an attempt before its first action.
#[derive(Clone, Copy, Debug)]
pub struct NewAttempt<'a> {
    /// The scenario's id.
    pub scenario: &'a str,
    /// The scenario's content hash.
    pub scenario_hash: &'a str,
    /// The scenario's text, kept so that the attempt can be read after the file changed.
    pub scenario_source: &'a str,
    /// The scenario's title in the language played.
    pub title: &'a str,
    /// How it is set up.
    pub setup: &'a Setup,
    /// Who practises; may be empty.
    pub trainee: &'a str,
}

/// An attempt in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AttemptSummary {
    /// Its name.
    pub id: AttemptId,
    /// The scenario's id.
    pub scenario: String,
    /// The scenario's content hash.
    pub scenario_hash: String,
    /// The scenario's title in the language played.
    pub title: String,
    /// The engine that decided.
    pub engine: String,
    /// How it was set up.
    pub setup: Setup,
    /// Who practised; may be empty.
    pub trainee: String,
    /// When it began.
    pub started_at: Timestamp,
    /// Actions taken.
    pub actions: u32,
    /// The trainee's turns.
    pub turns: u32,
    /// Whether the contact came to its end; otherwise it can be resumed.
    pub finished: bool,
    /// What became of the customer, when finished.
    pub outcome: Option<Outcome>,
    /// The verdict on the escalation decision, when finished.
    pub verdict: Option<Verdict>,
    /// The total of the technique × stage matrix, 0 to 100; `None` when nothing was exercised or it is not finished.
    pub score: Option<u32>,
    /// Why what it says could not be proven by deciding it again, when it came from elsewhere like that; `None` for all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unverified: Option<String>,
}

/// An attempt with everything that happened in it.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredAttempt {
    /// What a list says of it.
    pub summary: AttemptSummary,
    /// The scenario's text as it was played.
    pub scenario_source: String,
    /// What the trainee did, in order.
    pub actions: Vec<Timed>,
    /// What happened, in order.
    pub events: Vec<Recorded>,
    /// What a trainer said about its marks, in order.
    pub overrules: Vec<Overrule>,
}

/// Which attempts to list; the default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this scenario only, by id.
    pub scenario: Option<String>,
    /// By this trainee only.
    pub trainee: Option<String>,
    /// Only those that came to an end, or only those that did not.
    pub finished: Option<bool>,
    /// At most so many, the newest.
    pub limit: Option<u32>,
}
