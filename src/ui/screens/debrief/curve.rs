//! Arousal and trust over the turns; a turn that is pressed opens in the transcript.

use super::reading::Reading;
use super::view::View;
use crate::app::{Command, Core};
use crate::ui::screens::figures::Figures;
use crate::ui::screens::page::heading;
use crate::ui::theme;
use crate::ui::widgets::{Card, Curve, CurveWords};
use crate::vocabulary::PerStage;
use egui::{Label, Ui};

const HEIGHT: f32 = 190.0;
/// As many turns and windows as are told under the curve; the conversation has them all.
const WINDOWS: usize = 6;

pub(super) fn show(
    ui: &mut Ui,
    core: &Core,
    view: &View,
    reading: &mut Reading,
    figures: &mut Figures,
    out: &mut Vec<Command>,
) {
    let curve = &view.curve;
    if curve.points.is_empty() {
        return;
    }
    Card::new().show(ui, |ui| {
        heading(ui, theme::section(ui, core.say("report-curve", &[])), 2);
        let (name, arousal, trust) =
            (core.say("debrief-curve", &[]), core.say("mood-arousal", &[]), core.say("mood-trust", &[]));
        let (window, turn, idle) = (
            core.say("report-curve-window", &[]),
            core.say("report-curve-axis", &[]),
            core.say("debrief-curve-idle", &[]),
        );
        let stages = PerStage::from_fn(|stage| core.say_for("stage", stage.key(), &[]));
        let words = CurveWords {
            name: &name,
            arousal: &arousal,
            trust: &trust,
            stages: PerStage::from_fn(|stage| &*stages[stage]),
            window: &window,
            turn: &turn,
            idle: &idle,
        };
        let mut drawn =
            Curve::new(&curve.points).windows(&curve.windows).selected(reading.turn()).height(HEIGHT);
        if let Some((place, words)) = &curve.flag {
            drawn = drawn.flag(*place, words);
        }
        let shown = drawn.show(ui, &words, |place| curve.readings.get(place).cloned().unwrap_or_default());
        for window in curve.beside.iter().chain(&curve.windows_said).take(WINDOWS) {
            ui.add(Label::new(theme::small(ui, window)).wrap());
        }
        let row = figures.fold(ui, core, "debrief-curve", &curve.table, out);
        if let Some(place) = shown.pressed.or(row) {
            reading.go(place);
        }
    });
}
