//! A row with a name, a slim bar cut into parts, and figures; the row is chosen by pressing it.

use super::parts_bar::{Part, paint_parts};
use super::surface;
use crate::ui::theme::{self, Type, Weight, space};
use egui::{Align2, CursorIcon, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The share of the width that the name takes.
const NAME: f32 = 0.36;
/// The least width of a bar.
const BAR: f32 = 70.0;

/// A row of a list of bars.
pub struct BarRow<'a> {
    /// Whose it is.
    pub name: &'a str,
    /// The parts of its bar.
    pub parts: &'a [Part],
    /// What stands behind the bar.
    pub figure: &'a str,
    /// All of it in words.
    pub said: &'a str,
    /// Whether it is the one that is looked at.
    pub chosen: bool,
}

impl BarRow<'_> {
    /// Shows it over the width of its column, with room for the widest of the figures.
    pub fn show(&self, ui: &mut Ui, figures: f32) -> Response {
        let palette = theme::of(ui);
        let height = (Type::Body.line_height(ui) + space::SMALL).max(30.0);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        if ui.is_rect_visible(rect) {
            if self.chosen || response.hovered() {
                let fill = if self.chosen { palette.accent_tint } else { palette.sunken };
                ui.painter().rect_filled(rect, space::RADIUS_MARK, fill);
            }
            let inner = rect.shrink2(vec2(space::SMALL, 0.0));
            let name = (inner.width() * NAME).max(90.0);
            let weight = if self.chosen { Weight::SemiBold } else { Weight::Regular };
            let room = name - space::SMALL;
            let words = theme::layout_elided(ui, self.name, Type::Body, weight, palette.ink, room);
            let at = Align2::LEFT_CENTER.anchor_size(inner.left_center(), words.size());
            ui.painter().galley(at.min, words, palette.ink);
            let figure = theme::tabular(ui, self.figure, Type::Small, Weight::Regular, palette.ink);
            let at = Align2::RIGHT_CENTER.anchor_size(inner.right_center(), figure.size());
            ui.painter().galley(at.min, figure, palette.ink);
            let right = (inner.right() - figures - space::SMALL).max(inner.left() + name + BAR);
            let bar = Rect::from_min_max(
                pos2(inner.left() + name, inner.center().y - 7.0),
                pos2(right, inner.center().y + 7.0),
            );
            paint_parts(ui, bar, self.parts);
        }
        surface::focus_ring(ui, &response, rect.shrink(space::FOCUS + space::FOCUS_GAP), space::RADIUS_MARK);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, self.chosen, self.said));
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
