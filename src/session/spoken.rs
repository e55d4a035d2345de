//! What the trainee has said, so that saying it again is noticed.

use rustc_hash::FxHasher;
use std::hash::Hasher as _;
use std::sync::Arc;

/// A reply the customer heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The words.
    pub text: Arc<str>,
    /// What it did to the customer: weight × mark, −200 to 200.
    pub impact: i64,
    key: u64,
}

impl Spoken {
    /// These words, with what they did.
    #[must_use]
    pub fn new(text: Arc<str>, impact: i64) -> Self {
        Self { key: key(&text), text, impact }
    }

    /// A number that is the same for words that count as the same, and for others nearly never.
    #[must_use]
    pub const fn key(&self) -> u64 {
        self.key
    }

    /// Whether it was these words, whatever their capitals and the space around them. `key` is [`key`] of the words.
    pub(super) fn is(&self, key: u64, words: &str) -> bool {
        self.key == key && self.text.trim().eq_ignore_ascii_case(words.trim())
    }
}

/// A number that is the same for the same words, whatever their capitals and the space around them.
pub(super) fn key(words: &str) -> u64 {
    // This bit is all that tells small letters from capitals; what else it makes equal is told apart afterwards.
    const SMALL: u64 = 0x2020_2020_2020_2020;
    let mut hasher = FxHasher::default();
    for chunk in words.trim().as_bytes().chunks(8) {
        let mut eight = [0; 8];
        eight[..chunk.len()].copy_from_slice(chunk);
        hasher.write_u64(u64::from_le_bytes(eight) | SMALL);
    }
    hasher.finish()
}
