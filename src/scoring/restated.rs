//! The customer's particulars, given back: content words of the customer's message that return in a reply.

use super::terms::Term;
use crate::phrase::{Key, Words};
use rustc_hash::FxHashSet;

/// What of the customer's message returns in a reply, and what does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restated {
    /// The tokens of the reply that repeat a content word of the customer's, first appearance only.
    pub tokens: Vec<usize>,
    /// How many different content words of the reply are not the customer's.
    pub fresh: usize,
    /// How many pairs of neighbouring words return.
    pub pairs: usize,
    /// Whether a number of the customer's returns.
    pub number_back: bool,
    /// Whether a number is named that the customer did not name.
    pub number_fresh: bool,
}

impl Restated {
    /// Compares a reply with the message it answers, each with its terms.
    pub(super) fn of(reply: (&Words, &[Term<'_>]), context: (&Words, &[Term<'_>])) -> Self {
        let theirs: FxHashSet<u64> = context.1.iter().filter(|t| t.content).map(|t| t.stem).collect();
        let mut found = Self::default();
        let mut seen = FxHashSet::default();
        seen.reserve(reply.1.len());
        for (i, term) in reply.1.iter().enumerate().filter(|(_, term)| term.content) {
            let back = theirs.contains(&term.stem);
            if term.word.as_bytes()[0].is_ascii_digit() {
                found.number_back |= back;
                found.number_fresh |= !back;
            }
            if seen.insert(term.stem) {
                if back { found.tokens.push(i) } else { found.fresh += 1 }
            }
        }
        if !theirs.is_empty() {
            let pairs: FxHashSet<u64> = pairs(context).collect();
            found.pairs = self::pairs(reply).filter(|pair| pairs.contains(pair)).count();
        }
        found
    }
}

/// Two words that follow each other in one sentence.
fn pairs((words, terms): (&Words, &[Term<'_>])) -> impl Iterator<Item = u64> {
    let inside = move |i: usize| !terms[i].mark;
    (1..terms.len())
        .filter(move |&i| inside(i - 1) && inside(i))
        .map(move |i| words.key(i - 1).and(Key::SPACE).and(words.key(i)).number())
}
