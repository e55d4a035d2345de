//! One bar for a whole, cut into its parts; each part can be pressed, in the bar or in the key under it.

use super::surface;
use crate::escalation::Verdict;
use crate::ui::theme::{self, Palette, Type, Weight, space};
use egui::{Align2, Color32, CursorIcon, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};
use egui::{pos2, vec2};

const HEIGHT: f32 = 44.0;

/// How a part is filled: five colours, each plain or striped, so that no two parts look alike to anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Right decisions.
    Right,
    /// Too early.
    Early,
    /// Too late.
    Late,
    /// Not at all.
    Missed,
    /// To the wrong place.
    Place,
}

impl Fill {
    /// The look of a verdict: right decisions, wrong moments and wrong places differ in colour; within each the second is striped.
    #[must_use]
    pub const fn of_verdict(verdict: Verdict) -> (Fill, bool) {
        match verdict {
            Verdict::InWindow => (Fill::Right, false),
            Verdict::RightlyHeld => (Fill::Right, true),
            Verdict::Premature => (Fill::Early, false),
            Verdict::Unnecessary => (Fill::Early, true),
            Verdict::Late => (Fill::Late, false),
            Verdict::Missed => (Fill::Missed, false),
            Verdict::Forced => (Fill::Missed, true),
            Verdict::WrongLane => (Fill::Place, false),
            Verdict::WrongTarget => (Fill::Place, true),
        }
    }
}

/// A part.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is.
    pub name: String,
    /// How large it is: `37 %`.
    pub size: String,
    /// Its share of the whole, 0 to 1.
    pub share: f64,
    /// Its colour.
    pub fill: Fill,
    /// Whether it is striped.
    pub striped: bool,
}

/// Shows the bar, known to egui as `name`. The part that was pressed.
pub fn parts_bar(ui: &mut Ui, name: &'static str, parts: &[Part]) -> Option<usize> {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let palette = theme::of(ui);
    let (mut pressed, mut from) = (None, rect.left());
    for (at, part) in parts.iter().enumerate().filter(|(_, part)| part.share > 0.0) {
        let width = part.share as f32 * rect.width();
        let body = Rect::from_min_size(pos2(from, rect.top()), vec2(width, HEIGHT));
        from += width;
        let response = ui.interact(body, Id::unique((name, at)), Sense::click());
        paint(ui, body, part, palette);
        let words = theme::layout_line(ui, &part.size, Type::Small, Weight::Bold, palette.raised);
        if words.size().x + 2.0 * space::SMALL <= width {
            let plate = Rect::from_center_size(body.center(), words.size() + vec2(8.0, 2.0));
            ui.painter().rect_filled(plate, space::RADIUS_MARK, colour(part.fill, palette));
            let place = Align2::CENTER_CENTER.anchor_size(body.center(), words.size());
            ui.painter().galley(place.min, words, palette.raised);
        }
        if response.hovered() {
            ui.painter().rect_stroke(body, 0, Stroke::new(2.0, palette.ink), StrokeKind::Inside);
        }
        surface::focus_ring(ui, &response, body, 0);
        let said = format!("{}: {}", part.name, part.size);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
        if response.clicked() {
            pressed = Some(at);
        }
        response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(said);
    }
    pressed
}

/// The key to the bars: the parts there are, with the place of each.
pub fn parts_key(ui: &mut Ui, parts: &[Part]) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::TIGHT);
        ui.spacing_mut().interact_size.y = 0.0;
        for part in parts.iter().filter(|part| part.share > 0.0) {
            let palette = theme::of(ui);
            let words = theme::layout_line(ui, &part.name, Type::Small, Weight::Regular, palette.ink);
            let size = vec2(28.0 + words.size().x, words.size().y.max(20.0));
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            let swatch = Rect::from_center_size(rect.left_center() + vec2(11.0, 0.0), Vec2::new(22.0, 14.0));
            paint(ui, swatch, part, palette);
            let place = Align2::LEFT_CENTER.anchor_size(rect.left_center() + vec2(28.0, 0.0), words.size());
            ui.painter().galley(place.min, words, palette.ink);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &part.name));
        }
    });
}

/// Paints the parts of a bar into a place, without words.
pub(super) fn paint_parts(ui: &Ui, rect: Rect, parts: &[Part]) {
    let mut from = rect.left();
    for part in parts.iter().filter(|part| part.share > 0.0) {
        let width = part.share as f32 * rect.width();
        let body = Rect::from_min_size(pos2(from, rect.top()), vec2(width, rect.height()));
        paint(ui, body, part, theme::of(ui));
        from += width;
    }
}

fn paint(ui: &Ui, rect: Rect, part: &Part, palette: &Palette) {
    ui.painter().rect_filled(rect, 0, colour(part.fill, palette));
    if part.striped {
        let stripe = Stroke::new(2.5, palette.raised.gamma_multiply(0.5));
        ui.painter().add(surface::hatch(rect, 8.0, stripe));
    }
    ui.painter().rect_stroke(rect, 0, Stroke::new(1.5, palette.raised), StrokeKind::Inside);
}

const fn colour(fill: Fill, palette: &Palette) -> Color32 {
    match fill {
        Fill::Right => palette.accent,
        Fill::Early => palette.warning,
        Fill::Late => palette.arousal,
        Fill::Missed => palette.danger,
        Fill::Place => palette.techniques[0],
    }
}
