//! The colours of both themes. Which text may stand on which ground is listed in [`Palette::text_pairs`] and tested.

use crate::vocabulary::{Stage, Technique};
use egui::Color32;

/// Every colour of one theme, by what it is for.
#[derive(Debug)]
pub struct Palette {
    /// The ground of the window.
    pub ground: Color32,
    /// Cards, sheets, fields: what lies on the ground.
    pub raised: Color32,
    /// A quiet fill on either: tracks, hovered rows, the customer's bubble.
    pub sunken: Color32,
    /// Lines that only separate.
    pub line: Color32,
    /// Outlines of what can be pressed or written in.
    pub outline: Color32,
    /// Text.
    pub ink: Color32,
    /// Text that may be skipped.
    pub ink_second: Color32,
    /// What can be pressed, and where we are.
    pub accent: Color32,
    /// The accent under the pointer.
    pub accent_hover: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// A breath of accent: what is selected.
    pub accent_tint: Color32,
    /// Something is lost or has gone wrong.
    pub danger: Color32,
    /// Danger under the pointer.
    pub danger_hover: Color32,
    /// Text on danger.
    pub on_danger: Color32,
    /// The ground of an error.
    pub danger_tint: Color32,
    /// Something wants attention.
    pub warning: Color32,
    /// The ground of a warning.
    pub warning_tint: Color32,
    /// The customer's arousal.
    pub arousal: Color32,
    /// The customer's trust.
    pub trust: Color32,
    /// The ground of each stage, warm to cool, in order.
    pub stage_tints: [Color32; 3],
    /// A colour for each technique, in order; always shown with its shape.
    pub techniques: [Color32; 4],
    /// A score from none to full in five even steps of one hue, so that it reads without colour vision.
    pub score_steps: [Color32; 5],
    /// The disc behind a face.
    pub portrait: Color32,
    /// What a card or sheet casts.
    pub shadow: Color32,
    /// Laid over what a sheet covers.
    pub scrim: Color32,
}

impl Palette {
    /// The palette of the dark or of the light theme.
    #[must_use]
    pub const fn of(dark: bool) -> &'static Palette {
        if dark { &DARK } else { &LIGHT }
    }

    /// The ground of a stage.
    #[must_use]
    pub const fn stage(&self, stage: Stage) -> Color32 {
        self.stage_tints[stage as usize]
    }

    /// The colour of a technique.
    #[must_use]
    pub const fn technique(&self, technique: Technique) -> Color32 {
        self.techniques[technique as usize]
    }

    /// The fill for a score from 0 to 100.
    #[must_use]
    pub fn score(&self, score: u8) -> Color32 {
        self.score_steps[(usize::from(score) / 20).min(4)]
    }

    /// Every pair of text and ground the widgets use: `(what it is, text, ground)`.
    pub fn text_pairs(&self) -> impl Iterator<Item = (&'static str, Color32, Color32)> + '_ {
        let grounds = [("ground", self.ground), ("raised", self.raised), ("sunken", self.sunken)];
        let on_grounds = grounds.into_iter().flat_map(move |(name, ground)| {
            [self.ink, self.ink_second, self.accent, self.danger, self.warning, self.arousal, self.trust]
                .into_iter()
                .chain(self.techniques)
                .map(move |text| (name, text, ground))
        });
        let on_fills = [
            ("on accent", self.on_accent, self.accent),
            ("on accent, hovered", self.on_accent, self.accent_hover),
            ("on danger", self.on_danger, self.danger),
            ("on danger, hovered", self.on_danger, self.danger_hover),
        ];
        let tints = [("accent tint", self.accent_tint), ("danger tint", self.danger_tint)]
            .into_iter()
            .chain([("warning tint", self.warning_tint)])
            .flat_map(move |(name, tint)| [(name, self.ink, tint), (name, self.ink_second, tint)]);
        let matching = [
            ("accent on its tint", self.accent, self.accent_tint),
            ("danger on its tint", self.danger, self.danger_tint),
            ("warning on its tint", self.warning, self.warning_tint),
        ];
        let stages = self.stage_tints.into_iter().flat_map(move |tint| {
            [self.ink, self.ink_second, self.arousal, self.trust].map(|text| ("stage tint", text, tint))
        });
        let scores = self.score_steps.into_iter().map(move |step| ("score", self.ink, step));
        on_grounds.chain(on_fills).chain(tints).chain(matching).chain(stages).chain(scores)
    }

    /// Every pair of a shape that carries meaning and its ground.
    pub fn shape_pairs(&self) -> impl Iterator<Item = (&'static str, Color32, Color32)> + '_ {
        [("ground", self.ground), ("raised", self.raised)].into_iter().flat_map(move |(name, ground)| {
            [self.outline, self.accent, self.arousal, self.trust].map(|shape| (name, shape, ground))
        })
    }
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// Warm paper.
pub static LIGHT: Palette = Palette {
    ground: rgb(0xFAF8F5),
    raised: rgb(0xFFFFFF),
    sunken: rgb(0xF1EDE7),
    line: rgb(0xE4DED6),
    outline: rgb(0x8C867D),
    ink: rgb(0x22262B),
    ink_second: rgb(0x5B646E),
    accent: rgb(0x0F766E),
    accent_hover: rgb(0x0B5F58),
    on_accent: rgb(0xFFFFFF),
    accent_tint: rgb(0xDFF0ED),
    danger: rgb(0xAE2A1F),
    danger_hover: rgb(0x8F2018),
    on_danger: rgb(0xFFFFFF),
    danger_tint: rgb(0xFBE9E6),
    warning: rgb(0x7F4F00),
    warning_tint: rgb(0xFCF1DA),
    arousal: rgb(0xA84607),
    trust: rgb(0x1D5FBF),
    stage_tints: [rgb(0xFBEDE1), rgb(0xF2F0EC), rgb(0xE6EFFB)],
    techniques: [rgb(0x4338A0), rgb(0x0A6F8A), rgb(0x7A1046), rgb(0x616B10)],
    score_steps: [rgb(0xF6F4F0), rgb(0xE0EFEC), rgb(0xC3E2DC), rgb(0xA1D2C9), rgb(0x7CBFB4)],
    portrait: rgb(0xEAE4DB),
    shadow: Color32::from_rgba_premultiplied(3, 2, 1, 26),
    scrim: Color32::from_rgba_premultiplied(7, 8, 9, 90),
};

/// Slate, lit from above: what is raised is lighter and casts no visible shadow.
pub static DARK: Palette = Palette {
    ground: rgb(0x16191D),
    raised: rgb(0x1F242A),
    sunken: rgb(0x2A3038),
    line: rgb(0x323941),
    outline: rgb(0x727D89),
    ink: rgb(0xEEF1F4),
    ink_second: rgb(0xA5AFBA),
    accent: rgb(0x4FC3B6),
    accent_hover: rgb(0x74D6CB),
    on_accent: rgb(0x06201D),
    accent_tint: rgb(0x1C3936),
    danger: rgb(0xFF9A8F),
    danger_hover: rgb(0xFFB4AB),
    on_danger: rgb(0x3A0905),
    danger_tint: rgb(0x3B2220),
    warning: rgb(0xF2C063),
    warning_tint: rgb(0x382D18),
    arousal: rgb(0xF59E4B),
    trust: rgb(0x7FB2FF),
    stage_tints: [rgb(0x35291F), rgb(0x282C31), rgb(0x1E2B3F)],
    techniques: [rgb(0x9A8CF5), rgb(0x7FDCF7), rgb(0xF58AA6), rgb(0xD9E08A)],
    score_steps: [rgb(0x262C33), rgb(0x20403D), rgb(0x1F5450), rgb(0x1F6660), rgb(0x1F756E)],
    portrait: rgb(0x56616D),
    shadow: Color32::from_rgba_premultiplied(0, 0, 0, 60),
    scrim: Color32::from_rgba_premultiplied(0, 0, 0, 140),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::contrast::{SHAPE, TEXT, ratio};

    #[test]
    fn every_text_can_be_read_on_its_ground_in_both_themes() {
        for (theme, palette) in [("light", &LIGHT), ("dark", &DARK)] {
            for (name, text, ground) in palette.text_pairs() {
                let ratio = ratio(text, ground);
                assert!(ratio >= TEXT, "{theme}, {name}: {text:?} on {ground:?} has only {ratio:.2}:1");
            }
        }
    }

    #[test]
    fn every_meaningful_shape_stands_out_in_both_themes() {
        for (theme, palette) in [("light", &LIGHT), ("dark", &DARK)] {
            for (name, shape, ground) in palette.shape_pairs() {
                let ratio = ratio(shape, ground);
                assert!(ratio >= SHAPE, "{theme}, {name}: {shape:?} on {ground:?} has only {ratio:.2}:1");
            }
        }
    }

    /// Machado, Oliveira and Fernandes (2009), full severity: protan, deutan, tritan.
    const DEFICIENCIES: [[[f32; 3]; 3]; 3] = [
        [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]],
        [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]],
        [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]],
    ];

    fn seen(color: Color32, eye: &[[f32; 3]; 3]) -> [f32; 3] {
        let c = egui::Rgba::from(color);
        let rgb = eye.map(|row| (row[0] * c.r() + row[1] * c.g() + row[2] * c.b()).clamp(0.0, 1.0));
        // OKLab, whose distances are even for the eye.
        let lms = [[0.4122, 0.5363, 0.0514], [0.2119, 0.6807, 0.1074], [0.0883, 0.2817, 0.6300]]
            .map(|row: [f32; 3]| (row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]).cbrt());
        [[0.2105, 0.7936, -0.0041], [1.9780, -2.4286, 0.4506], [0.0259, 0.7828, -0.8087]]
            .map(|row: [f32; 3]| row[0] * lms[0] + row[1] * lms[1] + row[2] * lms[2])
    }

    #[test]
    fn colours_that_mean_different_things_differ_for_every_eye() {
        // About three just-noticeable differences in OKLab.
        const APART: f32 = 0.06;
        for palette in [&LIGHT, &DARK] {
            for eye in &DEFICIENCIES {
                let apart = |a: Color32, b: Color32| {
                    let (a, b) = (seen(a, eye), seen(b, eye));
                    let distance = (0..3).map(|i| (a[i] - b[i]).powi(2)).sum::<f32>().sqrt();
                    assert!(distance > APART, "{distance:.3} between {a:?} and {b:?}");
                };
                apart(palette.arousal, palette.trust);
                for (i, &a) in palette.techniques.iter().enumerate() {
                    for &b in &palette.techniques[i + 1..] {
                        apart(a, b);
                    }
                }
            }
        }
    }
}
