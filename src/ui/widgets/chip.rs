//! A filter chip: on or off, with a tick when it is on, so that colour is not the only sign.

use super::{Icon, surface};
use crate::ui::theme::{self, Type, Weight, space};
use egui::{
    CornerRadius, CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, Widget,
};
use egui::{WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// One choice of a filter.
#[must_use = "add it with ui.add"]
pub struct Chip<'a> {
    words: &'a str,
    on: bool,
}

impl<'a> Chip<'a> {
    /// How high it is at the usual size of text, in points.
    pub const HEIGHT: f32 = 32.0;

    /// A chip that is on or off; the response is clicked when it should change.
    pub const fn new(words: &'a str, on: bool) -> Self {
        Self { words, on }
    }

    /// How wide it will be, in points: on or off the same, so that its neighbours stay where they are.
    pub fn width(&self, ui: &Ui) -> f32 {
        let widest = Self { words: self.words, on: true }.galley(ui).size().x;
        (widest + Self::tick(ui) + space::TIGHT + 2.0 * space::MEDIUM).round()
    }

    fn galley(&self, ui: &Ui) -> Arc<Galley> {
        let palette = theme::of(ui);
        let weight = if self.on { Weight::SemiBold } else { Weight::Regular };
        let ink = if self.on { palette.accent } else { palette.ink };
        theme::layout_line(ui, self.words, Type::Body, weight, ink)
    }

    /// The side of the tick.
    fn tick(ui: &Ui) -> f32 {
        Type::Small.line_height(ui) - 2.0
    }
}

impl Widget for Chip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let ink = if self.on { palette.accent } else { palette.ink };
        let galley = self.galley(ui);
        let tick = Self::tick(ui);
        let size = vec2(self.width(ui), galley.size().y.max(Self::HEIGHT));
        let (rect, response) = ui.allocate_exact_size(size.round(), Sense::click());
        surface::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            let (fill, outline) = match (self.on, response.hovered()) {
                (true, _) => (palette.accent_tint, palette.accent),
                (false, true) => (palette.sunken, palette.ink_second),
                (false, false) => (palette.raised, palette.outline),
            };
            let radius = (rect.height() / 2.0) as u8;
            let stroke = Stroke::new(1.0, outline);
            ui.painter().rect(rect, CornerRadius::same(radius), fill, stroke, StrokeKind::Inside);
            let mut left = rect.center().x - galley.size().x / 2.0;
            if self.on {
                let centre = pos2(rect.left() + space::MEDIUM + tick / 2.0, rect.center().y);
                let square = Rect::from_center_size(centre, Vec2::splat(tick));
                Icon::Check.paint(ui.painter(), square, palette.accent);
                left = rect.left() + space::MEDIUM + tick + space::TIGHT;
            }
            let top = rect.center().y - galley.size().y / 2.0;
            ui.painter().galley(pos2(left, top), galley, ink);
            surface::focus_ring(ui, &response, rect, radius);
        }
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, self.on, self.words));
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
