//! The transcript: the tape cut into turns.

use super::reply::Setting;
use super::weights::Weights;
use super::{Moment, Overrule, Reply, What};
use crate::session::{Event, Offer, Portion, Recorded};
use crate::vocabulary::{Mood, Stage};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::sync::Arc;

/// A turn of the trainee with all that followed from it; turn 0 is what came before the first one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Its number.
    pub turn: u32,
    /// Milliseconds from the beginning of the contact to its first event.
    pub at_ms: u64,
    /// The stage the trainee acted in.
    pub stage_before: Stage,
    /// The stage it led to.
    pub stage_after: Stage,
    /// The mood the trainee met.
    pub mood_before: Mood,
    /// The mood it led to.
    pub mood_after: Mood,
    /// What happened, in order.
    pub moments: Vec<Moment>,
}

impl Turn {
    /// The replies given in this turn; one, or none when the trainee listened, escalated or closed.
    pub fn replies(&self) -> impl Iterator<Item = &Reply> {
        self.moments.iter().filter_map(|moment| match &moment.what {
            What::Replied(reply) => Some(&**reply),
            What::Happened(_) => None,
        })
    }

    /// What else was recorded in this turn, in order.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.moments.iter().filter_map(Moment::event)
    }
}

/// The tape's turns in order.
pub(super) fn transcript(events: &[Recorded], overrules: &[Overrule]) -> Vec<Turn> {
    let mut reader = Reader::new(events, overrules);
    events.chunk_by(|a, b| a.turn == b.turn).filter_map(|of_turn| reader.turn(of_turn)).collect()
}

/// What has to be remembered from one turn to the next.
struct Reader<'a> {
    stage: Stage,
    mood: Mood,
    offer: Option<&'a Offer>,
    unsaid: VecDeque<Arc<str>>,
    weights: Weights,
    overrules: &'a [Overrule],
}

impl<'a> Reader<'a> {
    fn new(events: &'a [Recorded], overrules: &'a [Overrule]) -> Self {
        Self {
            stage: first_stage(events),
            mood: first_mood(events),
            offer: None,
            unsaid: VecDeque::new(),
            weights: Weights::of(events),
            overrules,
        }
    }

    fn turn(&mut self, events: &'a [Recorded]) -> Option<Turn> {
        let first = events.first()?;
        let (stage_before, mood_before) = (self.stage, self.mood);
        let moments = events.iter().filter_map(|recorded| self.moment(recorded)).collect();
        Some(Turn {
            turn: first.turn,
            at_ms: first.at_ms,
            stage_before,
            stage_after: self.stage,
            mood_before,
            mood_after: self.mood,
            moments,
        })
    }

    fn moment(&mut self, recorded: &'a Recorded) -> Option<Moment> {
        let what = match &recorded.event {
            Event::Replied(replied) => What::Replied(Box::new(Reply::new(
                replied,
                &Setting {
                    turn: recorded.turn,
                    offer: self.offer,
                    unsaid: self.unsaid.make_contiguous(),
                    weights: self.weights,
                    overrules: self.overrules,
                },
            ))),
            event => {
                self.remember(event);
                What::Happened(is_told(event).then(|| event.clone())?)
            }
        };
        Some(Moment { at_ms: recorded.at_ms, what })
    }

    fn remember(&mut self, event: &'a Event) {
        match event {
            Event::Said { .. } => drop(self.unsaid.pop_front()),
            Event::Speaks { chunks, .. } => {
                self.unsaid = chunks.iter().map(|Portion { text, .. }| text.clone()).collect();
            }
            Event::Choices { replies } => self.offer = Some(replies),
            Event::MoodMoved { to, .. } => self.mood = *to,
            Event::StageMoved { to, .. } => self.stage = *to,
            _ => {}
        }
    }
}

/// Whether a reader should see it; the rest is how the engine keeps count, and what the report shows elsewhere.
const fn is_told(event: &Event) -> bool {
    !matches!(
        event,
        Event::Started(_)
            | Event::Entered { .. }
            | Event::Speaks { .. }
            | Event::Choices { .. }
            | Event::PatienceMoved { .. }
            | Event::ResistanceMoved { .. }
            | Event::FlagMoved { .. }
            | Event::Surveyed(_)
            | Event::Judged(_)
    )
}

/// The stage the contact began in: what the first event that names one says about it.
fn first_stage(events: &[Recorded]) -> Stage {
    let named = events.iter().find_map(|recorded| match &recorded.event {
        Event::StageMoved { from, .. } => Some(*from),
        Event::Replied(replied) => Some(replied.stage),
        Event::Judged(judgement) => Some(judgement.stage),
        _ => None,
    });
    named.unwrap_or(Stage::Dialysis)
}

/// The mood the contact began with; that of the first move when the tape lacks its beginning.
fn first_mood(events: &[Recorded]) -> Mood {
    let named = events.iter().find_map(|recorded| match &recorded.event {
        Event::Started(started) => Some(started.mood),
        Event::MoodMoved { from, .. } => Some(*from),
        _ => None,
    });
    named.unwrap_or_default()
}
