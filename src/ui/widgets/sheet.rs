//! A side sheet: a task laid over the right edge while what it is about stays in view.

use super::{Icon, icon_button};
use crate::ui::theme::{self, space};
use egui::accesskit::Role;
use egui::{
    Area, Frame, Id, Key, Margin, Modifiers, Order, Rect, ScrollArea, Shadow, Stroke, Ui, UiKind, vec2,
};

/// A sheet over the right edge of an area.
#[must_use = "call show"]
pub struct Sheet<'a> {
    name: &'static str,
    title: &'a str,
    close_words: &'a str,
    width: f32,
}

/// What came of showing a sheet.
#[derive(Debug)]
pub struct SheetResponse<R> {
    /// What the contents returned.
    pub inner: R,
    /// Close was pressed, or Escape.
    pub closed: bool,
}

impl<'a> Sheet<'a> {
    /// A sheet known to egui as `name`, with a title, and words for its close button.
    pub const fn new(name: &'static str, title: &'a str, close_words: &'a str) -> Self {
        Self { name, title, close_words, width: 420.0 }
    }

    /// How wide it would like to be; it never covers more than the area it lies over.
    pub const fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Shows the sheet over the right edge of `over`.
    pub fn show<R>(self, ui: &Ui, over: Rect, contents: impl FnOnce(&mut Ui) -> R) -> SheetResponse<R> {
        let palette = theme::of(ui);
        let width = self.width.min(over.width());
        let rect = Rect::from_min_max(over.right_top() - vec2(width, 0.0), over.right_bottom());
        let frame = Frame::new()
            .fill(palette.raised)
            .stroke(Stroke::new(1.0, palette.line))
            .shadow(Shadow { offset: [-4, 0], blur: 24, spread: 0, color: palette.shadow })
            .inner_margin(Margin::same(space::LARGE as i8));
        let area = Area::new(Id::unique(self.name))
            .kind(UiKind::Window)
            .order(Order::Middle)
            .fixed_pos(rect.min)
            .constrain(false)
            .fade_in(false)
            .role(Role::Dialog)
            .accessible_name(self.title);
        let shown = area.show(ui.ctx(), |ui| {
            frame.show(ui, |ui| {
                ui.set_width(width - 2.0 * space::LARGE - 2.0);
                ui.set_height(rect.height() - 2.0 * space::LARGE - 2.0);
                let closed = self.header(ui);
                ui.add_space(space::SMALL);
                let inner = ScrollArea::vertical().auto_shrink(false).show(ui, contents).inner;
                SheetResponse { inner, closed }
            })
        });
        let mut response = shown.inner.inner;
        let free = !egui::Popup::is_any_open(ui.ctx());
        response.closed |= free && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
        response
    }

    fn header(&self, ui: &mut Ui) -> bool {
        ui.horizontal(|ui| {
            let room = ui.available_width() - space::CONTROL - space::SMALL;
            ui.allocate_ui_with_layout(
                vec2(room, space::CONTROL),
                egui::Layout::left_to_right(egui::Align::Center),
                |ui| {
                    ui.set_width(room);
                    ui.add(egui::Label::new(theme::section(ui, self.title)).wrap());
                },
            );
            ui.add(icon_button(Icon::Close, self.close_words)).clicked()
        })
        .inner
    }
}
