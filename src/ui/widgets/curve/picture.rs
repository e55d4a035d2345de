//! The picture inside a curve: axes, bands, lines, flag and cursor in one frame of reference.

use super::{CurvePoint, CurveWords};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Icon, surface, symbol};
use egui::{Align2, Color32, CornerRadius, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};
use std::ops::RangeInclusive;

/// Where turns and levels lie on the screen.
pub(super) struct Picture {
    /// The frame in which the lines run.
    frame: Rect,
    /// The strip at the top, for the names of bands.
    strip: Rect,
    /// Between strip and frame, where the flag flies.
    mast: f32,
    turns: usize,
}

impl Picture {
    pub(super) fn new(ui: &Ui, rect: Rect, turns: usize, flagged: bool) -> Self {
        let small = Type::Small.line_height(ui);
        let mast = if flagged { small + space::SMALL } else { 0.0 };
        let frame = Rect::from_min_max(
            rect.min + vec2(36.0, mast + small + space::TIGHT),
            rect.max - vec2(space::TIGHT, small + space::TIGHT),
        );
        let strip = Rect::from_min_max(pos2(frame.left(), rect.top()), frame.right_top());
        Self { frame, strip, mast: frame.top() - mast, turns }
    }

    /// What stands above and below the frame, in points.
    pub(super) fn around(ui: &Ui, flagged: bool) -> f32 {
        let small = Type::Small.line_height(ui);
        let mast = if flagged { small + space::SMALL } else { 0.0 };
        mast + 2.0 * (small + space::TIGHT)
    }

    pub(super) fn left(&self) -> f32 {
        self.frame.left()
    }

    /// The width of one turn. The first and the last have half of theirs at the edge, so every point is inside.
    fn step(&self) -> f32 {
        self.frame.width() / self.turns.max(1) as f32
    }

    fn x(&self, turn: usize) -> f32 {
        self.frame.left() + self.step() * (turn as f32 + 0.5)
    }

    fn y(&self, level: i64) -> f32 {
        // A little air above 100 and under 0, so that marks there are whole.
        let inner = self.frame.shrink2(vec2(0.0, 6.0));
        inner.bottom() - inner.height() * level as f32 / 100.0
    }

    pub(super) fn turn_at(&self, x: f32) -> usize {
        let turn = ((x - self.frame.left()) / self.step()).floor().max(0.0) as usize;
        turn.min(self.turns.saturating_sub(1))
    }

    fn span(&self, from: usize, to: usize) -> Rect {
        let left = self.frame.left() + self.step() * from as f32;
        let right = self.frame.left() + self.step() * (to + 1) as f32;
        Rect::from_min_max(pos2(left, self.frame.top()), pos2(right, self.frame.bottom()))
    }

    /// A tint for every run of turns in one stage, with the stage's name over it where it fits.
    pub(super) fn bands(&self, ui: &Ui, points: &[CurvePoint], words: &CurveWords<'_>) {
        let palette = theme::of(ui);
        let mut first = 0;
        for run in points.chunk_by(|a, b| a.stage == b.stage) {
            let Some(stage) = run.first().map(|point| point.stage) else { continue };
            let band = self.span(first, first + run.len() - 1);
            ui.painter().rect_filled(band, 0, palette.stage(stage));
            if first > 0 {
                ui.painter().vline(band.left(), band.y_range(), Stroke::new(1.0, palette.line));
            }
            let name = theme::layout_line(
                ui,
                words.stages[stage],
                Type::Small,
                Weight::SemiBold,
                palette.ink_second,
            );
            if name.size().x + space::SMALL <= band.width() {
                let at = Align2::LEFT_TOP
                    .anchor_size(pos2(band.left() + space::TIGHT, self.strip.top()), name.size());
                ui.painter().galley(at.min, name, palette.ink_second);
            }
            first += run.len();
        }
    }

    pub(super) fn windows(&self, ui: &Ui, windows: &[RangeInclusive<usize>]) {
        for window in windows.iter().filter(|window| *window.start() < self.turns) {
            paint_window(ui, self.span(*window.start(), (*window.end()).min(self.turns - 1)));
        }
    }

    pub(super) fn axes(&self, ui: &Ui, turn_word: &str) {
        let palette = theme::of(ui);
        for level in [0, 50, 100] {
            let y = self.y(level);
            ui.painter().hline(self.frame.x_range(), y, Stroke::new(1.0, palette.line));
            let words = level.to_string();
            let galley = theme::tabular(ui, &words, Type::Small, Weight::Regular, palette.ink_second);
            let at =
                Align2::RIGHT_CENTER.anchor_size(pos2(self.frame.left() - space::SMALL, y), galley.size());
            ui.painter().galley(at.min, galley, palette.ink_second);
        }
        let name = theme::layout_line(ui, turn_word, Type::Small, Weight::Regular, palette.ink_second);
        let top = self.frame.bottom() + space::TIGHT;
        let name_left = self.frame.right() - name.size().x;
        ui.painter().galley(pos2(name_left, top), name, palette.ink_second);
        // As many numbers as fit without touching.
        let every = (32.0 / self.step()).ceil().max(1.0) as usize;
        for turn in (0..self.turns).step_by(every) {
            let galley =
                theme::tabular(ui, &turn.to_string(), Type::Small, Weight::Regular, palette.ink_second);
            let at = Align2::CENTER_TOP.anchor_size(pos2(self.x(turn), top), galley.size());
            if at.right() < name_left - space::TIGHT {
                ui.painter().galley(at.min, galley, palette.ink_second);
            }
        }
    }

    pub(super) fn lines(&self, ui: &Ui, points: &[CurvePoint]) {
        let palette = theme::of(ui);
        let marks = self.step() >= 14.0;
        let line =
            |level: fn(&CurvePoint) -> i64, color: Color32, shape: fn(&egui::Painter, Pos2, f32, Color32)| {
                let at: Vec<Pos2> = points
                    .iter()
                    .enumerate()
                    .map(|(turn, point)| pos2(self.x(turn), self.y(level(point))))
                    .collect();
                if marks {
                    for &point in &at {
                        shape(ui.painter(), point, 5.0, color);
                    }
                }
                ui.painter().add(Shape::line(at, Stroke::new(2.5, color)));
            };
        line(|p| p.arousal.value(), palette.arousal, symbol::arousal);
        line(|p| p.trust.value(), palette.trust, symbol::trust);
    }

    /// A pole through the frame with its word over it, on the side where there is room.
    pub(super) fn flag(&self, ui: &Ui, turn: usize, words: &str) {
        let palette = theme::of(ui);
        let x = self.x(turn.min(self.turns.saturating_sub(1)));
        let pole = self.mast..=self.frame.bottom();
        ui.painter().vline(x, pole, Stroke::new(2.0, palette.ink));
        let word = theme::layout_line(ui, words, Type::Small, Weight::SemiBold, palette.ground);
        let size = vec2(18.0 + word.size().x + 2.0 * space::SMALL, word.size().y + 4.0);
        let left = if x + size.x <= self.frame.right() + space::TIGHT { x } else { x - size.x };
        let cloth = Rect::from_min_size(pos2(left, self.mast), size);
        ui.painter().rect_filled(cloth, CornerRadius::same(3), palette.ink);
        let icon =
            Rect::from_center_size(cloth.left_center() + vec2(space::SMALL + 6.0, 0.0), Vec2::splat(14.0));
        Icon::Flag.paint(ui.painter(), icon, palette.ground);
        let at = Align2::LEFT_CENTER
            .anchor_size(cloth.left_center() + vec2(space::SMALL + 18.0, 0.0), word.size());
        ui.painter().galley(at.min, word, palette.ground);
    }

    /// The turn being read: a line, and both levels as numbers beside their points.
    pub(super) fn cursor(&self, ui: &Ui, turn: usize, point: &CurvePoint) {
        let palette = theme::of(ui);
        let x = self.x(turn);
        ui.painter().vline(x, self.frame.y_range(), Stroke::new(1.0, palette.accent));
        let (arousal, trust) = (point.arousal.value(), point.trust.value());
        let close = (self.y(arousal) - self.y(trust)).abs() < 20.0;
        for (level, color, higher) in
            [(arousal, palette.arousal, arousal >= trust), (trust, palette.trust, trust > arousal)]
        {
            let centre = pos2(x, self.y(level));
            ui.painter().circle(centre, 6.0, palette.raised, Stroke::new(2.5, color));
            let number = theme::tabular(ui, &level.to_string(), Type::Small, Weight::Bold, color);
            let size = number.size() + vec2(10.0, 2.0);
            let lift = if close { if higher { -11.0 } else { 11.0 } } else { 0.0 };
            let right = x + 10.0 + size.x <= self.frame.right();
            let left = if right { x + 10.0 } else { x - 10.0 - size.x };
            let tag = Rect::from_min_size(pos2(left, centre.y + lift - size.y / 2.0), size);
            ui.painter().rect_filled(tag, CornerRadius::same(4), palette.raised);
            let at = Align2::CENTER_CENTER.anchor_size(tag.center(), number.size());
            ui.painter().galley(at.min, number, color);
        }
    }
}

/// Hatching with an edge, the sign for "escalating is right here".
pub(super) fn paint_window(ui: &Ui, rect: Rect) {
    let palette = theme::of(ui);
    let ink = surface::between(palette.ink_second, palette.raised, 0.68);
    surface::hatch(ui.painter(), rect, 8.0, Stroke::new(1.0, ink));
    for x in [rect.left(), rect.right()] {
        ui.painter().vline(x, rect.y_range(), Stroke::new(1.0, palette.ink_second));
    }
}
