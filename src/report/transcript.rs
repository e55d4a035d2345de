//! The transcript: the tape cut into turns.

use super::reply::Setting;
use super::weights::Weights;
use super::{Moment, Overrule, Reply};
use crate::session::{Choice, CueBrief, Event, Portion, Recorded};
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
        self.moments.iter().filter_map(|moment| match moment {
            Moment::Replied(reply) => Some(&**reply),
            _ => None,
        })
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
    cues: &'a [CueBrief],
    choices: &'a [Choice],
    unsaid: VecDeque<Arc<str>>,
    weights: Weights,
    overrules: &'a [Overrule],
}

impl<'a> Reader<'a> {
    fn new(events: &'a [Recorded], overrules: &'a [Overrule]) -> Self {
        let cues = events.iter().find_map(|recorded| match &recorded.event {
            Event::Started(started) => Some(&started.cues[..]),
            _ => None,
        });
        Self {
            stage: first_stage(events),
            mood: first_mood(events),
            cues: cues.unwrap_or_default(),
            choices: &[],
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
        Some(match &recorded.event {
            Event::Said { line, text, .. } => {
                self.unsaid.pop_front();
                Moment::Said { at_ms: recorded.at_ms, line: *line, text: text.clone() }
            }
            Event::Listened => Moment::Listened,
            Event::KeptSilent => Moment::KeptSilent,
            Event::Replied(replied) => Moment::Replied(Box::new(Reply::new(
                replied,
                &Setting {
                    turn: recorded.turn,
                    at_ms: recorded.at_ms,
                    choices: self.choices,
                    unsaid: self.unsaid.make_contiguous(),
                    weights: self.weights,
                    overrules: self.overrules,
                },
            ))),
            Event::FactTold { fact, label, value } => {
                Moment::FactTold { fact: fact.clone(), label: label.clone(), value: value.clone() }
            }
            Event::FactWithheld { fact, label } => {
                Moment::FactWithheld { fact: fact.clone(), label: label.clone() }
            }
            Event::OfferAnswered(answered) => Moment::OfferAnswered(answered.clone()),
            Event::MoodMoved { from, to, causes } => {
                self.mood = *to;
                Moment::MoodMoved { from: *from, to: *to, causes: causes.clone() }
            }
            Event::StageMoved { from, to } => {
                self.stage = *to;
                Moment::StageMoved { from: *from, to: *to }
            }
            Event::WindowOpened { cue } => Moment::WindowOpened {
                cue: cue.clone(),
                what: self.what(cue),
                necessity: self.cues.iter().find(|c| c.id == *cue).map(|c| c.necessity),
            },
            Event::WindowClosed { cue } => Moment::WindowClosed { cue: cue.clone(), what: self.what(cue) },
            Event::HintGiven { text } => Moment::HintGiven { text: text.clone() },
            Event::Escalated(escalated) => Moment::Escalated {
                lane: escalated.lane,
                target_name: escalated.target_name.clone(),
                presentation: escalated.presentation.clone(),
            },
            Event::Arrived { name, lines, .. } => {
                Moment::Arrived { name: name.clone(), lines: lines.clone() }
            }
            Event::Looked { title, .. } => Moment::Looked { title: title.clone() },
            Event::Consulted(consulted) => Moment::Consulted(consulted.clone()),
            Event::Filed(filed) => Moment::Filed(filed.clone()),
            Event::Noted { text } => Moment::Noted { text: text.clone() },
            Event::TimePassed { secs, why } => Moment::TimePassed { secs: *secs, why: *why },
            Event::DeadlineMissed { deadline } => Moment::DeadlineMissed { deadline: *deadline },
            Event::WentPrivate => Moment::WentPrivate,
            Event::ReachMoved { from, to } => Moment::ReachMoved { from: *from, to: *to },
            Event::Received(received) => Moment::Received(received.clone()),
            Event::PromiseBroken { label } => Moment::PromiseBroken { label: label.clone() },
            Event::WrappedUp(wrap_up) => Moment::WrappedUp(wrap_up.clone()),
            Event::Ended(ended) => Moment::Ended { outcome: ended.outcome, tells: ended.tells.clone() },
            Event::Speaks { chunks, .. } => {
                self.unsaid = chunks.iter().map(|Portion { text, .. }| text.clone()).collect();
                return None;
            }
            Event::Choices { replies } => {
                self.choices = replies;
                return None;
            }
            // How the engine keeps count, and what the report shows elsewhere.
            Event::Started(_)
            | Event::Entered { .. }
            | Event::PatienceMoved { .. }
            | Event::ResistanceMoved { .. }
            | Event::FlagMoved { .. }
            | Event::Surveyed(_)
            | Event::Judged(_) => return None,
        })
    }

    /// A cue in the author's words, or its id when the tape does not say.
    fn what(&self, cue: &Arc<str>) -> Arc<str> {
        self.cues.iter().find(|c| c.id == *cue).map_or_else(|| cue.clone(), |c| c.what.clone())
    }
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
