//! A quiet line of what somebody else said or wrote, beside the conversation or before it.

use crate::ui::theme::{self, Type, Weight, space};
use egui::{Color32, Galley, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

const BAR: f32 = 3.0;
const INDENT: f32 = BAR + space::MEDIUM;
/// The share of the width the words may take.
const SHARE: f32 = 0.86;

/// A quotation with its author.
#[derive(Clone, Copy, Debug)]
#[must_use = "call show"]
pub struct Quote<'a> {
    by: &'a str,
    words: &'a str,
}

impl<'a> Quote<'a> {
    /// What `by` said.
    pub const fn new(by: &'a str, words: &'a str) -> Self {
        Self { by, words }
    }

    /// The height it takes at a width, for lists that show only what is in view.
    #[must_use]
    pub fn height_for(&self, ui: &Ui, width: f32) -> f32 {
        let [by, words] = self.galleys(ui, width);
        (by.size().y + words.size().y).ceil()
    }

    /// Shows the quotation over the width of its column.
    pub fn show(self, ui: &mut Ui) -> Response {
        let width = ui.available_width();
        let [by, words] = self.galleys(ui, width);
        let height = (by.size().y + words.size().y).ceil();
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        if ui.is_rect_visible(rect) {
            let palette = theme::of(ui);
            let bar = Rect::from_min_size(rect.min, vec2(BAR, rect.height()));
            ui.painter().rect_filled(bar, BAR / 2.0, palette.line);
            let corner = pos2(rect.left() + INDENT, rect.top());
            let below = corner + vec2(0.0, by.size().y);
            ui.painter().galley(corner, by, palette.ink_second);
            ui.painter().galley(below, words, palette.ink_second);
        }
        response
            .widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}: {}", self.by, self.words)));
        response
    }

    fn galleys(&self, ui: &Ui, width: f32) -> [Arc<Galley>; 2] {
        let room = (width * SHARE - INDENT).clamp(40.0, 620.0);
        let layout = |words: &str, size: Type, weight: Weight| {
            theme::layout(ui, words, size, weight, Color32::PLACEHOLDER, room)
        };
        [layout(self.by, Type::Small, Weight::SemiBold), layout(self.words, Type::Body, Weight::Regular)]
    }
}
