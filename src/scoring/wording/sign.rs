//! One sign: up to four pieces of text that name it when they are written one after the other.

use std::fmt;

/// A sign, put together without allocating: `i am sorry`, `sorry _ but`, `first: okay`, `?why you`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign<'a> {
    pieces: [&'a str; 4],
    count: usize,
    key: u64,
}

impl<'a> Sign<'a> {
    /// A sign in one piece.
    #[must_use]
    pub fn of(name: &'a str) -> Self {
        Self { pieces: [name, "", "", ""], count: 1, key: Self::key_of(name) }
    }

    /// The sign with one more piece behind it, of which it has at most four. What was read before is not read again.
    #[must_use]
    pub fn and(mut self, piece: &'a str) -> Self {
        self.pieces[self.count] = piece;
        Self { pieces: self.pieces, count: self.count + 1, key: piece.bytes().fold(self.key, mix) }
    }

    /// The number under which the table keeps it.
    #[must_use]
    pub fn key(&self) -> u64 {
        self.key
    }

    /// The number of a name that was read from a table.
    #[must_use]
    pub fn key_of(name: &str) -> u64 {
        name.bytes().fold(START, mix)
    }
}

impl fmt::Display for Sign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| f.write_str(piece))
    }
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a over 64 bits: with some ten thousand signs of our own two of them meeting is out of the question, and a word of
/// the trainee's that met one on purpose would shift a mark by hundredths.
fn mix(key: u64, byte: u8) -> u64 {
    (key ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_depends_on_the_name_and_not_on_its_pieces() {
        let sign = Sign::of("first: ").and("i").and(" ").and("see");
        assert_eq!(sign.to_string(), "first: i see");
        assert_eq!(sign.key(), Sign::key_of("first: i see"));
        assert_ne!(sign.key(), Sign::of("i see").key());
    }
}
