//! A cue that a scenario brings along for its own facts.

use super::Phrases;
use crate::vocabulary::Technique;
use std::sync::Arc;

/// Words that speak for or against a technique in one scenario only: the empty box, the birthday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtraCue {
    /// The cue's name; evidence carries it.
    pub id: Arc<str>,
    /// The technique it speaks about.
    pub technique: Technique,
    /// The words.
    pub phrases: Phrases,
    /// What one appearance adds to the strength, in hundredths of a mark; negative when it costs.
    pub weight: i32,
    /// What these words do to the customer, in one sentence.
    pub coaching: Arc<str>,
}
