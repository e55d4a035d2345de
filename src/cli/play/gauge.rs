//! Arousal, trust and stage in a line of text.

use crate::vocabulary::{Level, Mood, Stage};
use crate::words::Words;

/// How many cells a gauge has.
const CELLS: i64 = 10;

/// Draws gauges.
#[derive(Clone, Copy, Debug)]
pub struct Gauge {
    /// Whether the terminal shows more than ASCII.
    pub unicode: bool,
}

impl Gauge {
    /// `Arousal ▮▮▮▮▮▮▮▮▯▯ 78   Trust ▮▮▯▯▯▯▯▯▯▯ 15   Venting`.
    pub fn line(self, mood: Mood, stage: Stage, words: &dyn Words) -> String {
        let of = |name: String, level: Level| format!("{name} {} {:<3}", self.bar(level), level.value());
        let arousal = of(words.say_for("mood", "arousal", &[]), mood.arousal);
        let trust = of(words.say_for("mood", "trust", &[]), mood.trust);
        format!("{arousal}  {trust}  {}", words.say_for("stage", stage.key(), &[]))
    }

    fn bar(self, level: Level) -> String {
        let (full, empty) = if self.unicode { ("▮", "▯") } else { ("#", ".") };
        let filled = (level.value() * CELLS + 50) / 100;
        let count = |cells: i64| usize::try_from(cells).unwrap_or(0);
        full.repeat(count(filled)) + &empty.repeat(count(CELLS - filled))
    }
}

#[cfg(test)]
mod tests {
    use super::Gauge;
    use crate::vocabulary::Level;

    #[test]
    fn a_gauge_is_full_at_a_hundred_and_empty_at_nothing() {
        let bar = |unicode, value| Gauge { unicode }.bar(Level::clamped(value));
        assert_eq!(bar(true, 78), "▮▮▮▮▮▮▮▮▯▯");
        assert_eq!(bar(false, 0), "..........");
        assert_eq!(bar(false, 100), "##########");
    }
}
