//! The frame of a plot: egui_plot draws axes, grid and marks; here is how it looks, and how each mark is read by pointer,
//! keyboard and screen reader.

use super::surface;
use crate::ui::theme::{self, Palette, Type, Weight, space};
use egui::layers::ShapeIdx;
use egui::{
    Align2, Color32, EventFilter, Key, Modifiers, Pos2, Rangef, Rect, Response, Role, Sense, Shape, Stroke,
    Ui, WidgetInfo, vec2,
};
use egui_plot::{
    Axis, AxisHints, GridMark, Line, LineStyle, MarkerShape, PlotBounds, PlotPoint, PlotPoints,
    PlotTransform, PlotUi, Points,
};
use std::ops::RangeInclusive;

/// Between the values at the edges and the edge itself, in points, so that marks there are whole.
const AIR: f32 = 7.0;

/// Which of two groups a mark belongs to: told apart by colour, and by shape and dashes without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// The group asked for: filled lines, discs.
    This,
    /// The one beside it: dashes, squares.
    Other,
}

impl Group {
    /// Its colour.
    pub(super) const fn colour(self, palette: &Palette) -> Color32 {
        match self {
            Self::This => palette.accent,
            Self::Other => palette.arousal,
        }
    }

    /// A line in its manner.
    pub(super) fn line<'a>(self, palette: &Palette, points: impl Into<PlotPoints<'a>>) -> Line<'a> {
        let style = match self {
            Self::This => LineStyle::Solid,
            Self::Other => LineStyle::Dashed { length: 7.0 },
        };
        Line::new("", points).stroke(Stroke::new(2.5, self.colour(palette))).style(style).allow_band(false)
    }

    /// Adds a point in its manner: filled, with a thin edge towards what it lies on, or hollow.
    pub(super) fn point(
        self,
        plot: &mut PlotUi<'_>,
        palette: &Palette,
        at: [f64; 2],
        radius: f32,
        filled: bool,
    ) {
        let shape = match self {
            Self::This => MarkerShape::Circle,
            Self::Other => MarkerShape::Square,
        };
        let marker = |radius, colour| Points::new("", vec![at]).shape(shape).radius(radius).color(colour);
        let colour = self.colour(palette);
        plot.points(marker(radius + 1.5, if filled { palette.raised } else { colour }));
        plot.points(marker(radius, if filled { colour } else { palette.raised }));
    }

    /// Draws a piece of a line in its manner, to be known by.
    pub(super) fn key(self, ui: &Ui, from: Pos2, length: f32) {
        let stroke = Stroke::new(2.5, self.colour(theme::of(ui)));
        let line = [from, from + vec2(length, 0.0)];
        match self {
            Self::This => drop(ui.painter().line_segment(line, stroke)),
            Self::Other => ui.painter().extend(Shape::dashed_line(&line, stroke, 7.0, 4.3)),
        }
    }
}

/// Labels along an axis: where, and in which words.
pub(super) type Labels = Vec<(f64, String)>;

/// A frame with two axes.
#[derive(Clone, Debug)]
pub(super) struct Frame<'a> {
    /// What a screen reader calls the plot.
    pub name: &'a str,
    /// The height in which the marks are, in points.
    pub height: f32,
    /// The least room for the labels at the left, in points.
    pub left: f32,
    /// The values at the left and the right edge.
    pub x: (f64, f64),
    /// The values at the lower and the upper edge.
    pub y: (f64, f64),
    /// The axis that has lines through the frame at its labels.
    pub lines: Axis,
    /// The labels at the left.
    pub across: Labels,
    /// The labels under the frame, row by row.
    pub below: Vec<Labels>,
    /// The name of the lower axis, under the first row.
    pub axis: &'a str,
}

/// A frame that was drawn.
pub(super) struct Drawn<'a> {
    /// The frame.
    pub frame: &'a Frame<'a>,
    /// The place of the marks.
    pub response: Response,
    /// Where values stand.
    pub transform: PlotTransform,
    ground: ShapeIdx,
}

impl<'a> Frame<'a> {
    /// Draws it over the width of its column, with what `marks` adds; they are left out where the frame is out of view.
    ///
    /// Nothing in it is dragged or zoomed, and the wheel scrolls the page: pressing a mark leads to what is behind it.
    pub fn draw(&'a self, ui: &mut Ui, marks: impl FnOnce(&mut PlotUi<'a>) + 'a) -> Drawn<'a> {
        let palette = theme::of(ui);
        let small = Type::Small.line_height(ui);
        let rows: Vec<f32> =
            (0..self.below.len()).map(|row| if row == 0 { self.first_row(ui) } else { small }).collect();
        let size = vec2(ui.available_width() - space::LARGE, self.height + rows.iter().sum::<f32>());
        let visible = ui.is_rect_visible(Rect::from_min_size(ui.cursor().min, size));
        let font = Type::Small.font(ui, Weight::Regular);
        let hints = |axis, labels: &'a Labels| {
            AxisHints::new(axis)
                .formatter(move |mark: GridMark, _: &RangeInclusive<f64>| words(labels, mark.value))
                .tick_label_font(font.clone())
                .tick_label_color(palette.ink_second)
                .label_spacing(Rangef::new(0.0, 1.0))
        };
        let below = self.below.iter().zip(&rows).enumerate().map(|(row, (labels, height))| {
            let hints = hints(Axis::X, labels).min_thickness(*height);
            if row == 0 { hints.label(theme::small(ui, self.axis)) } else { hints }
        });
        let (x, y) = (airy(self.x, size.x - self.left), airy(self.y, self.height));
        let ground = ui.painter().add(Shape::Noop);
        let shown = egui_plot::Plot::new(self.name)
            .width(size.x)
            .height(size.y)
            .custom_x_axes(below.collect())
            .custom_y_axes(vec![hints(Axis::Y, &self.across).min_thickness(self.left)])
            .x_grid_spacer(|_| grid(self.below.first().map_or(&[], |labels| labels), self.x))
            .y_grid_spacer(|_| grid(&self.across, self.y))
            .grid_spacing(Rangef::new(0.0, 1.0))
            .grid_color(palette.line)
            .show_grid([self.lines == Axis::X, self.lines == Axis::Y])
            .show_background(false)
            .show_x(false)
            .show_y(false)
            .allow_drag(false)
            .allow_zoom(false)
            .allow_scroll(false)
            .allow_boxed_zoom(false)
            .allow_axis_zoom_drag(false)
            .allow_double_click_reset(false)
            .sense(Sense::click())
            .show(ui, move |plot| {
                plot.set_plot_bounds(PlotBounds::from_min_max([x.0, y.0], [x.1, y.1]));
                if visible {
                    marks(plot);
                }
            });
        Drawn { frame: self, response: shown.response, transform: shown.transform, ground }
    }
}

impl Frame<'_> {
    /// The height of the first row of labels with the name of the axis under it, in points.
    pub fn first_row(&self, ui: &Ui) -> f32 {
        let small = Type::Small.line_height(ui);
        if self.axis.is_empty() { small } else { 2.25 * small }
    }
}

/// The values at the edges, with air to what is drawn.
fn airy((from, to): (f64, f64), length: f32) -> (f64, f64) {
    let air = (to - from) * f64::from(AIR / (length - 2.0 * AIR).max(1.0));
    (from - air, to + air)
}

/// A line for each label, as far apart as the nearest two.
fn grid(labels: &[(f64, String)], (from, to): (f64, f64)) -> Vec<GridMark> {
    let apart = labels.windows(2).map(|two| two[1].0 - two[0].0).fold(to - from, f64::min);
    labels.iter().map(|(value, _)| GridMark { value: *value, step_size: apart }).collect()
}

fn words(labels: &Labels, value: f64) -> String {
    labels.iter().find(|(at, _)| *at == value).map(|(_, words)| words.clone()).unwrap_or_default()
}

/// Small words in second ink.
pub(super) fn written(ui: &Ui, at: Pos2, anchor: Align2, words: &str) {
    let ink = theme::of(ui).ink_second;
    let galley = theme::tabular(ui, words, Type::Small, Weight::Regular, ink);
    let rect = anchor.anchor_size(at, galley.size());
    ui.painter().galley(rect.min, galley, ink);
}

/// Every how many an axis of this length is labelled so that there are at most so many labels: 1, 2, 5, 10, 20 and so on.
pub(super) fn step(length: i64, labels: i64) -> i64 {
    let least = (length / labels.max(1)).max(1);
    let round = std::iter::successors(Some(1_i64), |ten| ten.checked_mul(10));
    round
        .flat_map(|ten| [1, 2, 5].map(|n| ten.saturating_mul(n)))
        .find(|&step| step >= least)
        .unwrap_or(least)
}

/// How a plot stands while nobody reads it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rest {
    /// The mark that is read then.
    pub read: Option<usize>,
    /// The mark from which the arrow keys set out where none was read yet.
    pub from: usize,
}

/// What was read.
pub(super) struct Read {
    /// The mark under the pointer, or where the arrow keys have brought the reader.
    pub mark: Option<usize>,
    /// The mark that was pressed.
    pub pressed: Option<usize>,
}

impl Drawn<'_> {
    /// Where a pair of values stands.
    pub fn at(&self, x: f64, y: f64) -> Pos2 {
        self.transform.position_from_point(&PlotPoint::new(x, y))
    }

    /// Paints these under grid and marks.
    pub fn paint_beneath(&self, ui: &Ui, shapes: Vec<Shape>) {
        ui.painter().set(self.ground, Shape::Vec(shapes));
    }

    /// Lets its `count` marks be read one by one: `under` is the mark under the pointer, and `said` says one in words, which
    /// stand under the plot; without one, `idle` does.
    pub fn read(
        &self,
        ui: &mut Ui,
        count: usize,
        rest: Rest,
        idle: &str,
        under: impl Fn(Pos2) -> Option<usize>,
        said: impl Fn(usize) -> String,
    ) -> Read {
        let mark = reading(ui, &self.response, count, rest, under);
        let said = mark.map(said);
        let caption = caption(ui, said.as_deref(), idle);
        surface::focus_ring(ui, &self.response, self.response.rect.union(caption), space::RADIUS_MARK);
        self.response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Slider, true, self.frame.name);
            info.value = mark.map(|mark| mark as f64);
            info.current_text_value.clone_from(&said);
            info
        });
        Read { mark, pressed: self.response.clicked().then_some(mark).flatten() }
    }
}

/// The mark of a plot that is being read: the one under the pointer, or where the arrow keys have brought it.
fn reading(
    ui: &Ui,
    response: &Response,
    count: usize,
    rest: Rest,
    under: impl Fn(Pos2) -> Option<usize>,
) -> Option<usize> {
    use egui::accesskit::Action;
    let last = count.checked_sub(1)?;
    let resting = rest.read.map(|mark| mark.min(last));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(last as f64);
        node.add_action(Action::Increment);
        node.add_action(Action::Decrement);
    });
    if let Some(pointer) = response.hover_pos() {
        let found = under(pointer);
        if let Some(found) = found {
            ui.data_mut(|data| data.insert_temp(response.id, found));
        }
        return found;
    }
    let asked = |action| ui.input(|input| input.num_accesskit_action_requests(response.id, action));
    let (mut forth, mut back) = (asked(Action::Increment), asked(Action::Decrement));
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        ui.input_mut(|input| {
            forth += input.count_and_consume_key(Modifiers::NONE, Key::ArrowRight);
            back += input.count_and_consume_key(Modifiers::NONE, Key::ArrowLeft);
        });
    } else if forth + back == 0 {
        return resting;
    }
    let kept = ui.data(|data| data.get_temp::<usize>(response.id));
    let from = kept.or(resting).unwrap_or(rest.from).min(last);
    let at = (from + forth).saturating_sub(back).min(last);
    ui.data_mut(|data| data.insert_temp(response.id, at));
    Some(at)
}

/// What is read stands under the plot, or what to do to read something; where it stands.
fn caption(ui: &mut Ui, said: Option<&str>, idle: &str) -> Rect {
    let palette = theme::of(ui);
    let ink = if said.is_some() { palette.ink } else { palette.ink_second };
    let words = said.unwrap_or(idle);
    let galley = theme::layout_elided(ui, words, Type::Body, Weight::Regular, ink, ui.available_width());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y), Sense::hover());
    ui.painter().galley(rect.min, galley, ink);
    rect
}

/// The interval of a value, from one end to the other.
pub(super) fn interval<'a>(from: [f64; 2], to: [f64; 2], stroke: Stroke) -> Line<'a> {
    Line::new("", vec![from, to]).stroke(stroke)
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn an_axis_is_labelled_by_round_steps() {
        assert_eq!([step(9, 12), step(14, 12), step(40, 12), step(3_600, 12)], [1, 1, 5, 500]);
    }
}
