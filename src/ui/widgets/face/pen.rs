//! Drawing in the head's own measure: half the width of an average head is 1, the nose is at the origin, y points down.

use egui::epaint::{BandPoint, BandShape, EllipseShape};
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

/// The radius of the disc behind the head.
pub(super) const DISC: f32 = 1.92;
/// The middle of the disc lies below the nose, to leave room for shoulders.
pub(super) const DISC_Y: f32 = 0.15;
/// The neck, about which the head tilts.
const PIVOT: (f32, f32) = (0.0, 1.2);

/// Draws into one square of the window.
pub(super) struct Pen<'a> {
    painter: &'a Painter,
    origin: Pos2,
    unit: f32,
    tilt: f32,
}

impl<'a> Pen<'a> {
    pub(super) fn new(painter: &'a Painter, rect: Rect, tilt: f32) -> Self {
        let unit = rect.width() / 2.0 / DISC;
        Self { painter, origin: rect.center() - vec2(0.0, DISC_Y * unit), unit, tilt }
    }

    /// The same pen for what does not tilt with the head.
    pub(super) fn upright(&self) -> Pen<'a> {
        Pen { tilt: 0.0, ..*self }
    }

    /// The same pen moved, for the head as it drops forward.
    pub(super) fn moved(&self, x: f32, y: f32) -> Pen<'a> {
        Pen { origin: self.origin + vec2(x, y) * self.unit, ..*self }
    }

    /// Points across one unit: what is finer than the screen need not be drawn.
    pub(super) fn unit(&self) -> f32 {
        self.unit
    }

    fn untilted(&self, x: f32, y: f32) -> Pos2 {
        self.origin + vec2(x, y) * self.unit
    }

    fn at(&self, x: f32, y: f32) -> Pos2 {
        let (sin, cos) = self.tilt.sin_cos();
        let (dx, dy) = (x - PIVOT.0, y - PIVOT.1);
        self.untilted(PIVOT.0 + dx * cos - dy * sin, PIVOT.1 + dx * sin + dy * cos)
    }

    pub(super) fn ellipse(&self, (x, y): (f32, f32), (rx, ry): (f32, f32), fill: Color32) {
        let shape = EllipseShape::filled(self.at(x, y), vec2(rx, ry) * self.unit, fill);
        self.painter.add(Shape::Ellipse(shape.with_angle(self.tilt)));
    }

    pub(super) fn ellipse_line(&self, (x, y): (f32, f32), (rx, ry): (f32, f32), width: f32, color: Color32) {
        let stroke = Stroke::new(self.width(width), color);
        let shape = EllipseShape::stroke(self.at(x, y), vec2(rx, ry) * self.unit, stroke);
        self.painter.add(Shape::Ellipse(shape.with_angle(self.tilt)));
    }

    pub(super) fn convex(&self, points: impl Iterator<Item = (f32, f32)>, fill: Color32) {
        let points = points.map(|(x, y)| self.at(x, y)).collect();
        self.painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
    }

    /// Fills between two heights at every x of `from..=to`. Where they cross there is nothing.
    pub(super) fn band(&self, from: f32, to: f32, fill: Color32, heights: impl Fn(f32) -> (f32, f32)) {
        let steps = ((to - from).abs() * self.unit / 1.5).clamp(8.0, 48.0) as usize;
        let points = (0..=steps).map(|i| {
            // Close together at both ends, where round outlines are steep.
            let share = (1.0 - (i as f32 / steps as f32 * std::f32::consts::PI).cos()) / 2.0;
            let x = from + (to - from) * share;
            let (top, bottom) = heights(x);
            let (top, bottom) = (self.untilted(x, top), self.untilted(x, bottom.max(top)));
            BandPoint::new(top.x, top.y..=bottom.y)
        });
        let band = BandShape::filled(points.collect(), fill);
        self.painter.add(band.with_angle_and_pivot(self.tilt, self.untilted(PIVOT.0, PIVOT.1)));
    }

    /// A line of even width through `curve(t)` for t from 0 to 1, with round ends.
    pub(super) fn line(&self, width: f32, color: Color32, curve: impl Fn(f32) -> (f32, f32)) {
        let points: Vec<Pos2> = (0..=14)
            .map(|i| {
                let (x, y) = curve(i as f32 / 14.0);
                self.at(x, y)
            })
            .collect();
        let width = self.width(width);
        if width > 2.0 {
            for end in [points[0], points[14]] {
                self.painter.circle_filled(end, width / 2.0, color);
            }
        }
        self.painter.add(Shape::line(points, Stroke::new(width, color)));
    }

    pub(super) fn rounded_frame(&self, centre: (f32, f32), half: (f32, f32), width: f32, color: Color32) {
        // A superellipse, so that the frame can tilt with the head.
        let points = (0..40).map(|i| {
            let (sin, cos) = (i as f32 / 40.0 * std::f32::consts::TAU).sin_cos();
            let corner = |v: f32| v.signum() * v.abs().powf(0.5);
            self.at(centre.0 + half.0 * corner(cos), centre.1 + half.1 * corner(sin))
        });
        self.painter.add(Shape::closed_line(points.collect(), Stroke::new(self.width(width), color)));
    }

    fn width(&self, width: f32) -> f32 {
        (width * self.unit).max(1.0)
    }

    /// Fills the disc behind the head.
    pub(super) fn disc(&self, fill: Color32) {
        // A circle of its own: an ellipse this large has corners that can be seen.
        let centre = pos2(self.origin.x, self.untilted(0.0, DISC_Y).y);
        self.painter.circle_filled(centre, DISC * self.unit, fill);
    }
}
