//! Turns to press, which open in the transcript, and other words that lead somewhere.

use super::reading::Reading;
use super::view::Link;
use crate::app::Core;
use crate::ui::theme::{self, Type, Weight, space};
use egui::{
    Color32, CornerRadius, CursorIcon, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};
use egui::{pos2, vec2};

/// The least height of something to press in running text.
const LEAST: f32 = 24.0;

/// As many turns as are shown in a row; the others are counted.
const SHOWN: usize = 12;

/// A row of turns, wrapped.
pub(super) fn row(ui: &mut Ui, core: &Core, links: &[Link], reading: &mut Reading) {
    if links.is_empty() {
        return;
    }
    let height = ui.spacing().interact_size.y;
    ui.spacing_mut().interact_size.y = LEAST;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, 0.0);
        for link in links.iter().take(SHOWN) {
            let words = core.say("report-turn", &[("turn", link.turn.into())]);
            if self::link(ui, &words).clicked() {
                reading.go(link.place);
            }
        }
        if let Some(more) = links.len().checked_sub(SHOWN).filter(|&more| more > 0) {
            ui.label(theme::second(ui, core.say("debrief-more-turns", &[("count", more.into())])));
        }
    });
    ui.spacing_mut().interact_size.y = height;
}

/// Words that unfold what is under them, with a chevron that says whether they have.
pub(super) fn fold(ui: &mut Ui, words: &str, open: bool) -> Response {
    let response = ui
        .horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let side = Type::Body.line_height(ui);
            let (square, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            let (x, y) = (0.22 * side, 0.12 * side);
            let at = |x: f32, y: f32| if open { pos2(x, y) } else { pos2(y, x) }.to_vec2();
            let points = [at(-x, -y), at(0.0, y), at(x, -y)].map(|offset| square.center() + offset);
            ui.painter().line(points.to_vec(), Stroke::new(2.0, theme::of(ui).accent));
            link(ui, words)
        })
        .inner;
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    response
}

/// Words to press that stand in line with the words around them.
pub(super) fn link(ui: &mut Ui, words: &str) -> Response {
    let palette = theme::of(ui);
    let room = ui.available_width();
    let galley = theme::layout(ui, words, Type::Body, Weight::SemiBold, Color32::PLACEHOLDER, room);
    let size = vec2(galley.size().x, galley.size().y.max(LEAST));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if ui.is_rect_visible(rect) {
        let lit = response.hovered() || response.has_focus();
        let ink = if lit { palette.accent_hover } else { palette.accent };
        let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
        if response.hovered() {
            let y = at.y + galley.size().y - 2.0;
            ui.painter().hline(rect.x_range(), y, Stroke::new(1.0, ink));
        }
        ui.painter().galley(at, galley, ink);
        if response.has_focus() {
            let ring = Stroke::new(space::FOCUS, palette.accent);
            let radius = CornerRadius::same(space::RADIUS_MARK);
            ui.painter().rect_stroke(rect.expand(space::FOCUS), radius, ring, StrokeKind::Inside);
        }
    }
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, words));
    response.on_hover_cursor(CursorIcon::PointingHand)
}
