//! A side sheet: a task laid over the right edge while what it is about stays in view.

use super::{Icon, icon_button};
use crate::ui::theme::{self, Type, space};
use egui::accesskit::Role;
use egui::{
    Area, Frame, Id, Key, Margin, Modifiers, Order, Rect, ScrollArea, Sense, Shadow, Stroke, Ui, UiKind,
    WidgetInfo, pos2, vec2,
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

    /// Shows the sheet over the right edge of `over`. When it opens it takes the keyboard to its title, so that the next
    /// `Tab` comes to what it holds, and a screen reader says where it is.
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
        let layer = area.layer();
        let waits = Id::unique((self.name, "keyboard"));
        if !ui.memory(|memory| memory.areas().visible_last_frame(&layer)) {
            let before = ui.memory(|memory| memory.focused());
            ui.data_mut(|data| data.insert_temp(waits, before));
        }
        let shown = area.show(ui.ctx(), |ui| {
            frame.show(ui, |ui| {
                ui.set_width(width - 2.0 * space::LARGE - 2.0);
                ui.set_height(rect.height() - 2.0 * space::LARGE - 2.0);
                // What is only measured takes no keyboard.
                let measured = ui.is_sizing_pass();
                let opens =
                    (!measured).then(|| ui.data_mut(|data| data.remove_temp::<Option<Id>>(waits))).flatten();
                let (closed, title) = self.header(ui, opens.is_some());
                ui.add_space(space::SMALL);
                let inner = ScrollArea::vertical().auto_shrink(false).show(ui, contents).inner;
                if opens.is_some_and(|before| before == ui.memory(|memory| memory.focused())) {
                    ui.memory_mut(|memory| memory.request_focus(title));
                }
                SheetResponse { inner, closed }
            })
        });
        let mut response = shown.inner.inner;
        response.closed |= waved_away(ui);
        response
    }

    /// The title and the way out: whether that was pressed, and which id the title has.
    fn header(&self, ui: &mut Ui, opens: bool) -> (bool, Id) {
        let id = Id::unique((self.name, "title"));
        let closed = ui
            .horizontal(|ui| {
                let room = ui.available_width() - space::CONTROL - space::SMALL;
                let ink = theme::of(ui).ink;
                let galley = theme::layout(ui, self.title, Type::Section, Type::Section.weight(), ink, room);
                let (rect, _) =
                    ui.allocate_exact_size(vec2(room, galley.size().y.max(space::CONTROL)), Sense::hover());
                let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
                ui.painter().galley(at, galley, ink);
                // Nothing to press, so it is no stop for the keyboard once that has gone on from here.
                let held = opens || ui.memory(|memory| memory.has_focus(id));
                let sense = if held { Sense::focusable_noninteractive() } else { Sense::hover() };
                let title = ui.interact(rect, id, sense);
                title.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, self.title));
                title.ctx.accesskit_node_builder(id, |node| {
                    node.set_role(Role::Heading);
                    node.set_level(1);
                });
                ui.add(icon_button(Icon::Close, self.close_words)).clicked()
            })
            .inner;
        (closed, id)
    }
}

/// Whether Escape was pressed and no list that is open has a better claim to it.
pub fn waved_away(ui: &Ui) -> bool {
    !egui::Popup::is_any_open(ui.ctx()) && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape))
}
