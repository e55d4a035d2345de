//! What makes an offer concrete: times and names.

use super::{Feature, Surroundings};
use std::ops::Range;

/// Words that say when by themselves.
const WHEN: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "today",
    "tonight",
    "tomorrow",
    "noon",
    "midday",
    "midnight",
    "weds",
    "mon",
    "tues",
    "thurs",
    "fri",
];

/// Words that make the number after them a time.
const BEFORE_TIME: &[&str] =
    &["at", "by", "before", "until", "till", "between", "from", "within", "past", "in"];

/// Words that make the number before them a time.
const AFTER_TIME: &[&str] = &["minutes", "minute", "mins", "hours", "hour", "am", "pm", "o'clock", "oclock"];

/// Capitalised words that name no person.
const NO_PERSON: &[&str] = &[
    "i",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "christmas",
    "easter",
    "english",
    "sir",
    "madam",
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "god",
    "jesus",
    "christ",
];

pub(super) fn find(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    let words = around.words;
    let mut first = None;
    let mut times = 0;
    for (i, token) in words.tokens().iter().enumerate() {
        let word = words.word(i);
        let number = word.as_bytes()[0].is_ascii_digit() || word.len() <= 7 && around.numbers.contains(&word);
        let previous = if i > 0 { words.word(i - 1) } else { "" };
        let next = if i + 1 < words.tokens().len() { words.word(i + 1) } else { "" };
        if WHEN.contains(&word) || number && (BEFORE_TIME.contains(&previous) || AFTER_TIME.contains(&next)) {
            times += 1;
            first.get_or_insert(token.start..token.end);
        }
    }
    if let Some(range) = first.filter(|_| times >= 2) {
        found.push((Feature::TwoTimes, range));
    }
    if let Some(range) = person(around) {
        found.push((Feature::NamesPerson, range));
    }
}

/// The first word inside a sentence that is written as a name and is not one of the customer's.
fn person(around: &Surroundings<'_>) -> Option<Range<usize>> {
    let words = around.words;
    (1..words.tokens().len()).find_map(|i| {
        let token = words.tokens()[i];
        let written = around.reply.text.get(token.start..token.end)?;
        let mut chars = written.chars();
        let capital =
            chars.next().is_some_and(char::is_uppercase) && chars.as_str().chars().all(char::is_lowercase);
        let inside =
            !matches!(words.word(i - 1), "^" | "mr" | "mrs" | "ms" | "miss" | "dr" | "madam" | "sir");
        let name = capital
            && inside
            && written.len() >= 3
            && !NO_PERSON.contains(&words.word(i))
            && !WHEN.contains(&words.word(i))
            && !around.reply.context.contains(written);
        name.then_some(token.start..token.end)
    })
}
