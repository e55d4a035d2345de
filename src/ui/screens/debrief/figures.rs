//! Figures with their names, and lists of what was done and what was left out.

use super::view::{Figure, Item};
use crate::app::Core;
use crate::ui::theme::{self, Type, space};
use crate::ui::widgets::Icon;
use egui::{Align, Label, Layout, Response, Role, Sense, Ui, Vec2, WidgetInfo, vec2};

/// The share of the width the names take.
const NAMES: f32 = 0.38;

/// Names at the left, values at the right of them, both wrapped.
pub(super) fn list(ui: &mut Ui, figures: &[Figure]) {
    for figure in figures {
        pair(ui, &figure.name, |ui| {
            ui.add(Label::new(theme::body(ui, &figure.value)).wrap());
        });
    }
}

/// One name with what stands beside it.
pub(super) fn pair(ui: &mut Ui, name: &str, value: impl FnOnce(&mut Ui)) {
    let across = ui.available_width();
    let names = (across * NAMES).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        part(ui, names, |ui| {
            ui.add(Label::new(theme::second(ui, name)).wrap());
        });
        part(ui, across - names - space::SMALL, value);
    });
}

fn part(ui: &mut Ui, width: f32, show: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        show(ui);
    });
}

/// A line for each thing: ticked when it was done, a bare ring when it was left out.
pub(super) fn checklist(ui: &mut Ui, core: &Core, items: &[Item]) {
    let (done, left_out) = (core.say("report-yes", &[]), core.say("report-no", &[]));
    for item in items {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            sign(ui, item.done, if item.done { &done } else { &left_out });
            let words = if item.done { theme::body(ui, &item.words) } else { theme::second(ui, &item.words) };
            ui.add(Label::new(words).wrap());
        });
    }
}

/// A tick, or a cross in second ink: said in words to those who do not see it.
pub(super) fn sign(ui: &mut Ui, done: bool, words: &str) -> Response {
    let palette = theme::of(ui);
    let (square, response) = ui.allocate_exact_size(Vec2::splat(Type::Body.line_height(ui)), Sense::hover());
    let (icon, ink) = if done { (Icon::Check, palette.accent) } else { (Icon::Close, palette.ink_second) };
    icon.paint(ui.painter(), square.shrink(2.0), ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words));
    response
}
