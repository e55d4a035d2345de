//! One sign: pieces of text that name it when they are written one after the other.

use crate::phrase::Key;
use std::fmt;

/// A sign, put together without copying: `i am sorry`, `sorry _ but`, `first: okay`, `?why you`.
#[derive(Clone, Copy, Debug)]
pub struct Sign<'a> {
    key: Key,
    pieces: &'a [&'a str],
}

impl<'a> Sign<'a> {
    /// A sign of these pieces, whose keys have been joined to this one.
    pub(super) fn new(key: Key, pieces: &'a [&'a str]) -> Self {
        Self { key, pieces }
    }

    /// A sign of these pieces.
    #[must_use]
    pub fn of(pieces: &'a [&'a str]) -> Self {
        let key = pieces.iter().fold(Key::EMPTY, |key, piece| key.and(Key::of(piece)));
        Self { key, pieces }
    }

    /// The number under which the table keeps it.
    #[must_use]
    pub fn key(&self) -> u64 {
        self.key.number()
    }
}

impl fmt::Display for Sign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| f.write_str(piece))
    }
}

/// A piece of a sign's name that is always the same.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    pub(super) text: &'static str,
    pub(super) key: Key,
}

impl Name {
    pub(super) const fn of(text: &'static str) -> Self {
        Self { text, key: Key::of(text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_depends_on_the_name_and_not_on_its_pieces() {
        let sign = Sign::of(&["first: ", "i", " ", "see"]);
        assert_eq!(sign.to_string(), "first: i see");
        assert_eq!(sign.key(), Key::of("first: i see").number());
        assert_ne!(sign.key(), Sign::of(&["i see"]).key());
    }
}
