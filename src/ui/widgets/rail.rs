//! The slim rail on the left: where we are and where we can go, an icon over its word.

use super::{Icon, surface};
use crate::ui::theme::{self, Type, Weight, space};
use egui::{Align2, CornerRadius, CursorIcon, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

/// One place to go.
#[derive(Clone, Copy, Debug)]
pub struct RailItem<'a> {
    /// What is drawn.
    pub icon: Icon,
    /// What stands under it.
    pub words: &'a str,
    /// The keys that lead there, shown in the tooltip.
    pub shortcut: Option<&'a str>,
}

/// The navigation rail.
#[must_use = "call show"]
pub struct Rail<'a> {
    items: &'a [RailItem<'a>],
    selected: usize,
}

impl<'a> Rail<'a> {
    /// A rail on which `selected` is where we are.
    pub const fn new(items: &'a [RailItem<'a>], selected: usize) -> Self {
        Self { items, selected }
    }

    /// The width the rail needs, so that its longest word fits in every language and text size.
    #[must_use]
    pub fn width(&self, ui: &Ui) -> f32 {
        let ink = theme::of(ui).ink;
        let widest = |item: &RailItem<'_>| {
            theme::layout_line(ui, item.words, Type::Small, Weight::SemiBold, ink).size().x
        };
        let words = self.items.iter().map(widest).fold(0.0, f32::max);
        (words + 2.0 * space::SMALL).ceil().max(space::RAIL)
    }

    /// Shows the rail over the width of its column and returns the item that was pressed.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let mut pressed = None;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            for (index, item) in self.items.iter().enumerate() {
                if place(ui, item, index == self.selected).clicked() {
                    pressed = Some(index);
                }
            }
        });
        pressed
    }
}

fn place(ui: &mut Ui, item: &RailItem<'_>, selected: bool) -> Response {
    let palette = theme::of(ui);
    let weight = if selected { Weight::SemiBold } else { Weight::Regular };
    let ink = if selected { palette.accent } else { palette.ink_second };
    let words = theme::layout_line(ui, item.words, Type::Small, weight, ink);
    let size = vec2(ui.available_width(), 24.0 + words.size().y + 20.0);
    let (rect, response) = ui.allocate_exact_size(size.round(), Sense::click());
    if ui.is_rect_visible(rect) {
        let ground = if selected {
            palette.accent_tint
        } else if response.hovered() {
            palette.sunken
        } else {
            egui::Color32::TRANSPARENT
        };
        ui.painter().rect_filled(rect, CornerRadius::same(space::RADIUS_CONTROL), ground);
        if selected {
            let bar = Rect::from_min_size(rect.left_top() + vec2(0.0, 12.0), vec2(3.0, rect.height() - 24.0));
            ui.painter().rect_filled(bar, CornerRadius::same(2), palette.accent);
        }
        let square = Rect::from_center_size(pos2(rect.center().x, rect.top() + 22.0), Vec2::splat(24.0));
        item.icon.paint(ui.painter(), square, ink);
        let under = Align2::CENTER_BOTTOM
            .anchor_size(pos2(rect.center().x, rect.bottom() - space::TIGHT - 2.0), words.size());
        ui.painter().galley(under.min, words, ink);
        surface::focus_ring(ui, &response, rect.shrink(space::FOCUS + space::FOCUS_GAP), space::RADIUS_MARK);
    }
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::Tab, enabled, selected, item.words));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    match item.shortcut {
        Some(keys) => response.on_hover_ui(|ui| {
            ui.label(theme::small(ui, keys));
        }),
        None => response,
    }
}
