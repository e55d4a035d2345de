//! Marks counted by stage and technique, with the score they come to.

use crate::vocabulary::{Mark, PerStage, PerTechnique, Stage, Technique};

/// How often each mark was given where its technique was exercised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks(PerStage<PerTechnique<[u32; 5]>>);

impl Marks {
    /// All these marks together.
    pub fn sum<'a>(all: impl Iterator<Item = &'a Marks>) -> Self {
        let mut sum = Self::default();
        for marks in all {
            for &stage in Stage::ALL {
                for &technique in Technique::ALL {
                    for (count, more) in sum.0[stage][technique].iter_mut().zip(marks.0[stage][technique]) {
                        *count = count.saturating_add(more);
                    }
                }
            }
        }
        sum
    }

    /// Counts a mark so many times more.
    pub fn add(&mut self, stage: Stage, technique: Technique, mark: Mark, times: u32) {
        let place = usize::try_from(mark.value() + 2).unwrap_or(0);
        let count = &mut self.0[stage][technique][place];
        *count = count.saturating_add(times);
    }

    /// How many marks a cell has.
    #[must_use]
    pub fn replies(&self, stage: Stage, technique: Technique) -> u32 {
        self.0[stage][technique].iter().sum()
    }

    /// The mean of (mark + 2) · 25 in a cell, 0 to 100, rounded half up as in the matrix of an attempt; `None` where the
    /// technique was not exercised.
    #[must_use]
    pub fn score(&self, stage: Stage, technique: Technique) -> Option<u32> {
        let counts = self.0[stage][technique];
        let replies: u32 = counts.iter().sum();
        let sum: u32 = counts.iter().zip([0, 25, 50, 75, 100]).map(|(count, score)| count * score).sum();
        (replies > 0).then(|| (2 * sum + replies) / (2 * replies))
    }

    /// The cells in which something was exercised, in order.
    pub fn cells(&self) -> impl Iterator<Item = (Stage, Technique, u32)> {
        let all = Stage::ALL.iter().flat_map(|&stage| Technique::ALL.iter().map(move |&t| (stage, t)));
        all.filter_map(|(stage, technique)| Some((stage, technique, self.score(stage, technique)?)))
    }
}
