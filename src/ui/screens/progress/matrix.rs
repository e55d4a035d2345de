//! Where somebody stands today: the marks of the latest attempts as one matrix.

use super::standing::debrief;
use crate::app::{Command, Core};
use crate::report::progress::LATEST;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Matrix, MatrixWords, Scores};
use crate::vocabulary::{PerStage, PerTechnique};
use egui::Ui;

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let report = core.progress();
    let scores: Scores = PerStage::from_fn(|stage| {
        PerTechnique::from_fn(|technique| {
            report.marks.score(stage, technique).map(|score| u8::try_from(score.min(100)).unwrap_or(100))
        })
    });
    let stages = PerStage::from_fn(|stage| core.say_for("stage", stage.key(), &[]));
    let techniques = PerTechnique::from_fn(|technique| core.say_for("technique", technique.key(), &[]));
    let not_exercised = core.say("report-not-exercised", &[]);
    let words = MatrixWords {
        stages: PerStage::from_fn(|stage| &*stages[stage]),
        techniques: PerTechnique::from_fn(|technique| &*techniques[technique]),
        not_exercised: &not_exercised,
    };
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::section(ui, core.say("progress-now", &[])), 2);
        let n = report.practised.len().min(LATEST);
        prose(ui, theme::small(ui, core.say("progress-now-help", &[("n", n.into())])));
        if let Some((stage, technique)) = Matrix::new(&scores).show(ui, &words) {
            // The latest attempt that exercised it; its debrief has the turns.
            let behind = report.practised.iter().rev();
            let behind = behind.take(LATEST).find(|attempt| attempt.marks.replies(stage, technique) > 0);
            out.extend(behind.and_then(|attempt| debrief(&attempt.attempt)));
        }
    });
}
