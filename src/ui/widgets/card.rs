//! A raised card: a group of things, or one thing that can be opened.

use super::surface;
use crate::ui::theme::{self, space};
use egui::{
    Align, Frame, InnerResponse, Layout, Margin, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo,
};

/// A card with 16 points inside.
#[must_use = "call show"]
pub struct Card<'a> {
    opens: Option<&'a str>,
    selected: bool,
}

impl<'a> Card<'a> {
    /// A card that only groups what is in it.
    pub const fn new() -> Self {
        Self { opens: None, selected: false }
    }

    /// A card that is pressed as a whole; `name` is what a screen reader calls it.
    pub const fn pressable(name: &'a str) -> Self {
        Self { opens: Some(name), selected: false }
    }

    /// Marks the card as the one that is open or chosen.
    pub const fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Shows the card over the width of its column. The response is clicked only when the card is pressable.
    pub fn show<R>(self, ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let under = ui.painter().add(egui::Shape::Noop);
        let sense = if self.opens.is_some() { Sense::click() } else { Sense::hover() };
        let scope =
            ui.scope_builder(UiBuilder::new().sense(sense).layout(Layout::top_down(Align::Min)), |ui| {
                Frame::new().inner_margin(Margin::same(space::LARGE as i8)).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    contents(ui)
                })
            });
        let rect = scope.inner.response.rect;
        let response = scope.response;
        self.paint(ui, rect, &response, under);
        if let Some(name) = self.opens {
            surface::keep_in_view(&response);
            let enabled = ui.is_enabled();
            response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
            surface::focus_ring(ui, &response, rect, space::RADIUS);
            return InnerResponse::new(
                scope.inner.inner,
                response.on_hover_cursor(egui::CursorIcon::PointingHand),
            );
        }
        InnerResponse::new(scope.inner.inner, response)
    }

    /// The ground is painted after its contents are known, into a place kept for it under them.
    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, under: egui::layers::ShapeIdx) {
        let palette = theme::of(ui);
        let lit = self.opens.is_some() && response.hovered();
        let outline = if self.selected || lit { palette.accent } else { palette.line };
        let fill = if self.selected { palette.accent_tint } else { palette.raised };
        ui.painter().set(under, surface::raised(ui, rect, fill, outline));
    }
}

impl Default for Card<'_> {
    fn default() -> Self {
        Self::new()
    }
}
