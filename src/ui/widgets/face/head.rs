//! Shoulders, neck, ears and skull, and the order in which a face is built up.

use super::expression::Expression;
use super::pen::{DISC, DISC_Y, Pen};
use super::portrait::{Age, Neckline, Portrait};
use super::{features, hair};
use crate::ui::theme::Palette;
use crate::ui::widgets::surface::between;
use egui::Color32;

/// From the middle of the head to the crown.
const CROWN: f32 = 1.22;

/// The outline of a head, which hair and beard follow.
#[derive(Clone, Copy)]
pub(super) struct Skull {
    pub width: f32,
    pub chin: f32,
    jaw: f32,
    taper: f32,
}

impl Skull {
    pub(super) fn of(portrait: &Portrait) -> Self {
        Self { width: portrait.width, chin: portrait.chin, jaw: portrait.jaw, taper: portrait.taper }
    }

    /// The height of the crown over `x`.
    pub(super) fn top(&self, x: f32) -> f32 {
        -CROWN * (1.0 - (x / self.width).powi(2)).max(0.0).sqrt()
    }

    /// The height of the jaw under `x`.
    pub(super) fn bottom(&self, x: f32) -> f32 {
        // The outline is given by height, so walk it: two dozen steps are finer than a pixel at any size we draw.
        let x = x.abs();
        (0..=48).rev().map(|i| self.chin * i as f32 / 48.0).find(|&y| self.half_width(y) >= x).unwrap_or(0.0)
    }

    /// Half the width of the head at height `y`.
    pub(super) fn half_width(&self, y: f32) -> f32 {
        if y < 0.0 {
            return self.width * (1.0 - (y / CROWN).powi(2)).max(0.0).sqrt();
        }
        let down = (y / self.chin).clamp(0.0, 1.0);
        self.width * (1.0 - down.powf(self.jaw)).powf(1.0 / self.jaw) * (1.0 - self.taper * down * down)
    }
}

/// Paints the whole portrait.
pub(super) fn paint(pen: &Pen<'_>, portrait: &Portrait, expression: &Expression, palette: &Palette) {
    let body = pen.upright();
    let head = pen.moved(0.0, expression.drop);
    let skull = Skull::of(portrait);
    pen.disc(palette.portrait);
    hair::behind(&head, portrait, &skull);
    shoulders(&body, portrait);
    hair::over_shoulders(&head, portrait, &skull);
    ears(&head, portrait, &skull);
    skin(&head, portrait, &skull);
    blush(&head, portrait, expression);
    lines(&head, portrait, expression);
    features::nose(&head, portrait);
    hair::beard(&head, portrait, &skull, expression);
    features::mouth(&head, portrait, expression);
    features::eyes(&head, portrait, expression);
    hair::front(&head, portrait, &skull);
    features::brows(&head, portrait, expression);
    features::glasses(&head, portrait);
}

/// The skin a little darker, for shadow and line.
pub(super) fn shade(portrait: &Portrait, share: f32) -> Color32 {
    between(portrait.skin, Color32::from_rgb(0x4A, 0x22, 0x18), share)
}

fn shoulders(pen: &Pen<'_>, portrait: &Portrait) {
    let broad = if portrait.woman { 0.0 } else { 0.14 };
    let disc = |x: f32| DISC_Y + (DISC * DISC - x * x).max(0.0).sqrt();
    let slope = move |x: f32| 1.40 - broad * 0.5 + 0.34 * (x.abs() / (1.25 + broad)).powi(3) + 0.05 * x.abs();
    // Where the shoulders run out of the disc.
    let edge = (0..=64).map(|i| 1.9 - i as f32 / 64.0).find(|&x| slope(x) <= disc(x)).unwrap_or(1.0);
    let neck = shade(portrait, 0.16);
    pen.band(-edge, edge, portrait.cloth, |x| (slope(x), disc(x)));
    let thick = if portrait.woman { 0.36 } else { 0.44 };
    let collar = between(portrait.cloth, Color32::BLACK, 0.22);
    match portrait.neckline {
        Neckline::Crew => {
            pen.ellipse((0.0, 1.40), (thick + 0.20, 0.26), collar);
            pen.ellipse((0.0, 1.36), (thick + 0.12, 0.23), neck);
        }
        Neckline::Vee => {
            pen.convex([(-thick - 0.18, 1.30), (thick + 0.18, 1.30), (0.0, 2.06)].into_iter(), collar);
            pen.convex([(-thick - 0.10, 1.30), (thick + 0.10, 1.30), (0.0, 1.96)].into_iter(), neck);
        }
        Neckline::Collar | Neckline::High => pen.ellipse((0.0, 1.36), (thick + 0.06, 0.20), neck),
    }
    pen.convex([(-thick, 0.6), (thick, 0.6), (thick + 0.05, 1.42), (-thick - 0.05, 1.42)].into_iter(), neck);
    match portrait.neckline {
        Neckline::Collar => collar_points(pen, portrait, thick),
        Neckline::High => pen.band(-thick - 0.10, thick + 0.10, collar, |x| (1.20 + 0.10 * x * x, 1.50)),
        Neckline::Crew | Neckline::Vee => {}
    }
}

fn collar_points(pen: &Pen<'_>, portrait: &Portrait, thick: f32) {
    let white = between(portrait.cloth, Color32::WHITE, 0.72);
    for side in [-1.0, 1.0] {
        let leaf = [(thick + 0.16, 1.22), (thick - 0.06, 1.18), (0.02, 1.52), (0.30, 1.78)];
        pen.convex(leaf.into_iter().map(|(x, y)| (side * x, y)), white);
    }
}

fn ears(pen: &Pen<'_>, portrait: &Portrait, skull: &Skull) {
    if hair::covers_ears(portrait) {
        return;
    }
    for side in [-1.0_f32, 1.0] {
        let x = side * (skull.half_width(0.06) + 0.03);
        pen.ellipse((x, 0.08), (0.13, 0.22), shade(portrait, 0.10));
        pen.ellipse((x, 0.09), (0.06, 0.12), shade(portrait, 0.24));
        if portrait.earrings {
            pen.ellipse((x + side * 0.02, 0.34), (0.05, 0.05), Color32::from_rgb(0xD9, 0xB4, 0x5B));
        }
    }
}

fn skin(pen: &Pen<'_>, portrait: &Portrait, skull: &Skull) {
    // Under the chin first: a soft edge between face and neck.
    pen.ellipse((0.0, skull.chin * 0.90), (0.52, 0.34), shade(portrait, 0.26));
    let outline = (0..72).map(|i| {
        let turn = i as f32 / 72.0 * std::f32::consts::TAU;
        let (sin, cos) = turn.sin_cos();
        let y = if sin < 0.0 { CROWN * sin } else { skull.chin * sin.powf(2.0 / skull.jaw) };
        (cos.signum() * skull.half_width(y), y)
    });
    pen.convex(outline, portrait.skin);
}

fn blush(pen: &Pen<'_>, portrait: &Portrait, expression: &Expression) {
    let red = between(portrait.skin, Color32::from_rgb(0xC2, 0x3B, 0x2E), 0.55);
    for side in [-1.0_f32, 1.0] {
        // Three thin layers make a soft edge without a gradient.
        for (size, strength) in [(1.0, 0.16), (0.78, 0.16), (0.55, 0.18)] {
            let fill = red.gamma_multiply(expression.flush * strength);
            pen.ellipse((side * 0.52, 0.34), (0.30 * size, 0.20 * size), fill);
        }
    }
}

/// What years and feelings draw into a face.
fn lines(pen: &Pen<'_>, portrait: &Portrait, expression: &Expression) {
    if pen.unit() < 14.0 {
        return;
    }
    let years = match portrait.age {
        Age::Young => 0.0,
        Age::Middle => 0.10,
        Age::Older => 0.24,
    };
    for side in [-1.0_f32, 1.0] {
        let fold = years + 0.14 * expression.smile.max(0.0) / 0.15 + 0.08 * expression.crease;
        let spread = 0.10 * expression.smile.max(0.0) / 0.15;
        pen.line(0.028, shade(portrait, fold.min(0.32)), |t| {
            (side * (0.25 + (0.16 + spread) * t.powf(0.8)), 0.36 + 0.30 * t)
        });
        pen.line(0.026, shade(portrait, years), |t| {
            (side * (0.25 + 0.22 * t), 0.115 + 0.05 * (t * std::f32::consts::PI).sin())
        });
        if expression.crease > 0.2 {
            let ink = shade(portrait, 0.38 * expression.crease);
            pen.line(0.028, ink, |t| (side * (0.075 - 0.02 * t), -0.36 + 0.17 * t));
        }
    }
    for row in 0..2 {
        let y = -0.66 - 0.14 * row as f32;
        pen.line(0.022, shade(portrait, years * 0.8), |t| {
            let x = (t - 0.5) * 0.7;
            (x, y + 0.10 * x * x)
        });
    }
}
