//! The technique × stage matrix with the turns behind each cell, and the red flags beside it.

use super::links;
use super::reading::Reading;
use super::view::View;
use crate::app::Core;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Icon, Matrix, MatrixWords, Means};
use crate::vocabulary::{PerStage, PerTechnique};
use egui::{Label, Sense, Ui, Vec2, vec2};

/// The matrix gets no narrower than this beside the red flags.
const LEAST: f32 = 470.0;
const FLAGS: f32 = 216.0;

pub(super) fn show(ui: &mut Ui, core: &Core, view: &View, reading: &mut Reading) {
    Card::new().show(ui, |ui| {
        heading(ui, theme::section(ui, core.say("report-matrix", &[])), 2);
        let across = ui.available_width();
        let beside = across - FLAGS - space::GROUP;
        if beside >= LEAST {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::GROUP;
                column(ui, beside, |ui| cells(ui, core, view, reading));
                column(ui, FLAGS, |ui| flags(ui, core, view, reading));
            });
        } else {
            cells(ui, core, view, reading);
            flags(ui, core, view, reading);
        }
        prose(ui, theme::small(ui, core.say("report-matrix-note", &[])));
    });
}

fn column(ui: &mut Ui, width: f32, show: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
        show(ui);
    });
}

fn cells(ui: &mut Ui, core: &Core, view: &View, reading: &mut Reading) {
    let stages = PerStage::from_fn(|stage| core.say_for("stage", stage.key(), &[]));
    let techniques = PerTechnique::from_fn(|technique| core.say_for("technique", technique.key(), &[]));
    let (not_exercised, all) = (core.say("report-not-exercised", &[]), core.say("report-matrix-all", &[]));
    let words = MatrixWords {
        stages: PerStage::from_fn(|stage| &*stages[stage]),
        techniques: PerTechnique::from_fn(|technique| &*techniques[technique]),
        not_exercised: &not_exercised,
    };
    let matrix = &view.matrix;
    let means =
        Means { name: &all, stages: matrix.stages, techniques: matrix.techniques, total: matrix.total };
    let drawn = Matrix::new(&matrix.scores).means(&means).selected(reading.cell());
    if let Some(cell) = drawn.show(ui, &words) {
        reading.choose(cell, view);
    }
    match reading.cell() {
        Some((stage, technique)) => {
            prose(ui, theme::body(ui, &matrix.sentences[stage][technique]));
            links::row(ui, core, &matrix.turns[stage][technique], reading);
        }
        None => {
            prose(ui, theme::second(ui, core.say("debrief-matrix-idle", &[])));
        }
    }
}

fn flags(ui: &mut Ui, core: &Core, view: &View, reading: &mut Reading) {
    heading(ui, theme::strong(ui, core.say("report-red-flags", &[])), 3);
    if view.matrix.flags.is_empty() {
        prose(ui, theme::second(ui, core.say("debrief-no-red-flags", &[])));
        return;
    }
    for flag in &view.matrix.flags {
        ui.horizontal_top(|ui| {
            let (square, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
            Icon::Flag.paint(ui.painter(), square, theme::of(ui).danger);
            ui.add(Label::new(theme::body(ui, &flag.name)).wrap());
        });
        links::row(ui, core, &flag.turns, reading);
    }
    prose(ui, theme::small(ui, core.say("debrief-red-flags-note", &[])));
}
