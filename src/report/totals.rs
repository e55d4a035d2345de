//! The attempt in numbers.

use super::{Moment, Turn};
use crate::session::{Recorded, Source};
use serde::{Deserialize, Serialize};

/// How much there was of everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Milliseconds from the beginning to the last event.
    pub duration_ms: u64,
    /// Turns of the trainee.
    pub turns: u32,
    /// Replies, picked, written or offered.
    pub replies: u32,
    /// Of these, picked.
    pub picked: u32,
    /// Of these, written.
    pub written: u32,
    /// Of these, words of an offer.
    pub offered: u32,
    /// Times the trainee let the customer go on.
    pub listened: u32,
    /// Times the customer was left without an answer.
    pub silences: u32,
    /// Replies that interrupted.
    pub interruptions: u32,
    /// Red flags raised.
    pub red_flags: u32,
    /// Facts the customer told.
    pub facts_told: u32,
    /// Facts the customer would not tell when asked.
    pub facts_withheld: u32,
    /// Hints asked for.
    pub hints: u32,
    /// Falls back into an earlier stage.
    pub relapses: u32,
    /// Marks overruled by a trainer.
    pub overruled: u32,
}

pub(super) fn totals(events: &[Recorded], turns: &[Turn]) -> Totals {
    let mut totals = Totals {
        duration_ms: events.last().map_or(0, |recorded| recorded.at_ms),
        turns: events.last().map_or(0, |recorded| recorded.turn),
        ..Totals::default()
    };
    for moment in turns.iter().flat_map(|turn| &turn.moments) {
        match moment {
            Moment::Replied(reply) => {
                totals.replies += 1;
                match reply.source {
                    Source::Picked { .. } => totals.picked += 1,
                    Source::Written => totals.written += 1,
                    Source::Offered { .. } => totals.offered += 1,
                }
                totals.interruptions += u32::from(reply.interrupted);
                totals.red_flags += u32::try_from(reply.red_flags.len()).unwrap_or(u32::MAX);
                totals.overruled +=
                    reply.marks.iter().map(|(_, m)| u32::from(m.overruled.is_some())).sum::<u32>();
            }
            Moment::Listened => totals.listened += 1,
            Moment::KeptSilent => totals.silences += 1,
            Moment::FactTold { .. } => totals.facts_told += 1,
            Moment::FactWithheld { .. } => totals.facts_withheld += 1,
            Moment::HintGiven { .. } => totals.hints += 1,
            Moment::StageMoved { from, to } => totals.relapses += u32::from(to < from),
            _ => {}
        }
    }
    totals
}
