//! A text word by word, with what is asked of every word many times over.

use crate::phrase::{Key, Words, is_mark};
use rustc_hash::FxHashSet;
use std::sync::OnceLock;

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

/// One token of a text.
pub(super) struct Term<'a> {
    /// Its plain form.
    pub(super) word: &'a str,
    /// The key of its stem.
    pub(super) stem: u64,
    /// Whether it begins or ends a sentence and is no word.
    pub(super) mark: bool,
    /// Whether it says something about this case: a number, or a longer word that is not common.
    pub(super) content: bool,
    /// Whether it comes back in any reply.
    pub(super) small: bool,
}

/// The tokens of a text; `common` are the keys of the words that are no particulars of a case.
pub(super) fn terms<'a>(words: &'a Words, common: &FxHashSet<u64>) -> Vec<Term<'a>> {
    static KEYS: OnceLock<FxHashSet<u64>> = OnceLock::new();
    let small = KEYS.get_or_init(|| keys(&SMALL));
    let term = |i| {
        let word = words.word(i);
        let key = words.key(i).number();
        let mark = is_mark(word);
        let long = word.len() >= 3 || word.as_bytes().first().is_some_and(u8::is_ascii_digit);
        Term {
            word,
            stem: Key::of(stem(word)).number(),
            mark,
            content: long && !mark && !common.contains(&key),
            small: small.contains(&key),
        }
    };
    (0..words.tokens().len()).map(term).collect()
}

/// The keys of words.
pub(super) fn keys(words: &[impl AsRef<str>]) -> FxHashSet<u64> {
    words.iter().map(|word| Key::of(word.as_ref()).number()).collect()
}

/// The word without its most frequent English endings: cheap, and close enough to match what two people say of one thing.
fn stem(word: &str) -> &str {
    // Of two endings that fit the longer one is taken off.
    let endings: &[&str] = match word.as_bytes().last() {
        Some(b's') => &["ations", "ings", "ies", "es", "s"],
        Some(b'n') => &["ation"],
        Some(b'g') => &["ing"],
        Some(b'd') => &["ed"],
        Some(b'y') => &["edly", "ly", "y"],
        Some(b'e') => &["e"],
        _ => return word,
    };
    let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| stem.len() >= 3).unwrap_or(word)
}
