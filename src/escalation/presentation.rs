//! How an escalation is told to the customer: why, to whom, when, what next (E).

use crate::phrase::Words;
use crate::scenario::{Presentation, PresentationElement};

/// The elements that `words` say, recognised by the author's phrases.
#[must_use]
pub fn told(words: &str, expected: &Presentation) -> Vec<PresentationElement> {
    let words = Words::of(words);
    PresentationElement::ALL
        .into_iter()
        .filter(|&element| expected.element(element).phrases.stand_in(&words))
        .collect()
}

/// A quarter of 100 for each element told.
#[must_use]
pub fn score(told: &[PresentationElement]) -> u32 {
    told.len() as u32 * 100 / PresentationElement::ALL.len() as u32
}
