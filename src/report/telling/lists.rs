//! Several things in one sentence.

use crate::words::Words;

/// `a`, `a and b`, `a, b and c`.
#[must_use]
pub fn and_list(items: &[String], words: &dyn Words) -> String {
    joined(items, words, |a, b| words.say("list-and", &[("a", a.into()), ("b", b.into())]))
}

/// `a`, `a or b`, `a, b or c`.
#[must_use]
pub fn or_list(items: &[String], words: &dyn Words) -> String {
    joined(items, words, |a, b| words.say("list-or", &[("a", a.into()), ("b", b.into())]))
}

fn joined(items: &[String], words: &dyn Words, last: impl Fn(&str, &str) -> String) -> String {
    let Some((tail, head)) = items.split_last() else { return String::new() };
    let head = head.iter().fold(String::new(), |before, item| match before.as_str() {
        "" => item.clone(),
        before => words.say("list-comma", &[("a", before.into()), ("b", item.into())]),
    });
    if head.is_empty() { tail.clone() } else { last(&head, tail) }
}
