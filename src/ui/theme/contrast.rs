//! How far apart two colours are for the eye, by the WCAG 2.2 formulas.

use egui::Color32;

/// The least ratio between text and what it stands on (WCAG 2.2, 1.4.3).
pub const TEXT: f32 = 4.5;
/// The least ratio between a thing that can be pressed and what it stands on (WCAG 2.2, 1.4.11).
pub const SHAPE: f32 = 3.0;

/// The contrast ratio of two opaque colours, from 1 to 21.
#[must_use]
pub fn ratio(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(color: Color32) -> f32 {
    let linear = |channel: u8| {
        let c = f32::from(channel) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_twenty_one() {
        assert!((ratio(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
        assert!((ratio(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 0.01);
    }
}
