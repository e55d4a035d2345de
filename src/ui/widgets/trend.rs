//! Scores one after the other: a dot for each attempt and the mean of the last few, to be read one by one.

use super::plot::{Frame, Rest};
use crate::ui::theme::{self, space};
use egui::{Stroke, Ui};
use egui_plot::{Axis, Line, PlotPoints, Points};

/// The height of the frame in which the dots are, in points.
const HEIGHT: f32 = 132.0;
const LEFT: f32 = 32.0;
/// So many scores make a mean.
const MEAN_OF: usize = 5;
const DOT: f32 = 4.0;

/// Scores from 0 to 100, oldest first; an attempt without one leaves a gap.
#[must_use = "call show"]
pub struct Trend<'a> {
    scores: &'a [Option<u8>],
    name: &'a str,
    idle: &'a str,
}

impl<'a> Trend<'a> {
    /// A trend of `scores`, called `name`; `idle` stands below while none is being read.
    pub const fn new(scores: &'a [Option<u8>], name: &'a str, idle: &'a str) -> Self {
        Self { scores, name, idle }
    }

    /// The mean of the last few up to each, drawn as a quiet line; `None` before there are so many, or where none has a score.
    pub fn means(scores: &[Option<u8>]) -> impl Iterator<Item = Option<f64>> {
        (0..scores.len()).map(|at| {
            let few: Vec<u8> =
                scores[(at + 1).checked_sub(MEAN_OF)?..=at].iter().flatten().copied().collect();
            let sum: u32 = few.iter().map(|score| u32::from(*score)).sum();
            (!few.is_empty()).then(|| f64::from(sum) / few.len() as f64)
        })
    }

    /// Shows it over the width of its column, and returns the one that was pressed; `read` says one in words.
    pub fn show(self, ui: &mut Ui, read: impl Fn(usize) -> String) -> Option<usize> {
        let palette = theme::of(ui);
        let last = self.scores.len().saturating_sub(1);
        let frame = Frame {
            name: self.name,
            height: HEIGHT,
            left: LEFT,
            x: (0.0, last.max(1) as f64),
            y: (0.0, 100.0),
            lines: Axis::Y,
            across: [0, 50, 100].map(|score: i32| (f64::from(score), score.to_string())).to_vec(),
            below: Vec::new(),
            axis: "",
        };
        let means = Self::means(self.scores).enumerate();
        let quiet: PlotPoints<'_> = means.filter_map(|(at, mean)| Some([at as f64, mean?])).collect();
        let drawn = frame.draw(ui, |plot| {
            plot.line(Line::new("", quiet).stroke(Stroke::new(2.0, palette.outline)));
            let dots: PlotPoints<'_> = self.scored().map(|(at, score)| [at as f64, score]).collect();
            plot.points(Points::new("", dots).radius(DOT).color(palette.accent));
        });
        let under = |pointer| {
            let x = drawn.transform.value_from_position(pointer).x;
            Some((x.round().max(0.0) as usize).min(last))
        };
        let rest = Rest { read: None, from: last };
        let shown = drawn.read(ui, self.scores.len(), rest, self.idle, under, read);
        if let Some((at, score)) = self.scored().find(|(at, _)| shown.mark == Some(*at)) {
            ui.painter().circle_stroke(drawn.at(at as f64, score), DOT + 3.0, (space::FOCUS, palette.accent));
        }
        shown.pressed
    }

    /// The scores there are, each with its place.
    fn scored(&self) -> impl Iterator<Item = (usize, f64)> + use<'a> {
        let scores = self.scores.iter().enumerate();
        scores.filter_map(|(at, score)| score.map(|score| (at, f64::from(score.min(100)))))
    }
}
