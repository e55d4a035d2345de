//! The picture inside a curve: bands, windows, lines, flag and cursor in one frame of reference.

use super::{CurvePoint, CurveWords};
use crate::ui::theme::{self, Palette, Type, Weight, space};
use crate::ui::widgets::plot::Drawn;
use crate::ui::widgets::{Icon, surface};
use crate::vocabulary::Stage;
use egui::{Align2, Color32, CornerRadius, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};
use egui_plot::{Line, MarkerShape, PlotPoints, PlotTransform, PlotUi, Points};
use std::ops::RangeInclusive;

/// From so many points a turn on, its place is marked as well.
const MARKED: f64 = 14.0;

/// What stands above the frame: the flag where there is one, and over it the names of bands; in points.
pub(super) fn above(ui: &Ui, flagged: bool) -> f32 {
    let small = Type::Small.line_height(ui);
    small + space::TIGHT + if flagged { small + space::SMALL } else { 0.0 }
}

/// Each run of turns in one stage, with its first and its last turn.
fn runs(points: &[CurvePoint]) -> impl Iterator<Item = (Stage, usize, usize)> {
    let mut first = 0;
    points.chunk_by(|a, b| a.stage == b.stage).filter_map(move |run| {
        let from = first;
        first += run.len();
        Some((run.first()?.stage, from, first - 1))
    })
}

/// Where these turns are. The first and the last reach to the edge.
fn span(place: &PlotTransform, turns: usize, from: usize, to: usize) -> Rect {
    let frame = *place.frame();
    let edge = |turn: usize, half: f64| place.position_from_point_x(turn as f64 + half);
    let left = if from == 0 { frame.left() } else { edge(from, -0.5) };
    let right = if to + 1 >= turns { frame.right() } else { edge(to, 0.5) };
    Rect::from_x_y_ranges(left..=right, frame.y_range())
}

/// A tint for every run of turns in one stage, and the windows on it.
pub(super) fn bands(
    palette: &Palette,
    place: &PlotTransform,
    points: &[CurvePoint],
    windows: &[RangeInclusive<usize>],
) -> Vec<Shape> {
    let turns = points.len();
    let mut shapes = Vec::new();
    for (stage, from, to) in runs(points) {
        let band = span(place, turns, from, to);
        shapes.push(Shape::rect_filled(band, 0, palette.stage(stage)));
        if from > 0 {
            shapes.push(Shape::vline(band.left(), band.y_range(), Stroke::new(1.0, palette.line)));
        }
    }
    for open in windows.iter().filter(|open| *open.start() < turns) {
        shapes.extend(window(palette, span(place, turns, *open.start(), (*open.end()).min(turns - 1))));
    }
    shapes
}

/// The stage's name over each of its runs that has room for it.
pub(super) fn name_bands(
    ui: &Ui,
    drawn: &Drawn<'_>,
    points: &[CurvePoint],
    words: &CurveWords<'_>,
    above: f32,
) {
    let ink = theme::of(ui).ink_second;
    for (stage, from, to) in runs(points) {
        let band = span(&drawn.transform, points.len(), from, to);
        let name = theme::layout_line(ui, words.stages[stage], Type::Small, Weight::SemiBold, ink);
        if name.size().x + space::SMALL <= band.width() {
            ui.painter().galley(pos2(band.left() + space::TIGHT, band.top() - above), name, ink);
        }
    }
}

/// Arousal with triangles and trust with discs, where there is room for them.
pub(super) fn lines(plot: &mut PlotUi<'_>, palette: &Palette, points: &[CurvePoint]) {
    let marked = plot.transform().dpos_dvalue_x() >= MARKED;
    let mut line = |level: fn(&CurvePoint) -> i64, colour: Color32, shape: MarkerShape, radius: f32| {
        let at = || -> PlotPoints<'static> {
            points.iter().enumerate().map(|(turn, point)| [turn as f64, level(point) as f64]).collect()
        };
        plot.line(Line::new("", at()).stroke(Stroke::new(2.5, colour)));
        if marked {
            plot.points(Points::new("", at()).shape(shape).radius(radius).color(colour));
        }
    };
    line(|point| point.arousal.value(), palette.arousal, MarkerShape::Up, 5.0);
    line(|point| point.trust.value(), palette.trust, MarkerShape::Circle, 4.3);
}

/// A pole through the frame with its word over it, on the side where there is room.
pub(super) fn flag(ui: &Ui, drawn: &Drawn<'_>, turn: usize, words: &str) {
    let palette = theme::of(ui);
    let frame = *drawn.transform.frame();
    let turns = *drawn.transform.bounds().range_x().end() - 0.5;
    let x = drawn.transform.position_from_point_x((turn as f64).min(turns.floor()));
    let mast = frame.top() - Type::Small.line_height(ui) - space::SMALL;
    ui.painter().vline(x, mast..=frame.bottom(), Stroke::new(2.0, palette.ink));
    let word = theme::layout_line(ui, words, Type::Small, Weight::SemiBold, palette.ground);
    let size = vec2(18.0 + word.size().x + 2.0 * space::SMALL, word.size().y + 4.0);
    let left = if x + size.x <= frame.right() + space::TIGHT { x } else { x - size.x };
    let cloth = Rect::from_min_size(pos2(left, mast), size);
    ui.painter().rect_filled(cloth, CornerRadius::same(3), palette.ink);
    let icon = Rect::from_center_size(cloth.left_center() + vec2(space::SMALL + 6.0, 0.0), Vec2::splat(14.0));
    Icon::Flag.paint(ui.painter(), icon, palette.ground);
    let at =
        Align2::LEFT_CENTER.anchor_size(cloth.left_center() + vec2(space::SMALL + 18.0, 0.0), word.size());
    ui.painter().galley(at.min, word, palette.ground);
}

/// The turn being read: a line, and both levels as numbers beside their points.
pub(super) fn cursor(ui: &Ui, drawn: &Drawn<'_>, turn: usize, point: &CurvePoint) {
    let palette = theme::of(ui);
    let frame = *drawn.transform.frame();
    let at = |level: i64| drawn.at(turn as f64, level as f64);
    let (arousal, trust) = (point.arousal.value(), point.trust.value());
    let x = at(arousal).x;
    ui.painter().vline(x, frame.y_range(), Stroke::new(1.0, palette.accent));
    let close = (at(arousal).y - at(trust).y).abs() < 20.0;
    for (level, color, higher) in
        [(arousal, palette.arousal, arousal >= trust), (trust, palette.trust, trust > arousal)]
    {
        let centre = at(level);
        ui.painter().circle(centre, 6.0, palette.raised, Stroke::new(2.5, color));
        let number = theme::tabular(ui, &level.to_string(), Type::Small, Weight::Bold, color);
        let size = number.size() + vec2(10.0, 2.0);
        let lift = if close { if higher { -11.0 } else { 11.0 } } else { 0.0 };
        let right = x + 10.0 + size.x <= frame.right();
        let left = if right { x + 10.0 } else { x - 10.0 - size.x };
        let tag = Rect::from_min_size(pos2(left, centre.y + lift - size.y / 2.0), size);
        ui.painter().rect_filled(tag, CornerRadius::same(4), palette.raised);
        let at = Align2::CENTER_CENTER.anchor_size(tag.center(), number.size());
        ui.painter().galley(at.min, number, color);
    }
}

/// Hatching with an edge, the sign for "escalating is right here".
pub(super) fn window(palette: &Palette, rect: Rect) -> [Shape; 3] {
    let ink = surface::between(palette.ink_second, palette.raised, 0.68);
    let edge = |x| Shape::vline(x, rect.y_range(), Stroke::new(1.0, palette.ink_second));
    [surface::hatch(rect, 8.0, Stroke::new(1.0, ink)), edge(rect.left()), edge(rect.right())]
}
