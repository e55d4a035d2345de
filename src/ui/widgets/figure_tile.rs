//! A number that stands alone, with what it is, how sure it is, and the way to what is behind it.

use super::surface;
use crate::ui::theme::{self, Type, Weight, space};
use egui::{CornerRadius, CursorIcon, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

/// The tile.
#[derive(Clone, Copy, Debug)]
#[must_use = "call show"]
pub struct FigureTile<'a> {
    /// What it is.
    pub name: &'a str,
    /// The number.
    pub value: &'a str,
    /// How many of how many, and how sure.
    pub small: &'a str,
    /// The same of a second group.
    pub beside: Option<&'a str>,
}

impl FigureTile<'_> {
    /// Shows it over the width of its column.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let room = ui.available_width() - 2.0 * space::MEDIUM;
        let small = |words: &str, ink| theme::layout(ui, words, Type::Small, Weight::Regular, ink, room);
        let mut lines = vec![
            (
                theme::layout(ui, self.name, Type::Small, Weight::SemiBold, palette.ink_second, room),
                palette.ink_second,
            ),
            (theme::tabular(ui, self.value, Type::Figure, Weight::Bold, palette.ink), palette.ink),
            (small(self.small, palette.ink_second), palette.ink_second),
        ];
        lines.extend(self.beside.map(|beside| (small(beside, palette.arousal), palette.arousal)));
        let height = lines.iter().map(|(galley, _)| galley.size().y).sum::<f32>() + 2.0 * space::SMALL;
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), height.round()), Sense::click());
        if ui.is_rect_visible(rect) {
            let (fill, edge) = match response.hovered() {
                true => (palette.sunken, palette.accent),
                false => (palette.raised, palette.line),
            };
            let radius = CornerRadius::same(space::RADIUS_CONTROL);
            ui.painter().rect(rect, radius, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
            let mut at = rect.min + vec2(space::MEDIUM, space::SMALL);
            for (galley, ink) in lines {
                let down = galley.size().y;
                ui.painter().galley(at, galley, ink);
                at.y += down;
            }
            surface::focus_ring(ui, &response, rect.shrink(4.0), space::RADIUS_CONTROL);
        }
        let said = format!("{}: {}, {}", self.name, self.value, self.small);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
