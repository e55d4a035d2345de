//! Praise with nothing named behind it.

use super::{Cue, Rubric};
use crate::vocabulary::Technique;
use serde::Deserialize;
use std::sync::Arc;

/// How much of a technique's praise counts when only small signs speak for it.
///
/// A reply may be full of times and names that belong to the customer's story and offer no step at all: then the words are
/// those of a plan, and there is none.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Backing {
    /// The technique.
    pub technique: Technique,
    /// One of these cues is enough; when the list is empty, any that was meant to speak for the technique.
    #[serde(default)]
    pub cues: Vec<Arc<str>>,
    /// How many hundredths of a strength above nothing count without one of them, 0 to 100.
    pub percent: u8,
}

impl Backing {
    fn is_backed_by(&self, cue: &Cue) -> bool {
        if self.cues.is_empty() {
            cue.prior.unwrap_or(cue.weights)[self.technique] > 0
        } else {
            self.cues.contains(&cue.id)
        }
    }
}

impl Rubric {
    /// How many hundredths of a strength above nothing count for a technique, given the cues that were heard plainly.
    pub fn percent_counted<'a>(&self, technique: Technique, mut heard: impl Iterator<Item = &'a Cue>) -> i32 {
        match self.backing.iter().find(|backing| backing.technique == technique) {
            Some(backing) if !heard.any(|cue| backing.is_backed_by(cue)) => backing.percent.into(),
            _ => 100,
        }
    }
}
