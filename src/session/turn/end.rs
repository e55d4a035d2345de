//! The windows, and the end: who brings it about, and the verdict on the decision.

use super::Turn;
use crate::customer::{self, Effort};
use crate::escalation::{self, Decision, Handoff, Judgement, Verdict};
use crate::scenario::{PathStep, PresentationElement};
use crate::session::decide::doing_of;
use crate::session::holds::{holds, way};
use crate::session::{Ended, Escalated, Event, FactBrief, Handover, Line, Portion, Why};
use crate::vocabulary::{EndedBy, Outcome, Warmth};
use std::sync::Arc;

impl Turn<'_> {
    /// Opens and closes the escalation windows.
    pub fn watch_windows(&mut self) {
        let case = self.case;
        for (index, cue) in case.scenario.escalation.cues.iter().enumerate() {
            if self.state.ended {
                return;
            }
            if !self.state.windows[index].has_opened() && holds(&cue.opens, self.state, case) {
                self.emit(Event::WindowOpened { cue: Arc::clone(&cue.id) });
            }
            let window = self.state.windows[index];
            let over = |opened: u32| cue.lasts.is_some_and(|turns| self.number >= opened + turns);
            let late = window.opened().is_some_and(|moment| over(moment.turn));
            if window.is_open() && (late || holds(&cue.closes, self.state, case)) {
                self.emit(Event::WindowClosed { cue: Arc::clone(&cue.id) });
            }
        }
    }

    /// Ends the contact when the customer can take no more. Whether it is over.
    pub fn customer_had_enough(&mut self) -> bool {
        if self.state.ended {
            return true;
        }
        let customer = &self.case.scenario.customer;
        let ending = if self.state.mood.arousal.value() == 100 {
            Arc::clone(&customer.breaks)
        } else if self.state.patience <= 0 {
            Arc::clone(&customer.patience_ends)
        } else {
            return false;
        };
        self.end_at(&ending, Some(EndedBy::Customer));
        true
    }

    pub fn end_at_turn_limit(&mut self) {
        let script = &self.case.scenario.script;
        if !self.state.ended && self.number >= script.turn_limit {
            let ending = Arc::clone(&script.time_up);
            self.end_at(&ending, Some(EndedBy::Limit));
        }
    }

    /// The trainee closes the contact.
    pub fn close(&mut self) {
        let case = self.case;
        if let Some(ending) = way(&case.scenario.script.closing, self.state, case) {
            self.end_at(ending, Some(EndedBy::Trainee));
        }
    }

    pub(super) fn end_at(&mut self, id: &Arc<str>, by: Option<EndedBy>) {
        let case = self.case;
        let Some(ending) = case.scenario.ending(id) else { return };
        let by = by.unwrap_or_else(|| doing_of(ending.outcome));
        let decision = match (ending.outcome, by) {
            (Outcome::DemandedManager, _) => Decision::Demanded,
            (_, EndedBy::Customer) => Decision::Left,
            _ => Decision::Ended,
        };
        let judgement = self.judge(decision, None);
        self.end(ending, by, judgement);
    }

    pub(super) fn end(&mut self, ending: &crate::scenario::Ending, by: EndedBy, judgement: Judgement) {
        let words = self.words(&ending.says);
        if !words.is_empty() {
            self.say(Line::Ending, Arc::new([Portion { text: words, pause_ms: 0 }]));
        }
        let tells = self.words(&ending.tells);
        let outcome = ending.outcome;
        self.emit(Event::Ended(Box::new(Ended { ending: Arc::clone(&ending.id), outcome, by, tells })));
        let kept = judgement.verdict == Verdict::InWindow;
        let broken = self.state.promised.first().filter(|_| !kept).cloned();
        if let Some(label) = broken.as_deref().and_then(|id| self.case.scenario.resolution(id)) {
            let label = self.words(&label.label);
            self.emit(Event::PromiseBroken { label: Arc::clone(&label) });
            self.cause(Why::PromiseBroken, Some(label), self.case.scenario.dynamics.broken_promise);
            self.move_mood();
        }
        let effort = Effort {
            asked_again: self.state.asked_again as u32,
            bounces: self.state.bounces,
            minutes_waited: (self.state.waited_secs / 60) as u32,
            promise_broken: broken.is_some(),
            red_flags: self.state.red_flags as u32,
        };
        self.emit(Event::Surveyed(customer::survey(self.state.mood, outcome, effort)));
        self.emit(Event::Judged(Box::new(judgement)));
    }

    /// The trainee hands the case on: it is judged by where it stood, then the customer hears of it.
    pub fn escalate(&mut self, handover: &Handover, target: &PathStep) {
        let case = self.case;
        let plan = &case.scenario.escalation;
        let told = case.told(&handover.presentation, self.setup.language);
        let mut judgement = self
            .judge(Decision::Escalated { lane: handover.lane, target: &target.id }, Some((handover, &told)));
        let brief = |fact: &crate::scenario::Fact| FactBrief {
            id: Arc::clone(&fact.id),
            label: self.words(&fact.label),
            value: self.words(&fact.value),
            needed: fact.needed,
        };
        let facts = || case.scenario.facts.iter().enumerate();
        let passed = |fact: &crate::scenario::Fact| handover.facts.contains(&fact.id);
        let escalated = Escalated {
            lane: handover.lane,
            target: Arc::clone(&target.id),
            target_name: self.words(&target.name),
            reason: handover.reason,
            warmth: handover.warmth,
            presentation: Arc::clone(&handover.presentation),
            note: Arc::clone(&handover.note),
            passed: facts().filter(|(_, fact)| passed(fact)).map(|(_, fact)| brief(fact)).collect(),
            forgotten: facts()
                .filter(|(index, fact)| fact.needed && !passed(fact) && self.state.known[*index])
                .map(|(_, fact)| brief(fact))
                .collect(),
            unknown: facts()
                .filter(|(index, fact)| fact.needed && !self.state.known[*index])
                .map(|(_, fact)| brief(fact))
                .collect(),
            told: told.clone(),
        };
        let passes_to = self.passes_to(&judgement).cloned();
        judgement.bounces = u32::from(passes_to.is_some());
        self.emit(Event::Escalated(Box::new(escalated.clone())));
        let dynamics = &case.scenario.dynamics;
        let warmth = if handover.warmth == Warmth::Warm { 100 } else { dynamics.cold_share };
        let change = match told.len() {
            0 => dynamics.declined,
            _ => customer::share(dynamics.presented, i64::from(escalation::score(&told)) * warmth / 100),
        };
        self.cause(Why::Presented, None, change);
        self.move_mood();
        self.settle_stage();
        self.receive(handover, target, &escalated, passes_to.as_ref());
        let went_well = judgement.verdict == Verdict::InWindow && told.len() >= 2;
        let id = if went_well { &plan.well } else { &plan.badly };
        if let Some(ending) = case.scenario.ending(id) {
            self.end(ending, EndedBy::Trainee, judgement);
        }
    }

    /// The verdict on the escalation decision, with the figures of this moment; `handed_on` is what was passed on, and what of
    /// the presentation was told.
    pub(super) fn judge(
        &self,
        decision: Decision<'_>,
        handed_on: Option<(&Handover, &[PresentationElement])>,
    ) -> Judgement {
        let scenario = &self.case.scenario;
        let cues = &scenario.escalation.cues;
        let (verdict, cue) = escalation::verdict(cues, &self.state.windows, decision);
        let opened = cue.and_then(|index| self.state.windows[index].opened());
        let needed = || scenario.facts.iter().enumerate().filter(|(_, fact)| fact.needed);
        let handover = handed_on.map(|(handover, _)| handover);
        Judgement {
            verdict,
            turn: self.number,
            seconds: self.at_ms / 1000,
            stage: self.state.stage,
            arousal: self.state.mood.arousal,
            arousal_slope: self.state.arousal_slope(),
            trust: self.state.mood.trust,
            tried: self.state.tried,
            cue: cue.map(|index| Arc::clone(&cues[index].id)),
            latency_turns: opened.map(|moment| self.number - moment.turn),
            latency_secs: opened.map(|moment| (self.at_ms - moment.at_ms) / 1000),
            lane: handover.map(|h| h.lane),
            target: handover.map(|h| Arc::clone(&h.target)),
            reason: handover.map(|h| h.reason),
            presentation: handed_on.map(|(_, told)| escalation::score(told)),
            handoff: handover.map(|h| Handoff {
                passed: needed().filter(|(_, fact)| h.facts.contains(&fact.id)).count() as u32,
                known: needed().filter(|(index, _)| self.state.known[*index]).count() as u32,
                needed: needed().count() as u32,
            }),
            bounces: 0,
        }
    }
}
