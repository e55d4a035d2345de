//! Lines with a sign before each, and the headings over them.

use crate::ui::screens::page::heading;
use crate::ui::theme::{self, space};
use crate::ui::widgets::Icon;
use egui::{Color32, Label, Sense, Ui, Vec2};

const SIGN: f32 = 18.0;

/// A heading inside a card.
pub(super) fn part(ui: &mut Ui, words: &str) {
    ui.add_space(space::TIGHT);
    heading(ui, theme::strong(ui, words), 3);
}

/// A line of text after an icon, its further lines indented.
pub(super) fn line(ui: &mut Ui, icon: Icon, ink: Color32, words: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let (square, _) = ui.allocate_exact_size(Vec2::new(SIGN, theme::Type::Body.line_height(ui)), Sense::hover());
        icon.paint(ui.painter(), square.shrink(1.0), ink);
        ui.add(Label::new(theme::body(ui, words)).wrap());
    });
}
