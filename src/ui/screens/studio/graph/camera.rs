//! What part of the drawing is in view, and how large.

use crate::authoring::layout::{self, Layout};
use egui::{Key, Pos2, Rect, Response, Ui, Vec2, pos2, vec2};

/// The smallest and the largest scale.
const SCALES: std::ops::RangeInclusive<f32> = 0.08..=1.6;
/// The scale a drawing begins with, unless all of it can be seen larger.
const READABLE: f32 = 0.8;

/// Where one looks from.
#[derive(Debug)]
pub(super) struct Camera {
    /// The point of the drawing in the middle of the pane.
    centre: Pos2,
    scale: f32,
    /// Whether all of it is to be shown in the next frame.
    fits: bool,
    is_placed: bool,
}

impl Default for Camera {
    fn default() -> Self {
        Self { centre: Pos2::ZERO, scale: READABLE, fits: false, is_placed: false }
    }
}

/// How points of the drawing come onto the screen in this frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct View {
    origin: Pos2,
    /// Points of the screen for a unit of the drawing.
    pub scale: f32,
}

impl View {
    /// A point of the drawing on the screen.
    pub fn point(&self, point: layout::Point) -> Pos2 {
        self.origin + vec2(point.x, point.y) * self.scale
    }

    /// A box of the drawing on the screen.
    pub fn rect(&self, rect: &layout::Rect) -> Rect {
        let min = self.origin + vec2(rect.x, rect.y) * self.scale;
        Rect::from_min_size(min, vec2(rect.width, rect.height) * self.scale)
    }
}

impl Camera {
    pub fn view(&self, room: Rect) -> View {
        View { origin: room.center() - self.centre.to_vec2() * self.scale, scale: self.scale }
    }

    /// Shows all of it in the next frame.
    pub fn fit(&mut self) {
        self.fits = true;
    }

    pub fn zoom_by(&mut self, factor: f32) {
        self.scale = (self.scale * factor).clamp(*SCALES.start(), *SCALES.end());
    }

    /// Places the camera the first time, or when all is to be shown.
    pub fn fit_first(&mut self, layout: &Layout, room: Rect) {
        let whole = vec2(layout.size.width.max(1.0), layout.size.height.max(1.0));
        let all = (room.width() / whole.x).min(room.height() / whole.y) * 0.96;
        if std::mem::take(&mut self.fits) {
            self.scale = all.clamp(*SCALES.start(), 1.0);
            self.centre = (whole / 2.0).to_pos2();
        } else if !self.is_placed && room.is_positive() {
            self.scale = all.clamp(READABLE, 1.0);
            // A script begins at the left edge, in the middle of its height.
            let half = room.width() / self.scale / 2.0;
            self.centre = pos2(half.min(whole.x / 2.0).max(half.min(whole.x)), whole.y / 2.0);
        }
        self.is_placed = true;
    }

    /// Moves as little as needed for a box to be seen with some room around it.
    pub fn bring_into_view(&mut self, place: &layout::Rect, room: Rect) {
        let half = room.size() / self.scale / 2.0;
        let margin = (half * 0.8).min(vec2(120.0, 80.0));
        let (left, right) = (place.x - margin.x, place.x + place.width + margin.x);
        let (top, bottom) = (place.y - margin.y, place.y + place.height + margin.y);
        self.centre.x =
            self.centre.x.clamp((right - half.x).min(left + half.x), (left + half.x).max(right - half.x));
        self.centre.y =
            self.centre.y.clamp((bottom - half.y).min(top + half.y), (top + half.y).max(bottom - half.y));
    }

    pub fn centre_on(&mut self, point: Pos2, _room: Rect) {
        self.centre = point;
    }

    /// The part of the drawing in view.
    pub fn seen(&self, room: Rect) -> Rect {
        Rect::from_center_size(self.centre, room.size() / self.scale)
    }

    /// Whether all of the drawing is in view.
    pub fn shows_all(&self, layout: &Layout, room: Rect) -> bool {
        let whole = Rect::from_min_size(Pos2::ZERO, vec2(layout.size.width, layout.size.height));
        self.seen(room).expand(8.0).contains_rect(whole)
    }

    /// Follows the pointer, the wheel and the arrow keys.
    pub fn steer(&mut self, ui: &Ui, background: &Response, room: Rect) {
        if background.dragged() {
            self.centre -= background.drag_delta() / self.scale;
        }
        let pointer = ui.input(|input| input.pointer.hover_pos()).filter(|at| room.contains(*at));
        if let Some(at) = pointer
            && ui.rect_contains_pointer(room)
        {
            let (zoom, scroll) = ui.input(|input| (input.zoom_delta(), input.smooth_scroll_delta()));
            if (zoom - 1.0).abs() > f32::EPSILON {
                // What is under the pointer stays there.
                let before = self.centre + (at - room.center()) / self.scale;
                self.zoom_by(zoom);
                self.centre = before - (at - room.center()) / self.scale;
            } else if scroll != Vec2::ZERO {
                self.centre -= scroll / self.scale;
            }
        }
        if background.has_focus() {
            let step = 60.0 / self.scale;
            let keys = ui.input(|input| {
                let axis = |less, more| {
                    f32::from(u8::from(input.key_pressed(more)))
                        - f32::from(u8::from(input.key_pressed(less)))
                };
                vec2(axis(Key::ArrowLeft, Key::ArrowRight), axis(Key::ArrowUp, Key::ArrowDown))
            });
            self.centre += keys * step;
            let (larger, smaller) = ui.input(|input| {
                (
                    input.key_pressed(Key::Plus) || input.key_pressed(Key::Equals),
                    input.key_pressed(Key::Minus),
                )
            });
            if larger {
                self.zoom_by(1.25);
            }
            if smaller {
                self.zoom_by(0.8);
            }
        }
    }
}
