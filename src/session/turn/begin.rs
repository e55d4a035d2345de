//! How an attempt begins: all that a report will need to know about the case.

use super::Turn;
use crate::session::{CueBrief, ENGINE, Event, Started, TargetBrief};
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
        };
        self.emit(Event::Started(Box::new(started)));
    }
}
