//! How an attempt begins: the case, who had it before, and what a rehearsal takes for granted.

use super::Turn;
use crate::session::{Before, Event, Opening};
use std::sync::Arc;

impl Turn<'_> {
    pub fn start(&mut self) {
        let started = self.case.edition(self.setup.language).start(self.setup);
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
