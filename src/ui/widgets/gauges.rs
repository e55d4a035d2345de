//! Arousal and trust on one scale, so that a person sees them approach, cross, and become *Connected*.

use super::{Icon, surface, symbol};
use crate::ui::theme::{self, Palette, Type, Weight, space};
use crate::vocabulary::Mood;
use egui::{
    Align2, Color32, CornerRadius, Id, Painter, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo,
};
use egui::{pos2, vec2};

const LANE: f32 = 12.0;
const BETWEEN_LANES: f32 = 2.0;
const SYMBOL: f32 = 7.0;
/// The room the bars of a strip keep before words are put beside them.
const LEAST_TRACK: f32 = 200.0;

/// The two gauges, as an instrument for a column or as a strip for a small window.
#[must_use = "call show or show_strip"]
pub struct Gauges<'a> {
    mood: Mood,
    change: Option<(i64, i64)>,
    arousal: &'a str,
    trust: &'a str,
    caption: &'a str,
}

impl<'a> Gauges<'a> {
    /// The gauges of `mood`, with the words for arousal and trust and a sentence on where they stand to each other.
    pub const fn new(mood: Mood, arousal: &'a str, trust: &'a str, caption: &'a str) -> Self {
        Self { mood, change: None, arousal, trust, caption }
    }

    /// What the last turn did to arousal and to trust.
    pub const fn change(mut self, arousal: i64, trust: i64) -> Self {
        self.change = Some((arousal, trust));
        self
    }

    /// The instrument, over the width of its column: arousal above, trust below, one scale from 0 to 100 between them.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let line = Type::Section.line_height(ui);
        let caption = theme::layout(
            ui,
            self.caption,
            Type::Small,
            if self.mood.is_connected() { Weight::SemiBold } else { Weight::Regular },
            if self.mood.is_connected() { palette.trust } else { palette.ink_second },
            ui.available_width(),
        );
        let lanes = 2.0 * LANE + BETWEEN_LANES;
        let height = 2.0 * line + lanes + 4.0 * space::SMALL + caption.size().y;
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), height.round()), Sense::hover());
        let (arousal, trust) = self.settled(ui, response.id);
        let top = Rect::from_min_size(rect.min, vec2(rect.width(), line));
        let track_top = top.bottom() + space::SMALL + 4.0;
        let track = Rect::from_min_size(pos2(rect.left(), track_top), vec2(rect.width(), lanes));
        let bottom = Rect::from_min_size(
            pos2(rect.left(), track.bottom() + space::SMALL + 4.0),
            vec2(rect.width(), line),
        );
        if ui.is_rect_visible(rect) {
            let change = |pick: fn((i64, i64)) -> i64| self.change.map(pick);
            let up = Side { symbol: symbol::arousal, color: palette.arousal, words: self.arousal };
            let down = Side { symbol: symbol::trust, color: palette.trust, words: self.trust };
            up.heading(ui, top, self.mood.arousal.value(), change(|c| c.0));
            track_of_both(ui, track, arousal, trust);
            down.heading(ui, bottom, self.mood.trust.value(), change(|c| c.1));
            let under = pos2(rect.left(), bottom.bottom() + space::TIGHT);
            ui.painter().galley(under, caption, palette.ink_second);
        }
        self.name(ui, &response, top.union(track), bottom);
        response
    }

    /// The strip: one line for a small window, with the words where they leave the bars most of it.
    pub fn show_strip(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), space::CONTROL), Sense::hover());
        let (arousal, trust) = self.settled(ui, response.id);
        let line = |words| theme::layout_line(ui, words, Type::Small, Weight::SemiBold, palette.ink);
        let words = line(self.arousal).size().x.max(line(self.trust).size().x) + space::SMALL;
        let number = Side::number_width(ui);
        let named = rect.width() - 2.0 * (number + words + space::SMALL) >= LEAST_TRACK;
        let side = if named { number + words } else { number.min(rect.width() * 0.4) };
        let left = Rect::from_min_max(rect.min, pos2(rect.left() + side, rect.bottom()));
        let right = Rect::from_min_max(pos2(rect.right() - side, rect.top()), rect.max);
        if ui.is_rect_visible(rect) {
            let name = |words| if named { words } else { "" };
            let up = Side { symbol: symbol::arousal, color: palette.arousal, words: name(self.arousal) };
            let down = Side { symbol: symbol::trust, color: palette.trust, words: name(self.trust) };
            up.number(ui, left, self.mood.arousal.value(), self.change.map(|c| c.0));
            down.number(ui, right, self.mood.trust.value(), self.change.map(|c| c.1));
            let middle = Rect::from_center_size(
                rect.center(),
                vec2(rect.width() - 2.0 * (side + space::SMALL), 2.0 * LANE + BETWEEN_LANES),
            );
            track_of_both(ui, middle, arousal, trust);
        }
        self.name(ui, &response, left, right);
        response.on_hover_text(self.caption)
    }

    /// The levels on their way to where they are, 0 to 1.
    fn settled(&self, ui: &Ui, id: Id) -> (f32, f32) {
        let motion = theme::motion(ui);
        let settle = |what: &str, level: i64| {
            ui.ctx().animate_value_with_time(id.with(what), level as f32 / 100.0, motion)
        };
        (settle("arousal", self.mood.arousal.value()), settle("trust", self.mood.trust.value()))
    }

    /// Two meters for a screen reader: one instrument to the eye is two numbers to the ear.
    fn name(&self, ui: &Ui, response: &Response, arousal: Rect, trust: Rect) {
        let meters = [
            ("arousal meter", arousal, self.arousal, self.mood.arousal.value()),
            ("trust meter", trust, self.trust, self.mood.trust.value()),
        ];
        for (salt, rect, words, value) in meters {
            let meter = ui.interact(rect, response.id.with(salt), Sense::hover());
            meter.widget_info(|| {
                let mut info = WidgetInfo::labeled(Role::Meter, true, words);
                info.value = Some(value as f64);
                info
            });
            ui.ctx().accesskit_node_builder(meter.id, |node| {
                node.set_min_numeric_value(0.0);
                node.set_max_numeric_value(100.0);
                node.set_description(self.caption);
            });
        }
    }
}

/// What belongs to one of the two moods.
struct Side<'a> {
    symbol: fn(&Painter, egui::Pos2, f32, Color32),
    color: Color32,
    words: &'a str,
}

impl Side<'_> {
    /// Shape and word at the left, last change and number at the right.
    fn heading(&self, ui: &Ui, rect: Rect, value: i64, change: Option<i64>) {
        let palette = theme::of(ui);
        (self.symbol)(ui.painter(), pos2(rect.left() + SYMBOL, rect.center().y), SYMBOL, self.color);
        let words = theme::layout_line(ui, self.words, Type::Body, Weight::SemiBold, palette.ink);
        let left = pos2(rect.left() + 2.0 * SYMBOL + space::SMALL, rect.center().y);
        let place = Align2::LEFT_CENTER.anchor_size(left, words.size());
        ui.painter().galley(place.min, words, palette.ink);
        self.figures(ui, rect, value, change);
    }

    /// Shape, word if there is one, last change and number, for the strip.
    fn number(&self, ui: &Ui, rect: Rect, value: i64, change: Option<i64>) {
        (self.symbol)(ui.painter(), pos2(rect.left() + SYMBOL, rect.center().y), SYMBOL, self.color);
        let ink = theme::of(ui).ink;
        let words = theme::layout_line(ui, self.words, Type::Small, Weight::SemiBold, ink);
        let left = pos2(rect.left() + 2.0 * SYMBOL + space::TIGHT, rect.center().y);
        ui.painter().galley(Align2::LEFT_CENTER.anchor_size(left, words.size()).min, words, ink);
        self.figures(ui, rect, value, change);
    }

    /// The width of shape, change and number when both are at their longest.
    fn number_width(ui: &Ui) -> f32 {
        let ink = theme::of(ui).ink;
        let number = theme::tabular(ui, "000", Type::Section, Weight::Bold, ink).size().x;
        let change = theme::tabular(ui, "\u{2212}00", Type::Small, Weight::SemiBold, ink).size().x;
        2.0 * SYMBOL + space::SMALL + change + space::TIGHT + number
    }

    fn figures(&self, ui: &Ui, rect: Rect, value: i64, change: Option<i64>) {
        let number = theme::tabular(ui, &value.to_string(), Type::Section, Weight::Bold, self.color);
        let place = Align2::RIGHT_CENTER.anchor_size(rect.right_center(), number.size());
        ui.painter().galley(place.min, number, self.color);
        let Some(change) = change.filter(|&change| change != 0) else { return };
        let sign = if change > 0 { '+' } else { '\u{2212}' };
        let ink = theme::of(ui).ink_second;
        let words = format!("{sign}{}", change.abs());
        let galley = theme::tabular(ui, &words, Type::Small, Weight::SemiBold, ink);
        // Three digits are kept free, so that the change stands still while the number grows.
        let room =
            3.0 * ui.painter().fonts_mut(|f| f.glyph_width(&Type::Section.font(ui, Weight::Bold), '0'));
        let right = pos2(rect.right() - room - space::TIGHT, rect.center().y);
        let place = Align2::RIGHT_CENTER.anchor_size(right, galley.size());
        ui.painter().galley(place.min, galley, ink);
    }
}

/// Both bars on one scale. The end of the arousal bar runs on into the trust lane as the line trust has to pass.
fn track_of_both(ui: &Ui, rect: Rect, arousal: f32, trust: f32) {
    if rect.width() < 8.0 {
        return;
    }
    let palette = theme::of(ui);
    let painter = ui.painter();
    let upper = Rect::from_min_size(rect.min, vec2(rect.width(), LANE));
    let lower = Rect::from_min_max(pos2(rect.left(), rect.bottom() - LANE), rect.max);
    let at = |share: f32| rect.left() + rect.width() * share.clamp(0.0, 1.0);
    let radius = CornerRadius::same(3);
    for lane in [upper, lower] {
        painter.rect_filled(lane, radius, palette.sunken);
    }
    let bar = |lane: Rect, share: f32, color: Color32| {
        if share > 0.0 {
            painter.rect_filled(Rect::from_min_max(lane.min, pos2(at(share), lane.bottom())), radius, color);
        }
    };
    bar(upper, arousal, palette.arousal);
    bar(lower, trust, palette.trust);
    let goal = Rect::from_min_max(pos2(at(arousal), lower.top()), lower.max);
    between_the_ends(painter, palette, goal, at(arousal), at(trust), lower);
    let line = Stroke::new(2.0, palette.ink);
    painter.vline(
        at(arousal).clamp(rect.left() + 1.0, rect.right() - 1.0),
        rect.top() - 3.0..=rect.bottom() + 3.0,
        line,
    );
}

/// What trust still lacks is a hatched goal behind the line; once past the line, its end carries a tick.
fn between_the_ends(painter: &Painter, palette: &Palette, goal: Rect, arousal: f32, trust: f32, lane: Rect) {
    if trust > arousal {
        let side = LANE - 2.0;
        let centre = pos2((trust - side / 2.0 - 3.0).max(lane.left() + side / 2.0), lane.center().y);
        Icon::Check.paint(painter, Rect::from_center_size(centre, Vec2::splat(side)), palette.raised);
    } else {
        let rest = Rect::from_min_max(pos2(goal.left().max(trust), goal.top()), goal.max);
        let ink = surface::between(palette.trust, palette.sunken, 0.6);
        painter.add(surface::hatch(rest, 6.0, Stroke::new(1.0, ink)));
    }
}
