//! One of a few things to choose, each with a sentence about what it means: a radio group made of cards.

use super::surface;
use crate::ui::theme::{self, Type, Weight, space};
use egui::accesskit::Role as NodeRole;
use egui::{
    Color32, CursorIcon, EventFilter, Galley, Key, Rect, Response, Role, Sense, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

const DOT: f32 = 18.0;
const PADDING: f32 = space::MEDIUM;

/// One thing to choose.
#[derive(Clone, Debug)]
pub struct OptionCard {
    /// What it is called.
    pub words: String,
    /// What choosing it means.
    pub meaning: String,
}

impl OptionCard {
    fn galleys(&self, ui: &Ui, width: f32) -> [Arc<Galley>; 2] {
        let room = (width - 2.0 * PADDING - DOT - space::MEDIUM).max(60.0);
        let lay = |words, size, weight| theme::layout(ui, words, size, weight, Color32::PLACEHOLDER, room);
        [lay(&self.words, Type::Body, Weight::SemiBold), lay(&self.meaning, Type::Small, Weight::Regular)]
    }

    fn height_for(&self, ui: &Ui, width: f32) -> f32 {
        let [words, meaning] = self.galleys(ui, width);
        (words.size().y + space::TIGHT + meaning.size().y + 2.0 * PADDING).ceil()
    }

    fn show(&self, ui: &mut Ui, size: Vec2, chosen: bool) -> Response {
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        surface::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response, chosen);
        }
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, &self.words));
        response.ctx.accesskit_node_builder(response.id, |node| node.set_description(&*self.meaning));
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, chosen: bool) {
        let palette = theme::of(ui);
        let lit = response.hovered() || chosen;
        let fill = if chosen { palette.accent_tint } else { palette.raised };
        let outline = if lit { palette.accent } else { palette.outline };
        ui.painter().add(surface::raised(ui, rect, fill, outline));
        let [words, meaning] = self.galleys(ui, rect.width());
        let line = Type::Body.line_height(ui);
        let centre = pos2(rect.left() + PADDING + DOT / 2.0, rect.top() + PADDING + line / 2.0);
        let ring = if chosen { palette.accent } else { palette.ink_second };
        ui.painter().circle_stroke(centre, DOT / 2.0 - 1.0, egui::Stroke::new(1.5, ring));
        if chosen {
            ui.painter().circle_filled(centre, DOT / 2.0 - 5.0, palette.accent);
        }
        let at = pos2(rect.left() + PADDING + DOT + space::MEDIUM, rect.top() + PADDING);
        let below = at + vec2(0.0, words.size().y + space::TIGHT);
        ui.painter().galley(at, words, palette.ink);
        ui.painter().galley(below, meaning, palette.ink_second);
        surface::focus_ring(ui, response, rect, space::RADIUS);
    }
}

/// Shows the cards, two beside each other where there is room for that, and returns the one that was chosen anew. `name` is
/// what is being chosen. With `focus`, the chosen one is given the keyboard; from there on the arrow keys choose.
pub fn option_cards(
    ui: &mut Ui,
    name: &str,
    cards: &[OptionCard],
    chosen: usize,
    focus: bool,
) -> Option<usize> {
    const LEAST: f32 = 320.0;
    let across = ui.available_width();
    let columns = if across >= 2.0 * LEAST + space::MEDIUM { 2 } else { 1 };
    let width = ((across - space::MEDIUM * (columns - 1) as f32) / columns as f32).floor();
    let mut picked = None;
    let mut ids = Vec::with_capacity(cards.len());
    let group = ui.scope_builder(UiBuilder::new(), |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::MEDIUM);
        for (row, beside) in cards.chunks(columns).enumerate() {
            let height = beside.iter().map(|card| card.height_for(ui, width)).fold(0.0, f32::max);
            ui.horizontal_top(|ui| {
                for (column, card) in beside.iter().enumerate() {
                    let index = row * columns + column;
                    let response = card.show(ui, vec2(width, height), index == chosen);
                    if focus && index == chosen {
                        response.request_focus();
                    }
                    if response.clicked() && index != chosen {
                        picked = Some(index);
                    }
                    if response.has_focus() {
                        picked = arrows(ui, &response, index, cards.len()).or(picked);
                    }
                    ids.push(response.id);
                }
            });
        }
    });
    if let Some(id) = picked.and_then(|picked| ids.get(picked)) {
        ui.memory_mut(|memory| memory.request_focus(*id));
    }
    group.response.ctx.accesskit_node_builder(group.response.id, |node| {
        node.set_role(NodeRole::RadioGroup);
        node.set_label(name);
    });
    picked
}

/// The card an arrow key leads to from the one that has the keyboard.
fn arrows(ui: &Ui, response: &Response, index: usize, count: usize) -> Option<usize> {
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    let pressed = |keys: [Key; 2]| ui.input(|input| keys.iter().any(|key| input.key_pressed(*key)));
    if pressed([Key::ArrowRight, Key::ArrowDown]) {
        Some((index + 1) % count)
    } else if pressed([Key::ArrowLeft, Key::ArrowUp]) {
        Some((index + count - 1) % count)
    } else {
        None
    }
}
