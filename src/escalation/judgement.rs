//! The verdict on the escalation decision, with the figures it rests on.

use crate::vocabulary::{Lane, Level, PerTechnique, Reason, Stage};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The judgement of the escalation decision; exactly one for each attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Escalated while a window was open, in the right lane, to the right target.
    InWindow,
    /// Escalated before any cue, where a cue would have come.
    Premature,
    /// Escalated after the window had closed.
    Late,
    /// A window that required escalation opened, and the contact ended without.
    Missed,
    /// Escalated a case with no cue, which first level could solve.
    Unnecessary,
    /// In time, to the wrong kind of help.
    WrongLane,
    /// In time and in the right lane, to the wrong person.
    WrongTarget,
    /// The customer demanded it, or left, before the trainee offered.
    Forced,
    /// No escalation, and none was needed.
    RightlyHeld,
}

impl Verdict {
    /// Every verdict, as listed in the product's definition.
    pub const ALL: [Verdict; 9] = [
        Self::InWindow,
        Self::Premature,
        Self::Late,
        Self::Missed,
        Self::Unnecessary,
        Self::WrongLane,
        Self::WrongTarget,
        Self::Forced,
        Self::RightlyHeld,
    ];

    /// The stable name used in files and locale keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::InWindow => "in_window",
            Self::Premature => "premature",
            Self::Late => "late",
            Self::Missed => "missed",
            Self::Unnecessary => "unnecessary",
            Self::WrongLane => "wrong_lane",
            Self::WrongTarget => "wrong_target",
            Self::Forced => "forced",
            Self::RightlyHeld => "rightly_held",
        }
    }

    /// Whether the decision was right.
    #[must_use]
    pub const fn is_right(self) -> bool {
        matches!(self, Self::InWindow | Self::RightlyHeld)
    }
}

/// The verdict with its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// The judgement itself.
    pub verdict: Verdict,
    /// The turn of the escalation, or the last turn where there was none.
    pub turn: u32,
    /// Seconds from the beginning to that moment.
    pub seconds: u64,
    /// The stage then.
    pub stage: Stage,
    /// Arousal then.
    pub arousal: Level,
    /// How arousal had moved over the last three turns, in points a turn, in hundredths.
    pub arousal_slope: i64,
    /// Trust then.
    pub trust: Level,
    /// How many replies with a positive mark each technique had had so far.
    pub tried: PerTechnique<u32>,
    /// The cue the verdict speaks of; `None` when none had appeared.
    pub cue: Option<Arc<str>>,
    /// How many turns ago that cue had appeared.
    pub latency_turns: Option<u32>,
    /// How many seconds ago that cue had appeared.
    pub latency_secs: Option<u64>,
    /// The lane chosen; `None` without an escalation.
    pub lane: Option<Lane>,
    /// The target's id; `None` without an escalation.
    pub target: Option<Arc<str>>,
    /// The reason given; `None` without an escalation.
    pub reason: Option<Reason>,
    /// How the escalation was told: 0 to 100, a quarter for each element; `None` without an escalation.
    pub presentation: Option<u32>,
    /// The handoff note; `None` without an escalation.
    pub handoff: Option<Handoff>,
    /// Transfers after the first one.
    pub bounces: u32,
}

/// How complete the handoff note was. Complete means that the customer need not repeat anything (D).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handoff {
    /// Needed facts in the note.
    pub passed: u32,
    /// Needed facts the trainee knew.
    pub known: u32,
    /// Facts the receiver needs.
    pub needed: u32,
}

impl Handoff {
    /// Needed facts passed of those needed, 0 to 100; 100 where nothing is needed.
    #[must_use]
    pub fn completeness(self) -> u32 {
        (self.passed * 100).checked_div(self.needed).unwrap_or(100)
    }
}
