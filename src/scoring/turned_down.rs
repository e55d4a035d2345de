//! Words the customer has quoted in anger, refused or reported, and that come back in the reply all the same.

use super::restated::stem;
use crate::phrase::Words;
use rustc_hash::FxHashSet;
use std::ops::Range;

/// How many different words of the reply the customer had turned down, by the way they did it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TurnedDown {
    /// Words from between the customer's quotation marks.
    pub quoted: usize,
    /// Words after "don't", "not", "no", "never", "without", "stop".
    pub refused: usize,
    /// Words after "told", "said", "keep", "again", "already".
    pub reported: usize,
    /// How many different words of the reply were compared.
    pub out_of: usize,
}

/// How many words after a refusal belong to it.
const REFUSED_REACH: usize = 8;
/// How many words after a word of reporting belong to the report.
const REPORTED_REACH: usize = 10;

const REFUSING: [&str; 10] =
    ["not", "no", "never", "without", "stop", "refuse", "declined", "sick", "enough", "rather"];

const REPORTING: [&str; 21] = [
    "told", "tells", "telling", "said", "says", "say", "saying", "tried", "already", "done", "another",
    "again", "same", "dare", "keep", "keeps", "kept", "hearing", "reading", "writes", "sent",
];

/// Small words that come back in any reply. Other than for what is restated, "sir", "noted" and "promise" count here:
/// they are what customers are most tired of.
const SMALL: [&str; 81] = [
    "a", "about", "all", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can",
    "could", "did", "do", "does", "for", "from", "get", "got", "had", "has", "have", "he", "her", "here",
    "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "me", "more", "my", "no", "not",
    "of", "on", "one", "or", "our", "out", "she", "so", "than", "that", "the", "their", "them", "then",
    "there", "these", "they", "this", "those", "to", "too", "up", "us", "very", "was", "we", "were", "what",
    "when", "where", "who", "why", "will", "with", "would", "you",
];

impl TurnedDown {
    /// Compares a reply with the message it answers.
    pub(super) fn of(reply: &Words, context: &str, theirs: &Words) -> Self {
        if context.is_empty() {
            return Self::default();
        }
        let quoted = stems_in(theirs, &quotations(context));
        let refused = stems_after(theirs, &REFUSING, REFUSED_REACH);
        let reported = stems_after(theirs, &REPORTING, REPORTED_REACH);
        let mut found = Self::default();
        let mut seen = FxHashSet::default();
        for word in reply.iter().filter(|word| says_something(word)).map(stem) {
            if seen.insert(word) {
                found.quoted += usize::from(quoted.contains(word));
                found.refused += usize::from(refused.contains(word));
                found.reported += usize::from(reported.contains(word));
            }
        }
        found.out_of = seen.len();
        found
    }
}

fn says_something(word: &str) -> bool {
    SMALL.binary_search(&word).is_err()
}

/// The words after any of these, up to so many and to the end of the sentence.
fn stems_after<'a>(words: &'a Words, after: &[&str], reach: usize) -> FxHashSet<&'a str> {
    let mut left = 0usize;
    let mut found = FxHashSet::default();
    for i in 0..words.tokens().len() {
        let word = words.word(i);
        match word {
            "^" | "." | "?" | "!" => left = 0,
            _ if left > 0 && says_something(word) => {
                left -= 1;
                found.insert(stem(word));
            }
            _ => left = left.saturating_sub(1),
        }
        if after.contains(&word) {
            left = reach;
        }
    }
    found
}

/// The words inside these bytes of the original.
fn stems_in<'a>(words: &'a Words, ranges: &[Range<usize>]) -> FxHashSet<&'a str> {
    let inside = |start: usize, end: usize| ranges.iter().any(|r| r.start <= start && end <= r.end);
    let tokens = words.tokens().iter().enumerate().filter(|(_, token)| inside(token.start, token.end));
    tokens
        .map(|(i, _)| words.word(i))
        .filter(|word| !matches!(*word, "^" | "." | "?" | "!") && says_something(word))
        .map(stem)
        .collect()
}

/// What stands between quotation marks; an apostrophe inside a word is none.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(char, usize)> = None;
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |&(_, next)| next);
        let closes = |mark: char| match mark {
            '\'' | '‘' => matches!(c, '\'' | '’') && !next.is_alphanumeric(),
            _ => matches!(c, '"' | '”'),
        };
        match open {
            Some((mark, start)) if closes(mark) => {
                found.push(start..at);
                open = None;
            }
            None if matches!(c, '"' | '“') || matches!(c, '\'' | '‘') && !before.is_alphanumeric() => {
                open = Some((c, at + c.len_utf8()));
            }
            _ => {}
        }
        before = c;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turned_down(customer: &str, reply: &str) -> TurnedDown {
        TurnedDown::of(&Words::of(reply), customer, &Words::of(customer))
    }

    #[test]
    fn the_small_words_are_sorted() {
        assert!(SMALL.is_sorted());
    }

    #[test]
    fn words_the_customer_quoted_refused_or_was_told_come_back() {
        let found =
            turned_down("I keep hearing \"the part's on order\". Five nights!", "So the part is on order.");
        assert_eq!((found.quoted, found.refused), (2, 0));
        let found =
            turned_down("Don't you 'sir' me. Where is my mum's chair?", "Sir, I do appreciate that, sir.");
        assert_eq!((found.quoted, found.refused), (1, 1));
        let found = turned_down("I was told to restart the router.", "Please restart the router.");
        assert_eq!((found.quoted, found.reported), (0, 2));
        assert_eq!(
            turned_down("It isn't the bank's fault, it's yours.", "We'll pay the bank today.").quoted,
            0
        );
        assert_eq!(turned_down("", "Please restart it."), TurnedDown::default());
    }
}
