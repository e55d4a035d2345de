//! A number for a text, by which equal texts are found without comparing letters.

/// The number of a text, made so that the keys of pieces give the key of the whole: a word is read once, and every run of
/// words and every sign it takes part in costs a multiplication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    number: u64,
    /// What a number in front of this text is multiplied by.
    shift: u64,
}

/// An odd number of no meaning. The key of a text is its bytes as the digits of a number in this base, over 64 bits: with
/// some hundred thousand texts of our own two of them meeting is out of the question, and a word of the trainee's that met
/// one on purpose would shift a mark by hundredths.
const BASE: u64 = 0xd6e8_feb8_6659_fd93;
const BASE_2: u64 = BASE.wrapping_mul(BASE);
const BASE_3: u64 = BASE_2.wrapping_mul(BASE);
const BASE_4: u64 = BASE_3.wrapping_mul(BASE);

impl Key {
    /// The key of no text at all.
    pub const EMPTY: Self = Self { number: 0, shift: 1 };

    /// The key of what stands between two words.
    pub const SPACE: Self = Self::of(" ");

    /// The key of a text.
    #[must_use]
    pub const fn of(text: &str) -> Self {
        Self::of_bytes(text.as_bytes())
    }

    /// The key of these bytes of a text.
    #[must_use]
    pub const fn of_bytes(mut bytes: &[u8]) -> Self {
        let mut key = Self::EMPTY;
        // Four at a time, because each step has to wait for the one before.
        while let [a, b, c, d, rest @ ..] = bytes {
            let four = (*a as u64)
                .wrapping_mul(BASE_3)
                .wrapping_add((*b as u64).wrapping_mul(BASE_2))
                .wrapping_add((*c as u64).wrapping_mul(BASE))
                .wrapping_add(*d as u64);
            key.number = key.number.wrapping_mul(BASE_4).wrapping_add(four);
            key.shift = key.shift.wrapping_mul(BASE_4);
            bytes = rest;
        }
        while let [byte, rest @ ..] = bytes {
            key = key.and_byte(*byte);
            bytes = rest;
        }
        key
    }

    /// The key of this text with another behind it.
    #[must_use]
    pub const fn and(self, next: Self) -> Self {
        Self {
            number: self.number.wrapping_mul(next.shift).wrapping_add(next.number),
            shift: self.shift.wrapping_mul(next.shift),
        }
    }

    /// The key of this text with one more byte.
    #[must_use]
    pub(super) const fn and_byte(self, byte: u8) -> Self {
        self.and(Self { number: byte as u64, shift: BASE })
    }

    /// The number itself.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_depends_on_the_text_and_not_on_its_pieces() {
        let pieces = Key::of("i am").and(Key::EMPTY).and(Key::of(" ")).and(Key::of("sorry to hear"));
        assert_eq!(pieces, Key::of("i am sorry to hear"));
        assert_eq!("sorry".bytes().fold(Key::EMPTY, Key::and_byte), Key::of("sorry"));
        assert_ne!(Key::of("i am sorry"), Key::of("sorry i am"));
    }
}
