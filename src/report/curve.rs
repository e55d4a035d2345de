//! Arousal and trust over the turns, with the stages and the moments that matter.

use super::{Moment, Turn};
use crate::vocabulary::{Level, Stage};
use serde::{Deserialize, Serialize};

/// The curve of one attempt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Curve {
    /// One point for each turn, in order; the first is turn 0.
    pub points: Vec<Point>,
    /// The stages, each from the turn it was reached in to the turn it was left in.
    pub bands: Vec<Band>,
    /// Where the case was handed on, and where the contact ended.
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
    let has = |turn: &Turn, is: fn(&Moment) -> bool| turn.moments.iter().any(is);
    let escalated = turns.iter().filter(|t| has(t, |m| matches!(m, Moment::Escalated { .. })));
    let flags: Vec<_> = escalated.map(|t| Flag { turn: t.turn, kind: FlagKind::Escalated }).collect();
    if !flags.is_empty() {
        return flags;
    }
    let ended = turns.iter().filter(|t| has(t, |m| matches!(m, Moment::Ended { .. })));
    ended.map(|t| Flag { turn: t.turn, kind: FlagKind::Ended }).collect()
}
