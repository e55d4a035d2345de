//! What makes an offer concrete: times and names.

use super::{Feature, Surroundings};
use std::ops::Range;

/// Words that say when by themselves.
fn says_when(word: &str) -> bool {
    matches!(
        word,
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "today"
            | "tonight"
            | "tomorrow"
            | "noon"
            | "midday"
            | "midnight"
            | "weds"
            | "mon"
            | "tues"
            | "thurs"
            | "fri"
    )
}

/// English number words; they become times beside "at" and "by".
fn is_number_word(word: &str) -> bool {
    matches!(
        word,
        "one"
            | "two"
            | "three"
            | "four"
            | "five"
            | "six"
            | "seven"
            | "eight"
            | "nine"
            | "ten"
            | "eleven"
            | "twelve"
            | "fifteen"
            | "twenty"
            | "half"
    )
}

/// Words that make the number after them a time.
fn stands_before_time(word: &str) -> bool {
    matches!(word, "at" | "by" | "before" | "until" | "till" | "between" | "from" | "within" | "past" | "in")
}

/// Words that make the number before them a time.
fn stands_after_time(word: &str) -> bool {
    matches!(word, "minutes" | "minute" | "mins" | "hours" | "hour" | "am" | "pm" | "o'clock" | "oclock")
}

/// Capitalised words that name no person.
fn names_nobody(word: &str) -> bool {
    matches!(
        word,
        "i" | "january"
            | "february"
            | "march"
            | "april"
            | "may"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
            | "christmas"
            | "easter"
            | "english"
            | "sir"
            | "madam"
            | "mr"
            | "mrs"
            | "ms"
            | "miss"
            | "dr"
            | "god"
            | "jesus"
            | "christ"
    )
}

pub(super) fn find(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    let mut first = None;
    let mut times = 0;
    let word = |i: usize| around.terms.get(i).map_or("", |term| term.word);
    for (i, token) in around.words.tokens().iter().enumerate() {
        let number = || word(i).as_bytes()[0].is_ascii_digit() || is_number_word(word(i));
        let beside = || i > 0 && stands_before_time(word(i - 1)) || stands_after_time(word(i + 1));
        if says_when(word(i)) || number() && beside() {
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
    let word = |i: usize| around.terms[i].word;
    (1..around.terms.len()).find_map(|i| {
        let token = around.words.tokens()[i];
        let written = around.reply.text.get(token.start..token.end)?;
        let mut chars = written.chars();
        let capital =
            chars.next().is_some_and(char::is_uppercase) && chars.as_str().chars().all(char::is_lowercase);
        // "What's" is one token and two words.
        let begins = token.start > around.words.tokens()[i - 1].start;
        let inside =
            || begins && !matches!(word(i - 1), "^" | "mr" | "mrs" | "ms" | "miss" | "dr" | "madam" | "sir");
        let name = capital
            && written.len() >= 3
            && inside()
            && !names_nobody(word(i))
            && !says_when(word(i))
            && !around.reply.context.contains(written);
        name.then_some(token.start..token.end)
    })
}
