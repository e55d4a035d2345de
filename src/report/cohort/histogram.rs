//! How often each whole number was seen: all that a report on many attempts keeps of a figure.

use std::collections::BTreeMap;

/// Counts of whole numbers. Two can be put together and one taken out again, in any order with the same result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Histogram {
    /// The counts from [`FIRST`] on: what nearly all figures fit into, found without a search.
    near: Vec<u64>,
    /// The counts of the others.
    far: BTreeMap<i64, u64>,
}

/// The least number that is counted in a row.
const FIRST: i64 = -1024;
/// How many numbers are counted in a row at most: the days of 80 years, the seconds of a long call.
const ROW: usize = 32_768;

impl Histogram {
    /// Counts a number so many times more.
    pub fn add(&mut self, value: i64, times: u64) {
        match place(value) {
            Some(at) => {
                if at >= self.near.len() {
                    self.near.resize((at + 1).next_power_of_two(), 0);
                }
                self.near[at] += times;
            }
            None => *self.far.entry(value).or_insert(0) += times,
        }
    }

    /// Counts everything another one has counted.
    pub fn merge(&mut self, other: &Self) {
        other.iter().for_each(|(value, times)| self.add(value, times));
    }

    /// How often a number was seen.
    #[must_use]
    pub fn count(&self, value: i64) -> u64 {
        match place(value) {
            Some(at) => self.near.get(at).copied().unwrap_or(0),
            None => self.far.get(&value).copied().unwrap_or(0),
        }
    }

    /// Every number seen with how often, from the least on.
    pub fn iter(&self) -> impl Iterator<Item = (i64, u64)> {
        let below = self.far.range(..FIRST).map(|(&value, &times)| (value, times));
        let near = (FIRST..).zip(&self.near).map(|(value, &times)| (value, times));
        let above = self.far.range(FIRST..).map(|(&value, &times)| (value, times));
        below.chain(near).chain(above).filter(|(_, times)| *times > 0)
    }

    /// How many there are.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.iter().map(|(_, times)| times).sum()
    }

    /// How many of those for which this holds.
    #[must_use]
    pub fn total_of(&self, holds: impl Fn(i64) -> bool) -> u64 {
        self.iter().filter(|(value, _)| holds(*value)).map(|(_, times)| times).sum()
    }
}

fn place(value: i64) -> Option<usize> {
    let at = usize::try_from(value.checked_sub(FIRST)?).ok()?;
    (at < ROW).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_near_and_far_in_one_order() {
        let values = [0, -1, i64::MIN, 40_000, 3, 3, -1024, -1025, 31_743, 31_744, i64::MAX];
        let mut histogram = Histogram::default();
        values.iter().for_each(|&value| histogram.add(value, 1));
        let seen: Vec<_> = histogram.iter().collect();
        assert!(seen.is_sorted());
        assert_eq!((histogram.count(3), histogram.count(i64::MAX), histogram.count(4)), (2, 1, 0));
        assert_eq!(histogram.total(), values.len() as u64);
        let mut twice = histogram.clone();
        twice.merge(&histogram);
        assert_eq!(twice.total(), 2 * histogram.total());
    }
}
