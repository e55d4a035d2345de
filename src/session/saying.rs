//! Words as a case knows them: what they set off in its customer, and a key by which they are known again.

use crate::phrase::Words;
use crate::scenario::{Customer, Sensitivity};
use rustc_hash::FxHasher;
use std::hash::Hasher as _;

/// What is known of words before they are said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    /// By what they are known again.
    pub key: Key,
    /// Positions among what angers the customer.
    pub angers: Vec<usize>,
    /// Positions among what soothes them.
    pub soothes: Vec<usize>,
}

impl Saying {
    /// Looks these words over for what this customer is sensitive to.
    #[must_use]
    pub fn of(text: &str, customer: &Customer) -> Self {
        let words = Words::of(text);
        let found = |all: &[Sensitivity]| {
            let hit = |(_, each): &(usize, &Sensitivity)| each.phrases.stand_in(&words);
            all.iter().enumerate().filter(hit).map(|(index, _)| index).collect()
        };
        Self { key: Key::of(text), angers: found(&customer.angers), soothes: found(&customer.soothes) }
    }
}

/// A number that is the same for words that count as the same, whatever their capitals and the space around them, and for
/// others nearly never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(u64);

impl Key {
    /// The key of these words.
    #[must_use]
    pub fn of(words: &str) -> Self {
        // This bit is all that tells small letters from capitals; what else it makes equal is told apart afterwards.
        const SMALL: u64 = 0x2020_2020_2020_2020;
        let mut hasher = FxHasher::default();
        for chunk in words.trim().as_bytes().chunks(8) {
            let mut eight = [0; 8];
            eight[..chunk.len()].copy_from_slice(chunk);
            hasher.write_u64(u64::from_le_bytes(eight) | SMALL);
        }
        Self(hasher.finish())
    }
}
