//! The customer's particulars, given back: content words of the customer's message that return in a reply.

use crate::phrase::Words;
use std::collections::HashSet;

/// Which tokens of the reply repeat a content word of the customer's, first appearance only.
pub(super) fn restated(reply: &Words, context: &Words, common: &HashSet<String>) -> Vec<usize> {
    let theirs: HashSet<&str> = context.iter().filter(|w| is_content(w, common)).map(stem).collect();
    if theirs.is_empty() {
        return Vec::new();
    }
    let mut seen = HashSet::new();
    (0..reply.tokens().len())
        .filter(|&i| {
            let word = reply.word(i);
            is_content(word, common) && theirs.contains(stem(word)) && seen.insert(stem(word))
        })
        .collect()
}

/// Whether a word says something about this case: a number, or a longer word that is not common.
pub(super) fn is_content(word: &str, common: &HashSet<String>) -> bool {
    if matches!(word, "^" | "." | "?" | "!") {
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
