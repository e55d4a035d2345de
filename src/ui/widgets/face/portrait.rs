//! Who the customer is to look at: a person made from a number.

use egui::Color32;

/// Everything about a face that does not change with the mood.
///
/// The same seed draws the same person on every machine. Even seeds draw women and odd seeds men, so that an author can
/// match the face to the name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Portrait {
    pub(super) skin: Color32,
    pub(super) hair_color: Color32,
    pub(super) iris: Color32,
    pub(super) cloth: Color32,
    pub(super) hair: Hair,
    pub(super) beard: Beard,
    pub(super) glasses: Glasses,
    pub(super) neckline: Neckline,
    pub(super) age: Age,
    pub(super) woman: bool,
    pub(super) earrings: bool,
    /// Half the width of the head.
    pub(super) width: f32,
    /// From the middle of the head to the chin.
    pub(super) chin: f32,
    /// 2 is oval, more is squarer.
    pub(super) jaw: f32,
    /// How much narrower the jaw is than the temples.
    pub(super) taper: f32,
    /// Half the distance between the eyes.
    pub(super) eyes_apart: f32,
    /// Relative to an average eye.
    pub(super) eye_size: f32,
    /// How far the outer corner of the eye is up.
    pub(super) eye_slant: f32,
    pub(super) brow_thick: f32,
    pub(super) nose_width: f32,
    pub(super) nose_length: f32,
    pub(super) lips: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hair {
    Bob,
    Long,
    Bun,
    Pixie,
    Curls,
    Ponytail,
    Headscarf,
    Crop,
    SidePart,
    Buzz,
    Receding,
    Bald,
    ShortCurls,
    Swept,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beard {
    None,
    Stubble,
    Moustache,
    Goatee,
    Full,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Glasses {
    None,
    Round,
    Square,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Neckline {
    Crew,
    Vee,
    Collar,
    High,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Age {
    Young,
    Middle,
    Older,
}

/// Light to dark.
const SKINS: [u32; 8] = [0xF3D3BE, 0xEBC0A1, 0xDDA983, 0xC98E66, 0xAE7450, 0x93603F, 0x7A4E38, 0x64412F];
const BLACKS: [u32; 4] = [0x1F1B1A, 0x2A2220, 0x33261F, 0x1C1D22];
const BROWNS: [u32; 6] = [0x4A3224, 0x5F412B, 0x76512F, 0x3A2A21, 0x8A4B2A, 0xA9824C];
const GREYS: [u32; 3] = [0x8E8D8B, 0xB3B1AD, 0xD2D0CB];
const IRISES_DARK: [u32; 3] = [0x3F2A1C, 0x53371F, 0x2E2019];
const IRISES_LIGHT: [u32; 4] = [0x5B7F94, 0x6B7F55, 0x7A5A34, 0x4E6A80];
const CLOTHS: [u32; 8] = [0x4F6475, 0x7A5C61, 0x556B5D, 0x6A5F82, 0x8A7352, 0x3F5566, 0x7F6A6A, 0x5D6D49];

impl Portrait {
    /// The person this seed stands for.
    #[must_use]
    pub fn from_seed(seed: u64) -> Self {
        let mut draw = Draw(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03);
        let woman = seed.is_multiple_of(2);
        let age = draw.pick(&[Age::Young, Age::Young, Age::Middle, Age::Middle, Age::Older]);
        let skin_index = draw.below(SKINS.len());
        let fair = skin_index < 3;
        let hair_color = hair_color(&mut draw, age, skin_index);
        let hair =
            if woman { womans_hair(&mut draw, skin_index) } else { mans_hair(&mut draw, age, skin_index) };
        let beard = if woman {
            Beard::None
        } else {
            draw.pick(&[
                Beard::None,
                Beard::None,
                Beard::None,
                Beard::Stubble,
                Beard::Stubble,
                Beard::Full,
                Beard::Moustache,
                Beard::Goatee,
            ])
        };
        let light_eyes = fair && draw.below(2) == 0;
        let heavy = draw.share();
        Self {
            skin: color(SKINS[skin_index]),
            hair_color,
            iris: color(if light_eyes { draw.pick(&IRISES_LIGHT) } else { draw.pick(&IRISES_DARK) }),
            cloth: color(draw.pick(&CLOTHS)),
            hair,
            beard,
            glasses: draw.pick(&[
                Glasses::None,
                Glasses::None,
                Glasses::None,
                Glasses::Round,
                Glasses::Square,
            ]),
            neckline: draw.pick(&[Neckline::Crew, Neckline::Vee, Neckline::Collar, Neckline::High]),
            age,
            woman,
            earrings: woman && draw.below(3) == 0,
            width: 0.93 + 0.11 * heavy,
            chin: 1.18 + 0.10 * draw.share() + if woman { 0.0 } else { 0.03 },
            jaw: 2.05 + 0.25 * draw.share() + if woman { 0.0 } else { 0.22 },
            taper: if woman { 0.20 } else { 0.13 } + 0.09 * draw.share() - 0.06 * heavy,
            eyes_apart: 0.385 + 0.035 * draw.share(),
            eye_size: if woman { 1.03 } else { 0.93 } + 0.12 * draw.share(),
            eye_slant: -0.012 + 0.04 * draw.share(),
            brow_thick: if woman { 0.062 } else { 0.085 } + 0.03 * draw.share(),
            nose_width: 0.15 + 0.07 * draw.share() + 0.02 * (skin_index as f32 / 7.0),
            nose_length: 0.36 + 0.08 * draw.share(),
            lips: if woman { 0.075 } else { 0.058 } + 0.028 * draw.share() + 0.02 * (skin_index as f32 / 7.0),
        }
    }
}

fn hair_color(draw: &mut Draw, age: Age, skin_index: usize) -> Color32 {
    let grey = match age {
        Age::Young => false,
        Age::Middle => draw.below(5) == 0,
        Age::Older => draw.below(6) > 0,
    };
    color(if grey {
        draw.pick(&GREYS)
    } else if skin_index < 3 {
        draw.pick(&BROWNS)
    } else if skin_index < 5 && draw.below(2) == 0 {
        draw.pick(&[BROWNS[0], BROWNS[3]])
    } else {
        draw.pick(&BLACKS)
    })
}

fn womans_hair(draw: &mut Draw, skin_index: usize) -> Hair {
    const ANY: [Hair; 7] =
        [Hair::Bob, Hair::Long, Hair::Bun, Hair::Pixie, Hair::Curls, Hair::Ponytail, Hair::Headscarf];
    // Curls are drawn tight, as they grow with darker skin more often than not.
    if skin_index >= 5 {
        draw.pick(&[Hair::Curls, Hair::Curls, Hair::Bun, Hair::Pixie, Hair::Long, Hair::Headscarf])
    } else {
        draw.pick(&ANY)
    }
}

fn mans_hair(draw: &mut Draw, age: Age, skin_index: usize) -> Hair {
    match age {
        Age::Older => draw.pick(&[Hair::Receding, Hair::Bald, Hair::SidePart, Hair::Crop, Hair::Receding]),
        _ if skin_index >= 5 => draw.pick(&[Hair::Buzz, Hair::ShortCurls, Hair::Crop, Hair::Bald]),
        _ => draw.pick(&[
            Hair::Crop,
            Hair::SidePart,
            Hair::Swept,
            Hair::Buzz,
            Hair::ShortCurls,
            Hair::SidePart,
            Hair::Receding,
        ]),
    }
}

const fn color(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// SplitMix64: a few well-spread draws from any seed, the same on every machine.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn share(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1_u64 << 24) as f32
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_a_person_and_neighbours_differ() {
        assert_eq!(Portrait::from_seed(7), Portrait::from_seed(7));
        for seed in 0..200 {
            assert_ne!(Portrait::from_seed(seed), Portrait::from_seed(seed + 1));
        }
    }

    #[test]
    fn even_seeds_draw_women_and_odd_seeds_men() {
        for seed in 0..200 {
            let portrait = Portrait::from_seed(seed);
            assert_eq!(portrait.woman, seed.is_multiple_of(2));
            assert!(!portrait.woman || portrait.beard == Beard::None);
        }
    }

    #[test]
    fn two_hundred_people_are_of_every_skin_and_nearly_every_hair() {
        let people: Vec<Portrait> = (0..200).map(Portrait::from_seed).collect();
        for skin in SKINS {
            assert!(people.iter().any(|p| p.skin == color(skin)));
        }
        let bald = people.iter().filter(|p| p.hair == Hair::Bald).count();
        assert!((1..40).contains(&bald));
    }
}
