//! Hair before and behind the head, headscarf and beard.

use super::expression::Expression;
use super::head::{Skull, shade};
use super::pen::Pen;
use super::portrait::{Beard, Hair, Portrait};
use crate::ui::widgets::surface::between;
use egui::Color32;

/// Whether the ears are under hair or cloth.
pub(super) fn covers_ears(portrait: &Portrait) -> bool {
    matches!(portrait.hair, Hair::Bob | Hair::Long | Hair::Headscarf | Hair::Curls)
}

/// What hangs behind shoulders and head.
pub(super) fn behind(pen: &Pen<'_>, portrait: &Portrait, skull: &Skull) {
    let dark = between(portrait.hair_color, Color32::BLACK, 0.22);
    let wide = skull.width;
    match portrait.hair {
        Hair::Long => {
            let half = wide + 0.22;
            pen.band(-half, half, dark, |x| {
                let share = 1.0 - (x / half).powi(2);
                (-1.38 * share.max(0.0).sqrt(), 1.74 - 0.35 * (x.abs() / half).powi(6))
            });
        }
        Hair::Bob => {
            let half = wide + 0.20;
            pen.band(-half, half, dark, |x| {
                let share = (1.0 - (x / half).powi(2)).max(0.0).sqrt();
                (-1.38 * share, 0.72 + 0.28 * share.powf(0.3))
            });
        }
        Hair::Curls => {
            for i in 0..14 {
                let turn = std::f32::consts::PI * (0.88 + 1.24 * i as f32 / 13.0);
                let (sin, cos) = turn.sin_cos();
                pen.ellipse((cos * (wide + 0.16), -0.26 + sin * 1.10), (0.34, 0.34), dark);
            }
            pen.ellipse((0.0, -0.36), (wide + 0.26, 1.14), dark);
        }
        Hair::Bun => {
            pen.ellipse((0.0, -1.34), (0.38, 0.34), portrait.hair_color);
            pen.ellipse((0.0, -1.28), (0.28, 0.20), dark);
        }
        Hair::Ponytail => {
            pen.ellipse((wide + 0.10, 0.30), (0.27, 0.86), dark);
            pen.ellipse((wide + 0.02, -0.42), (0.20, 0.22), portrait.hair_color);
        }
        Hair::Headscarf => {
            let half = wide + 0.24;
            let under = between(portrait.cloth, Color32::BLACK, 0.30);
            pen.band(-half, half, under, |x| {
                let share = (1.0 - (x / half).powi(2)).max(0.0).sqrt();
                (-1.40 * share, 1.1 + 0.62 * share)
            });
        }
        _ => {}
    }
}

/// What falls before the shoulders but behind the face.
pub(super) fn over_shoulders(pen: &Pen<'_>, portrait: &Portrait, skull: &Skull) {
    match portrait.hair {
        Hair::Long => {
            for side in [-1.0_f32, 1.0] {
                let (inner, outer) = (skull.width * 0.56, skull.width + 0.22);
                let (from, to) = if side < 0.0 { (-outer, -inner) } else { (inner, outer) };
                pen.band(from, to, portrait.hair_color, |x| {
                    let t = (x.abs() - inner) / (outer - inner);
                    (-0.4 + 0.2 * t * t, 1.62 - 0.30 * (t - 0.4).powi(2) - 0.30 * t.powi(5))
                });
            }
        }
        Hair::Headscarf => {
            let light = between(portrait.cloth, Color32::WHITE, 0.14);
            pen.band(-0.98, 0.98, light, |x| (0.55 + 0.10 * x * x, 1.74 - 0.42 * x * x));
            let fold = between(portrait.cloth, Color32::BLACK, 0.14);
            pen.line(0.05, fold, |t| (-0.70 + 1.25 * t, 1.10 + 0.46 * (t * 2.2).sin()));
        }
        _ => {}
    }
}

/// What lies on the head.
pub(super) fn front(pen: &Pen<'_>, portrait: &Portrait, skull: &Skull) {
    let ink = portrait.hair_color;
    let wide = skull.width;
    // A cap of hair: from a little above the crown down to a hairline given for each x.
    let cap = |volume: f32, color: Color32, hairline: &dyn Fn(f32) -> f32| {
        let half = wide + 0.06 + volume * 0.3;
        pen.band(-half, half, color, |x| {
            let share = (1.0 - (x / half).powi(2)).max(0.0).sqrt();
            let top = -(1.22 + volume) * share;
            let inside = (x.abs() / wide).min(1.0);
            // At the temples every hairline runs down into a sideburn.
            let burn = ((inside - 0.82) / 0.18).clamp(0.0, 1.0).powf(1.5);
            let line = hairline(x / wide) * (1.0 - burn) + 0.02 * burn;
            // Hair reaches onto the head everywhere, or the ground would show between them.
            (top, line.max(skull.top(x) + 0.10))
        });
    };
    match portrait.hair {
        Hair::Crop => cap(0.10, ink, &|u| -0.68 + 0.16 * u * u),
        Hair::Buzz => cap(0.02, between(ink, portrait.skin, 0.18), &|u| -0.74 + 0.22 * u * u),
        Hair::SidePart => {
            cap(0.13, ink, &|u| -0.62 - 0.20 * (u + 0.45) + 0.30 * (u + 0.1).powi(2));
            part_line(pen, portrait, -0.42);
        }
        Hair::Swept => cap(0.22, ink, &|u| -0.70 + 0.13 * u + 0.24 * u * u),
        Hair::Receding => cap(0.04, ink, &|u| -1.06 + 0.62 * u.abs().powf(1.7)),
        Hair::Bald => bald(pen),
        Hair::ShortCurls => {
            cap(0.10, ink, &|u| -0.66 + 0.14 * u * u);
            for i in 0..9 {
                let turn = std::f32::consts::PI * (1.08 + 0.84 * i as f32 / 8.0);
                let (sin, cos) = turn.sin_cos();
                pen.ellipse((cos * (wide - 0.02), sin * 1.18), (0.22, 0.20), ink);
            }
            for i in 0..6 {
                let u = -0.72 + 0.288 * i as f32;
                pen.ellipse((u * wide, -0.74 + 0.16 * u * u), (0.17, 0.14), ink);
            }
        }
        Hair::Pixie => {
            cap(0.16, ink, &|u| -0.46 - 0.30 * (u + 0.2) + 0.34 * u * u);
        }
        Hair::Bob => {
            cap(0.16, ink, &|u| -0.52 - 0.10 * u.abs());
            for side in [-1.0_f32, 1.0] {
                let (inner, outer) = (wide * 0.80, wide + 0.20);
                let (from, to) = if side < 0.0 { (-outer, -inner) } else { (inner, outer) };
                pen.band(from, to, ink, |x| {
                    let t = (x.abs() - inner) / (outer - inner);
                    (-0.74 + 0.75 * t.powi(2), 0.86 - 0.22 * (1.0 - t).powi(2) - 0.12 * t.powi(4))
                });
            }
        }
        Hair::Long => cap(0.14, ink, &|u| -0.98 + 0.62 * (u - 0.08).abs().powf(1.3)),
        Hair::Bun => cap(0.07, ink, &|u| -0.86 + 0.34 * u * u),
        Hair::Ponytail => cap(0.10, ink, &|u| -0.84 + 0.20 * u + 0.34 * u * u),
        Hair::Curls => {
            cap(0.10, ink, &|u| -0.70 + 0.18 * u * u);
            for i in 0..8 {
                let u = -0.92 + 0.263 * i as f32;
                pen.ellipse((u * wide, -0.78 + 0.34 * u * u), (0.21, 0.19), ink);
            }
            for i in 0..11 {
                let turn = std::f32::consts::PI * (0.98 + 1.04 * i as f32 / 10.0);
                let (sin, cos) = turn.sin_cos();
                pen.ellipse((cos * (wide + 0.10), -0.20 + sin * 1.02), (0.26, 0.25), ink);
            }
        }
        Hair::Headscarf => headscarf(pen, portrait, skull),
    }
}

fn part_line(pen: &Pen<'_>, portrait: &Portrait, u: f32) {
    if pen.unit() > 14.0 {
        let ink = between(portrait.hair_color, Color32::BLACK, 0.30);
        pen.line(0.03, ink, |t| (u + 0.10 * t, -0.80 - 0.36 * t));
    }
}

/// Skin catches the light where there is no hair.
fn bald(pen: &Pen<'_>) {
    if pen.unit() > 12.0 {
        pen.ellipse((-0.30, -0.92), (0.24, 0.09), Color32::WHITE.gamma_multiply(0.14));
    }
}

fn headscarf(pen: &Pen<'_>, portrait: &Portrait, skull: &Skull) {
    let cloth = between(portrait.cloth, Color32::WHITE, 0.14);
    let fold = between(portrait.cloth, Color32::BLACK, 0.14);
    let half = skull.width + 0.20;
    // The opening for the face is an oval; the cloth is everything around it, drawn as an upper and two side bands.
    let opening = |x: f32| (1.0 - (x / (skull.width * 0.86)).powi(2)).max(0.0).sqrt();
    pen.band(-half, half, cloth, |x| {
        let top = -1.40 * (1.0 - (x / half).powi(2)).max(0.0).sqrt();
        (top, -0.80 * opening(x) + 0.16)
    });
    pen.band(-half, half, cloth, |x| {
        let bottom = 0.16 + 1.30 * (1.0 - (x / half).powi(2)).max(0.0).sqrt();
        ((0.16 + (skull.chin - 0.22) * opening(x)).min(bottom), bottom)
    });
    pen.line(0.034, fold, |t| {
        let x = skull.width * 0.86 * (2.0 * t - 1.0);
        (x, -0.80 * opening(x) + 0.16)
    });
    pen.line(0.03, fold, |t| (-0.55 + 0.9 * t, -1.20 + 0.16 * (1.0 - t).powi(2)));
}

/// A beard follows the jaw, a moustache the mouth.
pub(super) fn beard(pen: &Pen<'_>, portrait: &Portrait, skull: &Skull, expression: &Expression) {
    let ink = between(portrait.hair_color, portrait.skin, 0.10);
    let corners = expression.smile;
    let moustache = || {
        pen.band(-0.36, 0.36, ink, |x| {
            let u = x / 0.36;
            let middle = 0.565 - 0.5 * corners * u * u;
            let thick = 0.075 * (1.0 - u * u).max(0.0).powf(0.5);
            (middle - thick, middle + thick * 0.9 + 0.02 * u * u)
        });
    };
    match portrait.beard {
        Beard::None => {}
        Beard::Stubble => full_beard(pen, skull, between(portrait.skin, portrait.hair_color, 0.20)),
        Beard::Moustache => moustache(),
        Beard::Goatee => {
            moustache();
            pen.band(-0.34, 0.34, ink, |x| {
                let u = x / 0.34;
                (0.88 + 0.02 * u * u - 0.20 * u.abs().powi(4), skull.bottom(x) + 0.05 - 0.16 * u * u)
            });
        }
        Beard::Full => {
            full_beard(pen, skull, ink);
            pen.line(0.03, shade(portrait, 0.3), |t| ((2.0 * t - 1.0) * 0.1, 0.92));
        }
    }
}

fn full_beard(pen: &Pen<'_>, skull: &Skull, ink: Color32) {
    let half = skull.half_width(0.1) - 0.005;
    pen.band(-half, half, ink, |x| {
        let u = (x / half).abs();
        // High at the sideburns, down across the cheek, up again under the nose.
        let cheek = 0.10 + 0.50 * (1.0 - u).powf(0.55);
        let lip = 0.47 + 0.10 * (u / 0.30).powi(2);
        (if u < 0.36 { cheek.min(lip).min(0.58) } else { cheek }, skull.bottom(x) + 0.03 * (1.0 - u))
    });
}
