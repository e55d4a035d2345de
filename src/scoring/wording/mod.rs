//! The small signs: words, neighbours and other traces, weighed by what people marked.
//!
//! Named cues carry the meaning; these carry the rest, as a table of whole hundredths that was fitted to the labelled
//! replies (`examples/fit_rubric`). One sign weighs little, and every sign can be looked up in the table.

mod measures;
mod sign;
mod signs;
mod table;

pub use sign::Sign;
pub use signs::signs;
pub use table::Wording;

use crate::vocabulary::{RedFlag, Technique};

/// What a sign weighs: the four techniques, then the red flags, in the order of the vocabulary.
pub const WEIGHTS: usize = Technique::ALL.len() + RedFlag::ALL.len();

/// The column of a technique.
#[must_use]
pub fn column_of(technique: Technique) -> usize {
    Technique::ALL.iter().position(|&t| t == technique).unwrap_or(0)
}

/// The column of a red flag.
#[must_use]
pub fn column_of_flag(flag: RedFlag) -> usize {
    Technique::ALL.len() + RedFlag::ALL.iter().position(|&f| f == flag).unwrap_or(0)
}
