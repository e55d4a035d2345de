//! Words a trainer can write down to be recognised in a reply, compiled once.

use crate::vocabulary::Technique;
use regex::RegexSet;
use std::sync::{Arc, OnceLock};

/// A list of phrases.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    sources: Vec<String>,
    compiled: OnceLock<Option<RegexSet>>,
}

/// Why a phrase cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhraseError {
    /// Which phrase of the list, from 0.
    pub index: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

impl Phrases {
    /// Reads phrases.
    ///
    /// # Errors
    /// One for each phrase that cannot be used.
    pub fn parse(sources: Vec<String>) -> Result<Self, Vec<PhraseError>> {
        Ok(Self { sources, compiled: OnceLock::new() })
    }

    /// Whether one of the phrases is in `text`.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        self.compiled
            .get_or_init(|| {
                RegexSet::new(self.sources.iter().map(|s| format!(r"(?i)\b{}\b", regex::escape(s)))).ok()
            })
            .as_ref()
            .is_some_and(|set| set.is_match(text))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }

    /// The phrases as written.
    #[must_use]
    pub fn sources(&self) -> &[String] {
        &self.sources
    }
}

impl PartialEq for Phrases {
    fn eq(&self, other: &Self) -> bool {
        self.sources == other.sources
    }
}

/// An author's own cue for written replies.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtraCue {
    /// Its name.
    pub id: Arc<str>,
    /// The technique it speaks for.
    pub technique: Technique,
    /// The words.
    pub phrases: Phrases,
    /// What it adds to the strength, in hundredths.
    pub weight: i32,
    /// What these words do to the customer.
    pub coaching: Arc<str>,
}
