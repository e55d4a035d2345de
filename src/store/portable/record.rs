//! The lines of a portable file.

use crate::report::Overrule;
use crate::session::{Recorded, Setup, Timed};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The ending of a portable file's name, without the dot.
pub const PORTABLE_EXTENSION: &str = "evenkeel";

/// What the heading calls itself.
pub(super) const KIND: &str = "attempts";

/// The version of the file; it rises when a reader of this one would misread it.
pub(super) const VERSION: u32 = 1;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Heading {
    /// [`KIND`].
    pub evenkeel: String,
    /// [`VERSION`].
    pub version: u32,
    /// How many attempts follow, for a progress bar; nobody relies on it.
    pub attempts: u64,
}

/// Every further line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Record {
    /// A scenario, before the first attempt that was played with it.
    Scenario {
        /// Its content hash.
        hash: String,
        /// Its text.
        source: String,
    },
    /// An attempt.
    Attempt(Box<PortableAttempt>),
    /// The last line.
    End {
        /// How many attempts there were.
        attempts: u64,
    },
}

/// An attempt as it is carried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PortableAttempt {
    /// Its name, the same on every machine.
    pub id: String,
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
    /// Who practised, or a pseudonym; may be empty.
    pub trainee: String,
    /// When it began.
    pub started_at: Timestamp,
    /// Whether names and everything a person wrote were taken out. It cannot be decided again then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anonymous: bool,
    /// What an anonymous attempt is called in every anonymous file of the database it was played in; in a file with names there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Why its figures cannot be proven, where it came in that way; `None` for an attempt that was played or proven here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified: Option<String>,
    /// What the trainee did, in order.
    pub actions: Vec<Timed>,
    /// What happened, in order.
    pub events: Vec<Recorded>,
    /// How many of the events are the beginning, and how many follow from each action.
    pub follows: Vec<u32>,
    /// What a trainer said about its marks, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrules: Vec<Ruled>,
}

/// A trainer's ruling with the moment it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruled {
    /// When, in UTC.
    pub made_at: Timestamp,
    /// What.
    #[serde(flatten)]
    pub overrule: Overrule,
}
