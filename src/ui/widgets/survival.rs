//! Kaplan–Meier curves: the share that still holds the case over time, with its band, the ends without an escalation,
//! the median, and how many had come so far.

use super::plot::{self, Group, Plot, Rest};
use crate::report::cohort::{Step, Survival};
use crate::ui::theme::{self, Type, space};
use egui::{Align2, Color32, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

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
        let small = Type::Small.line_height(ui);
        let risk = small * (self.curves.len() as f32 + 1.0) + space::SMALL;
        let around = 2.0 * small + space::SMALL + risk + plot::caption_height(ui);
        let size = vec2(ui.available_width(), self.height + around);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let frame = Rect::from_min_max(
            rect.min + vec2(LEFT, space::SMALL),
            pos2(rect.right() - space::LARGE, rect.top() + self.height),
        );
        let last = self.curves.iter().map(|(_, curve)| end(curve)).max().unwrap_or(1).max(1);
        let plot = Plot { frame, x: (0.0, last as f64), y: (0.0, 1.0) };
        let steps = self.curves.first().map_or(&[][..], |(_, curve)| &curve.steps);
        let shown = steps.partition_point(|step| step.at <= last);
        let reading = plot::reading(ui, &response, shown, Rest::default(), |pointer| {
            nearest(&plot, &steps[..shown], pointer)
        });
        let said = reading.and_then(|at| steps.get(at)).map(&read);
        if ui.is_rect_visible(rect) {
            let shares = [0.0, 0.25, 0.5, 0.75, 1.0].map(|value| (value, share(value)));
            plot.across(ui, &shares);
            let every = plot::step(last, (frame.width() / 70.0) as i64);
            let ticks: Vec<i64> = (0..=last).step_by(usize::try_from(every).unwrap_or(1)).collect();
            let labels: Vec<_> = ticks.iter().map(|&at| (at as f64, time(at))).collect();
            plot.below(ui, &labels);
            plot.axis(ui, words.axis);
            self.curves.iter().for_each(|(group, curve)| band(ui, &plot, *group, curve, last));
            for (group, curve) in self.curves {
                let corners = corners(&plot, curve, last);
                group.line(ui, corners);
                ends(ui, &plot, *group, curve, last);
                median(ui, &plot, *group, curve);
            }
            self.at_risk(ui, &plot, words, &ticks);
            if let Some(step) = reading.and_then(|at| steps.get(at)) {
                let at = plot.at(step.at as f64, step.survival);
                ui.painter().vline(at.x, frame.y_range(), Stroke::new(1.0, theme::of(ui).outline));
                Group::This.point(ui, at, 6.0);
            }
            plot::caption(ui, &response, frame.left(), said.as_deref(), words.idle);
        }
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Slider, true, words.name);
            info.value = reading.map(|at| at as f64);
            info.current_text_value = said.clone();
            info
        });
        response.clicked().then_some(reading).flatten()
    }

    /// Under each label of the axis, how many had come so far.
    fn at_risk(&self, ui: &Ui, plot: &Plot, words: &SurvivalWords<'_>, ticks: &[i64]) {
        let small = Type::Small.line_height(ui);
        let top = plot.frame.bottom() + 2.0 * small + space::MEDIUM;
        plot::written(ui, pos2(plot.frame.left() - LEFT, top), Align2::LEFT_TOP, words.at_risk);
        for (row, (group, curve)) in self.curves.iter().enumerate() {
            let y = top + small * (row as f32 + 1.0) + small / 2.0;
            let key = pos2(plot.frame.left() - LEFT + 2.0, y);
            group.line(ui, vec![key, key + vec2(22.0, 0.0)]);
            for &at in ticks {
                let count = curve.at_risk(at).to_string();
                plot::written(ui, pos2(plot.at_x(at as f64), y), Align2::CENTER_CENTER, &count);
            }
        }
    }
}

/// The last time that is drawn.
fn end(curve: &Survival) -> i64 {
    let least = (curve.attempts as f64 * TAIL).ceil().max(1.0);
    curve.steps.iter().rev().find(|step| step.at_risk as f64 >= least).map_or(1, |step| step.at)
}

fn nearest(plot: &Plot, steps: &[Step], pointer: Pos2) -> Option<usize> {
    let far = |step: &Step| (plot.at_x(step.at as f64) - pointer.x).abs();
    steps.iter().enumerate().min_by(|(_, a), (_, b)| far(a).total_cmp(&far(b))).map(|(at, _)| at)
}

/// A line that goes on level until the next step. Steps closer than a pixel are drawn as one.
fn corners(plot: &Plot, curve: &Survival, last: i64) -> Vec<Pos2> {
    let mut level = plot.at_y(1.0);
    let mut corners = vec![pos2(plot.frame.left(), level)];
    for step in curve.steps.iter().take_while(|step| step.at <= last) {
        let x = plot.at_x(step.at as f64);
        let next = plot.at_y(step.survival);
        if (next - level).abs() > f32::EPSILON {
            corners.push(pos2(x, level));
            corners.push(pos2(x, next));
            level = next;
        }
    }
    corners.push(pos2(plot.at_x(end(curve).min(last) as f64), level));
    corners
}

fn band(ui: &Ui, plot: &Plot, group: Group, curve: &Survival, last: i64) {
    let colour: Color32 = group.colour(theme::of(ui)).gamma_multiply(0.16);
    let (mut from, mut high, mut low) = (plot.frame.left(), plot.at_y(1.0), plot.at_y(1.0));
    let until = end(curve).min(last);
    for step in curve.steps.iter().take_while(|step| step.at <= until) {
        let to = plot.at_x(step.at as f64);
        if to - from >= 1.0 {
            ui.painter().rect_filled(Rect::from_min_max(pos2(from, high), pos2(to, low)), 0, colour);
            from = to;
        }
        high = plot.at_y(step.high.unwrap_or(step.survival));
        low = plot.at_y(step.low.unwrap_or(step.survival));
    }
}

/// A small stroke through the line where attempts ended without an escalation.
fn ends(ui: &Ui, plot: &Plot, group: Group, curve: &Survival, last: i64) {
    if curve.steps.len() > MARKS {
        return;
    }
    let stroke = Stroke::new(1.5, group.colour(theme::of(ui)));
    for step in curve.steps.iter().filter(|step| step.censored > 0 && step.at <= last) {
        let at = plot.at(step.at as f64, step.survival);
        ui.painter().line_segment([at - vec2(0.0, 5.0), at + vec2(0.0, 5.0)], stroke);
    }
}

/// From one half on the axis to the line, and down to the time.
fn median(ui: &Ui, plot: &Plot, group: Group, curve: &Survival) {
    let Some(at) = curve.median else { return };
    let corner = plot.at(at as f64, 0.5);
    let path = [pos2(plot.frame.left(), corner.y), corner, pos2(corner.x, plot.frame.bottom())];
    let stroke = Stroke::new(1.0, group.colour(theme::of(ui)));
    ui.painter().extend(Shape::dotted_line(&path, stroke.color, 5.0, 1.0));
}
