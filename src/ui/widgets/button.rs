//! Buttons in four weights, so that a screen can have one main action and everything else stays quiet.

use super::{Icon, surface};
use crate::ui::theme::{self, Palette, Type, Weight, space};
use egui::{Color32, CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, Widget, WidgetInfo, vec2};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

/// A button. Its words wrap when there is no room and are never cut.
#[must_use = "add it with ui.add"]
pub struct Button<'a> {
    words: &'a str,
    kind: Kind,
    icon: Option<Icon>,
    icon_only: bool,
    shortcut: Option<&'a str>,
    hint: Option<&'a str>,
    selected: Option<bool>,
    large: bool,
    full_width: bool,
    skipped: bool,
}

/// The main action of a screen; there is one.
pub const fn primary_button(words: &str) -> Button<'_> {
    Button::new(words, Kind::Primary)
}

/// Any other action.
pub const fn secondary_button(words: &str) -> Button<'_> {
    Button::new(words, Kind::Secondary)
}

/// An action beside something else: no frame until the pointer or the keyboard is on it.
pub const fn quiet_button(words: &str) -> Button<'_> {
    Button::new(words, Kind::Quiet)
}

/// An action that loses something.
pub const fn danger_button(words: &str) -> Button<'_> {
    Button::new(words, Kind::Danger)
}

/// A quiet button that shows only an icon; `words` are its name for a screen reader and its tooltip.
pub const fn icon_button(icon: Icon, words: &str) -> Button<'_> {
    let mut button = Button::new(words, Kind::Quiet);
    button.icon = Some(icon);
    button.icon_only = true;
    button
}

impl<'a> Button<'a> {
    const fn new(words: &'a str, kind: Kind) -> Self {
        Self {
            words,
            kind,
            icon: None,
            icon_only: false,
            shortcut: None,
            hint: None,
            selected: None,
            large: false,
            full_width: false,
            skipped: false,
        }
    }

    /// An icon before the words.
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The keys that do the same, shown in the tooltip.
    pub const fn shortcut(mut self, keys: &'a str) -> Self {
        self.shortcut = Some(keys);
        self
    }

    /// A sentence for the tooltip, also when the button is disabled.
    pub const fn hint(mut self, sentence: &'a str) -> Self {
        self.hint = Some(sentence);
        self
    }

    /// Makes it a switch that is on or off.
    pub const fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }

    /// Taller, for the largest thing on a screen.
    pub const fn large(mut self) -> Self {
        self.large = true;
        self
    }

    /// Whether Tab passes it by: one of several of which the arrow keys choose.
    pub const fn skipped_by_tab(mut self, skipped: bool) -> Self {
        self.skipped = skipped;
        self
    }

    /// As wide as its column.
    pub const fn full_width(mut self) -> Self {
        self.full_width = true;
        self
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let padding = if self.large { space::GROUP } else { space::LARGE };
        let least = if self.large { space::CONTROL_LARGE } else { space::CONTROL };
        let icon_side = Type::Body.line_height(ui);
        let icon_width = if self.icon.is_some() { icon_side + space::SMALL } else { 0.0 };
        let room = (ui.available_width() - 2.0 * padding - icon_width).max(40.0);
        let galley = (!self.icon_only)
            .then(|| theme::layout(ui, self.words, Type::Body, Weight::SemiBold, Color32::PLACEHOLDER, room));
        let size = match &galley {
            Some(galley) => {
                let width = galley.size().x + icon_width + 2.0 * padding;
                let width = if self.full_width { ui.available_width().max(width) } else { width };
                vec2(width, (galley.size().y + 2.0 * space::SMALL).max(least))
            }
            None => vec2(least, least),
        };
        let (rect, response) = ui.allocate_exact_size(size.round(), self.sense());
        surface::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            let look = self.look(theme::of(ui), &response);
            let radius = CornerRadius::same(space::RADIUS_CONTROL);
            ui.painter().rect(rect, radius, look.fill, Stroke::new(1.0, look.outline), StrokeKind::Inside);
            let words_width = galley.as_ref().map_or(-space::SMALL, |galley| galley.size().x);
            let mut left = rect.center().x - (icon_width + words_width) / 2.0;
            if let Some(icon) = self.icon {
                let square = egui::Rect::from_center_size(
                    egui::pos2(left + icon_side / 2.0, rect.center().y),
                    egui::Vec2::splat(icon_side),
                );
                icon.paint(ui.painter(), square, look.ink);
                left += icon_width;
            }
            if let Some(galley) = galley {
                let top = rect.center().y - galley.size().y / 2.0;
                ui.painter().galley(egui::pos2(left, top), galley, look.ink);
            }
            surface::focus_ring(ui, &response, rect, space::RADIUS_CONTROL);
        }
        let enabled = ui.is_enabled();
        response.widget_info(|| match self.selected {
            Some(selected) => WidgetInfo::selected(Role::Button, enabled, selected, self.words),
            None => WidgetInfo::labeled(Role::Button, enabled, self.words),
        });
        if let Some(keys) = self.shortcut {
            response.ctx.accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(keys));
        }
        self.with_tooltip(response).on_hover_cursor(egui::CursorIcon::PointingHand)
    }
}

struct Look {
    fill: Color32,
    outline: Color32,
    ink: Color32,
}

impl Button<'_> {
    fn sense(&self) -> Sense {
        if self.skipped { Sense::CLICK } else { Sense::click() }
    }

    fn look(&self, palette: &Palette, response: &Response) -> Look {
        let lit = response.hovered() || response.is_pointer_button_down_on();
        let clear = Color32::TRANSPARENT;
        match (self.kind, self.selected, lit) {
            (Kind::Primary, _, lit) => {
                let fill = if lit { palette.accent_hover } else { palette.accent };
                Look { fill, outline: fill, ink: palette.on_accent }
            }
            (Kind::Danger, _, lit) => {
                let fill = if lit { palette.danger_hover } else { palette.danger };
                Look { fill, outline: fill, ink: palette.on_danger }
            }
            (_, Some(true), _) => {
                Look { fill: palette.accent_tint, outline: palette.accent, ink: palette.accent }
            }
            (Kind::Secondary, _, false) => {
                Look { fill: palette.raised, outline: palette.outline, ink: palette.ink }
            }
            (Kind::Secondary, _, true) => {
                Look { fill: palette.sunken, outline: palette.ink_second, ink: palette.ink }
            }
            (Kind::Quiet, _, false) => Look { fill: clear, outline: clear, ink: palette.accent },
            (Kind::Quiet, _, true) => {
                Look { fill: palette.sunken, outline: palette.sunken, ink: palette.accent }
            }
        }
    }

    fn with_tooltip(&self, response: Response) -> Response {
        let name = self.icon_only.then_some(self.words);
        if name.is_none() && self.hint.is_none() && self.shortcut.is_none() {
            return response;
        }
        let show = |ui: &mut Ui| {
            ui.set_max_width(ui.spacing().tooltip_width);
            if let Some(words) = name.or(self.hint) {
                ui.label(theme::body(ui, words));
            }
            if let Some(hint) = self.hint.filter(|_| name.is_some()) {
                ui.label(theme::second(ui, hint));
            }
            if let Some(keys) = self.shortcut {
                ui.label(theme::small(ui, keys));
            }
        };
        response.on_hover_ui(show).on_disabled_hover_ui(show)
    }
}
