//! The receiver's side of an escalation: they take the case, ask again what was left out, or pass it on.

use super::Turn;
use crate::escalation::{Judgement, Verdict};
use crate::scenario::PathStep;
use crate::session::{Escalated, Event, Handover, Received, TargetBrief, Why};
use crate::vocabulary::{Passing, Warmth};
use std::sync::Arc;

/// The share of a wait that a customer feels who is not left alone in it, in percent.
const ACCOMPANIED: i64 = 50;

/// More questions asked again than this cost no more.
const MOST_REPEATS: usize = 3;

impl Turn<'_> {
    /// To whom the receiver has to pass the case on; `None` when it belongs where it was sent.
    pub(super) fn passes_to(&self, judgement: &Judgement) -> Option<&PathStep> {
        let scenario = &self.case.scenario;
        let strayed = matches!(judgement.verdict, Verdict::WrongLane | Verdict::WrongTarget);
        let cue = scenario.escalation.cues.iter().find(|cue| Some(&cue.id) == judgement.cue.as_ref())?;
        let right = cue.targets.first().filter(|_| strayed)?;
        scenario.target(right)
    }

    /// The case arrives.
    pub(super) fn receive(
        &mut self,
        handover: &Handover,
        target: &PathStep,
        escalated: &Escalated,
        passes_to: Option<&PathStep>,
    ) {
        let felt = if handover.warmth == Warmth::Warm { ACCOMPANIED } else { 100 };
        self.pass(target.queue_secs, Passing::Queue, felt);
        let asked_again = escalated.forgotten.clone();
        let says = match (passes_to, asked_again.is_empty()) {
            (Some(_), _) => &target.receives.passes_on,
            (None, false) => &target.receives.asks_again,
            (None, true) => &target.receives.takes,
        };
        let received = Received {
            name: self.words(&target.name),
            says: self.words(says),
            asked_again: if passes_to.is_some() { Vec::new() } else { asked_again },
            passed_to: passes_to.map(|step| TargetBrief {
                id: Arc::clone(&step.id),
                name: self.words(&step.name),
                lane: step.lane,
            }),
        };
        let dynamics = &self.case.scenario.dynamics;
        for fact in received.asked_again.iter().take(MOST_REPEATS) {
            self.cause(Why::AskedAgain, Some(Arc::clone(&fact.label)), dynamics.asked_again);
        }
        self.emit(Event::Received(Box::new(received)));
        if let Some(step) = passes_to {
            self.cause(Why::Bounced, Some(self.words(&step.name)), dynamics.bounced);
            self.pass(step.queue_secs, Passing::Queue, 100);
        }
        self.move_mood();
        self.settle_stage();
    }
}
