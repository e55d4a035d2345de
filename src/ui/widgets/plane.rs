//! The plane of sensitivity and bias: who can tell, and to which side their mistakes fall.

use super::plot::{self, Drawn, Frame, Group, Rest};
use crate::ui::theme::{self, Palette, space};
use egui::{Align2, Pos2, Shape, Stroke, Ui, pos2};
use egui_plot::{Axis, PlotUi, VLine};

const LEFT: f32 = 44.0;
/// The bias at the edges, and the sensitivity at the lower and the upper one.
const BIAS: (f64, f64) = (-3.0, 3.0);
const SENSITIVITY: (f64, f64) = (-1.0, 5.0);
/// Below this sensitivity nobody can tell.
const BLIND: f64 = 1.0;
/// How near the pointer has to come to a dot.
const NEAR: f32 = 18.0;
/// As many dots can have an interval each without hiding one another.
const INTERVALS: usize = 12;

/// A value with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The value.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A dot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// Whose group it is.
    pub group: Group,
    /// Whether it stands for the whole group, which is drawn large.
    pub whole: bool,
    /// Whether enough cases are behind it; it is hollow otherwise.
    pub enough: bool,
    /// The bias.
    pub bias: Interval,
    /// The sensitivity.
    pub sensitivity: Interval,
}

/// The words around the plane.
#[derive(Clone, Copy, Debug)]
pub struct PlaneWords<'a> {
    /// What the picture is called.
    pub name: &'a str,
    /// The axis along the bottom.
    pub bias: &'a str,
    /// The axis along the left.
    pub sensitivity: &'a str,
    /// Its left half.
    pub ready: &'a str,
    /// Its right half.
    pub reluctant: &'a str,
    /// Its lower part.
    pub blind: &'a str,
    /// What stands in the place of a reading while there is none.
    pub idle: &'a str,
}

/// Shows the plane with its dots; `read` says one of them in words. The dot that was pressed.
pub fn plane(
    ui: &mut Ui,
    dots: &[Dot],
    words: &PlaneWords<'_>,
    height: f32,
    read: impl Fn(usize) -> String,
) -> Option<usize> {
    let palette = theme::of(ui);
    let number = |value: i32| (f64::from(value), value.to_string().replace('-', "\u{2212}"));
    let frame = Frame {
        name: words.name,
        height,
        left: LEFT,
        x: BIAS,
        y: SENSITIVITY,
        lines: Axis::Y,
        across: [-1, 0, 1, 2, 3, 4, 5].map(number).to_vec(),
        below: vec![[-3, -2, -1, 0, 1, 2, 3].map(number).to_vec()],
        axis: words.bias,
    };
    let drawn = frame.draw(ui, |plot| {
        plot.vline(VLine::new("", 0.0).stroke(Stroke::new(1.0, palette.outline)));
        for dot in dots {
            add(plot, palette, dot, dots.len() <= INTERVALS || dot.whole);
        }
    });
    let blind = drawn.response.rect.with_min_y(drawn.at(0.0, BLIND).y);
    drawn.paint_beneath(ui, vec![Shape::rect_filled(blind, 0, palette.sunken)]);
    name_parts(ui, &drawn, words);
    let under = |pointer| nearest(&drawn, dots, pointer);
    let shown = drawn.read(ui, dots.len(), Rest::default(), words.idle, under, read);
    if let Some(dot) = shown.mark.and_then(|at| dots.get(at)) {
        let (bias, sensitivity) = (dot.bias, dot.sensitivity);
        let stroke = Stroke::new(1.5, palette.ink);
        let ends = |from, to| ui.painter().line_segment([from, to], stroke);
        ends(drawn.at(bias.low, sensitivity.value), drawn.at(bias.high, sensitivity.value));
        ends(drawn.at(bias.value, sensitivity.low), drawn.at(bias.value, sensitivity.high));
        ui.painter().circle_stroke(place(&drawn, dot), 9.0, Stroke::new(2.0, palette.ink));
    }
    shown.pressed
}

/// What the parts of the plane mean, at their corners.
fn name_parts(ui: &Ui, drawn: &Drawn<'_>, words: &PlaneWords<'_>) {
    let frame = drawn.response.rect;
    let inside = frame.shrink(space::SMALL);
    plot::written(ui, inside.left_top(), Align2::LEFT_TOP, words.ready);
    plot::written(ui, inside.right_top(), Align2::RIGHT_TOP, words.reluctant);
    plot::written(ui, inside.left_bottom(), Align2::LEFT_BOTTOM, words.blind);
    plot::written(ui, pos2(frame.left() - LEFT, frame.top()), Align2::LEFT_TOP, words.sensitivity);
}

fn add(plot: &mut PlotUi<'_>, palette: &Palette, dot: &Dot, interval: bool) {
    let (bias, sensitivity) = (dot.bias, dot.sensitivity);
    if interval {
        let colour = dot.group.colour(palette);
        let stroke =
            if dot.whole { Stroke::new(2.0, colour) } else { Stroke::new(1.0, colour.gamma_multiply(0.6)) };
        plot.line(plot::interval([bias.low, sensitivity.value], [bias.high, sensitivity.value], stroke));
        plot.line(plot::interval([bias.value, sensitivity.low], [bias.value, sensitivity.high], stroke));
    }
    let radius = if dot.whole { 8.0 } else { 5.0 };
    dot.group.point(plot, palette, held(dot), radius, dot.enough);
}

/// Where a dot stands; what lies outside stands at the edge.
fn held(dot: &Dot) -> [f64; 2] {
    [dot.bias.value.clamp(BIAS.0, BIAS.1), dot.sensitivity.value.clamp(SENSITIVITY.0, SENSITIVITY.1)]
}

fn place(drawn: &Drawn<'_>, dot: &Dot) -> Pos2 {
    let [bias, sensitivity] = held(dot);
    drawn.at(bias, sensitivity)
}

/// The dot under the pointer; where several are as near, the smaller one, which lies on top.
fn nearest(drawn: &Drawn<'_>, dots: &[Dot], pointer: Pos2) -> Option<usize> {
    let far = |dot: &Dot| place(drawn, dot).distance(pointer) + if dot.whole { 1.0 } else { 0.0 };
    let found = dots.iter().enumerate().min_by(|(_, a), (_, b)| far(a).total_cmp(&far(b)));
    found.filter(|(_, dot)| far(dot) <= NEAR).map(|(at, _)| at)
}
