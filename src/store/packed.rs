//! The figures of an attempt as a few bytes: fifty columns of a million rows take seconds to read, one takes a part.
//!
//! Each item is a byte with the figure's number, then its value and, where the byte's highest bit is set, how often.
//! Both are variable-length numbers of seven bits a byte, least first; values are folded so that small negative
//! numbers stay short (0, −1, 1, −2, …).

use crate::report::cohort::{Figure, Item};

const OFTEN: u8 = 0x80;

/// Writes the items down.
pub(super) fn pack(items: &[Item]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(items.len() * 3);
    for item in items {
        let often = item.times != 1;
        bytes.push(item.figure as u8 | if often { OFTEN } else { 0 });
        number(&mut bytes, fold(item.value));
        if often {
            number(&mut bytes, u64::from(item.times));
        }
    }
    bytes
}

/// Reads them, one after the other; `false` when the bytes are not what was written.
pub(super) fn unpack(bytes: &[u8], mut each: impl FnMut(Item)) -> bool {
    let mut rest = bytes;
    while let Some((&head, tail)) = rest.split_first() {
        rest = tail;
        let read = || {
            let figure = Figure::from_number(head & !OFTEN)?;
            let value = unfold(next(&mut rest)?);
            let times = if head & OFTEN == 0 { 1 } else { u32::try_from(next(&mut rest)?).ok()? };
            Some(Item { figure, value, times })
        };
        match { read }() {
            Some(item) => each(item),
            None => return false,
        }
    }
    true
}

fn number(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn next(rest: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, tail) = rest.split_first()?;
        *rest = tail;
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

const fn fold(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)) as u64
}

const fn unfold(value: u64) -> i64 {
    (value >> 1) as i64 ^ -((value & 1) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        let values = [0, 1, -1, 63, 64, -64, -65, 100, 8_191, 20_000, -777, i64::MAX, i64::MIN];
        let items: Vec<_> = Figure::ALL
            .iter()
            .zip(values.iter().cycle())
            .zip([1, 2, 300].iter().cycle())
            .map(|((&figure, &value), &times)| Item { figure, value, times })
            .collect();
        let bytes = pack(&items);
        let mut read = Vec::new();
        assert!(unpack(&bytes, |item| read.push(item)));
        assert_eq!(read, items);
    }

    #[test]
    fn no_bytes_make_it_panic() {
        for length in 0..6 {
            for first in 0..=255_u8 {
                let bytes: Vec<u8> = (0..length)
                    .map(|at| first.wrapping_mul(at + 1).wrapping_add(at.wrapping_mul(91)))
                    .collect();
                unpack(&bytes, |_| {});
            }
        }
        assert!(!unpack(&[0], |_| {}), "a figure without a value");
        assert!(!unpack(&[0x7f, 0], |_| {}), "a figure nobody knows");
    }
}
