//! The states a conversation can come to, tried out with the real engine up to a stated bound.
//!
//! From the first state on, every action worth trying is decided; states that nothing in the scenario can tell apart
//! are counted once. What has been seen least, by node, stage and mood, is looked at first, so that a bound is spent on what is new. Written
//! replies are not tried: their words would have to be invented.

mod digest;
mod graph;
mod moves;
mod seen;
mod written;

pub use seen::{Explored, Play};
pub(in crate::analysis) use written::with_written_replies;

use super::Repertoire;
use crate::session::{Chance, Event, Recorded, Setup, State, begin, decide};
use crate::vocabulary::Mode;
use digest::Matters;
use moves::Move;
use seen::Seen;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

/// How far to explore.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// In so many states all actions are tried.
    pub states: usize,
}

/// The states tried at the least, and for each node of the script; more does not find more in the scenarios we know.
const FEWEST: usize = 1_500;
const EACH_NODE: usize = 16;
/// So many states pass between two looks at whether to go on.
const STRIDE: usize = 256;
/// So many states pass between two looks at whether enough was found.
const GLANCE: usize = 16;
/// Points of mood that are looked at as one when it is asked what is new.
const BAND: i64 = 16;

impl Bound {
    /// What is enough for a script of so many nodes.
    #[must_use]
    pub const fn for_nodes(nodes: usize) -> Self {
        Self { states: FEWEST + EACH_NODE * nodes }
    }
}

/// Explores a case. `watch` is told how many states have been tried and how many there may be, and says whether to go on.
///
/// `None` when it was stopped.
pub fn explore(
    repertoire: &Repertoire,
    bound: Bound,
    watch: &mut dyn FnMut(usize, usize) -> bool,
) -> Option<Explored> {
    explore_until(repertoire, bound, watch, &|_| false)
}

/// The same, and no further than until what was found is `enough`.
pub(in crate::analysis) fn explore_until(
    repertoire: &Repertoire,
    bound: Bound,
    watch: &mut dyn FnMut(usize, usize) -> bool,
    enough: &dyn Fn(&Explored) -> bool,
) -> Option<Explored> {
    let setup = Setup::new(0, Mode::Guided, repertoire.language());
    let mut search = Search::new(repertoire, setup);
    let mut moves = Vec::new();
    while let Some(Reverse((.., index))) = search.waiting.pop() {
        let looks = search.found.tried.is_multiple_of(GLANCE);
        if search.found.tried >= bound.states || (looks && enough(&search.found)) {
            search.found.complete = false;
            break;
        }
        if search.found.tried.is_multiple_of(STRIDE) && !watch(search.found.tried, bound.states) {
            return None;
        }
        search.expand(index as usize, &mut moves);
    }
    Some(search.found)
}

struct Search<'r> {
    repertoire: &'r Repertoire,
    setup: Setup,
    matters: Matters,
    known: HashMap<u64, u32>,
    states: Vec<Option<Box<State>>>,
    waiting: BinaryHeap<Reverse<(u32, u32, u32)>>,
    novelty: HashMap<(usize, u8, i64, i64), u32>,
    found: Explored,
    chance: Chance,
}

impl<'r> Search<'r> {
    fn new(repertoire: &'r Repertoire, setup: Setup) -> Self {
        let case = repertoire.case();
        let mut state = State::before(&case.scenario);
        let mut events = Vec::new();
        let mut chance = Chance::of_turn(setup.seed, 0);
        begin(case, &setup, &mut state, &mut events, &mut chance);
        let mut search = Self {
            repertoire,
            matters: Matters::of(case),
            known: HashMap::new(),
            states: Vec::new(),
            waiting: BinaryHeap::new(),
            novelty: HashMap::new(),
            found: Explored::new(&case.scenario, setup.clone()),
            setup,
            chance,
        };
        let first = search.add(state, 0);
        search.learn(&events, first);
        search
    }

    /// Tries every action in a state.
    fn expand(&mut self, index: usize, moves: &mut Vec<Move>) {
        let Some(state) = self.states[index].take() else { return };
        self.found.tried += 1;
        let from = index as u32;
        let node = state.node;
        self.found.seen[index].tried = true;
        self.found.keep_at_node(from, &state);
        Move::all(&state, self.repertoire, self.matters.seconds(), moves);
        let mut events = Vec::new();
        for &tried in moves.iter() {
            let timed = tried.action(node, self.repertoire);
            let mut next = State::clone(&state);
            events.clear();
            let (case, chance) = (self.repertoire.case(), &mut self.chance);
            let decided = decide(case, &self.setup, &mut next, &mut events, chance, &timed);
            if decided.is_err() {
                continue;
            }
            let depth = self.found.seen[index].depth + 1;
            let to = self.add(next, depth);
            self.found.edges.push((from, to, tried));
            self.learn(&events, to);
        }
    }

    /// Counts a state, if it is new; its place.
    fn add(&mut self, state: State, depth: u32) -> u32 {
        let digest = self.matters.digest(&state, self.repertoire.scenario());
        if let Some(&known) = self.known.get(&digest) {
            return known;
        }
        let index = self.states.len() as u32;
        self.known.insert(digest, index);
        self.found.notice(&state, index, self.repertoire.case());
        self.found.seen.push(Seen::of(&state, depth, self.repertoire.case()));
        if state.ended {
            self.states.push(None);
            return index;
        }
        let mood = state.mood;
        let key = (state.node, state.stage as u8, mood.arousal.value() / BAND, mood.trust.value() / BAND);
        let times = self.novelty.entry(key).or_insert(0);
        *times += 1;
        self.waiting.push(Reverse((*times, depth, index)));
        self.states.push(Some(Box::new(state)));
        index
    }

    /// What the events of a step show.
    fn learn(&mut self, events: &[Recorded], to: u32) {
        let scenario = self.repertoire.scenario();
        for recorded in events {
            match &recorded.event {
                Event::FactTold { fact, .. } => {
                    if let Some(place) = scenario.facts.iter().position(|known| known.id == *fact) {
                        self.found.told[place].get_or_insert(to);
                    }
                }
                Event::FactWithheld { fact, .. } => {
                    if let Some(place) = scenario.facts.iter().position(|known| known.id == *fact) {
                        self.found.withheld[place].get_or_insert(to);
                    }
                }
                Event::WindowOpened { cue } => {
                    if let Some(place) = scenario.escalation.cues.iter().position(|known| known.id == *cue) {
                        self.found.opened[place].get_or_insert(to);
                    }
                }
                Event::Ended(ended) => {
                    let seen = &mut self.found.seen[to as usize];
                    seen.end.get_or_insert((ended.outcome, ended.by));
                }
                _ => {}
            }
        }
    }
}
