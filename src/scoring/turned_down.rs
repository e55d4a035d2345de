//! Words the customer has quoted in anger, refused or reported, and that come back in the reply all the same.

use super::terms::Term;
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

fn refuses(word: &str) -> bool {
    matches!(
        word,
        "not" | "no" | "never" | "without" | "stop" | "refuse" | "declined" | "sick" | "enough" | "rather"
    )
}

/// After these words a customer reports what did not help.
pub(super) fn reports(word: &str) -> bool {
    matches!(
        word,
        "told"
            | "tells"
            | "telling"
            | "said"
            | "says"
            | "say"
            | "tried"
            | "already"
            | "done"
            | "another"
            | "again"
            | "same"
            | "dare"
    )
}

/// After these, too, what goes on and on.
fn goes_on(word: &str) -> bool {
    matches!(word, "saying" | "keep" | "keeps" | "kept" | "hearing" | "reading" | "writes" | "sent")
}

impl TurnedDown {
    /// Compares a reply with the message it answers, which is handed over with its words.
    pub(super) fn of(reply: &[Term<'_>], context: &str, words: &Words, theirs: &[Term<'_>]) -> Self {
        if context.is_empty() {
            return Self::default();
        }
        let quoted = stems_in(words, theirs, &quotations(context));
        let refused = stems_after(theirs, refuses, REFUSED_REACH);
        let reported = stems_after(theirs, |word| reports(word) || goes_on(word), REPORTED_REACH);
        let mut found = Self::default();
        let mut seen = FxHashSet::default();
        seen.reserve(reply.len());
        for term in reply.iter().filter(|term| !term.mark && !term.small) {
            if seen.insert(term.stem) {
                found.quoted += usize::from(quoted.contains(&term.stem));
                found.refused += usize::from(refused.contains(&term.stem));
                found.reported += usize::from(reported.contains(&term.stem));
            }
        }
        found.out_of = seen.len();
        found
    }
}

/// The words after any of these, up to so many and to the end of the sentence.
fn stems_after(terms: &[Term<'_>], is_after: impl Fn(&str) -> bool, reach: usize) -> FxHashSet<u64> {
    let mut left = 0usize;
    let mut found = FxHashSet::default();
    for term in terms {
        if term.mark {
            left = 0;
            continue;
        }
        if left > 0 && !term.small {
            found.insert(term.stem);
        }
        left = left.saturating_sub(1);
        if is_after(term.word) {
            left = reach;
        }
    }
    found
}

/// The words inside these bytes of the original.
fn stems_in(words: &Words, terms: &[Term<'_>], ranges: &[Range<usize>]) -> FxHashSet<u64> {
    if ranges.is_empty() {
        return FxHashSet::default();
    }
    let inside = |start: usize, end: usize| ranges.iter().any(|r| r.start <= start && end <= r.end);
    let tokens = words.tokens().iter().zip(terms).filter(|(token, _)| inside(token.start, token.end));
    tokens.map(|(_, term)| term).filter(|term| !term.mark && !term.small).map(|term| term.stem).collect()
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
    use super::super::terms::terms;
    use super::*;

    fn turned_down(customer: &str, reply: &str) -> TurnedDown {
        let (words, theirs) = (Words::of(reply), Words::of(customer));
        let common = FxHashSet::default();
        TurnedDown::of(&terms(&words, &common), customer, &theirs, &terms(&theirs, &common))
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
