//! The total of the matrix while a contact goes on: sums instead of turns, for whoever needs nothing else of it.

use super::matrix::{is_exercised, scored, weighted_mean};
use super::weights::Weights;
use crate::vocabulary::{Mark, PerStage, PerTechnique, Stage, Technique};

/// Replies counted and summed in the cells of a technique × stage matrix. Its total is the one the attempt's report has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScoreSheet(PerStage<PerTechnique<(i64, i64)>>);

impl ScoreSheet {
    /// Counts a reply with these marks, said in this stage. `weights` are those of the attempt, in percent.
    pub fn count(
        &mut self,
        stage: Stage,
        marks: &PerTechnique<Mark>,
        unsure: &PerTechnique<bool>,
        weights: &PerStage<PerTechnique<i64>>,
    ) {
        let weights = Weights::from(*weights);
        for (technique, &mark) in marks.iter() {
            if !unsure[technique] && is_exercised(mark, weights.of_technique(stage, technique)) {
                let (replies, sum) = &mut self.0[stage][technique];
                *replies += 1;
                *sum += scored(mark);
            }
        }
    }

    /// One score for all, 0 to 100; `None` when nothing was exercised.
    #[must_use]
    pub fn total(&self, weights: &PerStage<PerTechnique<i64>>) -> Option<u32> {
        let weights = Weights::from(*weights);
        let cells = Stage::ALL.iter().flat_map(|&s| Technique::ALL.iter().map(move |&t| (s, t)));
        weighted_mean(cells.filter_map(|(stage, technique)| {
            let cell = weighted_mean(std::iter::once(self.0[stage][technique]))?;
            let weight = weights.of_technique(stage, technique);
            Some((weight, weight * i64::from(cell)))
        }))
    }
}
