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
    /// What a screen reader calls it, where the words in view are short.
    pub name: Option<&'a str>,
    /// The keys that lead there, shown in the tooltip.
    pub shortcut: Option<&'a str>,
}

/// The navigation rail.
#[must_use = "call show"]
pub struct Rail<'a> {
    items: &'a [RailItem<'a>],
    selected: usize,
    foot: Option<RailItem<'a>>,
}

/// The room above and below the icon and the word of a place, in points: what is comfortable, and the least.
const ROOM: std::ops::RangeInclusive<f32> = 4.0..=20.0;
const ICON: f32 = 24.0;

impl<'a> Rail<'a> {
    /// A rail on which `selected` is where we are.
    pub const fn new(items: &'a [RailItem<'a>], selected: usize) -> Self {
        Self { items, selected, foot: None }
    }

    /// What stands at the foot of the rail and is no place: who is here.
    pub const fn foot(mut self, item: RailItem<'a>) -> Self {
        self.foot = Some(item);
        self
    }

    /// The width the rail needs, so that its longest word fits in every language and text size.
    #[must_use]
    pub fn width(&self, ui: &Ui) -> f32 {
        let ink = theme::of(ui).ink;
        let widest = |item: &RailItem<'_>| {
            theme::layout_line(ui, item.words, Type::Small, Weight::SemiBold, ink).size().x
        };
        let words = self.items.iter().map(widest).fold(0.0, f32::max);
        (words + 2.0 * (space::SMALL + space::TIGHT)).ceil().max(space::RAIL)
    }

    /// Shows the rail over the width of its column and returns the item that was pressed; the foot comes after the last.
    /// In a low window the places move closer together, so that all are in view.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let mut pressed = None;
        let count = (self.items.len() + usize::from(self.foot.is_some())).max(1) as f32;
        let tallest = ICON + Type::Small.line_height(ui) + space::TIGHT;
        let room = (ui.available_height() / count - tallest).floor().clamp(*ROOM.start(), *ROOM.end());
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            for (index, item) in self.items.iter().enumerate() {
                if place(ui, item, index == self.selected, room, Role::Tab).clicked() {
                    pressed = Some(index);
                }
            }
            if let Some(foot) = &self.foot {
                let spare = ui.available_height() - tallest - room;
                ui.add_space(spare.max(0.0));
                if place(ui, foot, false, room, Role::Button).clicked() {
                    pressed = Some(self.items.len());
                }
            }
        });
        pressed
    }
}

fn place(ui: &mut Ui, item: &RailItem<'_>, selected: bool, room: f32, role: Role) -> Response {
    let palette = theme::of(ui);
    let weight = if selected { Weight::SemiBold } else { Weight::Regular };
    let ink = if selected { palette.accent } else { palette.ink_second };
    let words = theme::layout_elided(ui, item.words, Type::Small, weight, ink, ui.available_width());
    let size = vec2(ui.available_width(), ICON + words.size().y + room);
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
        let square = Rect::from_center_size(
            pos2(rect.center().x, rect.top() + room / 2.0 + ICON / 2.0),
            Vec2::splat(ICON),
        );
        item.icon.paint(ui.painter(), square, ink);
        let under = Align2::CENTER_BOTTOM.anchor_size(
            pos2(rect.center().x, rect.bottom() - (room / 2.0 - space::TIGHT).max(0.0)),
            words.size(),
        );
        ui.painter().galley(under.min, words, ink);
        surface::focus_ring(ui, &response, rect.shrink(space::FOCUS + space::FOCUS_GAP), space::RADIUS_MARK);
    }
    let enabled = ui.is_enabled();
    let name = item.name.unwrap_or(item.words);
    response.widget_info(|| match role {
        Role::Tab => WidgetInfo::selected(role, enabled, selected, name),
        role => WidgetInfo::labeled(role, enabled, name),
    });
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    match item.shortcut {
        Some(keys) => {
            response.ctx.accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(keys));
            response.on_hover_ui(|ui| {
                ui.label(theme::small(ui, keys));
            })
        }
        None => response,
    }
}
