//! The frame of a plot: where a value stands, its grid and the words along its edges; and who is drawn how.

use super::surface;
use crate::ui::theme::{self, Palette, Type, Weight, space};
use egui::{
    Align2, Color32, EventFilter, Key, Modifiers, Pos2, Rect, Response, Shape, Stroke, Ui, Vec2, pos2, vec2,
};

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

    /// Draws a line in its manner.
    pub(super) fn line(self, ui: &Ui, points: Vec<Pos2>) {
        let stroke = Stroke::new(2.5, self.colour(theme::of(ui)));
        match self {
            Self::This => {
                ui.painter().line(points, stroke);
            }
            Self::Other => ui.painter().extend(Shape::dashed_line(&points, stroke, 7.0, 5.0)),
        }
    }

    /// Draws a point in its manner.
    pub(super) fn point(self, ui: &Ui, centre: Pos2, radius: f32) {
        let palette = theme::of(ui);
        let (fill, edge) = (self.colour(palette), Stroke::new(1.5, palette.raised));
        match self {
            Self::This => {
                ui.painter().circle(centre, radius, fill, edge);
            }
            Self::Other => {
                let square = Rect::from_center_size(centre, Vec2::splat(radius * 1.7));
                ui.painter().rect(square, 1, fill, edge, egui::StrokeKind::Outside);
            }
        }
    }
}

/// A frame with two axes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plot {
    /// Where the values are.
    pub frame: Rect,
    /// The values at the left and the right edge.
    pub x: (f64, f64),
    /// The values at the lower and the upper edge.
    pub y: (f64, f64),
}

impl Plot {
    /// Where a value stands from left to right; what lies outside stands at the edge.
    pub fn at_x(&self, value: f64) -> f32 {
        let share = ((value - self.x.0) / (self.x.1 - self.x.0)).clamp(0.0, 1.0);
        self.frame.left() + share as f32 * self.frame.width()
    }

    /// Where a value stands from bottom to top.
    pub fn at_y(&self, value: f64) -> f32 {
        let share = ((value - self.y.0) / (self.y.1 - self.y.0)).clamp(0.0, 1.0);
        self.frame.bottom() - share as f32 * self.frame.height()
    }

    /// Where a pair of values stands.
    pub fn at(&self, x: f64, y: f64) -> Pos2 {
        pos2(self.at_x(x), self.at_y(y))
    }

    /// The whole number nearest to where the pointer is, from left to right.
    pub fn nearest(&self, x: f32) -> usize {
        let share = ((x - self.frame.left()) / self.frame.width().max(1.0)).clamp(0.0, 1.0);
        (self.x.0 + f64::from(share) * (self.x.1 - self.x.0)).round().max(0.0) as usize
    }

    /// A line across for each of these values, with its words at the left.
    pub fn across(&self, ui: &Ui, values: &[(f64, String)]) {
        let palette = theme::of(ui);
        for (value, words) in values {
            let y = self.at_y(*value);
            ui.painter().hline(self.frame.x_range(), y, Stroke::new(1.0, palette.line));
            written(ui, pos2(self.frame.left() - space::SMALL, y), Align2::RIGHT_CENTER, words);
        }
    }

    /// Words under the frame at each of these values.
    pub fn below(&self, ui: &Ui, values: &[(f64, String)]) {
        for (value, words) in values {
            let at = pos2(self.at_x(*value), self.frame.bottom() + space::TIGHT);
            written(ui, at, Align2::CENTER_TOP, words);
        }
    }

    /// The name of the lower axis, under its words.
    pub fn axis(&self, ui: &Ui, words: &str) {
        let below = self.frame.bottom() + space::TIGHT + Type::Small.line_height(ui);
        written(ui, pos2(self.frame.center().x, below), Align2::CENTER_TOP, words);
    }
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

/// The mark of a plot that is being read: the one under the pointer, or where the arrow keys have brought it.
pub(super) fn reading(
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

/// What is read stands under the plot, or what to do to read something; the ring around it all.
pub(super) fn caption(ui: &Ui, response: &Response, left: f32, said: Option<&str>, idle: &str) {
    let palette = theme::of(ui);
    let ink = if said.is_some() { palette.ink } else { palette.ink_second };
    let line = Type::Body.line_height(ui);
    let at = pos2(left, response.rect.bottom() - line);
    let words = said.unwrap_or(idle);
    let room = response.rect.right() - left;
    let galley = theme::layout_elided(ui, words, Type::Body, Weight::Regular, ink, room);
    ui.painter().galley(at, galley, ink);
    surface::focus_ring(ui, response, response.rect, space::RADIUS_MARK);
}

/// The room a caption takes under a plot.
pub(super) fn caption_height(ui: &Ui) -> f32 {
    Type::Body.line_height(ui) + space::SMALL
}

/// A whisker: the interval of a value, with a bar at each end.
pub(super) fn whisker(ui: &Ui, from: Pos2, to: Pos2, stroke: Stroke) {
    let along = (to - from).normalized();
    let across = vec2(along.y, along.x) * 3.5;
    ui.painter().line_segment([from, to], stroke);
    for end in [from, to] {
        ui.painter().line_segment([end - across, end + across], stroke);
    }
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn an_axis_is_labelled_by_round_steps() {
        assert_eq!([step(9, 12), step(14, 12), step(40, 12), step(3_600, 12)], [1, 1, 5, 500]);
    }
}
