//! A small statement with an icon: a clock, a state of the contact. It is read, not pressed.

use super::Icon;
use crate::ui::theme::{self, Type, Weight, space};
use egui::{Color32, CornerRadius, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, pos2, vec2};

const HEIGHT: f32 = 28.0;

/// How much a badge wants to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tone {
    Quiet,
    Warning,
}

/// A badge.
#[must_use = "add it with ui.add"]
pub struct Badge<'a> {
    icon: Icon,
    words: &'a str,
    name: Option<&'a str>,
    tone: Tone,
}

impl<'a> Badge<'a> {
    /// A quiet statement.
    pub const fn new(icon: Icon, words: &'a str) -> Self {
        Self { icon, words, name: None, tone: Tone::Quiet }
    }

    /// What a screen reader says, where the words in view are short.
    pub const fn named(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// Something is late or lost.
    pub const fn warning(mut self, warning: bool) -> Self {
        self.tone = if warning { Tone::Warning } else { Tone::Quiet };
        self
    }
}

impl Widget for Badge<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let (fill, ink) = match self.tone {
            Tone::Quiet => (palette.sunken, palette.ink),
            Tone::Warning => (palette.warning_tint, palette.warning),
        };
        let galley = theme::tabular(ui, self.words, Type::Small, Weight::SemiBold, Color32::PLACEHOLDER);
        let side = Type::Small.line_height(ui) - 2.0;
        let size = vec2(
            galley.size().x + side + space::TIGHT + 2.0 * space::SMALL,
            (galley.size().y + space::TIGHT).max(HEIGHT),
        );
        let (rect, response) = ui.allocate_exact_size(size.round(), Sense::hover());
        if ui.is_rect_visible(rect) {
            ui.painter().rect_filled(rect, CornerRadius::same((rect.height() / 2.0) as u8), fill);
            let centre = pos2(rect.left() + space::SMALL + side / 2.0, rect.center().y);
            self.icon.paint(ui.painter(), Rect::from_center_size(centre, Vec2::splat(side)), ink);
            let left = rect.left() + space::SMALL + side + space::TIGHT;
            ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, ink);
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.name.unwrap_or(self.words)));
        response
    }
}
