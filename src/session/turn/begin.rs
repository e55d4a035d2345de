//! How an attempt begins: all that a report will need to know about the case.

use super::Turn;
use crate::session::{AudienceBrief, Before, CueBrief, ENGINE, Event, Opening, Started, TargetBrief};
use crate::vocabulary::Deadline;
use std::sync::Arc;

impl Turn<'_> {
    pub fn start(&mut self) {
        let scenario = &self.case.scenario;
        let cues = scenario.escalation.cues.iter().map(|cue| CueBrief {
            id: Arc::clone(&cue.id),
            reason: cue.reason,
            what: self.words(&cue.what),
            lane: cue.lane,
            targets: cue.targets.clone(),
            necessity: cue.necessity,
        });
        let path = scenario.escalation.path.iter().map(|step| TargetBrief {
            id: Arc::clone(&step.id),
            name: self.words(&step.name),
            lane: step.lane,
        });
        let limits = &scenario.briefing.deadlines;
        let deadlines = [(Deadline::Respond, limits.respond_secs), (Deadline::Resolve, limits.resolve_secs)]
            .into_iter()
            .filter_map(|(deadline, secs)| Some((deadline, secs?)));
        let started = Started {
            scenario: Arc::clone(&scenario.id),
            title: self.words(&scenario.title),
            customer: Arc::clone(&scenario.customer.name),
            pronoun: Arc::from(scenario.customer.pronoun.key()),
            portrait: scenario.customer.portrait,
            channel: scenario.channel,
            magnitude: scenario.magnitude,
            language: self.setup.language,
            mode: self.setup.mode,
            seed: self.setup.seed,
            engine: Arc::from(ENGINE),
            mood: scenario.customer.mood,
            patience: i64::from(scenario.customer.patience),
            weights: scenario.dynamics.weights,
            cues: cues.collect(),
            path: path.collect(),
            audience: scenario
                .audience
                .as_ref()
                .map(|audience| AudienceBrief { what: self.words(&audience.what), size: audience.size }),
            deadlines: deadlines.collect(),
        };
        self.emit(Event::Started(Box::new(started)));
    }

    /// What somebody else had of the contact before.
    pub fn arrive(&mut self) {
        let Some(arrival) = &self.case.scenario.arrival else { return };
        let name = self.words(&arrival.name);
        let lines = arrival.lines.iter().map(|line| Before {
            by: line.by.as_ref().map_or_else(|| Arc::clone(&name), |by| self.words(by)),
            text: self.words(&line.text),
        });
        let lines = lines.collect();
        self.emit(Event::Arrived { from: arrival.from, name: Arc::clone(&name), lines });
        for fact in &arrival.told {
            self.learn(fact);
        }
    }

    /// Everything a rehearsal takes for granted, as events like any others.
    pub fn come_to(&mut self, opening: &Opening) {
        for fact in &opening.facts {
            self.learn(fact);
        }
        for flag in &opening.flags {
            if !self.state.flags.contains(flag) {
                self.emit(Event::FlagMoved { flag: Arc::clone(flag), set: true });
            }
        }
        if opening.mood != self.state.mood {
            let (from, to) = (self.state.mood, opening.mood);
            self.emit(Event::MoodMoved { from, to, causes: Vec::new() });
        }
        if opening.stage != self.state.stage {
            self.emit(Event::StageMoved { from: self.state.stage, to: opening.stage });
        }
    }
}
