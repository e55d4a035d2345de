//! Three dots in a bubble: the other side is writing. They stand still; nothing blinks at somebody who has to think.

use super::BubbleLook;
use crate::ui::theme;
use egui::{CornerRadius, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, vec2};

const DOT: f32 = 3.0;
const BETWEEN: f32 = 10.0;

/// The sign that somebody types.
#[must_use = "add it with ui.add"]
pub struct Typing<'a> {
    words: &'a str,
}

impl<'a> Typing<'a> {
    /// The size of the bubble.
    pub const SIZE: Vec2 = vec2(52.0, 30.0);

    /// The sign; `words` say who types.
    pub const fn new(words: &'a str) -> Self {
        Self { words }
    }
}

impl Widget for Typing<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), Self::SIZE.y), Sense::hover());
        let bubble = Rect::from_min_size(rect.min, Self::SIZE);
        let radius = CornerRadius { nw: 4, ..CornerRadius::same(BubbleLook::Chat.radius()) };
        ui.painter().rect_filled(bubble, radius, palette.sunken);
        for place in [-1.0, 0.0, 1.0] {
            let centre = bubble.center() + vec2(place * BETWEEN, 0.0);
            ui.painter().circle_filled(centre, DOT, palette.ink_second);
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Status, true, self.words));
        response
    }
}
