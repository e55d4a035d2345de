//! The technique × stage matrix.
//!
//! A reply counts in a cell when its technique was **exercised** there:
//!
//! - The technique counts in the stage at all: its weight is above 0. (A fix while the customer vents is judged by
//!   the customer's mood, not by a score.)
//! - And the technique was shown, for better or worse (a mark other than 0), or it was **due**: it bears at
//!   least an equal share, a quarter, of the stage's weight. Where empathy is due, a reply without any is a reply
//!   with empathy absent, and counts as 50; where composure is a side matter, its absence is held against nobody.
//! - And the scorer could tell, or a trainer has: an unsure mark counts nowhere.
//!
//! A cell is the mean of (mark + 2) · 25 over its replies: harmful 0, poor 25, absent 50, present 75, strong 100.
//! Row, column and total are means of the exercised cells, weighed by the stage weights of the attempt and taken from the
//! rounded cells, so that anybody can check them with a calculator. What was not exercised is `None`, never 0.

use super::Turn;
use super::weights::Weights;
use crate::vocabulary::{Mark, PerStage, PerTechnique, Stage, Technique};
use serde::{Deserialize, Serialize};

/// From this weight on a technique is due in a stage: an equal share among four.
const DUE_FROM: i64 = 25;

/// Scores from 0 to 100 for each technique in each stage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matrix {
    /// The cells.
    pub cells: PerStage<PerTechnique<Cell>>,
    /// A score for each stage.
    pub stages: PerStage<Option<u32>>,
    /// A score for each technique.
    pub techniques: PerTechnique<Option<u32>>,
    /// One score for all; `None` when nothing was exercised.
    pub total: Option<u32>,
}

/// A technique in a stage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// 0 to 100; `None` when not exercised.
    pub score: Option<u32>,
    /// The turns of the replies behind it, in order.
    pub turns: Vec<u32>,
}

pub(super) fn matrix(turns: &[Turn], weights: Weights) -> Matrix {
    let cells = PerStage::from_fn(|stage| PerTechnique::from_fn(|t| cell(turns, stage, t, weights)));
    let mean = |of: &dyn Fn(Stage, Technique) -> bool| {
        let all = Stage::ALL.iter().flat_map(|&s| Technique::ALL.iter().map(move |&t| (s, t)));
        let scored = all.filter(|&(s, t)| of(s, t)).filter_map(|(s, t)| {
            let cell: &Cell = &cells[s][t];
            let weight = weights.of_technique(s, t);
            Some((weight, weight * i64::from(cell.score?)))
        });
        weighted_mean(scored)
    };
    Matrix {
        stages: PerStage::from_fn(|stage| mean(&|s, _| s == stage)),
        techniques: PerTechnique::from_fn(|technique| mean(&|_, t| t == technique)),
        total: mean(&|_, _| true),
        cells,
    }
}

fn cell(turns: &[Turn], stage: Stage, technique: Technique, weights: Weights) -> Cell {
    let weight = weights.of_technique(stage, technique);
    let marks: Vec<(u32, i64)> = turns
        .iter()
        .flat_map(|turn| turn.replies().map(|reply| (turn.turn, reply)))
        .filter(|(_, reply)| reply.stage == stage)
        .filter_map(|(turn, reply)| {
            let marking = &reply.marks[technique];
            let mark = marking.mark;
            (!marking.unsure && is_exercised(mark, weight)).then_some((turn, scored(mark)))
        })
        .collect();
    Cell {
        score: weighted_mean(marks.iter().map(|&(_, score)| (1, score))),
        turns: marks.into_iter().map(|(turn, _)| turn).collect(),
    }
}

/// Whether a technique was shown, or was due, by its mark and its weight in the stage.
pub(super) fn is_exercised(mark: Mark, weight: i64) -> bool {
    weight > 0 && (mark.value() != 0 || weight >= DUE_FROM)
}

/// What a mark counts in a cell, 0 to 100.
pub(super) fn scored(mark: Mark) -> i64 {
    (mark.value() + 2) * 25
}

/// The mean of (weight, weighted sum) rounded to the nearest whole number, halves up; `None` without any weight.
pub(super) fn weighted_mean(sums: impl Iterator<Item = (i64, i64)>) -> Option<u32> {
    let (weight, sum) = sums.fold((0, 0), |(weight, sum), (w, s)| (weight + w, sum + s));
    if weight == 0 { None } else { u32::try_from((2 * sum + weight) / (2 * weight)).ok() }
}
