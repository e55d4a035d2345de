//! The attempt in numbers.

use super::{Reply, Turn, What};
use crate::session::{Event, Recorded, Source};
use crate::vocabulary::Passing;
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
    /// Times the customer was asked for something already told, by the trainee or by the receiver.
    pub asked_again: u32,
    /// Seconds the customer was on hold or in a queue; none where it is written, and nobody holds the line.
    pub waited_secs: u64,
    /// Deadlines that passed.
    pub deadlines_missed: u32,
    /// Colleagues asked without handing the case on.
    pub consults: u32,
    /// Articles of the knowledge base read.
    pub articles_read: u32,
    /// Lines on the shared note.
    pub notes: u32,
    /// Transfers after the first one.
    pub bounces: u32,
    /// Seconds from the beginning to the first reply; `None` when there was none.
    pub first_response_secs: Option<u64>,
    /// How many people watched at the end; `None` when nobody ever did.
    pub reached: Option<i64>,
}

pub(super) fn totals(events: &[Recorded], turns: &[Turn]) -> Totals {
    // Looking back is not part of the contact.
    let last = events.iter().rev().find(|recorded| !matches!(recorded.event, Event::WrappedUp(_)));
    let case = events.iter().find_map(|recorded| match &recorded.event {
        Event::Started(started) => Some(started),
        _ => None,
    });
    let mut totals = Totals {
        duration_ms: last.map_or(0, |recorded| recorded.at_ms),
        turns: last.map_or(0, |recorded| recorded.turn),
        reached: case.and_then(|case| case.audience.as_ref()).map(|audience| audience.size),
        ..Totals::default()
    };
    for moment in turns.iter().flat_map(|turn| &turn.moments) {
        match &moment.what {
            What::Replied(reply) => {
                totals.first_response_secs.get_or_insert(moment.at_ms / 1000);
                totals.count_reply(reply);
            }
            What::Happened(event) => totals.count(event),
        }
    }
    if case.is_some_and(|case| !case.channel.arrives_in_chunks()) {
        totals.waited_secs = 0;
    }
    totals
}

impl Totals {
    fn count_reply(&mut self, reply: &Reply) {
        self.replies += 1;
        match reply.source {
            Source::Picked { .. } => self.picked += 1,
            Source::Written => self.written += 1,
            Source::Offered { .. } => self.offered += 1,
        }
        self.interruptions += u32::from(reply.interrupted);
        self.red_flags += count(reply.red_flags.len());
        self.overruled += reply.marks.iter().map(|(_, m)| u32::from(m.overruled.is_some())).sum::<u32>();
        self.asked_again += count(reply.asked_again.len());
    }

    fn count(&mut self, event: &Event) {
        match event {
            Event::Listened => self.listened += 1,
            Event::KeptSilent => self.silences += 1,
            Event::FactTold { .. } => self.facts_told += 1,
            Event::FactWithheld { .. } => self.facts_withheld += 1,
            Event::HintGiven { .. } => self.hints += 1,
            Event::StageMoved { from, to } => self.relapses += u32::from(to < from),
            Event::TimePassed { secs, why: Passing::Hold | Passing::Queue } => {
                self.waited_secs = self.waited_secs.saturating_add(*secs);
            }
            Event::DeadlineMissed { .. } => self.deadlines_missed += 1,
            Event::Consulted(_) => self.consults += 1,
            Event::Looked { .. } => self.articles_read += 1,
            Event::Noted { .. } => self.notes += 1,
            Event::Received(received) => {
                self.asked_again += count(received.asked_again.len());
                self.bounces += u32::from(received.passed_to.is_some());
            }
            Event::ReachMoved { to, .. } => self.reached = Some(*to),
            _ => {}
        }
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
