//! The balance of a scenario: what each kind of trainee comes to in it, over many contacts.

use super::{Contact, Distribution, Fate, Kind, Play, Repertoire, Share, Trainee, play};
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
    /// Where contacts of each sort can be found.
    #[serde(skip)]
    firsts: Firsts,
}

/// The numbers of the first contacts of each sort.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Firsts {
    fates: BTreeMap<Fate, u32>,
    verdicts: BTreeMap<Verdict, u32>,
    nodes: Vec<Option<u32>>,
}

/// A sort of contact somebody wants to see one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Any.
    Any,
    /// One with this fate.
    Fate(Fate),
    /// One with this verdict.
    Verdict(Verdict),
    /// One that came to this node, by position in the script.
    Node(usize),
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
            firsts: Firsts { nodes: vec![None; nodes], ..Firsts::default() },
        }
    }

    /// Counts the contact of this number, which came by these nodes.
    pub fn add(&mut self, number: u32, contact: &Contact, visited: &[bool]) {
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
        self.firsts.fates.entry(Fate::of(contact.outcome)).or_insert(number);
        self.firsts.verdicts.entry(contact.verdict).or_insert(number);
        let nodes = self.visits.iter_mut().zip(&mut self.firsts.nodes).zip(visited);
        for ((visits, first), _) in nodes.filter(|(_, visited)| **visited) {
            *visits += 1;
            first.get_or_insert(number);
        }
    }

    /// How many contacts were counted.
    #[must_use]
    pub fn runs(&self) -> u32 {
        self.outcomes.values().sum()
    }

    /// How often this became of a contact.
    #[must_use]
    pub fn fate(&self, fate: Fate) -> Share {
        let such = self.outcomes.iter().filter(|(outcome, _)| Fate::of(**outcome) == fate);
        Share { count: such.map(|(_, count)| count).sum(), of: self.runs() }
    }

    /// Red flags in one contact on average, with one digit behind the point.
    #[must_use]
    pub fn flags_in_a_contact(&self) -> String {
        let runs = u64::from(self.runs().max(1));
        let tenths = (self.red_flags * 20 + runs) / (runs * 2);
        format!("{}.{}", tenths / 10, tenths % 10)
    }

    /// How often this verdict was given.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> Share {
        Share { count: self.verdicts.get(&verdict).copied().unwrap_or(0), of: self.runs() }
    }

    /// How often the decision was right.
    #[must_use]
    pub fn right(&self) -> Share {
        Share { count: self.right, of: self.runs() }
    }

    /// In how many contacts the conversation came to a node, by position in the script.
    #[must_use]
    pub fn visits(&self, node: usize) -> Share {
        Share { count: self.visits.get(node).copied().unwrap_or(0), of: self.runs() }
    }

    /// The number of the first contact of a sort; `None` where there was none.
    #[must_use]
    pub fn first(&self, sort: Sort) -> Option<u32> {
        match sort {
            Sort::Any => (self.runs() > 0).then_some(0),
            Sort::Fate(fate) => self.firsts.fates.get(&fate).copied(),
            Sort::Verdict(verdict) => self.firsts.verdicts.get(&verdict).copied(),
            Sort::Node(node) => self.firsts.nodes.get(node).copied().flatten(),
        }
    }
}

impl Balance {
    /// What a kind came to; `None` where it did not play.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> Option<&KindBalance> {
        self.kinds.iter().find(|counted| counted.kind == kind)
    }

    /// In how many contacts of all kinds together the conversation came to a node, by position in the script.
    #[must_use]
    pub fn visits(&self, node: usize) -> Share {
        let each = self.kinds.iter().map(|kind| kind.visits(node));
        each.fold(Share::default(), |sum, one| Share { count: sum.count + one.count, of: sum.of + one.of })
    }

    /// The play of the first contact of a kind and sort, to be played out again; `None` where there was none.
    #[must_use]
    pub fn play_of(&self, kind: Kind, sort: Sort, repertoire: &Repertoire) -> Option<Play> {
        let number = self.of_kind(kind)?.first(sort)?;
        let mut trainee = Trainee::of_kind(kind, self.seed, repertoire);
        // For whoever remembers, the contacts before have to be played as well.
        let from = if kind == Kind::Learner { 0 } else { number };
        let mut actions = Vec::new();
        for at in from..=number {
            actions.clear();
            let seed = self.seed.wrapping_add(u64::from(at));
            let played =
                play(repertoire, &mut trainee, seed, at, &mut |timed, _| actions.push(timed.clone()));
            if at == number {
                return played.map(|(_, session)| Play { setup: session.setup().clone(), actions });
            }
        }
        None
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
                of_kind.add(number, &contact, &session.state().visited);
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
