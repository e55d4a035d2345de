//! The lines between the boxes.

use super::camera::View;
use crate::authoring::graph::ScriptGraph;
use crate::authoring::layout::{Direction, Layout};
use crate::ui::theme;
use egui::epaint::CubicBezierShape;
use egui::{Color32, Pos2, Rect, Shape, Stroke, Ui, vec2};

/// Paints the lines in view; those of the chosen box in the accent and on top.
pub(super) fn paint(ui: &Ui, graph: &ScriptGraph, layout: &Layout, view: &View, chosen: Option<usize>) {
    let palette = theme::of(ui);
    let clip = ui.clip_rect();
    let mut above = Vec::new();
    for (edge, line) in graph.edges.iter().zip(&layout.lines) {
        let of_chosen = chosen.is_some_and(|at| edge.from == at || edge.to == at);
        let points = line.points.iter().map(|point| view.point(*point));
        let around = points.fold(Rect::NOTHING, |rect, point| rect.union(Rect::from_min_max(point, point)));
        if !around.expand(8.0).intersects(clip) {
            continue;
        }
        let ink = if of_chosen { palette.accent } else { palette.outline };
        let width = (if of_chosen { 2.0 } else { 1.25 }) * view.scale.clamp(0.5, 1.0);
        let stroke = Stroke::new(width, ink);
        let mut shapes: Vec<Shape> = Vec::new();
        let mut last: Option<[Pos2; 2]> = None;
        for curve in line.curves(Direction::LeftToRight) {
            let points = curve.map(|point| view.point(point));
            let shape = CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke);
            if edge.is_conditional() {
                // A way that asks for something more is broken.
                let flat = shape.flatten(Some(1.0));
                shapes.extend(Shape::dashed_line(&flat, stroke, 6.0 * view.scale, 4.0 * view.scale));
            } else {
                shapes.push(shape.into());
            }
            last = Some([points[2], points[3]]);
        }
        if let Some([from, to]) = last {
            shapes.push(head(from, to, ink, view.scale));
        }
        if of_chosen {
            above.extend(shapes);
        } else {
            ui.painter().extend(shapes);
        }
    }
    ui.painter().extend(above);
}

/// The point of a line.
pub(super) fn head(from: Pos2, to: Pos2, ink: Color32, scale: f32) -> Shape {
    let along = (to - from).normalized();
    let along = if along.is_finite() && along != egui::Vec2::ZERO { along } else { vec2(1.0, 0.0) };
    let side = along.rot90();
    let size = (7.0 * scale).clamp(3.0, 8.0);
    let back = to - along * size;
    Shape::convex_polygon(vec![to, back + side * size * 0.5, back - side * size * 0.5], ink, Stroke::NONE)
}
