//! How often scores came up, in ten columns from 0 to 100.

use super::surface;
use crate::ui::theme::{self, Type, Weight, space};
use egui::{Align2, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

const HEIGHT: f32 = 56.0;

/// Shows the columns over the width of their column; `said` says them in words.
pub fn tens(ui: &mut Ui, counts: &[u64; 10], said: &str) -> Response {
    let palette = theme::of(ui);
    let below = Type::Small.line_height(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT + below), Sense::hover());
    if ui.is_rect_visible(rect) {
        let most = counts.iter().copied().max().unwrap_or(0).max(1);
        let (base, each) = (rect.top() + HEIGHT, rect.width() / counts.len() as f32);
        for (at, &count) in counts.iter().enumerate() {
            let left = rect.left() + at as f32 * each;
            let mut height = (HEIGHT - space::TIGHT) * count as f32 / most as f32;
            if count > 0 {
                height = height.max(2.0);
            }
            let column = Rect::from_min_max(pos2(left + 1.0, base - height), pos2(left + each - 1.0, base));
            ui.painter().rect_filled(column, 2, surface::between(palette.sunken, palette.accent, 0.75));
        }
        ui.painter().hline(rect.x_range(), base, (1.0, palette.outline));
        for (value, anchor) in [(0, Align2::LEFT_TOP), (50, Align2::CENTER_TOP), (100, Align2::RIGHT_TOP)] {
            let words = value.to_string();
            let words = theme::layout_line(ui, &words, Type::Small, Weight::Regular, palette.ink_second);
            let x = rect.left() + rect.width() * value as f32 / 100.0;
            let at = anchor.anchor_size(pos2(x, base), words.size());
            ui.painter().galley(at.min, words, palette.ink_second);
        }
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
    response.on_hover_text(said)
}
