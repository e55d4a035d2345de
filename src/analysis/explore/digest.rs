//! When two states are the same for all that can follow: a digest of what a condition of the scenario could still ask for.

use crate::scenario::{At, Condition, Range, Scenario, each_condition};
use crate::session::{Case, State};
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};

/// What of the past matters in a scenario. Turns, seconds, flags and the like count only as far as a condition asks for them.
pub(super) struct Matters {
    turns: i64,
    seconds: Vec<i64>,
    red_flags: i64,
    asked_again: i64,
    reach: bool,
    visited: Vec<usize>,
}

impl Matters {
    /// Looks through the conditions of a scenario.
    pub fn of(case: &Case) -> Self {
        let scenario: &Scenario = &case.scenario;
        let mut matters = Self {
            turns: 0,
            seconds: Vec::new(),
            red_flags: 0,
            asked_again: 0,
            reach: false,
            visited: Vec::new(),
        };
        // Beyond the highest number asked for, all numbers are the same.
        let highest = |range: &Range| range.at_least.max(range.at_most.map(|most| most + 1)).unwrap_or(0);
        each_condition(scenario, &At::TOP, &mut |condition, _| match condition {
            Condition::Turn(range) => matters.turns = matters.turns.max(highest(range)),
            Condition::Seconds(range) => {
                matters.seconds.extend(range.at_least.into_iter().chain(range.at_most.map(|most| most + 1)));
            }
            Condition::RedFlags(range) => matters.red_flags = matters.red_flags.max(highest(range)),
            Condition::AskedAgain(range) => matters.asked_again = matters.asked_again.max(highest(range)),
            Condition::Reach(_) => matters.reach = true,
            Condition::Visited(node) => matters.visited.extend(case.node_index(node)),
            _ => {}
        });
        let deadlines = &scenario.briefing.deadlines;
        let limits = [deadlines.respond_secs, deadlines.resolve_secs];
        matters.seconds.extend(limits.into_iter().flatten().map(|secs| secs.cast_signed() + 1));
        matters.seconds.sort_unstable();
        matters.seconds.dedup();
        matters.visited.sort_unstable();
        matters.visited.dedup();
        matters
    }

    /// The seconds at which something changes, in order.
    pub fn seconds(&self) -> &[i64] {
        &self.seconds
    }

    /// The digest of a state.
    pub fn digest(&self, state: &State, scenario: &Scenario) -> u64 {
        let mut hasher = FxHasher::default();
        let now = (state.at_ms / 1000).cast_signed();
        (state.ended, state.node, state.stage, state.mood).hash(&mut hasher);
        (state.resistance, state.patience, state.private, state.filed, state.answered).hash(&mut hasher);
        i64::from(state.turn).min(self.turns).hash(&mut hasher);
        self.seconds.iter().filter(|&&secs| now >= secs).count().hash(&mut hasher);
        state.red_flags.min(self.red_flags).hash(&mut hasher);
        state.asked_again.min(self.asked_again).hash(&mut hasher);
        (if self.reach { state.reach } else { 0 }).hash(&mut hasher);
        self.visited.iter().for_each(|&node| state.visited[node].hash(&mut hasher));
        state.pending.len().hash(&mut hasher);
        state.pending.first().map(|portion| &portion.text).hash(&mut hasher);
        state.known.hash(&mut hasher);
        state.flags.hash(&mut hasher);
        state.soothed.iter().for_each(|times| (*times).min(3).hash(&mut hasher));
        for (window, cue) in state.windows.iter().zip(&scenario.escalation.cues) {
            (window.has_opened(), window.is_open()).hash(&mut hasher);
            let since = window.opened().filter(|_| cue.lasts.is_some() && window.is_open());
            since.map(|moment| state.turn - moment.turn).hash(&mut hasher);
        }
        // The order in which something was said, offered, read or asked leads nowhere; that it was does.
        let mut together = 0u64;
        let mut add = |what: &dyn Fn(&mut FxHasher)| {
            let mut one = FxHasher::default();
            what(&mut one);
            together = together.wrapping_add(one.finish());
        };
        for (place, said) in state.said.iter().enumerate() {
            let earlier = state.said[..place].iter().filter(|earlier| earlier.key == said.key).count();
            // From the third time on nothing changes any more.
            if earlier < 2 {
                add(&|one| (said.key, said.impact <= 0).hash(one));
            }
        }
        for (list, ids) in
            [&state.offered, &state.accepted, &state.read, &state.consulted].into_iter().enumerate()
        {
            for (place, id) in ids.iter().enumerate() {
                if !ids[..place].contains(id) {
                    add(&|one| (list, id).hash(one));
                }
            }
        }
        together.hash(&mut hasher);
        hasher.finish()
    }
}
