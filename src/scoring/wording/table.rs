//! The table of small signs, as it is read from its file.

use super::{Sign, WEIGHTS};
use crate::vocabulary::Language;
use std::sync::{Arc, OnceLock};

const ENGLISH: &str = include_str!("../../../assets/rubrics/en.words.tsv");

/// Signs with their weights in hundredths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Places in `rows`, found by the last bits of a key; twice as many as there are rows, so that a search is short.
    slots: Vec<u32>,
    rows: Vec<Row>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Row {
    key: u64,
    weights: [i16; WEIGHTS],
}

/// A slot in which there is nothing.
const FREE: u32 = u32::MAX;

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
        rows.extend(source.lines().filter(|line| !line.starts_with('#')).map(row));
        let mut slots = vec![FREE; (rows.len() * 2).next_power_of_two()];
        for (number, row) in (0..FREE).zip(&rows) {
            let mut slot = row.key as usize & (slots.len() - 1);
            while slots[slot] != FREE {
                slot = (slot + 1) & (slots.len() - 1);
            }
            slots[slot] = number;
        }
        Self { slots, rows }
    }

    /// The number and the weights of a sign.
    #[must_use]
    pub fn get(&self, sign: &Sign<'_>) -> Option<(u32, &[i16; WEIGHTS])> {
        let key = sign.key();
        let last = self.slots.len().checked_sub(1)?;
        let mut slot = key as usize & last;
        loop {
            let number = self.slots[slot];
            let row = self.rows.get(number as usize)?;
            if row.key == key {
                return Some((number, &row.weights));
            }
            slot = (slot + 1) & last;
        }
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

/// One line. Tens of thousands of them are read whenever the program starts, hence byte by byte.
fn row(line: &str) -> Row {
    let name = line.split('\t').next().unwrap_or_default();
    let mut weights = [0; WEIGHTS];
    let (mut column, mut value, mut negative) = (0, 0i16, false);
    for &byte in line.as_bytes()[name.len()..].iter().skip(1).chain(b"\t") {
        match byte {
            b'-' => negative = true,
            b'0'..=b'9' => value = value.wrapping_mul(10).wrapping_add(i16::from(byte - b'0')),
            b'\t' => {
                if let Some(weight) = weights.get_mut(column) {
                    *weight = if negative { -value } else { value };
                }
                (column, value, negative) = (column + 1, 0, false);
            }
            _ => {}
        }
    }
    Row { key: Sign::key_of(name), weights }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_left_out_is_nothing_and_an_unknown_sign_is_not_there() {
        let table = Wording::parse("# what this is\ni am sorry\t5\t\t-12\nsorry _ but\t-30\n");
        assert_eq!(table.len(), 2);
        let (number, weights) = table.get(&Sign::of("i am").and(" sorry")).expect("a known sign");
        assert_eq!((number, weights[0], weights[1], weights[2], weights[3]), (0, 5, 0, -12, 0));
        assert!(table.get(&Sign::of("sorry")).is_none());
        assert!(Wording::default().get(&Sign::of("sorry")).is_none() && Wording::default().is_empty());
    }
}
