//! The frame of a screen: its title, its one main action, and a column that scrolls under them.

use crate::ui::theme::{self, space};
use egui::accesskit::Role;
use egui::{Align, Frame, Label, Layout, Margin, Response, RichText, ScrollArea, Ui, vec2};

/// The widest a screen's column gets; beyond it a line is too long to come back from.
const WIDEST: f32 = 1180.0;
/// From this width on a screen has two columns.
pub(super) const TWO_COLUMNS: f32 = 1000.0;

/// The frame of a screen.
pub(super) struct Page<'a> {
    name: &'static str,
    title: &'a str,
    lead: Option<&'a str>,
}

impl<'a> Page<'a> {
    /// A screen known to egui as `name`, with its title.
    pub const fn new(name: &'static str, title: &'a str) -> Self {
        Self { name, title, lead: None }
    }

    /// A line under the title.
    pub const fn lead(mut self, words: &'a str) -> Self {
        self.lead = Some(words);
        self
    }

    /// Shows the title with `actions` at its right, and `body` in a column that scrolls.
    pub fn show(self, ui: &mut Ui, actions: impl FnOnce(&mut Ui), body: impl FnOnce(&mut Ui)) {
        column(ui, Margin { top: space::GROUP as i8, bottom: space::SMALL as i8, ..side_margins(ui) }, |ui| {
            self.header(ui, actions);
        });
        scroll(ui, self.name, body);
    }

    /// Shows the title with `actions` at its right; the caller scrolls by itself.
    pub fn show_fixed(self, ui: &mut Ui, actions: impl FnOnce(&mut Ui), body: impl FnOnce(&mut Ui)) {
        let margin = Margin { top: space::GROUP as i8, bottom: space::LARGE as i8, ..side_margins(ui) };
        column(ui, margin, |ui| {
            self.header(ui, actions);
            ui.add_space(space::SMALL);
            body(ui);
        });
    }

    fn header(&self, ui: &mut Ui, actions: impl FnOnce(&mut Ui)) {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.set_min_height(space::CONTROL_LARGE);
            actions(ui);
            ui.with_layout(Layout::top_down(Align::Min).with_main_align(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.y = space::TIGHT;
                heading(ui, theme::title(ui, self.title), 1);
                if let Some(lead) = self.lead {
                    ui.add(Label::new(theme::second(ui, lead)).wrap());
                }
            });
        });
    }
}

/// A column that scrolls, with the margins of a screen.
pub(super) fn scroll(ui: &mut Ui, name: &'static str, body: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(name).auto_shrink(false).show(ui, |ui| {
        let margin = Margin { top: space::SMALL as i8, bottom: space::PART as i8, ..side_margins(ui) };
        column(ui, margin, body);
    });
}

/// The margins at the left and the right of every screen.
fn side_margins(ui: &Ui) -> Margin {
    let side = if ui.available_width() < TWO_COLUMNS { space::GROUP } else { space::PART };
    Margin::symmetric(side as i8, 0)
}

/// A column in the middle of the window, never wider than can be read.
fn column(ui: &mut Ui, margin: Margin, body: impl FnOnce(&mut Ui)) {
    let spare = (ui.available_width() - WIDEST - f32::from(margin.left) * 2.0).max(0.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space((spare / 2.0).floor());
        let width = ui.available_width() - (spare / 2.0).floor();
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = space::SMALL;
                body(ui);
            });
        });
    });
}

/// A heading, which a screen reader can jump to.
pub(super) fn heading(ui: &mut Ui, words: RichText, level: usize) -> Response {
    let response = ui.add(Label::new(words).wrap());
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
    });
    response
}

/// Running text, no wider than a line should be.
pub(super) fn prose(ui: &mut Ui, words: RichText) -> Response {
    let font = theme::Type::Body.font(ui, theme::Weight::Regular);
    let letter = ui.painter().fonts_mut(|fonts| fonts.glyph_width(&font, 'n'));
    let width = ui.available_width().min(letter * space::MEASURE);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.add(Label::new(words).wrap())
    })
    .inner
}
