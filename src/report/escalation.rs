//! How the case was handed on: what the customer was told, what the receiver got, and how they took it.

use crate::escalation::Handoff;
use crate::scenario::PresentationElement;
use crate::session::{Escalated, Event, Received, Recorded};
use crate::vocabulary::Passing;
use serde::{Deserialize, Serialize};

/// An escalation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Escalation {
    /// The turn.
    pub turn: u32,
    /// Milliseconds since the contact began.
    pub at_ms: u64,
    /// What was chosen, said and passed on.
    #[serde(flatten)]
    pub escalated: Escalated,
    /// The elements the customer was not told.
    pub not_told: Vec<PresentationElement>,
    /// How complete the note was.
    pub handoff: Handoff,
    /// How the receiver took it; `None` in attempts of an engine that did not play their side.
    pub received: Option<Received>,
    /// Seconds the customer waited to be put through, with those of a transfer after it.
    pub waited_secs: u64,
}

pub(super) fn escalations(events: &[Recorded]) -> Vec<Escalation> {
    let mut escalations: Vec<Escalation> = Vec::new();
    for recorded in events {
        match (&recorded.event, escalations.last_mut()) {
            (Event::Escalated(escalated), _) => {
                escalations.push(Escalation::new(recorded.turn, recorded.at_ms, escalated));
            }
            (Event::Received(received), Some(last)) => last.received = Some((**received).clone()),
            (Event::TimePassed { secs, why: Passing::Queue }, Some(last)) => {
                last.waited_secs = last.waited_secs.saturating_add(*secs);
            }
            _ => {}
        }
    }
    escalations
}

impl Escalation {
    fn new(turn: u32, at_ms: u64, escalated: &Escalated) -> Self {
        Self {
            turn,
            at_ms,
            not_told: PresentationElement::ALL.into_iter().filter(|e| !escalated.told.contains(e)).collect(),
            handoff: handoff(escalated),
            escalated: escalated.clone(),
            received: None,
            waited_secs: 0,
        }
    }
}

fn handoff(escalated: &Escalated) -> Handoff {
    let count = |facts: usize| u32::try_from(facts).unwrap_or(u32::MAX);
    let passed = count(escalated.passed.iter().filter(|fact| fact.needed).count());
    let known = passed.saturating_add(count(escalated.forgotten.len()));
    Handoff { passed, known, needed: known.saturating_add(count(escalated.unknown.len())) }
}
