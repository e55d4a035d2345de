//! The table of small signs, as it is read from its file.

use super::{Sign, WEIGHTS};
use crate::phrase::Key;
use crate::vocabulary::Language;
use std::sync::{Arc, OnceLock};

const ENGLISH: &str = include_str!("../../../assets/rubrics/en.words.tsv");

/// Signs with their weights in hundredths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Numbers of rows where their keys lead, beside some bits of the key: most signs that are not there are known by these.
    /// There are at least twice as many slots as rows, so that a search is short.
    slots: Vec<u32>,
    rows: Vec<Row>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Row {
    key: u64,
    weights: [i16; WEIGHTS],
}

/// A slot in which there is nothing; no row has so high a number.
const FREE: u32 = u32::MAX;

/// Spreads keys over the slots.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

impl Wording {
    /// The table that comes with the program for a language; empty for languages without one.
    #[must_use]
    pub fn built_in(language: Language) -> Arc<Self> {
        static TABLES: OnceLock<[Arc<Wording>; 2]> = OnceLock::new();
        let [english, none] = TABLES.get_or_init(|| [Arc::new(Self::parse(ENGLISH)), Arc::default()]);
        if language == Language::En { english.clone() } else { none.clone() }
    }

    /// Reads lines of a sign and its weights, separated by tabs; a weight left out is 0. Lines that begin with `#` say
    /// what the file is.
    #[must_use]
    pub fn parse(source: &str) -> Self {
        // A line has some twenty bytes; room for all of them at once saves moving them again and again.
        let mut rows: Vec<Row> = Vec::with_capacity(source.len() / 16);
        let lines = memchr::memchr_iter(b'\n', source.as_bytes()).chain([source.len()]);
        let mut start = 0;
        for end in lines {
            let line = source.as_bytes().get(start..end).unwrap_or_default();
            if !line.is_empty() && line[0] != b'#' {
                rows.push(row(line));
            }
            start = end + 1;
        }
        let mut table = Self { slots: vec![FREE; (rows.len() * 2).next_power_of_two()], rows };
        for (number, row) in (0..FREE).zip(&table.rows) {
            let (mut slot, bits) = table.place(row.key);
            while table.slots[slot] != FREE {
                slot = (slot + 1) & (table.slots.len() - 1);
            }
            table.slots[slot] = number | bits;
        }
        table
    }

    /// The number and the weights of a sign.
    #[must_use]
    pub fn get(&self, sign: &Sign<'_>) -> Option<(u32, &[i16; WEIGHTS])> {
        let last = self.slots.len().checked_sub(1)?;
        let (mut slot, bits) = self.place(sign.key());
        loop {
            let found = self.slots[slot & last];
            if found == FREE {
                return None;
            }
            let number = found & last as u32;
            if found ^ number == bits {
                let row = &self.rows[number as usize];
                if row.key == sign.key() {
                    return Some((number, &row.weights));
                }
            }
            slot += 1;
        }
    }

    /// The slot where a search for a key begins, and the bits of the key that stand in its slot above the number.
    fn place(&self, key: u64) -> (usize, u32) {
        let last = self.slots.len() - 1;
        let spread = key.wrapping_mul(SPREAD);
        ((spread >> 40) as usize & last, spread as u32 & !(last as u32))
    }

    /// How many signs there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// One line. Tens of thousands of them are read whenever the program starts, hence byte by byte and with next to no branches
/// that could be guessed wrong.
fn row(line: &[u8]) -> Row {
    let name = memchr::memchr(b'\t', line).unwrap_or(line.len());
    let mut weights = [0; WEIGHTS];
    let (mut column, mut value, mut sign) = (0, 0i16, 1i16);
    for &byte in line.get(name + 1..).unwrap_or_default() {
        let digit = byte.wrapping_sub(b'0');
        let ends = byte == b'\t';
        value = if ends { 0 } else { value };
        value = if digit < 10 { value.wrapping_mul(10).wrapping_add(digit.into()) } else { value };
        sign = if ends { 1 } else { sign };
        sign = if byte == b'-' { -1 } else { sign };
        column += usize::from(ends);
        if let Some(weight) = weights.get_mut(column) {
            *weight = value.wrapping_mul(sign);
        }
    }
    Row { key: Key::of_bytes(&line[..name]).number(), weights }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_left_out_is_nothing_and_an_unknown_sign_is_not_there() {
        let table = Wording::parse("# what this is\ni am sorry\t5\t\t-12\nsorry _ but\t-30\n");
        assert_eq!(table.len(), 2);
        let (number, weights) = table.get(&Sign::of(&["i am", " sorry"])).expect("a known sign");
        assert_eq!((number, weights[0], weights[1], weights[2], weights[3]), (0, 5, 0, -12, 0));
        assert!(table.get(&Sign::of(&["sorry"])).is_none());
        assert!(Wording::default().get(&Sign::of(&["sorry"])).is_none() && Wording::default().is_empty());
    }
}
