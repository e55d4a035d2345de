//! How the case was handed on: what the customer was told, and what the receiver got.

use crate::escalation::Handoff;
use crate::scenario::PresentationElement;
use crate::session::{Escalated, Event, Recorded};
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
}

pub(super) fn escalations(events: &[Recorded]) -> Vec<Escalation> {
    let handed_on = events.iter().filter_map(|recorded| match &recorded.event {
        Event::Escalated(escalated) => Some((recorded, &**escalated)),
        _ => None,
    });
    handed_on
        .map(|(recorded, escalated)| Escalation {
            turn: recorded.turn,
            at_ms: recorded.at_ms,
            not_told: PresentationElement::ALL.into_iter().filter(|e| !escalated.told.contains(e)).collect(),
            handoff: handoff(escalated),
            escalated: escalated.clone(),
        })
        .collect()
}

fn handoff(escalated: &Escalated) -> Handoff {
    let count = |facts: usize| u32::try_from(facts).unwrap_or(u32::MAX);
    let passed = count(escalated.passed.iter().filter(|fact| fact.needed).count());
    let known = passed.saturating_add(count(escalated.forgotten.len()));
    Handoff { passed, known, needed: known.saturating_add(count(escalated.unknown.len())) }
}
