//! The technique × stage matrix with how many marks stand behind each cell.

use super::{Linked, Maker};
use crate::app::Whence;
use crate::report::cohort::{Behind, CohortCell, telling};
use crate::ui::widgets::{Cell, Column, Scores};
use crate::vocabulary::{PerStage, PerTechnique, Stage, Technique};
use crate::words::key;

pub(in super::super) struct MatrixView {
    pub scores: Scores,
    pub counts: PerStage<PerTechnique<String>>,
    pub leads: PerStage<PerTechnique<Whence>>,
    pub note: String,
    pub table: Linked,
}

impl Maker<'_> {
    pub(super) fn matrix(&self) -> MatrixView {
        let matrix = &self.report().matrix;
        let stage_name = |stage: Stage| self.words.say_for("stage", stage.key(), &[]);
        let technique_name = |technique: Technique| self.words.say_for("technique", technique.key(), &[]);
        let title = |stage, technique| format!("{}, {}", technique_name(technique), stage_name(stage));
        let each = |of: &dyn Fn(Stage, Technique) -> Whence| {
            PerStage::from_fn(|stage| PerTechnique::from_fn(|technique| of(stage, technique)))
        };
        let mut columns = vec![self.column(key("reports-technique"), false)];
        columns.extend(Stage::ALL.iter().map(|&stage| Column { words: stage_name(stage), numbers: true }));
        columns.push(self.column("cohort-all", true));
        let mut table = Linked::new(self.say("cohort-matrix"), columns, self.stamp);
        for &technique in Technique::ALL {
            let cells = Stage::ALL.iter().map(|&stage| self.scored(&matrix.cells[stage][technique]));
            let cells = std::iter::once(Cell::text(technique_name(technique)))
                .chain(cells)
                .chain(std::iter::once(self.scored(&matrix.techniques[technique])));
            let behind = Behind::marks(Stage::ALL, &[technique]);
            table.add(cells.collect(), Some(self.whence(technique_name(technique), behind)));
        }
        MatrixView {
            scores: PerStage::from_fn(|s| PerTechnique::from_fn(|t| rounded(&matrix.cells[s][t]))),
            counts: PerStage::from_fn(|stage| {
                PerTechnique::from_fn(|technique| {
                    let cell = &matrix.cells[stage][technique];
                    let count = self.starred(cell.replies.to_string(), cell.enough);
                    if cell.replies == 0 { String::new() } else { count }
                })
            }),
            leads: each(&|stage, technique| self.whence_cell(title(stage, technique), stage, technique)),
            note: self.words.say("cohort-matrix-note", &[("count", matrix.overruled.into())]),
            table,
        }
    }

    fn scored(&self, cell: &CohortCell) -> Cell {
        match cell.score {
            Some(score) => {
                let score_words = self.starred(telling::number(Some(score), 0, self.words), cell.enough);
                let replies = self.words.say("cohort-replies", &[("count", cell.replies.into())]);
                Cell::number(format!("{score_words} ({replies})"), Some(score))
            }
            None => Cell::number(self.say("cohort-not-exercised"), None),
        }
    }
}

fn rounded(cell: &CohortCell) -> Option<u8> {
    cell.score.map(|score| score.round().clamp(0.0, 100.0) as u8)
}
