//! A circle to breathe with: it grows while one breathes in and shrinks while one breathes out.

use crate::ui::theme;
use egui::{Align, Label, Rect, Response, Sense, Stroke, Ui, Vec2, Widget, vec2};
use std::f32::consts::PI;
use std::time::Duration;

/// Seconds to breathe in, and to breathe out; breathing out longer is what calms.
const IN: f64 = 4.0;
const OUT: f64 = 6.0;
const RADIUS: (f32, f32) = (44.0, 84.0);
/// A frame of so slow a movement, in milliseconds.
const FRAME_MS: u64 = 40;

/// The circle, some seconds after the pause began.
#[must_use = "add it with ui.add"]
pub struct Breath<'a> {
    secs: f64,
    breathe_in: &'a str,
    breathe_out: &'a str,
    still: &'a str,
}

impl<'a> Breath<'a> {
    /// How long the pause is, in seconds: two breaths.
    pub const SECS: f64 = 2.0 * (IN + OUT);

    /// The circle `secs` seconds after the pause began, with the words in it. Where nothing should move it stands still
    /// and says `still`.
    pub const fn new(secs: f64, breathe_in: &'a str, breathe_out: &'a str, still: &'a str) -> Self {
        Self { secs, breathe_in, breathe_out, still }
    }

    /// How far the breath is drawn, 0 to 1, and whether it goes in.
    fn drawn(&self) -> (f32, bool) {
        let within = self.secs.rem_euclid(IN + OUT);
        let goes_in = within < IN;
        let share = if goes_in { within / IN } else { 1.0 - (within - IN) / OUT };
        // Slow at both ends, as lungs are.
        ((1.0 - (share as f32 * PI).cos()) / 2.0, goes_in)
    }
}

impl Widget for Breath<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let size = vec2(ui.available_width(), 2.0 * RADIUS.1 + 8.0);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        let moves = theme::motion(ui) > 0.0;
        let (share, goes_in) = if moves { self.drawn() } else { (0.5, true) };
        let words = match (moves, goes_in) {
            (false, _) => self.still,
            (true, true) => self.breathe_in,
            (true, false) => self.breathe_out,
        };
        let radius = RADIUS.0 + (RADIUS.1 - RADIUS.0) * share;
        let centre = rect.center();
        ui.painter().circle(centre, radius, palette.accent_tint, Stroke::new(2.0, palette.accent));
        let room = Rect::from_center_size(centre, Vec2::splat(2.0 * RADIUS.0));
        let words = theme::small(ui, words).color(palette.ink);
        ui.put(room, Label::new(words).wrap().halign(Align::Center));
        if moves {
            ui.ctx().request_repaint_after(Duration::from_millis(FRAME_MS));
        }
        response
    }
}
