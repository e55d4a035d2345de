//! The list of what could be written at the caret: ids that exist, words from fixed sets, fields.

use crate::ui::theme::{self, Type, Weight, space};
use egui::{
    Area, Frame, Id, Key, Margin, Modifiers, Order, Rect, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, vec2,
};

/// Something that could be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What is listed.
    pub words: String,
    /// What it is, in a word or a short sentence.
    pub about: String,
}

/// How many are listed at once before the list scrolls.
const AT_ONCE: f32 = 8.0;
const WIDTH: f32 = 340.0;

/// Whether the list is open, and which suggestion would be taken.
#[derive(Debug, Default)]
pub(super) struct Listing {
    open: bool,
    chosen: usize,
    moved: bool,
}

impl Listing {
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    pub(super) fn open(&mut self) {
        (self.open, self.chosen, self.moved) = (true, 0, true);
    }

    pub(super) fn close(&mut self) {
        self.open = false;
    }

    /// Opens while a name is written and closes behind it.
    pub(super) fn written(&mut self, words: &str) {
        let names = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '"');
        if words.chars().all(names) { self.open() } else { self.close() }
    }

    /// Takes a key: `None` leaves it to the text, otherwise the suggestion it takes, if any.
    pub(super) fn key(&mut self, key: Key, modifiers: Modifiers, count: usize) -> Option<Option<usize>> {
        if !self.open || count == 0 || modifiers.any() {
            return None;
        }
        self.moved = true;
        match key {
            Key::ArrowDown => self.chosen = (self.chosen + 1) % count,
            Key::ArrowUp => self.chosen = (self.chosen + count - 1) % count,
            Key::Enter | Key::Tab => {
                self.open = false;
                return Some(Some(self.chosen.min(count - 1)));
            }
            Key::Escape => self.open = false,
            Key::Backspace => {
                self.chosen = 0;
                return None;
            }
            _ => {
                self.open = false;
                return None;
            }
        }
        Some(None)
    }

    /// Shows the list under the caret and returns the suggestion that was pressed.
    pub(super) fn show(&mut self, ui: &Ui, id: Id, at: Rect, suggestions: &[Suggestion]) -> Option<usize> {
        if !self.open || suggestions.is_empty() {
            return None;
        }
        self.chosen = self.chosen.min(suggestions.len() - 1);
        let moved = std::mem::take(&mut self.moved);
        let palette = theme::of(ui);
        let row = Type::Body.line_height(ui) + space::SMALL;
        let height = row * AT_ONCE.min(suggestions.len() as f32);
        let below = at.bottom() + height + 2.0 * space::SMALL < ui.ctx().content_rect().bottom();
        let corner = match below {
            true => at.left_bottom() + vec2(0.0, 2.0),
            false => at.left_top() - vec2(0.0, height + 2.0 * space::TIGHT + 4.0),
        };
        let mut taken = None;
        Area::new(id.with("suggestions")).order(Order::Foreground).fixed_pos(corner).show(ui.ctx(), |ui| {
            let frame =
                Frame::popup(ui.style()).fill(palette.raised).inner_margin(Margin::same(space::TIGHT as i8));
            frame.show(ui, |ui| {
                ui.set_width(WIDTH);
                ui.spacing_mut().item_spacing = Vec2::ZERO;
                ScrollArea::vertical().max_height(height).show(ui, |ui| {
                    for (index, suggestion) in suggestions.iter().enumerate() {
                        let chosen = index == self.chosen;
                        let response = line(ui, suggestion, chosen, row);
                        if chosen && moved {
                            response.scroll_to_me(None);
                        }
                        if response.clicked() {
                            taken = Some(index);
                            self.open = false;
                        }
                    }
                });
            });
        });
        taken
    }
}

fn line(ui: &mut Ui, suggestion: &Suggestion, chosen: bool, height: f32) -> egui::Response {
    let palette = theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    if ui.is_rect_visible(rect) {
        if chosen || response.hovered() {
            let fill = if chosen { palette.accent_tint } else { palette.sunken };
            ui.painter().rect_filled(rect, space::RADIUS_MARK, fill);
        }
        let words = theme::layout_elided(
            ui,
            &suggestion.words,
            Type::Body,
            Weight::SemiBold,
            palette.ink,
            rect.width() * 0.6,
        );
        let left = rect.left() + space::SMALL;
        let room = rect.width() - words.size().x - 3.0 * space::SMALL;
        let about = theme::layout_elided(
            ui,
            &suggestion.about,
            Type::Small,
            Weight::Regular,
            palette.ink_second,
            room.max(0.0),
        );
        let at = |galley: &egui::Galley, x: f32| egui::pos2(x, rect.center().y - galley.size().y / 2.0);
        let behind = left + words.size().x + space::SMALL;
        ui.painter().galley(at(&words, left), words, palette.ink);
        ui.painter().galley(at(&about, behind), about, palette.ink_second);
    }
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &suggestion.words));
    response
}
