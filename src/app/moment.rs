//! A moment in words: today and yesterday by name, everything else by its date.

use crate::words::Words;
use jiff::{Timestamp, ToSpan, Zoned};

/// When `moment` was, as somebody at `now` would say it.
pub(super) fn said(words: &dyn Words, moment: Timestamp, now: &Zoned) -> String {
    let moment = moment.to_zoned(now.time_zone().clone());
    let time = moment.strftime("%H:%M").to_string();
    let day = moment.date();
    if day == now.date() {
        return words.say("moment-today", &[("time", (&time).into())]);
    }
    if now.date().checked_sub(1.day()).is_ok_and(|yesterday| day == yesterday) {
        return words.say("moment-yesterday", &[("time", (&time).into())]);
    }
    dated(words, &moment)
}

/// When `moment` was, by its date.
pub(super) fn dated(words: &dyn Words, moment: &Zoned) -> String {
    let time = moment.strftime("%H:%M").to_string();
    // The year as text: a number would get a separator in its thousands.
    let year = moment.year().to_string();
    words.say(
        "moment-date",
        &[
            ("day", i64::from(moment.day()).into()),
            ("month", i64::from(moment.month()).into()),
            ("year", (&year).into()),
            ("time", (&time).into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Language;
    use crate::words::Locale;

    #[test]
    fn days_near_are_named_and_others_dated() {
        let words = Locale::built_in(Language::En);
        let now: Zoned = "2026-03-10T08:30:00+00:00[UTC]".parse().expect("a moment");
        let at = |text: &str| said(&words, text.parse().expect("a moment"), &now);
        assert_eq!(at("2026-03-10T08:05:00Z"), "today, 08:05");
        assert_eq!(at("2026-03-09T23:00:00Z"), "yesterday, 23:00");
        assert_eq!(at("2025-12-31T12:00:00Z"), "31 Dec 2025, 12:00");
    }
}
