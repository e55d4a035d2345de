//! The colours of an exported report, light and dark. The window has its theme in a room of its own.

use std::fmt::Write;

/// A colour by its name in the style sheet, in a light and in a dark page, as `#rrggbb`.
struct Colour {
    name: &'static str,
    light: &'static str,
    dark: &'static str,
}

const fn colour(name: &'static str, light: &'static str, dark: &'static str) -> Colour {
    Colour { name, light, dark }
}

/// Every colour. Words stand out by at least 4.5 : 1 and lines by 3 : 1, as the tests below prove.
const COLOURS: [Colour; 20] = [
    colour("ground", "#FAF8F5", "#16191D"),
    colour("raised", "#FFFFFF", "#1F242A"),
    colour("line", "#E4DED6", "#323941"),
    colour("edge", "#8F867A", "#7A8590"),
    colour("ink", "#22262B", "#EEF1F4"),
    colour("ink-second", "#5B646E", "#A5AFBA"),
    colour("accent", "#0F766E", "#4FC3B6"),
    colour("arousal", "#B54E08", "#F59E4B"),
    colour("trust", "#1D5FBF", "#7FB2FF"),
    colour("danger", "#A3282E", "#FF9C97"),
    colour("venting", "#FBE9DA", "#33281F"),
    colour("disarming", "#EFEDE8", "#282C31"),
    colour("connected", "#E1ECF9", "#1D2B3C"),
    colour("composure", "#6A4BA3", "#BFA8EE"),
    colour("active_listening", "#0B6783", "#66C4E4"),
    colour("empathy", "#A62D5C", "#F293B5"),
    colour("resolution", "#4B6711", "#B4D06A"),
    colour("customer", "#F3EFE9", "#262C33"),
    colour("trainee", "#E3F1EF", "#1C3533"),
    colour("hatch", "#7B6A00", "#D8C55B"),
];

/// The colours as variables of a style sheet: `--ground: #FAF8F5;` and so on.
pub(super) fn variables() -> String {
    let block = |pick: fn(&Colour) -> &'static str| {
        COLOURS.iter().fold(String::new(), |mut all, colour| {
            // Writing into a string cannot fail.
            let _ = write!(all, "--{}:{};", colour.name, pick(colour));
            all
        })
    };
    let (light, dark) = (block(|c| c.light), block(|c| c.dark));
    format!(
        ":root{{color-scheme:light dark;{light}}}\
         @media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
    )
}

/// A colour on a light page, as `#rrggbb`; that of ink where there is none of this name.
pub(super) fn light(name: &str) -> &'static str {
    COLOURS.iter().find(|colour| colour.name == name).map_or("#22262B", |colour| colour.light)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The contrast of two colours, 1 to 21, as WCAG defines it.
    fn contrast(a: &str, b: &str) -> f64 {
        let luminance = |colour: &str| {
            let channel = |at: usize| {
                let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("hex")) / 255.0;
                if value <= 0.039_28 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn stand_out(inks: &[&str], grounds: &[&str], at_least: f64) {
        let named = |name: &str| COLOURS.iter().find(|c| c.name == name).expect("a colour of this name");
        for (ink, ground) in
            inks.iter().flat_map(|ink| grounds.iter().map(move |ground| (named(ink), named(ground))))
        {
            for (ink_value, ground_value) in [(ink.light, ground.light), (ink.dark, ground.dark)] {
                let contrast = contrast(ink_value, ground_value);
                assert!(contrast >= at_least, "{} on {}: {contrast:.2}", ink.name, ground.name);
            }
        }
    }

    #[test]
    fn every_ink_can_be_read_where_it_is_written() {
        let techniques = ["composure", "active_listening", "empathy", "resolution"];
        stand_out(&techniques, &["ground", "raised", "customer", "trainee"], 4.5);
        stand_out(&["ink", "ink-second", "danger"], &["ground", "raised", "customer", "trainee"], 4.5);
        stand_out(&["accent", "arousal", "trust"], &["ground", "raised"], 4.5);
    }

    #[test]
    fn every_line_can_be_seen_where_it_is_drawn() {
        stand_out(&["arousal", "trust", "hatch", "ink"], &["venting", "disarming", "connected"], 3.0);
        stand_out(&["edge"], &["ground", "raised"], 3.0);
    }
}
