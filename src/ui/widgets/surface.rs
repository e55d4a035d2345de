//! What lies on what: raised surfaces, focus rings, hatching, and the cut ends of long things.

use crate::ui::theme::{self, space};
use egui::epaint::RectShape;
use egui::style::ScrollAnimation;
use egui::{Color32, CornerRadius, Id, Rect, Response, Shadow, Shape, Stroke, StrokeKind, Ui, pos2};

/// A raised surface: one soft shadow in light, a line in both.
pub(super) fn raised(ui: &Ui, rect: Rect, fill: Color32, outline: Color32) -> Shape {
    let radius = CornerRadius::same(space::RADIUS);
    let stroke = Stroke::new(1.0, outline);
    let surface = RectShape::new(rect, radius, fill, stroke, StrokeKind::Inside);
    if ui.visuals().dark_mode {
        surface.into()
    } else {
        Shape::Vec(vec![shadow(ui).as_shape(rect, radius).into(), surface.into()])
    }
}

/// The one shadow of the light theme.
pub(super) fn shadow(ui: &Ui) -> Shadow {
    Shadow { offset: [0, 2], blur: 10, spread: 0, color: theme::of(ui).shadow }
}

/// Paints the focus ring around what has the keyboard, standing off so that it shows on any fill.
pub(super) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let ring = rect.expand(space::FOCUS_GAP + space::FOCUS);
        let radius = radius + (space::FOCUS_GAP + space::FOCUS) as u8;
        let stroke = Stroke::new(space::FOCUS, theme::of(ui).accent);
        ui.painter().rect_stroke(ring, CornerRadius::same(radius), stroke, StrokeKind::Inside);
    }
}

/// Brings what was given the keyboard into view, at once, wherever it is scrolled to.
pub(super) fn keep_in_view(response: &Response) {
    // What is given the keyboard after it was shown never counts as having gained it.
    let kept = Id::unique("kept in view");
    let is_kept = || response.ctx.data(|data| data.get_temp(kept)) == Some(response.id);
    if response.gained_focus() || response.has_focus() && !is_kept() {
        response.ctx.data_mut(|data| data.insert_temp(kept, response.id));
        response.scroll_to_me_animation(None, ScrollAnimation::none());
    }
}

/// Diagonal lines in `rect`, a pattern that needs no colour to be told from a fill.
pub(super) fn hatch(rect: Rect, gap: f32, stroke: Stroke) -> Shape {
    let mut lines = Vec::new();
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        // From the lower edge, or where it enters at the left, to the upper one, or where it leaves at the right.
        let (enters, leaves) = ((rect.left() - x).max(0.0), (x + rect.height() - rect.right()).max(0.0));
        let from = pos2(x + enters, rect.bottom() - enters);
        let to = pos2(x + rect.height() - leaves, rect.top() + leaves);
        lines.push(Shape::line_segment([from, to], stroke));
        x += gap;
    }
    Shape::Vec(lines)
}

/// A colour between two, by a share from 0 to 1.
pub(super) fn between(from: Color32, to: Color32, share: f32) -> Color32 {
    from.lerp_to_gamma(to, share.clamp(0.0, 1.0))
}
