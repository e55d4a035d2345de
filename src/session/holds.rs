//! Whether an author's condition holds at a moment.

use super::{Case, State, TWIN_NOTE};
use crate::scenario::{Condition, Routes};
use std::sync::Arc;

/// Whether `condition` holds in `state`.
#[inline]
#[must_use]
pub fn holds(condition: &Condition, state: &State, case: &Case) -> bool {
    // Most of what an author writes is bound to no condition.
    matches!(condition, Condition::Always) || is_met(condition, state, case)
}

fn is_met(condition: &Condition, state: &State, case: &Case) -> bool {
    let has = |list: &[Arc<str>], id: &Arc<str>| list.contains(id);
    match condition {
        Condition::Always => true,
        Condition::Never => false,
        Condition::Not(other) => !holds(other, state, case),
        Condition::All(each) => each.iter().all(|one| holds(one, state, case)),
        Condition::Any(each) => each.iter().any(|one| holds(one, state, case)),
        Condition::Stage(stage) => state.stage == *stage,
        Condition::Arousal(range) => range.contains(state.mood.arousal.value()),
        Condition::Trust(range) => range.contains(state.mood.trust.value()),
        Condition::Turn(range) => range.contains(i64::from(state.turn)),
        Condition::Seconds(range) => range.contains((state.at_ms / 1000) as i64),
        Condition::RedFlags(range) => range.contains(state.red_flags),
        Condition::Patience(range) => range.contains(state.patience),
        Condition::Knows(id) => {
            case.scenario.facts.iter().position(|fact| fact.id == *id).is_some_and(|index| state.known[index])
        }
        Condition::Flag(flag) => state.flags.binary_search(flag).is_ok(),
        Condition::Visited(id) => case.node_index(id).is_some_and(|index| state.visited[index]),
        Condition::Offered(id) => has(&state.offered, id),
        Condition::Accepted(id) => has(&state.accepted, id),
        Condition::Reach(range) => range.contains(state.reach),
        Condition::Private => state.private,
        Condition::Filed => state.filed,
        Condition::Read(id) => has(&state.read, id),
        Condition::Consulted(id) => has(&state.consulted, id),
        Condition::Missed(deadline) => state.missed.contains(deadline),
        Condition::TwinNote => state.read.iter().any(|id| &**id == TWIN_NOTE),
        Condition::AskedAgain(range) => range.contains(state.asked_again),
    }
}

/// Where the first open route leads.
#[must_use]
pub fn way<'a>(routes: &'a Routes, state: &State, case: &Case) -> Option<&'a Arc<str>> {
    routes.0.iter().find(|route| holds(&route.when, state, case)).map(|route| &route.to)
}
