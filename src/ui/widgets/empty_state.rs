//! What a list shows while it is empty: what would be in it, and how to get the first one.

use super::{Icon, primary_button};
use crate::ui::theme::{self, space};
use egui::{Align, Label, Layout, Response, Sense, Ui, Vec2, vec2};

/// The empty state of a list.
#[must_use = "call show"]
pub struct EmptyState<'a> {
    icon: Icon,
    title: &'a str,
    words: &'a str,
    action: Option<&'a str>,
}

impl<'a> EmptyState<'a> {
    /// What would be here, in a title and a sentence.
    pub const fn new(icon: Icon, title: &'a str, words: &'a str) -> Self {
        Self { icon, title, words, action: None }
    }

    /// The way to the first one.
    pub const fn action(mut self, words: &'a str) -> Self {
        self.action = Some(words);
        self
    }

    /// Shows it in the middle of the column and returns the response of the action.
    pub fn show(self, ui: &mut Ui) -> Option<Response> {
        let palette = theme::of(ui);
        let width = ui.available_width().min(440.0);
        ui.vertical_centered(|ui| {
            ui.add_space(space::PART);
            let (disc, _) = ui.allocate_exact_size(Vec2::splat(64.0), Sense::hover());
            ui.painter().circle_filled(disc.center(), 32.0, palette.sunken);
            self.icon.paint(ui.painter(), disc.shrink(18.0), palette.ink_second);
            ui.add_space(space::SMALL);
            let response = ui
                .allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Center), |ui| {
                    ui.spacing_mut().item_spacing.y = space::SMALL;
                    ui.add(Label::new(theme::section(ui, self.title)).wrap().halign(Align::Center));
                    ui.add(Label::new(theme::second(ui, self.words)).wrap().halign(Align::Center));
                    self.action.map(|words| {
                        ui.add_space(space::SMALL);
                        ui.add(primary_button(words))
                    })
                })
                .inner;
            ui.add_space(space::PART);
            response
        })
        .inner
    }
}
