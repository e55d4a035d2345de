//! A list of phrases that is searched for in one pass.

use super::{PhraseError, Words, automaton::Automaton, notation};
use std::sync::{Arc, OnceLock};

/// Phrases in the notation of this room, searched for together.
///
/// Two lists are equal when their sources are. The automata are built when the list is first used, and clones share
/// them.
#[derive(Clone, Default)]
pub struct Phrases {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    sources: Vec<String>,
    parts: Vec<Vec<notation::Part>>,
    automaton: OnceLock<Automaton>,
}

/// A place where a phrase was found, in bytes of the text, on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hit {
    /// First byte.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// Which of the phrases, from 0.
    pub phrase: usize,
}

impl Phrases {
    /// Reads the notation of every phrase; all faults are reported, not only the first.
    pub fn parse(sources: Vec<String>) -> Result<Self, Vec<PhraseError>> {
        let mut parts = Vec::with_capacity(sources.len());
        let mut errors = Vec::new();
        for (index, source) in sources.iter().enumerate() {
            match notation::read(source) {
                Ok(read) => parts.push(read),
                Err((message, hint)) => errors.push(PhraseError { index, message, hint: hint.to_owned() }),
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Self { inner: Arc::new(Inner { sources, parts, automaton: OnceLock::new() }) })
    }

    /// Every place where a phrase stands in the text, in order of `start`, then `end`, then phrase.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Hit> {
        if self.is_empty() {
            return Vec::new();
        }
        self.find_in(&Words::of(text))
    }

    /// The same for a text that has been taken apart before.
    #[must_use]
    pub fn find_in(&self, words: &Words) -> Vec<Hit> {
        let mut hits: Vec<Hit> = self
            .tokens_in(words)
            .into_iter()
            .map(|(phrase, first, last)| Hit {
                start: words.tokens()[first].start,
                end: words.tokens()[last].end.max(words.tokens()[first].start),
                phrase,
            })
            .collect();
        hits.sort_unstable();
        hits.dedup();
        hits
    }

    /// Phrase, first token and last token of every place, in no particular order and possibly twice.
    pub(crate) fn tokens_in(&self, words: &Words) -> Vec<(usize, usize, usize)> {
        if self.is_empty() {
            return Vec::new();
        }
        self.automaton().find(&self.inner.parts, words)
    }

    /// Whether any of the phrases stands in the text.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        !self.is_empty() && self.stand_in(&Words::of(text))
    }

    /// The same for a text that has been taken apart before.
    #[must_use]
    pub fn stand_in(&self, words: &Words) -> bool {
        !self.tokens_in(words).is_empty()
    }

    /// Whether there are no phrases.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inner.sources.is_empty()
    }

    /// The phrases as they were written.
    #[must_use]
    pub fn sources(&self) -> &[String] {
        &self.inner.sources
    }

    fn automaton(&self) -> &Automaton {
        self.inner.automaton.get_or_init(|| Automaton::new(&self.inner.parts))
    }
}

impl std::fmt::Debug for Phrases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Phrases").field(&self.inner.sources).finish()
    }
}

impl PartialEq for Phrases {
    fn eq(&self, other: &Self) -> bool {
        self.inner.sources == other.inner.sources
    }
}

impl Eq for Phrases {}
