//! Replies to choose from: full sentences in cards of equal size, numbered for the keyboard, never cut.

use super::surface;
use crate::ui::theme::{self, Type, Weight, space};
use egui::{
    Align2, Color32, CornerRadius, CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind,
};
use egui::{Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};
use std::sync::Arc;

const BADGE: f32 = 24.0;
/// At the left and the right of the words.
const BESIDE: f32 = space::MEDIUM;
/// Over and under them; kept small, because what is spent on five replies is missing from the conversation.
const OVER: f32 = space::SMALL;

/// One reply to choose.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it with choice_cards or show"]
pub struct ChoiceCard<'a> {
    key: &'a str,
    words: &'a str,
    interrupts: Option<&'a str>,
    selected: bool,
}

impl<'a> ChoiceCard<'a> {
    /// A reply with the key that picks it.
    pub const fn new(key: &'a str, words: &'a str) -> Self {
        Self { key, words, interrupts: None, selected: false }
    }

    /// Picking it now would interrupt somebody, in words; until it is pointed at, it steps back behind what they say.
    pub const fn interrupts(mut self, words: Option<&'a str>) -> Self {
        self.interrupts = words;
        self
    }

    /// Picked and not yet sent.
    pub const fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// The height it takes at a width.
    #[must_use]
    pub fn height_for(&self, ui: &Ui, width: f32) -> f32 {
        (self.galley(ui, width).size().y.max(BADGE) + 2.0 * OVER).ceil()
    }

    /// Shows the card in a given size.
    pub fn show(self, ui: &mut Ui, size: Vec2) -> Response {
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response);
        }
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, self.selected, self.words));
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_keyboard_shortcut(self.key);
            if let Some(words) = self.interrupts {
                node.set_description(words);
            }
        });
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response) {
        let palette = theme::of(ui);
        let lit = response.hovered() || self.selected;
        let back = self.interrupts.is_some() && !lit && !response.has_focus();
        let fill = if self.selected { palette.accent_tint } else { palette.raised };
        let (outline, ink) = match () {
            () if lit => (palette.accent, palette.ink),
            () if back => (palette.line, palette.ink_second),
            () => (palette.outline, palette.ink),
        };
        ui.painter().add(surface::raised(ui, rect, fill, outline));
        let badge = Rect::from_min_size(rect.min + vec2(BESIDE, OVER), Vec2::splat(BADGE));
        let (ground, digit) = if lit { (palette.accent, palette.on_accent) } else { (palette.sunken, ink) };
        let radius = CornerRadius::same(space::RADIUS_MARK + 2);
        ui.painter().rect(badge, radius, ground, Stroke::NONE, StrokeKind::Inside);
        let key = theme::layout_line(ui, self.key, Type::Small, Weight::Bold, digit);
        let at = Align2::CENTER_CENTER.anchor_size(badge.center(), key.size());
        ui.painter().galley(at.min, key, digit);
        let top = badge.top() + ((BADGE - Type::Body.line_height(ui)) / 2.0).max(0.0);
        ui.painter().galley(pos2(badge.right() + space::MEDIUM, top), self.galley(ui, rect.width()), ink);
        surface::focus_ring(ui, response, rect, space::RADIUS);
    }

    fn galley(&self, ui: &Ui, width: f32) -> Arc<Galley> {
        let room = (width - 2.0 * BESIDE - BADGE - space::MEDIUM).max(60.0);
        theme::layout(ui, self.words, Type::Body, Weight::Regular, Color32::PLACEHOLDER, room)
    }
}

/// Shows cards side by side in equal width and height, or under each other where a column would be narrower than 220
/// points, and returns the one that was picked with the pointer or the keyboard's own key handling.
pub fn choice_cards(ui: &mut Ui, cards: &[ChoiceCard<'_>]) -> Option<usize> {
    const LEAST: f32 = 220.0;
    if cards.is_empty() {
        return None;
    }
    let across = ui.available_width();
    let count = cards.len() as f32;
    let column = ((across - space::MEDIUM * (count - 1.0)) / count).floor();
    let beside = column >= LEAST;
    let width = if beside { column } else { across };
    let height = cards.iter().map(|card| card.height_for(ui, width)).fold(0.0, f32::max);
    let layout = if beside {
        egui::Layout::left_to_right(egui::Align::Min)
    } else {
        egui::Layout::top_down(egui::Align::Min)
    };
    ui.scope_builder(UiBuilder::new().layout(layout), |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(if beside { space::MEDIUM } else { space::SMALL });
        let mut picked = None;
        for (index, card) in cards.iter().enumerate() {
            let height = if beside { height } else { card.height_for(ui, width) };
            if card.show(ui, vec2(width, height)).clicked() {
                picked = Some(index);
            }
        }
        picked
    })
    .inner
}
