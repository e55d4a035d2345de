//! How cases were handed on: when, in what mood, to whom, and with what note.

use super::{Figure, Share, Spread, Tally};
use crate::vocabulary::{PerStage, Stage};
use serde::{Deserialize, Serialize};

/// The escalations by trainees.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Escalations {
    /// Of all attempts, those the trainee handed on.
    pub rate: Share,
    /// The turn.
    pub turn: Spread,
    /// The second.
    pub second: Spread,
    /// The stage, as a share of the escalations.
    pub stage: PerStage<Share>,
    /// Arousal.
    pub arousal: Spread,
    /// Its slope, in hundredths of a point a turn.
    pub slope: Spread,
    /// Trust.
    pub trust: Spread,
    /// Turns since the cue, where one had appeared.
    pub latency_turns: Spread,
    /// Seconds since the cue, where one had appeared.
    pub latency_seconds: Spread,
    /// How many turns too late, of those that came late.
    pub turns_late: Spread,
    /// Of the escalations, those while a window was open.
    pub precision: Share,
    /// Of the attempts in which a cue required it, those handed on while a window was open.
    pub recall: Share,
    /// Of the escalations after a cue, those in its lane.
    pub lane: Share,
    /// Of the escalations in the right lane, those to a right target.
    pub target: Share,
    /// How complete the handoff note was, 0 to 100.
    pub completeness: Spread,
    /// Of the escalations, those with a complete note: nothing to tell again.
    pub complete: Share,
    /// How it was told, 0 to 100.
    pub presentation: Spread,
    /// Of the escalations, those with an introduction.
    pub warm: Share,
    /// Of the escalations, those that were passed on once more.
    pub bounced: Share,
}

impl Escalations {
    pub(super) fn new(tally: &Tally, in_time: u64) -> Self {
        let escalations = tally.of(Figure::TurnHandedOn).total();
        let spread = |figure| Spread::new(tally.of(figure));
        let completeness = tally.of(Figure::Completeness);
        let bounces = tally.of(Figure::Bounces);
        Self {
            rate: Share::new(escalations, tally.attempts()),
            turn: spread(Figure::TurnHandedOn),
            second: spread(Figure::SecondHandedOn),
            stage: PerStage::from_fn(|stage| {
                let count = tally.of(Figure::Stage).count(super::tally::place(Stage::ALL, stage));
                Share::new(count, escalations)
            }),
            arousal: spread(Figure::Arousal),
            slope: spread(Figure::Slope),
            trust: spread(Figure::Trust),
            latency_turns: spread(Figure::LatencyTurns),
            latency_seconds: spread(Figure::LatencySeconds),
            turns_late: spread(Figure::TurnsLate),
            precision: Share::new(in_time, escalations),
            recall: Share::of_ones(tally.of(Figure::InTime)),
            lane: Share::of_ones(tally.of(Figure::Lane)),
            target: Share::of_ones(tally.of(Figure::Target)),
            completeness: Spread::new(completeness),
            complete: Share::new(completeness.count(100), completeness.total()),
            presentation: spread(Figure::Presentation),
            warm: Share::of_ones(tally.of(Figure::Warm)),
            bounced: Share::new(bounces.total_of(|bounces| bounces > 0), bounces.total()),
        }
    }
}
