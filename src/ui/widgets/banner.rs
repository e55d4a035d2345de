//! A banner: what happened, what was kept, and what can be done about it.

use super::{Icon, surface};
use crate::ui::theme::{self, Type, space};
use egui::accesskit::{Live, Role};
use egui::{CornerRadius, Frame, InnerResponse, Label, Margin, Sense, Stroke, Ui, Vec2};

/// How serious a banner is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BannerKind {
    /// Good to know.
    Info,
    /// Wants attention.
    Warning,
    /// Something has gone wrong.
    Error,
}

/// A banner over the width of its column.
#[must_use = "call show"]
pub struct Banner<'a> {
    kind: BannerKind,
    title: &'a str,
    words: Option<&'a str>,
}

impl<'a> Banner<'a> {
    /// A banner that says one sentence.
    pub const fn new(kind: BannerKind, title: &'a str) -> Self {
        Self { kind, title, words: None }
    }

    /// More about it, in second ink.
    pub const fn words(mut self, words: &'a str) -> Self {
        self.words = Some(words);
        self
    }

    /// Shows the banner with `actions` in a row under its words.
    pub fn show<R>(self, ui: &mut Ui, actions: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        self.frame(ui, |ui| {
            ui.add_space(space::TIGHT);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
                actions(ui)
            })
            .inner
        })
    }

    fn frame<R>(self, ui: &mut Ui, actions: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let palette = theme::of(ui);
        let (icon, ink, tint) = match self.kind {
            BannerKind::Info => (Icon::Info, palette.accent, palette.accent_tint),
            BannerKind::Warning => (Icon::Warning, palette.warning, palette.warning_tint),
            BannerKind::Error => (Icon::Warning, palette.danger, palette.danger_tint),
        };
        let shown = Frame::new()
            .fill(tint)
            .stroke(Stroke::new(1.0, surface::between(tint, ink, 0.35)))
            .corner_radius(CornerRadius::same(space::RADIUS))
            .inner_margin(Margin::symmetric(space::LARGE as i8, space::MEDIUM as i8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = space::MEDIUM;
                    let (square, _) =
                        ui.allocate_exact_size(Vec2::splat(Type::Body.line_height(ui)), Sense::hover());
                    icon.paint(ui.painter(), square, ink);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = space::TIGHT;
                        ui.add(Label::new(theme::strong(ui, self.title)).wrap());
                        if let Some(words) = self.words {
                            ui.add(Label::new(theme::second(ui, words)).wrap());
                        }
                        actions(ui)
                    })
                    .inner
                })
                .inner
            });
        ui.ctx().accesskit_node_builder(shown.response.id, |node| {
            let error = self.kind == BannerKind::Error;
            node.set_role(if error { Role::Alert } else { Role::Status });
            node.set_live(if error { Live::Assertive } else { Live::Polite });
        });
        shown
    }

    /// Shows the banner with nothing to do about it.
    pub fn show_plain(self, ui: &mut Ui) {
        self.frame(ui, |_| ());
    }
}
