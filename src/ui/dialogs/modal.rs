//! The frame of every dialog: a raised card over a scrim, with its title and the way out.

use crate::app::{Command, Core};
use crate::ui::screens::heading;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Icon, icon_button};
use egui::accesskit::Role;
use egui::{Align, Context, Frame, Id, Layout, Margin, Modal, ScrollArea, Ui};

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

    /// Shows `body`, which scrolls when it has to, and `foot` under it, which stays in view.
    pub fn show(
        self,
        ctx: &Context,
        core: &Core,
        out: &mut Vec<Command>,
        body: impl FnOnce(&mut Ui, &mut Vec<Command>),
        foot: impl FnOnce(&mut Ui, &mut Vec<Command>),
    ) {
        let dark = ctx.global_style().visuals.dark_mode;
        let palette = theme::Palette::of(dark);
        let screen = ctx.content_rect();
        let width = self.width.min(screen.width() - 2.0 * AROUND);
        let frame = Frame::popup(&ctx.global_style())
            .fill(palette.raised)
            .corner_radius(space::RADIUS)
            .inner_margin(Margin::same(space::GROUP as i8));
        let id = Id::unique(self.name);
        let area = Modal::default_area(id).role(Role::Dialog).accessible_name(self.title);
        let modal = Modal::new(id).area(area).backdrop_color(palette.scrim).frame(frame).show(ctx, |ui| {
            ui.set_width(width - 2.0 * space::GROUP);
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let close = core.say("command-close", &[]);
                if ui.add(icon_button(Icon::Close, &close).shortcut("Esc")).clicked() {
                    out.push(Command::CloseDialog);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| heading(ui, theme::section(ui, self.title), 1));
            });
            // Title, foot, gaps and margins; the rest may scroll.
            let rest = screen.height() - 2.0 * AROUND - 2.0 * space::GROUP - 3.0 * space::CONTROL_LARGE;
            ScrollArea::vertical().id_salt(self.name).max_height(rest.max(120.0)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                body(ui, out);
            });
            foot(ui, out);
        });
        if modal.should_close() {
            out.push(Command::CloseDialog);
        }
    }
}

/// The buttons at the foot of a dialog, the main one at the right.
pub(super) fn buttons(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        contents(ui);
    });
}
