//! Arousal and trust over the turns, with the stages and the moments that matter.

use super::Turn;
use crate::session::Event;
use crate::vocabulary::{Level, Stage};
use serde::{Deserialize, Serialize};

/// The curve of one attempt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Curve {
    /// One point for each turn, in order; the first is turn 0.
    pub points: Vec<Point>,
    /// The stages, each from the turn it was reached in to the turn it was left in.
    pub bands: Vec<Band>,
    /// The turns that stand out, in order.
    pub flags: Vec<Flag>,
}

/// How the customer was left by a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The turn.
    pub turn: u32,
    /// Milliseconds from the beginning of the contact to its first event.
    pub at_ms: u64,
    /// Arousal after it.
    pub arousal: Level,
    /// Trust after it.
    pub trust: Level,
    /// The stage after it.
    pub stage: Stage,
}

/// A stretch of turns in one stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    /// The stage.
    pub stage: Stage,
    /// The turn it was reached in.
    pub from: u32,
    /// The turn it was left in, or the last one.
    pub to: u32,
}

/// A turn that stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flag {
    /// The turn.
    pub turn: u32,
    /// What happened in it.
    pub kind: FlagKind,
}

/// What makes a turn stand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlagKind {
    /// The case was handed on.
    Escalated,
    /// The contact ended without that.
    Ended,
    /// A deadline passed.
    DeadlineMissed,
    /// The contact was taken to where nobody else reads or hears it.
    WentPrivate,
}

impl FlagKind {
    /// Whether it is where the contact came to its end; there is one such turn at most, unless the case bounced.
    #[must_use]
    pub const fn is_the_end(self) -> bool {
        matches!(self, Self::Escalated | Self::Ended)
    }

    /// The stable name used in locale keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Escalated => "escalated",
            Self::Ended => "ended",
            Self::DeadlineMissed => "deadline_missed",
            Self::WentPrivate => "went_private",
        }
    }
}

impl Curve {
    /// The flags of a turn.
    pub fn flags_of(&self, turn: u32) -> impl Iterator<Item = FlagKind> {
        self.flags.iter().filter(move |flag| flag.turn == turn).map(|flag| flag.kind)
    }
}

pub(super) fn curve(turns: &[Turn]) -> Curve {
    Curve { points: turns.iter().map(point).collect(), bands: bands(turns), flags: flags(turns) }
}

fn point(turn: &Turn) -> Point {
    Point {
        turn: turn.turn,
        at_ms: turn.at_ms,
        arousal: turn.mood_after.arousal,
        trust: turn.mood_after.trust,
        stage: turn.stage_after,
    }
}

fn bands(turns: &[Turn]) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    for turn in turns {
        match bands.last_mut() {
            None => bands.push(Band { stage: turn.stage_after, from: turn.turn, to: turn.turn }),
            Some(last) => {
                last.to = turn.turn;
                if last.stage != turn.stage_after {
                    bands.push(Band { stage: turn.stage_after, from: turn.turn, to: turn.turn });
                }
            }
        }
    }
    bands
}

fn flags(turns: &[Turn]) -> Vec<Flag> {
    let all = turns.iter().flat_map(|turn| turn.events().map(move |event| (turn.turn, event)));
    let flags = all.filter_map(|(turn, event)| {
        let kind = match event {
            Event::Escalated(_) => FlagKind::Escalated,
            Event::Ended(_) => FlagKind::Ended,
            Event::DeadlineMissed { .. } => FlagKind::DeadlineMissed,
            Event::WentPrivate => FlagKind::WentPrivate,
            _ => return None,
        };
        Some(Flag { turn, kind })
    });
    let mut flags: Vec<Flag> = flags.collect();
    // A case that was handed on ends with that.
    if flags.iter().any(|flag| flag.kind == FlagKind::Escalated) {
        flags.retain(|flag| flag.kind != FlagKind::Ended);
    }
    flags
}
