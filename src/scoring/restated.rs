//! The customer's particulars, given back: content words of the customer's message that return in a reply.

use crate::phrase::Words;
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

/// Compares a reply with the message it answers.
pub(super) fn restated(reply: &Words, context: &Words, common: &FxHashSet<String>) -> Restated {
    let theirs: FxHashSet<&str> = context.iter().filter(|w| is_content(w, common)).map(stem).collect();
    let mut found = Restated::default();
    let mut seen = FxHashSet::default();
    for i in 0..reply.tokens().len() {
        let word = reply.word(i);
        if !is_content(word, common) {
            continue;
        }
        let back = theirs.contains(stem(word));
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            found.number_back |= back;
            found.number_fresh |= !back;
        }
        if seen.insert(stem(word)) {
            if back { found.tokens.push(i) } else { found.fresh += 1 }
        }
    }
    if !theirs.is_empty() {
        let pairs: FxHashSet<&str> = pairs(context).collect();
        found.pairs = self::pairs(reply).filter(|pair| pairs.contains(pair)).count();
    }
    found
}

/// Two words that follow each other in one sentence.
fn pairs(words: &Words) -> impl Iterator<Item = &str> {
    let inside = |i: usize| !is_mark(words.word(i));
    (1..words.tokens().len()).filter(move |&i| inside(i - 1) && inside(i)).map(|i| words.run(i - 1..i + 1))
}

fn is_mark(word: &str) -> bool {
    matches!(word, "^" | "." | "?" | "!")
}

/// Whether a word says something about this case: a number, or a longer word that is not common.
pub(super) fn is_content(word: &str, common: &FxHashSet<String>) -> bool {
    if is_mark(word) {
        return false;
    }
    (word.len() >= 3 || word.starts_with(|c: char| c.is_ascii_digit())) && !common.contains(word)
}

/// The word without its most frequent English endings: cheap, and close enough to match what two people say of one thing.
pub(super) fn stem(word: &str) -> &str {
    for ending in ["ations", "ation", "ings", "ing", "edly", "ed", "ies", "ly", "es", "s", "e", "y"] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.len() >= 3
        {
            return stem;
        }
    }
    word
}
