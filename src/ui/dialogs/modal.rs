//! The frame of every dialog: a raised card over a scrim, with its title and the way out.

use crate::app::{Command, Core};
use crate::ui::screens::{heading, row};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Icon, icon_button};
use egui::accesskit::Role;
use egui::{Align, Context, Frame, Id, Layout, Margin, Modal, Response, ScrollArea, Ui};

/// What is left of the window around a dialog at least.
const AROUND: f32 = 32.0;

/// A dialog.
pub(super) struct Dialog<'a> {
    name: &'static str,
    title: &'a str,
    width: f32,
}

impl<'a> Dialog<'a> {
    /// A dialog known to egui as `name`, with its title.
    pub const fn new(name: &'static str, title: &'a str) -> Self {
        Self { name, title, width: 520.0 }
    }

    /// How wide it would like to be.
    pub const fn width(self, width: f32) -> Self {
        Self { width, ..self }
    }

    /// Shows it with `contents`, in which [`scrolling`] is for what may be long.
    pub fn show(
        self,
        ctx: &Context,
        core: &Core,
        out: &mut Vec<Command>,
        contents: impl FnOnce(&mut Ui, &mut Vec<Command>),
    ) {
        let style = ctx.global_style();
        let palette = theme::Palette::of(style.visuals.dark_mode);
        let width = self.width.min(ctx.content_rect().width() - 2.0 * AROUND);
        let frame = Frame::popup(&style)
            .fill(palette.raised)
            .corner_radius(space::RADIUS)
            .inner_margin(Margin::same(space::GROUP as i8));
        let id = Id::unique(self.name);
        let area = Modal::default_area(id).role(Role::Dialog).accessible_name(self.title);
        let modal = Modal::new(id).area(area).backdrop_color(palette.scrim).frame(frame).show(ctx, |ui| {
            ui.set_width(width - 2.0 * space::GROUP);
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            row(ui, space::CONTROL, |ui| {
                let close = core.say("command-close", &[]);
                if ui.add(icon_button(Icon::Close, &close).shortcut("Esc")).clicked() {
                    out.push(Command::CloseDialog);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    heading(ui, theme::section(ui, self.title), 1);
                });
            });
            contents(ui, out);
        });
        if modal.should_close() {
            out.push(Command::CloseDialog);
        }
    }
}

/// What may be long: as high as it is, up to `highest` and to what leaves room in the window for a title, a field and
/// buttons.
pub(super) fn scrolling<R>(
    ui: &mut Ui,
    name: &'static str,
    highest: f32,
    contents: impl FnOnce(&mut Ui) -> R,
) -> R {
    let rest = ui.ctx().content_rect().height() - 2.0 * (AROUND + space::GROUP) - 3.5 * space::CONTROL_LARGE;
    let height = rest.clamp(120.0, highest);
    let area = ScrollArea::vertical().id_salt(name).max_height(height).min_scrolled_height(height);
    area.show(ui, |ui| {
        // The bar lies at the edge, not over the words.
        ui.set_width(ui.available_width() - space::SMALL);
        contents(ui)
    })
    .inner
}

/// Gives the keyboard to what a dialog begins with, once: in the first frame in which the dialog is really there.
pub(super) fn focus_first(ui: &Ui, response: &Response, opened: &mut bool) {
    if !*opened && !ui.is_sizing_pass() {
        response.request_focus();
        *opened = true;
    }
}

/// The buttons at the foot of a dialog, the main one at the right.
pub(super) fn buttons(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    row(ui, space::CONTROL, |ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        contents(ui);
    });
}
