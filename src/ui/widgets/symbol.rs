//! The shapes that stand for a technique and for the two moods: read by form first, by colour second.

use crate::vocabulary::Technique;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2};
use std::f32::consts::{FRAC_PI_2, TAU};

/// Paints the shape of a technique into the middle of `rect`: a circle (composure), a speech mark
/// (active listening), a heart (empathy), an arrow (resolution).
pub fn paint_technique(painter: &Painter, technique: Technique, rect: Rect, color: Color32) {
    let side = rect.width().min(rect.height());
    let stroke = Stroke::new((side * 0.12).max(1.4), color);
    let at = |x: f32, y: f32| pos2(rect.center().x + x * side, rect.center().y + y * side);
    match technique {
        Technique::Composure => {
            painter.circle_stroke(rect.center(), side * 0.38, stroke);
            painter.circle_filled(rect.center(), side * 0.13, color);
        }
        Technique::ActiveListening => speech_mark(painter, at, color),
        Technique::Empathy => {
            for half in [-1.0, 1.0] {
                painter.add(Shape::line(heart_half(&at, half), stroke));
            }
            // The halves meet in round joints: one closed line would shoot out of its two corners.
            for (x, y) in [(0.0, HEART_NOTCH), (0.0, HEART_TIP)] {
                painter.circle_filled(at(x, y), stroke.width / 2.0, color);
            }
        }
        Technique::Resolution => {
            painter.add(Shape::line(vec![at(-0.42, 0.0), at(0.32, 0.0)], stroke));
            painter.add(Shape::line(vec![at(0.06, -0.32), at(0.40, 0.0), at(0.06, 0.32)], stroke));
        }
    }
}

/// Two commas, as an opening quotation is written.
fn speech_mark(painter: &Painter, at: impl Fn(f32, f32) -> Pos2, color: Color32) {
    for x in [-0.22_f32, 0.24] {
        let radius = at(0.18, 0.0).x - at(0.0, 0.0).x;
        painter.circle_filled(at(x, 0.14), radius, color);
        let tail = vec![at(x - 0.18, 0.14), at(x - 0.10, -0.20), at(x + 0.10, -0.36), at(x + 0.02, 0.02)];
        painter.add(Shape::convex_polygon(tail, color, Stroke::NONE));
    }
}

const HEART_NOTCH: f32 = -0.16;
const HEART_TIP: f32 = 0.40;

/// One half of a heart from the notch over the lobe to the tip.
fn heart_half(at: &impl Fn(f32, f32) -> Pos2, side: f32) -> Vec<Pos2> {
    let lobe = (0..=10).map(|i| {
        let angle = (-150.0 + 195.0 * i as f32 / 10.0).to_radians();
        (0.205 + 0.215 * angle.cos(), -0.10 + 0.215 * angle.sin())
    });
    std::iter::once((0.0, HEART_NOTCH))
        .chain(lobe)
        .chain(std::iter::once((0.0, HEART_TIP)))
        .map(|(x, y)| at(side * x, y))
        .collect()
}

/// Arousal: a triangle, as a flame points up.
pub(super) fn arousal(painter: &Painter, centre: Pos2, radius: f32, color: Color32) {
    let corner = |i: u8| {
        let angle = -FRAC_PI_2 + f32::from(i) * TAU / 3.0;
        pos2(centre.x + radius * angle.cos(), centre.y + radius * angle.sin() + radius * 0.14)
    };
    painter.add(Shape::convex_polygon(vec![corner(0), corner(1), corner(2)], color, Stroke::NONE));
}

/// Trust: a disc.
pub(super) fn trust(painter: &Painter, centre: Pos2, radius: f32, color: Color32) {
    painter.circle_filled(centre, radius * 0.86, color);
}
