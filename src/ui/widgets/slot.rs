//! A part of a sentence that can be changed: its words underlined, and what else they could be in a list that opens.

use super::surface;
use crate::ui::theme::{self, Type, Weight, space};
use egui::{CursorIcon, Popup, PopupCloseBehavior, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo};
use egui::{pos2, vec2};

/// A slot of a sentence.
#[must_use = "call show"]
pub struct Slot<'a> {
    name: &'a str,
    words: &'a str,
    set: bool,
}

impl<'a> Slot<'a> {
    /// A slot that says `words`; `name` is what it is about, for a screen reader.
    pub const fn new(name: &'a str, words: &'a str) -> Self {
        Self { name, words, set: false }
    }

    /// Marks a slot that was filled in by hand, and not left as it is at first.
    pub const fn set(mut self, set: bool) -> Self {
        self.set = set;
        self
    }

    /// Shows the slot; pressing it opens a list that shows `choices` and stays until something outside it is pressed or
    /// `choices` asks for it to close.
    pub fn show(self, ui: &mut Ui, choices: impl FnOnce(&mut Ui)) -> Response {
        let palette = theme::of(ui);
        let weight = if self.set { Weight::Bold } else { Weight::SemiBold };
        let galley = theme::layout_line(ui, self.words, Type::Section, weight, palette.accent);
        let size = vec2(galley.size().x + 18.0, galley.size().y.max(space::CONTROL));
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        if ui.is_rect_visible(rect) {
            let top = rect.center().y - galley.size().y / 2.0;
            let under = rect.center().y + galley.size().y / 2.0 + 1.0;
            let width = galley.size().x;
            let ink = if response.hovered() { palette.accent_hover } else { palette.accent };
            let thick = if self.set { 2.0 } else { 1.0 };
            ui.painter().hline(rect.left()..=rect.left() + width, under, Stroke::new(thick, ink));
            ui.painter().galley(pos2(rect.left(), top), galley, ink);
            let centre = pos2(rect.left() + width + 9.0, rect.center().y + 1.0);
            let caret = vec![centre + vec2(-4.0, -2.0), centre + vec2(4.0, -2.0), centre + vec2(0.0, 3.0)];
            ui.painter().add(Shape::convex_polygon(caret, ink, Stroke::NONE));
            surface::focus_ring(ui, &response, rect, space::RADIUS_MARK);
        }
        let said = format!("{}: {}", self.name, self.words);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
            ui.set_max_width(340.0);
            choices(ui);
        });
        response
    }
}
