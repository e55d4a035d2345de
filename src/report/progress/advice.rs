//! What has most to gain: the weakest technique in a stage in which it counts.

use super::daily::case_for;
use super::{Case, Marks, Practised, Skill};
use crate::scenario::Dynamics;
use crate::vocabulary::{Stage, Technique};
use std::sync::Arc;

/// From this score on a technique is present, and there is nothing to urge.
const PRESENT: u32 = 75;
/// Fewer replies than this say nothing about a technique.
const FEWEST: u32 = 2;

/// The technique to practise next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weakest {
    /// Where.
    pub stage: Stage,
    /// What.
    pub technique: Technique,
    /// The score there in the latest attempts, 0 to 100.
    pub score: u32,
    /// How many replies that is.
    pub replies: u32,
    /// The latest attempt that exercised it.
    pub attempt: String,
    /// The scenario to practise it with.
    pub scenario: Option<Arc<str>>,
}

/// The cell whose missing points weigh most in its stage, by the usual weights.
pub(super) fn weakest(latest: &[Practised], cases: &[Case]) -> Option<Weakest> {
    let marks = Marks::sum(latest.iter().map(|attempt| &attempt.marks));
    let weights = Dynamics::default().weights;
    let missing = |&(stage, technique, score): &(Stage, Technique, u32)| {
        weights[stage][technique] * i64::from(100_u32.saturating_sub(score))
    };
    let counts = |&(stage, technique, score): &(Stage, Technique, u32)| {
        score < PRESENT && marks.replies(stage, technique) >= FEWEST && weights[stage][technique] > 0
    };
    let cells: Vec<_> = marks.cells().filter(counts).collect();
    // Of equal ones the earlier stage: what goes wrong there is felt all the way.
    let (stage, technique, score) = cells.into_iter().rev().max_by_key(missing)?;
    let attempt = latest.iter().rev().find(|attempt| attempt.marks.replies(stage, technique) > 0)?;
    let before: Vec<_> = latest.iter().collect();
    Some(Weakest {
        stage,
        technique,
        score,
        replies: marks.replies(stage, technique),
        attempt: attempt.attempt.clone(),
        scenario: case_for(Skill::Technique(stage, technique), &before, cases),
    })
}
