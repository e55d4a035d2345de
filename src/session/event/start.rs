//! How a contact begins: all that a report says about the case, and who had it before.

use crate::vocabulary::{
    Channel, Deadline, Lane, Language, Magnitude, Mode, Mood, Necessity, PerStage, PerTechnique, Reason,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How the contact began: all that a report says about the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// The scenario's id.
    pub scenario: Arc<str>,
    /// Its title in the language played.
    pub title: Arc<str>,
    /// The customer's name.
    pub customer: Arc<str>,
    /// The word for the customer: `she`, `he` or `they`.
    pub pronoun: Arc<str>,
    /// The seed of the customer's portrait.
    pub portrait: u64,
    /// The channel.
    pub channel: Channel,
    /// How severe the complaint is.
    pub magnitude: Magnitude,
    /// The language the customer speaks.
    pub language: Language,
    /// Pick, write, or both.
    pub mode: Mode,
    /// Where chance starts.
    pub seed: u64,
    /// The engine that decided.
    pub engine: Arc<str>,
    /// How the customer feels at first.
    pub mood: Mood,
    /// The customer's patience.
    pub patience: i64,
    /// How much each technique counts in each stage, in percent.
    pub weights: PerStage<PerTechnique<i64>>,
    /// The escalation cues of the case.
    pub cues: Arc<[CueBrief]>,
    /// The escalation path: id and name of each step.
    pub path: Arc<[TargetBrief]>,
    /// Who watches or reads along, and how many at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<AudienceBrief>,
    /// The deadlines of the case, in seconds since the contact began.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deadlines: Vec<(Deadline, u64)>,
}

/// Who watches, as the report needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AudienceBrief {
    /// Who they are.
    pub what: Arc<str>,
    /// How many they are at first.
    pub size: i64,
}

/// An escalation cue as the report needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CueBrief {
    /// Its id.
    pub id: Arc<str>,
    /// The cause.
    pub reason: Reason,
    /// The cue in words.
    pub what: Arc<str>,
    /// The right lane.
    pub lane: Lane,
    /// The right targets, by id.
    pub targets: Vec<Arc<str>>,
    /// Duty or choice.
    pub necessity: Necessity,
}

/// A step of the escalation path as the report needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetBrief {
    /// Its id.
    pub id: Arc<str>,
    /// Its name.
    pub name: Arc<str>,
    /// Its lane.
    pub lane: Lane,
}

/// A line from before the trainee's time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// Whose it is.
    pub by: Arc<str>,
    /// The words.
    pub text: Arc<str>,
}
