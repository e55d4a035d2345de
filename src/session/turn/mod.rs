//! One turn being decided: each step emits events, and each event happens at once, so that the next step sees it.

mod answer;
mod begin;
mod desk;
mod end;
mod receive;
mod reply;
mod time;

use super::chance::Chance;
use super::{Case, Cause, Event, Recorded, Setup, State, Why};
use crate::scenario::{Change, Text};
use std::sync::Arc;

/// A turn under decision.
pub(super) struct Turn<'a> {
    case: &'a Case,
    setup: &'a Setup,
    state: &'a mut State,
    events: &'a mut Vec<Recorded>,
    number: u32,
    at_ms: u64,
    chance: &'a mut Chance,
    has_drawn: bool,
    causes: Vec<Cause>,
    entered: bool,
    relapsed: bool,
}

impl<'a> Turn<'a> {
    /// A turn that begins `after_ms` milliseconds after the last event; what happens is added to `events`.
    pub fn new(
        case: &'a Case,
        setup: &'a Setup,
        state: &'a mut State,
        events: &'a mut Vec<Recorded>,
        chance: &'a mut Chance,
        after_ms: u64,
    ) -> Self {
        let (number, at_ms) = (state.turn, state.at_ms + after_ms);
        Self {
            case,
            setup,
            state,
            events,
            number,
            at_ms,
            chance,
            has_drawn: false,
            causes: Vec::new(),
            entered: false,
            relapsed: false,
        }
    }

    /// The trainee's next turn begins.
    pub fn next(&mut self) {
        self.number += 1;
    }

    pub fn emit(&mut self, event: Event) {
        let recorded = self.events.push_mut(Recorded { turn: self.number, at_ms: self.at_ms, event });
        self.state.apply(self.case, recorded);
    }

    fn words(&self, text: &Text) -> Arc<str> {
        Arc::clone(text.get(self.setup.language))
    }

    /// The chance of this turn.
    fn chance(&mut self) -> &mut Chance {
        if !std::mem::replace(&mut self.has_drawn, true) {
            self.chance.go_to(self.setup.seed, self.number);
        }
        self.chance
    }

    fn cause(&mut self, why: Why, what: Option<Arc<str>>, change: Change) {
        if change != Change::default() {
            self.causes.push(Cause { why, what, arousal: change.arousal, trust: change.trust });
        }
    }
}
