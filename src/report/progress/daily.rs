//! The case for today.
//!
//! It is chosen by what was practised before today, so that it stays the same all day and is done once it is done. The skill that
//! is due and most likely to have faded comes first; a skill that was never practised comes after those that are due. It is
//! practised with the case that was played longest ago, of equal ones the shorter.

use super::{Case, Practised, Skill, memories};
use std::cmp::Reverse;
use std::sync::Arc;

/// The case for today, and what it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Daily {
    /// What today asks for.
    pub today: Today,
    /// The day something is due next, after today.
    pub next: Option<i64>,
}

/// What today asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Today {
    /// Nothing is due.
    #[default]
    Nothing,
    /// A case to practise.
    Practise {
        /// The scenario's id.
        scenario: Arc<str>,
        /// Why this one.
        why: Why,
    },
    /// It has been practised today.
    Done {
        /// The scenario's id.
        scenario: Arc<str>,
    },
}

/// Why a case is the one for today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is the first.
    First,
    /// A skill was last practised so many days ago and is likely to fade.
    Fades(Skill, i64),
    /// A skill has not been practised yet.
    New(Skill),
}

pub(super) fn daily(practised: &[Practised], cases: &[Case], today: i64) -> Daily {
    let (before, on_the_day): (Vec<_>, Vec<_>) = practised.iter().partition(|attempt| attempt.day < today);
    let chosen = choose(&before, cases, today);
    let next = memories(practised.iter()).values().map(|memory| memory.due().max(today + 1)).min();
    let today = match chosen {
        None => Today::Nothing,
        Some((scenario, _)) if on_the_day.iter().any(|attempt| attempt.scenario == *scenario) => {
            Today::Done { scenario }
        }
        Some((scenario, why)) => Today::Practise { scenario, why },
    };
    Daily { today, next }
}

fn choose(before: &[&Practised], cases: &[Case], today: i64) -> Option<(Arc<str>, Why)> {
    if before.is_empty() {
        return cases.first().map(|case| (Arc::clone(&case.scenario), Why::First));
    }
    let memories = memories(before.iter().copied());
    let mut due: Vec<_> = memories.iter().filter(|(_, memory)| memory.due() <= today).collect();
    due.sort_by(|(_, a), (_, b)| a.chance(today).total_cmp(&b.chance(today)));
    let fading = due.into_iter().map(|(&skill, memory)| Why::Fades(skill, today - memory.day));
    let new = Skill::all().filter(|skill| !memories.contains_key(skill)).map(Why::New);
    fading.chain(new).find_map(|why| {
        let (Why::Fades(skill, _) | Why::New(skill)) = why else { return None };
        Some((case_for(skill, before, cases)?, why))
    })
}

/// The case to practise a skill with: the one played longest ago or never, of equal ones the shorter, then in order.
pub(super) fn case_for(skill: Skill, before: &[&Practised], cases: &[Case]) -> Option<Arc<str>> {
    let last = |case: &Case| {
        before.iter().filter(|attempt| attempt.scenario == *case.scenario).map(|attempt| attempt.day).max()
    };
    // A case that names the technique before one that trains a little of each.
    let names =
        |case: &Case| matches!(skill, Skill::Technique(_, technique) if case.trains.contains(&technique));
    cases
        .iter()
        .filter(|case| case.exercises(skill))
        .min_by_key(|case| (last(case), Reverse(names(case)), case.minutes))
        .map(|case| Arc::clone(&case.scenario))
}
