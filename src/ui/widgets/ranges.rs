//! Means with their intervals beneath each other, on one scale from 0 to 100.

use super::plot::{self, Frame, Group, Rest};
use crate::ui::theme::{self, space};
use egui::{Stroke, Ui};
use egui_plot::Axis;

const LEFT: f32 = 110.0;
const ROW: f32 = 40.0;

/// One mean.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeRow {
    /// What it is of.
    pub name: String,
    /// The whole of it in words.
    pub said: String,
    /// The mean, 0 to 100; `None` of nothing.
    pub mean: Option<f64>,
    /// Its interval; `None` of fewer than two.
    pub interval: Option<(f64, f64)>,
    /// Whose it is.
    pub group: Group,
}

/// Shows the means, known by `name`; `idle` stands below while none is being read. The one that was pressed.
pub fn ranges(ui: &mut Ui, rows: &[RangeRow], [name, idle]: [&str; 2]) -> Option<usize> {
    let palette = theme::of(ui);
    let place = |at: usize| -(at as f64);
    let frame = Frame {
        name,
        height: rows.len() as f32 * ROW,
        left: LEFT,
        x: (0.0, 100.0),
        y: (0.5 - rows.len() as f64, 0.5),
        lines: Axis::X,
        across: rows.iter().enumerate().map(|(at, row)| (place(at), row.name.clone())).collect(),
        below: vec![[0, 25, 50, 75, 100].map(|score| (f64::from(score), score.to_string())).to_vec()],
        axis: "",
    };
    let drawn = frame.draw(ui, |plot| {
        for (at, row) in rows.iter().enumerate() {
            if let Some((low, high)) = row.interval {
                let stroke = Stroke::new(2.0, row.group.colour(palette));
                plot.line(plot::interval([low, place(at)], [high, place(at)], stroke));
            }
            if let Some(mean) = row.mean {
                row.group.point(plot, palette, [mean, place(at)], 6.5, true);
            }
        }
    });
    let under = |pointer| {
        let at = (-drawn.transform.value_from_position(pointer).y).round();
        (at >= 0.0 && (at as usize) < rows.len()).then_some(at as usize)
    };
    let shown = drawn.read(ui, rows.len(), Rest::default(), idle, under, |at| rows[at].said.clone());
    if let Some((at, mean)) = shown.mark.and_then(|at| Some((at, rows.get(at)?.mean?))) {
        ui.painter().circle_stroke(drawn.at(mean, place(at)), 9.5, (space::FOCUS, palette.ink));
    }
    shown.pressed
}
