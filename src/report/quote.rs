//! The words of a reply that earned or cost a mark, or raised a red flag.

use super::Reply;
use crate::scoring::{Evidence, Flagged};
use crate::vocabulary::{RedFlag, Technique};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Words that spoke for or against a technique.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The technique they speak about.
    pub technique: Technique,
    /// The cue's name in the rubric.
    pub cue: Arc<str>,
    /// The words as they stand in the reply.
    pub words: String,
    /// First byte in the reply.
    pub start: usize,
    /// First byte after the words.
    pub end: usize,
    /// What they added to the strength, in hundredths; negative when they cost.
    pub weight: i32,
    /// What these words do to the customer.
    pub coaching: Arc<str>,
}

/// A red flag with the words that raised it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RedFlagQuote {
    /// The fault.
    pub flag: RedFlag,
    /// The words; empty when the whole reply is meant.
    pub words: String,
    /// First byte in the reply.
    pub start: usize,
    /// First byte after the words; equal to `start` when the whole reply is meant.
    pub end: usize,
}

impl Quote {
    pub(super) fn new(text: &str, evidence: &Evidence) -> Self {
        Self {
            technique: evidence.technique,
            cue: evidence.cue.clone(),
            words: words(text, evidence.start, evidence.end),
            start: evidence.start,
            end: evidence.end,
            weight: evidence.weight,
            coaching: evidence.coaching.clone(),
        }
    }
}

impl RedFlagQuote {
    pub(super) fn new(text: &str, flagged: &Flagged) -> Self {
        Self {
            flag: flagged.flag,
            words: words(text, flagged.start, flagged.end),
            start: flagged.start,
            end: flagged.end,
        }
    }

    /// The interruption itself, which has no words of its own.
    pub(super) fn interruption() -> Self {
        Self { flag: RedFlag::Interruption, words: String::new(), start: 0, end: 0 }
    }
}

/// The words from `start` to `end`; none when a damaged tape points outside the text or into a character.
fn words(text: &str, start: usize, end: usize) -> String {
    text.get(start..end).unwrap_or_default().to_owned()
}

/// A piece of a reply that is quoted by the same quotes from its first letter to its last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch<'a> {
    /// The words.
    pub text: &'a str,
    /// The quotes that cover it.
    pub quotes: Vec<&'a Quote>,
    /// The red flags that cover it.
    pub red_flags: Vec<&'a RedFlagQuote>,
}

impl Reply {
    /// The text cut where a quote begins or ends, so that overlapping quotes can be drawn. Put together, the
    /// stretches are the whole text.
    #[must_use]
    pub fn stretches(&self) -> Vec<Stretch<'_>> {
        let spans = self.quotes.iter().map(|q| (q.start, q.end));
        let spans = spans.chain(self.red_flags.iter().map(|f| (f.start, f.end)));
        let mut cuts: Vec<usize> = spans
            .flat_map(|(start, end)| [start, end])
            .chain([0, self.text.len()])
            .filter(|&at| self.text.is_char_boundary(at))
            .collect();
        cuts.sort_unstable();
        cuts.dedup();
        cuts.windows(2)
            .map(|cut| Stretch {
                text: &self.text[cut[0]..cut[1]],
                quotes: self.quotes.iter().filter(|q| q.start <= cut[0] && cut[1] <= q.end).collect(),
                red_flags: self.red_flags.iter().filter(|f| f.start <= cut[0] && cut[1] <= f.end).collect(),
            })
            .collect()
    }
}
