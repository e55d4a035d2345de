//! Eyes, brows, nose, mouth and glasses: what moves, and what it moves past.

use super::expression::Expression;
use super::head::shade;
use super::pen::Pen;
use super::portrait::{Age, Glasses, Portrait};
use crate::ui::widgets::surface::between;
use egui::Color32;

const EYE_Y: f32 = -0.10;
const EYE_HALF_WIDTH: f32 = 0.215;
const EYE_HALF_HEIGHT: f32 = 0.135;
const MOUTH_Y: f32 = 0.70;

const WHITE_OF_EYE: Color32 = Color32::from_rgb(0xF7, 0xF4, 0xEF);
const LASH: Color32 = Color32::from_rgb(0x2A, 0x1C, 0x17);
const INSIDE_MOUTH: Color32 = Color32::from_rgb(0x5A, 0x24, 0x24);
const TEETH: Color32 = Color32::from_rgb(0xF3, 0xEE, 0xE6);

pub(super) fn eyes(pen: &Pen<'_>, portrait: &Portrait, expression: &Expression) {
    for side in [-1.0, 1.0] {
        eye(pen, portrait, expression, side);
    }
}

fn eye(pen: &Pen<'_>, portrait: &Portrait, expression: &Expression, side: f32) {
    let centre = side * portrait.eyes_apart;
    let half = EYE_HALF_WIDTH * portrait.eye_size;
    let height = EYE_HALF_HEIGHT * portrait.eye_size;
    let slant = |dx: f32| -portrait.eye_slant * side * dx / half;
    // An almond: the upper lid is fullest a little towards the nose, the lower lid is flat.
    let almond = |dx: f32| (1.0 - (dx / half).powi(2)).max(0.0);
    let upper = |x: f32| {
        let dx = x - centre;
        // Lowered brows press the inner half of the lid down.
        let inward = (-side * dx / half + 1.0) / 2.0;
        let pressed = 1.0 - 0.34 * (expression.brow_inner / 0.17).max(0.0) * inward;
        EYE_Y + slant(dx) - height * expression.lid * pressed * almond(dx).powf(0.7)
    };
    let lower = |x: f32| {
        let dx = x - centre;
        EYE_Y + slant(dx) + height * 0.66 * (1.0 - 0.62 * expression.squint) * almond(dx).powf(0.8)
    };
    pen.band(centre - half, centre + half, WHITE_OF_EYE, |x| (upper(x), lower(x)));
    let (iris_x, iris_y) = (centre + expression.gaze_x, EYE_Y - 0.012 + expression.gaze_y);
    let between_lids = |radius: f32, fill: Color32| {
        pen.band(iris_x - radius, iris_x + radius, fill, |x| {
            let reach = (radius * radius - (x - iris_x).powi(2)).max(0.0).sqrt();
            ((iris_y - reach).max(upper(x)), (iris_y + reach).min(lower(x)))
        });
    };
    between_lids(0.118 * portrait.eye_size, between(portrait.iris, Color32::BLACK, 0.25));
    between_lids(0.098 * portrait.eye_size, portrait.iris);
    between_lids(0.056 * portrait.eye_size, Color32::from_rgb(0x14, 0x10, 0x0E));
    if pen.unit() > 12.0 {
        pen.ellipse((iris_x + 0.04, iris_y - 0.04), (0.024, 0.024), Color32::WHITE.gamma_multiply(0.9));
    }
    let lash = if portrait.woman { 0.058 } else { 0.042 };
    pen.line(lash, LASH, |t| {
        let x = centre + half * 1.04 * (2.0 * t - 1.0);
        (x, upper(x.clamp(centre - half, centre + half)) - 0.008)
    });
    if portrait.woman && pen.unit() > 9.0 {
        let outer = centre + side * half;
        pen.line(lash * 0.8, LASH, |t| (outer + side * 0.07 * t, EYE_Y + slant(side * half) - 0.055 * t));
    }
    if pen.unit() > 16.0 {
        pen.line(0.024, shade(portrait, 0.26), |t| {
            let x = centre + half * 0.92 * (2.0 * t - 1.0);
            (x, upper(x) - 0.068)
        });
        pen.line(0.022, shade(portrait, 0.20), |t| {
            let x = centre + half * 0.86 * (2.0 * t - 1.0);
            (x, lower(x) + 0.012)
        });
    }
}

pub(super) fn brows(pen: &Pen<'_>, portrait: &Portrait, expression: &Expression) {
    let ink = match portrait.age {
        Age::Older => between(portrait.hair_color, LASH, 0.35),
        _ => between(portrait.hair_color, LASH, 0.45),
    };
    let lift = 0.30 * portrait.eye_size;
    for side in [-1.0_f32, 1.0] {
        let (inner, outer) = (portrait.eyes_apart - 0.235, portrait.eyes_apart + 0.27);
        let (from, to) = if side < 0.0 { (-outer, -inner) } else { (inner, outer) };
        pen.band(from, to, ink, |x| {
            let t = ((x.abs() - inner) / (outer - inner)).clamp(0.0, 1.0);
            let ends = expression.brow_inner * (1.0 - t) + expression.brow_outer * t;
            let arch = (0.02 + expression.brow_arch) * (t * std::f32::consts::PI * 0.9).sin();
            let y = EYE_Y - lift + ends - arch + 0.055 * t * t;
            // Fullest in the first third, thin at the temple, rounded where it starts.
            let full = (t * 9.0 + 0.45).min(1.0) * (1.0 - 0.78 * t.powf(1.6));
            // At least a pixel and a half, or a small face has no brows.
            let thick = portrait.brow_thick.max(1.5 / pen.unit()) * full / 2.0;
            (y - thick, y + thick)
        });
    }
}

pub(super) fn nose(pen: &Pen<'_>, portrait: &Portrait) {
    let tip = portrait.nose_length;
    let wide = portrait.nose_width;
    let ink = shade(portrait, 0.34);
    if pen.unit() > 12.0 {
        pen.ellipse((0.0, tip - 0.02), (wide * 0.9, 0.085), shade(portrait, 0.07));
        pen.line(0.026, shade(portrait, 0.17), |t| {
            (0.085 + (wide * 0.62 - 0.085) * t * t, -0.04 + (tip - 0.10) * t)
        });
    }
    // The underside: two nostrils joined by a soft line.
    pen.line(0.036, ink, |t| {
        let x = wide * (2.0 * t - 1.0);
        (x, tip + 0.055 * (1.0 - (x / wide).powi(2)) - 0.02)
    });
    if pen.unit() > 18.0 {
        for side in [-1.0_f32, 1.0] {
            pen.line(0.03, shade(portrait, 0.26), |t| {
                let turn = -1.1 + 1.9 * t;
                (side * (wide * 0.92 + 0.05 * turn.cos()), tip - 0.02 + 0.07 * turn.sin())
            });
        }
    }
}

pub(super) fn mouth(pen: &Pen<'_>, portrait: &Portrait, expression: &Expression) {
    let half = expression.mouth;
    let across = |x: f32| (1.0 - (x / half).powi(2)).max(0.0);
    // The line where the lips meet: corners up or down, the middle the other way.
    let meet = |x: f32| MOUTH_Y - expression.smile * ((x / half).powi(2) - 0.45);
    let part = |x: f32| expression.open * across(x).powf(0.6);
    let upper_edge = |x: f32| meet(x) - part(x) * 0.42;
    let lower_edge = |x: f32| meet(x) + part(x) * 0.58;
    let flesh = Color32::from_rgb(0xA8, 0x45, 0x43);
    let lip = between(portrait.skin, flesh, if portrait.woman { 0.52 } else { 0.30 });
    // Pressed together in anger, the lips are thinner.
    let full = portrait.lips * (1.0 - 0.22 * expression.crease);
    let bow = |x: f32| 1.0 - 0.28 * (-(x / 0.075).powi(2)).exp();
    pen.band(-half, half, between(lip, LASH, 0.10), |x| {
        (upper_edge(x) - full * 0.80 * across(x).powf(0.75) * bow(x), upper_edge(x))
    });
    pen.band(-half, half, lip, |x| (lower_edge(x), lower_edge(x) + full * across(x).powf(0.62)));
    if expression.open > 0.02 {
        pen.band(-half, half, INSIDE_MOUTH, |x| (upper_edge(x), lower_edge(x)));
        let inner = half * 0.84;
        let show = ((expression.open - 0.03) * 0.6).clamp(0.0, 0.075) * expression.teeth;
        pen.band(-inner, inner, TEETH, |x| {
            let top = upper_edge(x);
            (top, (top + show * across(x / 0.84).powf(0.4)).min(lower_edge(x)))
        });
        if expression.open > 0.12 {
            let tongue = between(INSIDE_MOUTH, flesh, 0.7);
            pen.band(-half * 0.5, half * 0.5, tongue, |x| {
                let bottom = lower_edge(x);
                (bottom - 0.055 * (1.0 - (x / (half * 0.5)).powi(2)).max(0.0), bottom)
            });
        }
    }
    let line = between(lip, LASH, 0.62);
    if expression.open <= 0.02 {
        pen.line(0.034, line, |t| {
            let x = half * (2.0 * t - 1.0);
            (x, meet(x))
        });
    }
    for side in [-1.0_f32, 1.0] {
        let corner = meet(side * half);
        pen.line(0.03, line, |t| {
            (side * (half - 0.01 + 0.035 * t), corner - 0.02 * t * expression.smile.signum())
        });
    }
    if pen.unit() > 16.0 {
        let y = lower_edge(0.0) + full + 0.07;
        pen.line(0.026, shade(portrait, 0.18), |t| {
            let x = (2.0 * t - 1.0) * 0.13;
            (x, y - 0.02 * (x / 0.13).powi(2))
        });
    }
}

pub(super) fn glasses(pen: &Pen<'_>, portrait: &Portrait) {
    let ink = Color32::from_rgb(0x2B, 0x2B, 0x30);
    let apart = portrait.eyes_apart + 0.01;
    let lens = Color32::WHITE.gamma_multiply(0.10);
    let half = match portrait.glasses {
        Glasses::None => return,
        Glasses::Round => (0.285, 0.265),
        Glasses::Square => (0.305, 0.225),
    };
    for side in [-1.0, 1.0] {
        let centre = (side * apart, EYE_Y + 0.02);
        if portrait.glasses == Glasses::Round {
            pen.ellipse(centre, half, lens);
            pen.ellipse_line(centre, half, 0.042, ink);
        } else {
            pen.rounded_frame(centre, half, 0.046, ink);
        }
        pen.line(0.036, ink, |t| {
            (side * (apart + half.0 + t * (portrait.width - apart - half.0)), EYE_Y - 0.02 + 0.02 * t)
        });
    }
    let gap = apart - half.0;
    pen.line(0.04, ink, |t| (gap * (2.0 * t - 1.0), EYE_Y - 0.02 - 0.05 * (t * std::f32::consts::PI).sin()));
}
