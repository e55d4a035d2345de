//! What exploring has found: states, the steps between them, and the first time something was seen.

use super::graph::Graph;
use super::moves::Move;
use crate::analysis::Repertoire;
use crate::scenario::{Fact, Scenario};
use crate::session::{Case, Setup, State, Timed, holds, way};
use crate::vocabulary::{EndedBy, Mood, Outcome, Stage};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// A play that can be opened as an attempt: how it was set up, and the actions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Play {
    /// How the attempt is set up.
    pub setup: Setup,
    /// What the trainee does, in order.
    pub actions: Vec<Timed>,
}

/// A state that was come to.
#[derive(Clone, Copy, Debug)]
pub(in crate::analysis) struct Seen {
    /// Its node, by position.
    pub node: usize,
    /// Its stage.
    pub stage: Stage,
    /// The mood in it.
    pub mood: Mood,
    /// Steps from the beginning on the way it was found by.
    pub depth: u32,
    /// Whether its actions were tried.
    pub tried: bool,
    /// How the contact ended in it.
    pub end: Option<(Outcome, EndedBy)>,
    /// Whether the customer had no more patience, or was beside themselves.
    pub had_enough: bool,
    /// Whether closing or handing on here would be a good end.
    pub way_out: bool,
}

impl Seen {
    pub(super) fn of(state: &State, depth: u32, case: &Case) -> Self {
        let scenario = &case.scenario;
        let closes = || way(&scenario.script.closing, state, case).and_then(|to| scenario.ending(to));
        let settled = |outcome| matches!(outcome, Outcome::Resolved | Outcome::PartlyResolved);
        let window = state.windows.iter().any(crate::escalation::Window::is_open);
        let ended = state.ended;
        Self {
            node: state.node,
            stage: state.stage,
            mood: state.mood,
            depth,
            tried: false,
            end: None,
            had_enough: state.patience <= 0 || state.mood.arousal.value() == 100,
            way_out: !ended && (window || closes().is_some_and(|ending| settled(ending.outcome))),
        }
    }
}

/// What exploring has found.
pub struct Explored {
    pub(super) seen: Vec<Seen>,
    pub(super) edges: Vec<(u32, u32, Move)>,
    pub(super) tried: usize,
    pub(super) complete: bool,
    pub(super) told: Vec<Option<u32>>,
    pub(super) withheld: Vec<Option<u32>>,
    pub(super) opened: Vec<Option<u32>>,
    at_node: Vec<Option<(u32, State)>>,
    entered: Vec<Option<u32>>,
    ready_to_tell: Vec<bool>,
    too_late: Vec<Option<u32>>,
    setup: Setup,
    graph: OnceLock<Graph>,
}

impl Explored {
    pub(super) fn new(scenario: &Scenario, setup: Setup) -> Self {
        let (nodes, facts, cues) =
            (scenario.script.nodes.len(), scenario.facts.len(), scenario.escalation.cues.len());
        Self {
            seen: Vec::new(),
            edges: Vec::new(),
            tried: 0,
            complete: true,
            told: vec![None; facts],
            withheld: vec![None; facts],
            opened: vec![None; cues],
            at_node: vec![None; nodes],
            entered: vec![None; nodes],
            ready_to_tell: vec![false; facts],
            too_late: vec![None; cues],
            setup,
            graph: OnceLock::new(),
        }
    }

    /// Takes down what a new state shows.
    pub(super) fn notice(&mut self, state: &State, index: u32, case: &Case) {
        self.entered[state.node].get_or_insert(index);
        let ready = |fact: &Fact| holds(&fact.needs, state, case);
        for (fact, known) in case.scenario.facts.iter().zip(&mut self.ready_to_tell) {
            *known = *known || ready(fact);
        }
        if state.ended {
            for (place, cue) in case.scenario.escalation.cues.iter().enumerate() {
                if !state.windows[place].has_opened() && holds(&cue.opens, state, case) {
                    self.too_late[place].get_or_insert(index);
                }
            }
        }
    }

    /// Keeps the first state at each node in which the trainee has the word.
    pub(super) fn keep_at_node(&mut self, index: u32, state: &State) {
        let place = &mut self.at_node[state.node];
        if place.is_none() && !state.is_speaking() && state.choices.len() > 1 {
            *place = Some((index, state.clone()));
        }
    }

    /// In how many states all actions were tried.
    #[must_use]
    pub const fn tried(&self) -> usize {
        self.tried
    }

    /// Whether there was nothing left to try before the bound was reached.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
    }

    /// Whether a play came to this node.
    #[must_use]
    pub fn has_entered(&self, node: usize) -> bool {
        self.entered[node].is_some()
    }

    /// Whether a play came to this stage.
    #[must_use]
    pub fn has_reached(&self, stage: Stage) -> bool {
        self.seen.iter().any(|seen| seen.stage == stage)
    }

    /// Whether the customer told this fact in a play, or would have told it to whoever asked.
    #[must_use]
    pub fn can_be_told(&self, fact: usize) -> bool {
        self.told[fact].is_some() || self.ready_to_tell[fact]
    }

    /// Whether the window of this cue opened in a play.
    #[must_use]
    pub fn has_opened(&self, cue: usize) -> bool {
        self.opened[cue].is_some()
    }

    pub(in crate::analysis) fn withheld(&self, fact: usize) -> Option<u32> {
        self.withheld[fact]
    }

    /// A state in which a cue would have opened its window, had the contact not been over.
    pub(in crate::analysis) fn too_late(&self, cue: usize) -> Option<u32> {
        self.too_late[cue]
    }

    /// The first state at a node in which the trainee had the word, with its place.
    pub(in crate::analysis) fn at_node(&self, node: usize) -> Option<&(u32, State)> {
        self.at_node[node].as_ref()
    }

    /// The state that comes nearest to something, by a value that is higher the nearer.
    pub(in crate::analysis) fn nearest<V: Ord>(&self, value: impl Fn(&Seen) -> V) -> Option<(u32, Seen)> {
        let all = self.seen.iter().enumerate();
        // Of several the one with the fewest steps.
        let best = all.max_by_key(|(index, seen)| (value(seen), std::cmp::Reverse((seen.depth, *index))));
        best.map(|(index, seen)| (index as u32, *seen))
    }

    /// States from which the conversation can go round for ever and no way leads out but giving up; the one with the
    /// fewest steps first, one for each node.
    pub(in crate::analysis) fn traps(&self) -> Vec<(u32, Seen)> {
        self.graph().traps(&self.seen).into_iter().map(|index| (index, self.seen[index as usize])).collect()
    }

    /// A shortest play among those explored that comes to this state.
    #[must_use]
    pub fn play_to(&self, state: u32, repertoire: &Repertoire) -> Play {
        let steps = self.graph().way_to(state);
        let actions = steps.into_iter().map(|(from, tried)| {
            let node = self.seen[from as usize].node;
            tried.action(node, repertoire)
        });
        Play { setup: self.setup.clone(), actions: actions.collect() }
    }

    fn graph(&self) -> &Graph {
        self.graph.get_or_init(|| Graph::new(self.seen.len(), &self.edges))
    }
}
