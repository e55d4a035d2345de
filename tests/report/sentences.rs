//! The sentences of the report, word for word.

use crate::cases;
use evenkeel::report::{AttemptReport, telling};
use evenkeel::vocabulary::Language;
use evenkeel::words::Locale;
use std::fmt::Write;

#[test]
fn every_attempt_is_told_in_plain_words() {
    let words = Locale::built_in(Language::En);
    let mut told = String::new();
    for (name, events) in cases::all() {
        let report = AttemptReport::new(&events, &[]);
        let verdict = telling::verdict(&report, &words).unwrap_or_else(|| "-".to_owned());
        let right = telling::right(&report, &words).unwrap_or_else(|| "-".to_owned());
        let _ = writeln!(told, "{name}\n  {}\n  {verdict}\n  {right}\n", telling::summary(&report, &words));
    }
    insta::assert_snapshot!(told);
}
