//! The best matrix of a scenario in small.

use crate::app::Core;
use crate::report;
use crate::ui::widgets::{Matrix, Scores};
use crate::vocabulary::{PerStage, PerTechnique};
use egui::Ui;

/// Shows the matrix, or an empty one for a scenario that was never played.
pub(super) fn show(ui: &mut Ui, core: &Core, matrix: Option<&report::Matrix>) {
    let scores: Scores = PerStage::from_fn(|stage| {
        PerTechnique::from_fn(|technique| {
            let score = matrix.and_then(|matrix| matrix.cells[stage][technique].score)?;
            Some(u8::try_from(score.min(100)).unwrap_or(100))
        })
    });
    let name = match matrix.and_then(|matrix| matrix.total) {
        Some(total) => core.say("library-best", &[("score", total.into())]),
        None => core.say("library-best-none", &[]),
    };
    Matrix::new(&scores).show_thumbnail(ui, &name);
}
