//! How often each mark was given for each technique in each stage.

use crate::report::AttemptReport;
use crate::vocabulary::{Mark, PerStage, PerTechnique, Stage, Technique};
use serde::{Deserialize, Serialize};

/// Counts of the marks −2, −1, 0, +1, +2 for each technique in each stage.
///
/// Counted are the replies that stand in the cells of the attempt's matrix: where the technique was exercised, with
/// the trainer's mark before the scorer's, and no mark the scorer was unsure of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkCounts(PerStage<PerTechnique<[u32; 5]>>);

impl MarkCounts {
    pub(super) fn new(report: &AttemptReport) -> Self {
        let mut counts = Self::default();
        let replies =
            || report.transcript.iter().flat_map(|turn| turn.replies().map(move |r| (turn.turn, r)));
        for (turn, reply) in replies() {
            for &technique in Technique::ALL {
                let cell = &report.matrix.cells[reply.stage][technique];
                let marking = &reply.marks[technique];
                if cell.turns.contains(&turn) && !marking.unsure {
                    counts.add(reply.stage, technique, marking.mark, 1);
                }
            }
        }
        counts
    }

    /// Counts a mark so many times more.
    pub fn add(&mut self, stage: Stage, technique: Technique, mark: Mark, times: u32) {
        let count = &mut self.0[stage][technique][place(mark)];
        *count = count.saturating_add(times);
    }

    /// Every mark that was given, with how often.
    pub fn iter(&self) -> impl Iterator<Item = (Stage, Technique, Mark, u32)> {
        let cells = Stage::ALL.iter().flat_map(|&s| Technique::ALL.iter().map(move |&t| (s, t)));
        cells.flat_map(move |(stage, technique)| {
            let counts = self.0[stage][technique];
            let given = (-2..=2).filter_map(Mark::new).map(move |mark| (mark, counts[place(mark)]));
            given.filter(|(_, n)| *n > 0).map(move |(mark, n)| (stage, technique, mark, n))
        })
    }
}

fn place(mark: Mark) -> usize {
    usize::try_from(mark.value() + 2).unwrap_or(0)
}
