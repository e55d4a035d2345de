//! A simulated trainee: habits, chance and memory, turned into one action after another.

use super::handing_on;
use super::{HandingOn, Kind, Memory, Repertoire, Replying};
use crate::escalation::Verdict;
use crate::session::{Action, Chance, State, Timed};
use crate::vocabulary::Mood;
use std::sync::Arc;

/// How a simulated trainee goes about a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manners {
    /// In percent, how often the customer is let to go on while they still speak.
    pub listens: u64,
    /// What is said.
    pub replying: Replying,
    /// In percent, how often something else is said by mistake.
    pub slips: u64,
    /// When the case is handed on.
    pub handing_on: HandingOn,
    /// Whether the customer is first asked for what the receiver will need, where a reply asks for it and time is left.
    pub asks_first: bool,
    /// How long an answer takes, in milliseconds; somebody varies by a third around it.
    pub think_ms: u64,
}

/// Somebody simulated, over any number of contacts with one case.
pub struct Trainee {
    manners: Manners,
    seed: u64,
    chance: Chance,
    memory: Memory,
    plan: u64,
    replied: Option<(usize, usize, Mood)>,
    handed_on_at: Option<usize>,
}

impl Trainee {
    /// Somebody with these manners. Two with the same manners and seed do the same.
    #[must_use]
    pub fn new(manners: Manners, seed: u64, repertoire: &Repertoire) -> Self {
        Self {
            manners,
            seed,
            chance: Chance::of_turn(seed, 0),
            memory: Memory::of(repertoire),
            plan: 0,
            replied: None,
            handed_on_at: None,
        }
    }

    /// Somebody of this kind.
    #[must_use]
    pub fn of_kind(kind: Kind, seed: u64, repertoire: &Repertoire) -> Self {
        Self::new(kind.manners(), seed, repertoire)
    }

    /// The same person with other manners: somebody who has changed.
    pub fn change(&mut self, manners: Manners) {
        self.manners = manners;
    }

    /// A contact begins, the `number`th of this trainee; each has its own stream of chance.
    pub(super) fn begin(&mut self, number: u32) {
        self.chance.go_to(self.seed, number);
        self.plan = self.chance.draw() >> 1;
        self.replied = None;
        self.handed_on_at = None;
    }

    /// The next action, with the time it took.
    pub(super) fn next(&mut self, repertoire: &Repertoire, state: &State) -> Timed {
        self.remember(state);
        let manners = self.manners;
        if state.is_speaking() && self.chance.draw() % 100 < manners.listens {
            return Timed { after_ms: 2_000, action: Action::Listen };
        }
        if manners.asks_first
            && let Some(asks) = handing_on::asks_first(repertoire, state)
        {
            return self.timed(Action::pick(Arc::clone(&asks.id)));
        }
        let handover = manners.handing_on.now(repertoire, state, &self.memory, self.plan, &mut self.chance);
        let action = match handover {
            Some(handover) => {
                self.handed_on_at = Some(state.node);
                Action::Escalate(handover)
            }
            None => {
                let slips = manners.slips > 0 && self.chance.draw() % 100 < manners.slips;
                let replying = if slips { Replying::Anything } else { manners.replying };
                replying.next(repertoire, state, &self.memory, &mut self.chance)
            }
        };
        if let Action::Pick { reply, .. } = &action {
            let index = repertoire.case().node(state.node).place_of(reply);
            self.replied = index.map(|index| (state.node, index, state.mood));
        }
        self.timed(action)
    }

    /// The action with the time it took to think of it.
    fn timed(&mut self, action: Action) -> Timed {
        let (usual, spread) = (self.manners.think_ms, self.manners.think_ms / 3);
        Timed { after_ms: usual - spread + self.chance.draw() % (2 * spread + 1), action }
    }

    /// The contact is over, and this was the verdict on its decision.
    pub(super) fn end(&mut self, state: &State, verdict: Verdict) {
        self.remember(state);
        if let Some(node) = self.handed_on_at {
            self.memory.handed_on(node, verdict == Verdict::InWindow);
        }
        self.memory.contact_ended();
    }

    fn remember(&mut self, state: &State) {
        if let Some((node, reply, before)) = self.replied.take() {
            self.memory.replied(node, reply, before, state.mood);
        }
    }
}
