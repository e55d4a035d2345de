//! What the trainee has said, so that saying it again is noticed.

use super::Key;
use std::sync::Arc;

/// A reply the customer heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The words.
    pub text: Arc<str>,
    /// By what they are known again.
    pub key: Key,
    /// What they did to the customer: weight × mark, −200 to 200.
    pub impact: i64,
}

impl Spoken {
    /// Whether it was these words, whatever their capitals and the space around them. `key` is theirs.
    #[must_use]
    pub fn is(&self, key: Key, words: &str) -> bool {
        self.key == key && self.text.trim().eq_ignore_ascii_case(words.trim())
    }
}
