//! The matrix with what stands behind each cell, and the red flags beside it.

use super::{Link, Places};
use crate::report::AttemptReport;
use crate::ui::widgets::Scores;
use crate::vocabulary::{PerStage, PerTechnique, Stage, Technique};
use crate::words::Words;

/// The matrix.
pub(in super::super) struct MatrixView {
    pub scores: Scores,
    pub stages: PerStage<Option<u8>>,
    pub techniques: PerTechnique<Option<u8>>,
    pub total: Option<u8>,
    /// The turns behind each cell.
    pub turns: PerStage<PerTechnique<Vec<Link>>>,
    /// What each cell says, in a sentence.
    pub sentences: PerStage<PerTechnique<String>>,
    pub flags: Vec<FlagView>,
}

/// A red flag with the turns it was raised in.
pub(in super::super) struct FlagView {
    pub name: String,
    pub turns: Vec<Link>,
}

impl MatrixView {
    pub fn of(report: &AttemptReport, places: &Places, words: &dyn Words) -> Self {
        let matrix = &report.matrix;
        let per_cell = |stage: Stage| PerTechnique::from_fn(|t: Technique| &matrix.cells[stage][t]);
        Self {
            scores: PerStage::from_fn(|s| per_cell(s).map(|cell| narrow(cell.score))),
            stages: PerStage::from_fn(|stage| narrow(matrix.stages[stage])),
            techniques: PerTechnique::from_fn(|technique| narrow(matrix.techniques[technique])),
            total: narrow(matrix.total),
            turns: PerStage::from_fn(|s| per_cell(s).map(|cell| places.of_turns(&cell.turns))),
            sentences: PerStage::from_fn(|s| PerTechnique::from_fn(|t| sentence(report, s, t, words))),
            flags: report
                .red_flags
                .iter()
                .map(|count| FlagView {
                    name: words.say_for("flag", count.flag.key(), &[]),
                    turns: places.of_turns(&count.turns),
                })
                .collect(),
        }
    }
}

fn narrow(score: Option<u32>) -> Option<u8> {
    Some(u8::try_from(score?.min(100)).unwrap_or(100))
}

fn sentence(report: &AttemptReport, stage: Stage, technique: Technique, words: &dyn Words) -> String {
    let cell = &report.matrix.cells[stage][technique];
    let stage_name = words.say_for("stage", stage.key(), &[]);
    let name = words.say_for("technique", technique.key(), &[]);
    let names = [("stage", (&stage_name).into()), ("technique", (&name).into())];
    match cell.score {
        Some(score) => words.say(
            "debrief-cell",
            &[names[0], names[1], ("score", score.into()), ("count", cell.turns.len().into())],
        ),
        None if counts_for_nothing(report, stage, technique) => words.say("debrief-cell-weightless", &names),
        None if reached(report, stage) => words.say("debrief-cell-not-exercised", &names),
        None => words.say("debrief-cell-not-reached", &names),
    }
}

/// Whether a technique has no weight in a stage: a fix while the customer vents.
fn counts_for_nothing(report: &AttemptReport, stage: Stage, technique: Technique) -> bool {
    report.case.as_ref().is_some_and(|case| case.weights[stage][technique] <= 0)
}

/// Whether anything was said in a stage.
fn reached(report: &AttemptReport, stage: Stage) -> bool {
    report.transcript.iter().flat_map(|turn| turn.replies()).any(|reply| reply.stage == stage)
}
