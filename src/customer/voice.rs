//! What the customer says: which variant, in what portions, and which fallback line.

use crate::scenario::{Chunk, Text};
use crate::vocabulary::Language;
use std::sync::Arc;

/// The shortest and longest pause after a portion that its length decides, in milliseconds.
const PAUSE_MS: std::ops::RangeInclusive<u64> = 900..=4_500;

/// How long a portion takes to say beyond the shortest pause, in milliseconds a character: about 180 words a minute.
const MS_PER_CHARACTER: u64 = 45;

/// The pause after a portion, in milliseconds: the author's, or as long as the words take to say.
#[must_use]
pub fn pause_ms(chunk: &Chunk, language: Language) -> u64 {
    let spoken = || PAUSE_MS.start() + MS_PER_CHARACTER * chunk.text.get(language).chars().count() as u64;
    chunk.pause_ms.unwrap_or_else(|| spoken().min(*PAUSE_MS.end()))
}

/// One of these lines by a number drawn for it, other than the one said last where there is a choice.
#[must_use]
pub fn line(lines: &[Text], language: Language, last: Option<&str>, drawn: u64) -> Option<Arc<str>> {
    let fresh: Vec<&Arc<str>> =
        lines.iter().map(|text| text.get(language)).filter(|text| Some(&***text) != last).collect();
    let fallback = || lines.first().map(|text| Arc::clone(text.get(language)));
    match fresh.len() as u64 {
        0 => fallback(),
        count => Some(Arc::clone(fresh[(drawn % count) as usize])),
    }
}
