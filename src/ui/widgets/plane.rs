//! The plane of sensitivity and bias: who can tell, and to which side their mistakes fall.

use super::plot::{self, Group, Plot, Rest};
use crate::ui::theme::{self, Type, space};
use egui::{Align2, Pos2, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

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
    let below = 2.0 * Type::Small.line_height(ui) + space::MEDIUM + plot::caption_height(ui);
    let size = vec2(ui.available_width(), height + below);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let frame = Rect::from_min_max(
        rect.min + vec2(LEFT, space::SMALL),
        pos2(rect.right() - space::MEDIUM, rect.top() + height),
    );
    let plot = Plot { frame, x: BIAS, y: SENSITIVITY };
    let reading =
        plot::reading(ui, &response, dots.len(), Rest::default(), |pointer| nearest(&plot, dots, pointer));
    let said = reading.map(&read);
    if ui.is_rect_visible(rect) {
        ground(ui, &plot, words);
        for (at, dot) in dots.iter().enumerate() {
            draw(ui, &plot, dot, dots.len() <= INTERVALS || reading == Some(at) || dot.whole);
        }
        if let Some(dot) = reading.and_then(|at| dots.get(at)) {
            let stroke = Stroke::new(2.0, theme::of(ui).ink);
            ui.painter().circle_stroke(place(&plot, dot), 9.0, stroke);
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

fn ground(ui: &Ui, plot: &Plot, words: &PlaneWords<'_>) {
    let palette = theme::of(ui);
    let frame = plot.frame;
    let blind = frame.with_min_y(plot.at_y(BLIND));
    ui.painter().rect_filled(blind, 0, palette.sunken);
    let number = |value: i32| (f64::from(value), value.to_string().replace('-', "\u{2212}"));
    plot.across(ui, &[-1, 0, 1, 2, 3, 4, 5].map(number));
    plot.below(ui, &[-3, -2, -1, 0, 1, 2, 3].map(number));
    plot.axis(ui, words.bias);
    ui.painter().vline(plot.at_x(0.0), frame.y_range(), Stroke::new(1.0, palette.outline));
    let inside = frame.shrink(space::SMALL);
    plot::written(ui, inside.left_top(), Align2::LEFT_TOP, words.ready);
    plot::written(ui, inside.right_top(), Align2::RIGHT_TOP, words.reluctant);
    plot::written(ui, inside.left_bottom(), Align2::LEFT_BOTTOM, words.blind);
    plot::written(ui, pos2(frame.left() - LEFT, frame.top()), Align2::LEFT_TOP, words.sensitivity);
}

fn draw(ui: &Ui, plot: &Plot, dot: &Dot, interval: bool) {
    let palette = theme::of(ui);
    let centre = place(plot, dot);
    let (bias, sensitivity) = (dot.bias, dot.sensitivity);
    if interval {
        let colour = dot.group.colour(palette);
        let stroke =
            if dot.whole { Stroke::new(2.0, colour) } else { Stroke::new(1.0, colour.gamma_multiply(0.6)) };
        plot::whisker(ui, pos2(plot.at_x(bias.low), centre.y), pos2(plot.at_x(bias.high), centre.y), stroke);
        let (low, high) = (plot.at_y(sensitivity.low), plot.at_y(sensitivity.high));
        plot::whisker(ui, pos2(centre.x, low), pos2(centre.x, high), stroke);
    }
    let radius = if dot.whole { 8.0 } else { 5.0 };
    if dot.enough {
        dot.group.point(ui, centre, radius);
    } else {
        let stroke = Stroke::new(1.5, dot.group.colour(palette));
        ui.painter().circle(centre, radius, palette.raised, stroke);
    }
}

fn place(plot: &Plot, dot: &Dot) -> Pos2 {
    plot.at(dot.bias.value, dot.sensitivity.value)
}

/// The dot under the pointer; where several are as near, the smaller one, which lies on top.
fn nearest(plot: &Plot, dots: &[Dot], pointer: Pos2) -> Option<usize> {
    let far = |dot: &Dot| place(plot, dot).distance(pointer) + if dot.whole { 1.0 } else { 0.0 };
    let found = dots.iter().enumerate().min_by(|(_, a), (_, b)| far(a).total_cmp(&far(b)));
    found.filter(|(_, dot)| far(dot) <= NEAR).map(|(at, _)| at)
}
