//! Figures as people read them.

use crate::vocabulary::Mark;
use crate::words::Words;

/// Milliseconds as minutes and seconds, `4:12`; with hours when there are any, `1:04:12`.
#[must_use]
pub fn clock(ms: u64) -> String {
    let secs = ms / 1000;
    let (hours, minutes, secs) = (secs / 3600, secs / 60 % 60, secs % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{secs:02}") } else { format!("{minutes}:{secs:02}") }
}

/// Seconds as people say them: `40 seconds`, `25 minutes`, `3 hours`, `2 days`; rounded where nobody counts.
#[must_use]
pub fn duration(secs: u64, words: &dyn Words) -> String {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    const DAY: u64 = 24 * HOUR;
    let (unit, length) = match secs {
        MINUTE => ("minutes", MINUTE),
        secs if secs < 100 => ("seconds", 1),
        secs if secs < 100 * MINUTE && secs != HOUR => ("minutes", MINUTE),
        secs if secs < 2 * DAY => ("hours", HOUR),
        _ => ("days", DAY),
    };
    let count = secs.saturating_add(length / 2) / length;
    words.say_for("time", unit, &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())])
}

/// A whole number with its sign and a true minus: `+9`, `0`, `−4`.
#[must_use]
pub fn signed(number: i64) -> String {
    match number {
        0 => "0".to_owned(),
        n if n < 0 => format!("\u{2212}{}", n.unsigned_abs()),
        n => format!("+{n}"),
    }
}

/// What a mark means, in a word.
#[must_use]
pub fn mark_name(mark: Mark, words: &dyn Words) -> String {
    let value = match mark.value() {
        -2 => "harmful",
        -1 => "poor",
        1 => "present",
        2 => "strong",
        _ => "absent",
    };
    words.say_for("mark", value, &[])
}

/// Hundredths of points a turn with their sign, to one decimal: `+3.5`, `0`, `−2`.
#[must_use]
pub fn slope(hundredths: i64, words: &dyn Words) -> String {
    let points = tenths(hundredths, words);
    match hundredths {
        _ if points == "0" => points,
        hundredths if hundredths < 0 => format!("\u{2212}{points}"),
        _ => format!("+{points}"),
    }
}

/// Hundredths without their sign, to one decimal, and to none where it is 0: `3.5`, `2`.
pub(super) fn tenths(hundredths: i64, words: &dyn Words) -> String {
    let tenths = (hundredths.unsigned_abs() + 5) / 10;
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => words.say("number-tenths", &[("whole", (tenths / 10).into()), ("tenths", rest.into())]),
    }
}
