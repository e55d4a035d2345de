//! Kaplan–Meier curves: the share that still holds the case over time, with its band, the ends without an escalation,
//! the median, and how many had come so far.

use super::plot::{self, Drawn, Frame, Group, Rest};
use crate::report::cohort::{Step, Survival};
use crate::ui::theme::{self, Palette, Type};
use egui::{Align2, Pos2, Stroke, Ui, pos2};
use egui_plot::{Axis, FilledArea, Line, LineStyle, MarkerShape, PlotUi, Points};

/// The last times of a few long attempts are left out where fewer than this share of all are still going.
const TAIL: f64 = 0.005;
/// From so many steps on a mark for each end without an escalation would be a second line.
const MARKS: usize = 80;
const LEFT: f32 = 64.0;

/// The words around the curves.
#[derive(Clone, Copy, Debug)]
pub struct SurvivalWords<'a> {
    /// What the picture is called.
    pub name: &'a str,
    /// The axis along the bottom.
    pub axis: &'a str,
    /// The numbers under it: how many had come so far.
    pub at_risk: &'a str,
    /// What stands in the place of a reading while there is none.
    pub idle: &'a str,
}

/// The curves.
#[must_use = "call show"]
pub struct SurvivalCurves<'a> {
    curves: &'a [(Group, &'a Survival)],
    height: f32,
}

impl<'a> SurvivalCurves<'a> {
    /// Curves of these groups, the one that can be read first.
    pub const fn new(curves: &'a [(Group, &'a Survival)]) -> Self {
        Self { curves, height: 240.0 }
    }

    /// Shows them; `read` says a step of the first curve in words, `share` and `time` label the axes. The step of the first
    /// curve that was pressed.
    pub fn show(
        self,
        ui: &mut Ui,
        words: &SurvivalWords<'_>,
        read: impl Fn(&Step) -> String,
        share: impl Fn(f64) -> String,
        time: impl Fn(i64) -> String,
    ) -> Option<usize> {
        let palette = theme::of(ui);
        let last = self.curves.iter().map(|(_, curve)| end(curve)).max().unwrap_or(1).max(1);
        let every = plot::step(last, ((ui.available_width() - LEFT) / 70.0) as i64);
        let ticks: Vec<i64> = (0..=last).step_by(usize::try_from(every).unwrap_or(1)).collect();
        let labels = |words: &dyn Fn(i64) -> String| ticks.iter().map(|&at| (at as f64, words(at))).collect();
        let at_risk = self.curves.iter().map(|(_, curve)| labels(&|at| curve.at_risk(at).to_string()));
        let frame = Frame {
            name: words.name,
            height: self.height,
            left: LEFT,
            x: (0.0, last as f64),
            y: (0.0, 1.0),
            lines: Axis::Y,
            across: [0.0, 0.25, 0.5, 0.75, 1.0].map(|value| (value, share(value))).to_vec(),
            below: std::iter::once(labels(&time)).chain(at_risk).collect(),
            axis: words.axis,
        };
        let drawn = frame.draw(ui, |plot| {
            self.curves.iter().for_each(|(group, curve)| band(plot, palette, *group, curve, last));
            for (group, curve) in self.curves {
                line(plot, palette, *group, curve, last);
                ends(plot, palette, *group, curve, last);
                median(plot, palette, *group, curve);
            }
        });
        self.keys(ui, &drawn, words);
        let steps = self.curves.first().map_or(&[][..], |(_, curve)| &curve.steps);
        let steps = &steps[..steps.partition_point(|step| step.at <= last)];
        let under = |pointer| nearest(&drawn, steps, pointer);
        let shown = drawn.read(ui, steps.len(), Rest::default(), words.idle, under, |at| read(&steps[at]));
        if let Some(step) = shown.mark.and_then(|at| steps.get(at)) {
            let at = drawn.at(step.at as f64, step.survival);
            let down = drawn.response.rect.y_range();
            ui.painter().vline(at.x, down, Stroke::new(1.0, palette.outline));
            ui.painter().circle(at, 6.0, palette.accent, Stroke::new(1.5, palette.raised));
        }
        shown.pressed
    }

    /// Beside each row of how many had come so far, whose it is.
    fn keys(&self, ui: &Ui, drawn: &Drawn<'_>, words: &SurvivalWords<'_>) {
        let small = Type::Small.line_height(ui);
        let frame = drawn.response.rect;
        let left = frame.left() - LEFT;
        let top = frame.bottom() + drawn.frame.first_row(ui);
        plot::written(ui, pos2(left, top), Align2::LEFT_BOTTOM, words.at_risk);
        for (row, (group, _)) in self.curves.iter().enumerate() {
            group.key(ui, pos2(left + 2.0, top + small * (row as f32 + 0.5)), 22.0);
        }
    }
}

/// The last time that is drawn.
fn end(curve: &Survival) -> i64 {
    let least = (curve.attempts as f64 * TAIL).ceil().max(1.0);
    curve.steps.iter().rev().find(|step| step.at_risk as f64 >= least).map_or(1, |step| step.at)
}

fn nearest(drawn: &Drawn<'_>, steps: &[Step], pointer: Pos2) -> Option<usize> {
    let x = drawn.transform.value_from_position(pointer).x;
    let far = |step: &Step| (step.at as f64 - x).abs();
    steps.iter().enumerate().min_by(|(_, a), (_, b)| far(a).total_cmp(&far(b))).map(|(at, _)| at)
}

/// The steps that are drawn.
fn drawn_steps(curve: &Survival, last: i64) -> impl Iterator<Item = &Step> {
    let until = end(curve).min(last);
    curve.steps.iter().take_while(move |step| step.at <= until)
}

/// A line that goes on level until the next step.
fn line(plot: &mut PlotUi<'_>, palette: &Palette, group: Group, curve: &Survival, last: i64) {
    let mut level = 1.0;
    let mut corners = vec![[0.0, level]];
    for step in drawn_steps(curve, last).filter(|step| step.events > 0) {
        corners.push([step.at as f64, level]);
        level = step.survival;
        corners.push([step.at as f64, level]);
    }
    corners.push([end(curve).min(last) as f64, level]);
    plot.line(group.line(palette, corners));
}

fn band(plot: &mut PlotUi<'_>, palette: &Palette, group: Group, curve: &Survival, last: i64) {
    let (mut at, mut low, mut high) = (vec![0.0], vec![1.0], vec![1.0]);
    for step in drawn_steps(curve, last) {
        let before = (low[low.len() - 1], high[high.len() - 1]);
        let after = (step.low.unwrap_or(step.survival), step.high.unwrap_or(step.survival));
        for (lower, higher) in [before, after] {
            at.push(step.at as f64);
            low.push(lower);
            high.push(higher);
        }
    }
    let colour = group.colour(palette).gamma_multiply(0.16);
    plot.add(FilledArea::new("", &at, &low, &high).fill_color(colour));
}

/// A cross on the line where attempts ended without an escalation.
fn ends(plot: &mut PlotUi<'_>, palette: &Palette, group: Group, curve: &Survival, last: i64) {
    if curve.steps.len() > MARKS {
        return;
    }
    let ended = drawn_steps(curve, last).filter(|step| step.censored > 0);
    let at: Vec<[f64; 2]> = ended.map(|step| [step.at as f64, step.survival]).collect();
    plot.points(Points::new("", at).shape(MarkerShape::Plus).radius(5.0).color(group.colour(palette)));
}

/// From one half on the axis to the line, and down to the time.
fn median(plot: &mut PlotUi<'_>, palette: &Palette, group: Group, curve: &Survival) {
    let Some(at) = curve.median else { return };
    let path = vec![[0.0, 0.5], [at as f64, 0.5], [at as f64, 0.0]];
    let stroke = Stroke::new(1.0, group.colour(palette));
    plot.line(Line::new("", path).stroke(stroke).style(LineStyle::Dotted { spacing: 5.0 }));
}
