//! The balance of a scenario: what each kind of trainee comes to in it, over many contacts.

use super::{Contact, Distribution, Kind, Repertoire, Trainee, play};
use crate::escalation::Verdict;
use crate::vocabulary::Outcome;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// So many contacts pass between two looks at whether to go on.
const STRIDE: u32 = 64;

/// What the kinds of trainees came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// The scenario's id.
    pub scenario: Arc<str>,
    /// Contacts of each kind.
    pub runs: u32,
    /// Where chance started.
    pub seed: u64,
    /// The ids of the nodes, in the order of the script.
    pub nodes: Vec<Arc<str>>,
    /// The kinds, in the order asked for.
    pub kinds: Vec<KindBalance>,
}

/// What one kind of trainee came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KindBalance {
    /// The kind.
    pub kind: Kind,
    /// How often each outcome came.
    pub outcomes: BTreeMap<Outcome, u32>,
    /// How often each verdict was given.
    pub verdicts: BTreeMap<Verdict, u32>,
    /// Contacts with a right decision: in window, or rightly held.
    pub right: u32,
    /// The totals of the matrices; contacts in which nothing was exercised are missing.
    pub scores: Distribution,
    /// Arousal at the end.
    pub arousal: Distribution,
    /// Trust at the end.
    pub trust: Distribution,
    /// Turns taken.
    pub turns: Distribution,
    /// Red flags in all contacts together.
    pub red_flags: u64,
    /// For each node, in how many contacts the conversation came there.
    pub visits: Vec<u32>,
}

impl KindBalance {
    /// Nothing counted yet, in a script of so many nodes.
    #[must_use]
    pub fn new(kind: Kind, nodes: usize) -> Self {
        Self {
            kind,
            outcomes: BTreeMap::new(),
            verdicts: BTreeMap::new(),
            right: 0,
            scores: Distribution::default(),
            arousal: Distribution::default(),
            trust: Distribution::default(),
            turns: Distribution::default(),
            red_flags: 0,
            visits: vec![0; nodes],
        }
    }

    /// Counts a contact that came by these nodes.
    pub fn add(&mut self, contact: &Contact, visited: &[bool]) {
        *self.outcomes.entry(contact.outcome).or_insert(0) += 1;
        *self.verdicts.entry(contact.verdict).or_insert(0) += 1;
        self.right += u32::from(contact.verdict.is_right());
        if let Some(score) = contact.score {
            self.scores.add(score);
        }
        self.arousal.add(contact.mood.arousal.value() as u32);
        self.trust.add(contact.mood.trust.value() as u32);
        self.turns.add(contact.turns);
        self.red_flags += u64::from(contact.red_flags);
        for (visits, visited) in self.visits.iter_mut().zip(visited) {
            *visits += u32::from(*visited);
        }
    }

    /// How many contacts were counted.
    #[must_use]
    pub fn runs(&self) -> u32 {
        self.outcomes.values().sum()
    }

    /// How often this outcome came.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> u32 {
        self.outcomes.get(&outcome).copied().unwrap_or(0)
    }
}

/// Lets each of these kinds play `runs` contacts. `watch` is told how many contacts are done and how many there are, and
/// says whether to go on.
///
/// `None` when it was stopped.
pub fn balance(
    repertoire: &Repertoire,
    kinds: &[Kind],
    runs: u32,
    seed: u64,
    watch: &mut dyn FnMut(u64, u64) -> bool,
) -> Option<Balance> {
    let nodes = &repertoire.scenario().script.nodes;
    let all = u64::from(runs) * kinds.len() as u64;
    let mut counted = Vec::with_capacity(kinds.len());
    for (place, &kind) in (0..).zip(kinds) {
        let mut of_kind = KindBalance::new(kind, nodes.len());
        let mut trainee = Trainee::of_kind(kind, seed, repertoire);
        for number in 0..runs {
            if number % STRIDE == 0 && !watch(place * u64::from(runs) + u64::from(number), all) {
                return None;
            }
            let each = seed.wrapping_add(u64::from(number));
            if let Some((contact, session)) = play(repertoire, &mut trainee, each, number, &mut |_, _| ()) {
                of_kind.add(&contact, &session.state().visited);
            }
        }
        counted.push(of_kind);
    }
    Some(Balance {
        scenario: Arc::clone(&repertoire.scenario().id),
        runs,
        seed,
        nodes: nodes.iter().map(|node| Arc::clone(&node.id)).collect(),
        kinds: counted,
    })
}
