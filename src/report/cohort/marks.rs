//! The technique × stage matrix of many attempts, with how many replies stand behind each cell.

use super::{Figure, Tally, tally};
use crate::vocabulary::{Mark, PerStage, PerTechnique, Stage, Technique};
use serde::{Deserialize, Serialize};

/// The fewest replies from which a cell is worth a sentence.
pub const MINIMUM: u64 = 10;

/// Scores for each technique in each stage, pooled over replies: each reply counts once, whoever gave it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CohortMatrix {
    /// The cells.
    pub cells: PerStage<PerTechnique<CohortCell>>,
    /// Each stage over its techniques.
    pub stages: PerStage<CohortCell>,
    /// Each technique over its stages.
    pub techniques: PerTechnique<CohortCell>,
    /// Marks a trainer has overruled; theirs are the ones counted.
    pub overruled: u64,
}

/// A cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CohortCell {
    /// How often each of the marks −2, −1, 0, +1, +2 was given.
    pub marks: [u64; 5],
    /// How many marks.
    pub replies: u64,
    /// The mean of (mark + 2) · 25, 0 to 100; `None` when not exercised.
    pub score: Option<f64>,
    /// Whether there are at least `MINIMUM` of them.
    pub enough: bool,
}

impl CohortMatrix {
    pub(super) fn new(tally: &Tally) -> Self {
        let given = tally.of(Figure::Mark);
        let cell = |of: &dyn Fn(Stage, Technique) -> bool| {
            let mut marks = [0; 5];
            for &stage in Stage::ALL {
                for &technique in Technique::ALL.iter().filter(|&&technique| of(stage, technique)) {
                    for (count, mark) in marks.iter_mut().zip((-2..=2).filter_map(Mark::new)) {
                        *count += given.count(tally::mark_value(stage, technique, mark));
                    }
                }
            }
            CohortCell::new(marks)
        };
        let overruled = tally.of(Figure::Overruled).iter();
        Self {
            cells: PerStage::from_fn(|stage| PerTechnique::from_fn(|t| cell(&|s, u| (s, u) == (stage, t)))),
            stages: PerStage::from_fn(|stage| cell(&|s, _| s == stage)),
            techniques: PerTechnique::from_fn(|technique| cell(&|_, t| t == technique)),
            overruled: overruled.map(|(marks, times)| u64::try_from(marks).unwrap_or(0) * times).sum(),
        }
    }
}

impl CohortCell {
    fn new(marks: [u64; 5]) -> Self {
        let replies = marks.iter().sum();
        let sum: u64 = marks.iter().zip([0, 25, 50, 75, 100]).map(|(count, score)| count * score).sum();
        let score = (replies > 0).then(|| sum as f64 / replies as f64);
        Self { marks, replies, score, enough: replies >= MINIMUM }
    }
}
