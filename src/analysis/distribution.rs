//! How often each whole number from 0 to 100 came up.

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use std::fmt;

/// Counts of the whole numbers 0 to 100; written as a list of `[value, times]` without the zeros.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    counts: Box<[u64; 101]>,
    total: u64,
    sum: u64,
}

impl Default for Distribution {
    fn default() -> Self {
        Self { counts: Box::new([0; 101]), total: 0, sum: 0 }
    }
}

impl Distribution {
    /// Counts a value once more; above 100 it counts as 100.
    pub fn add(&mut self, value: u32) {
        let value = value.min(100);
        self.counts[value as usize] += 1;
        self.total += 1;
        self.sum += u64::from(value);
    }

    /// How many values were counted.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.total
    }

    /// Their mean, rounded to the nearest whole number; `None` without values.
    #[must_use]
    pub fn mean(&self) -> Option<u32> {
        let doubled = (2 * self.sum + self.total).checked_div(2 * self.total)?;
        u32::try_from(doubled).ok()
    }

    /// The smallest value at or below which `percent` of them lie; `None` without values.
    #[must_use]
    pub fn percentile(&self, percent: u64) -> Option<u32> {
        let wanted = (self.total * percent.min(100)).div_ceil(100).max(1);
        let mut seen = 0;
        self.iter().find_map(|(value, times)| {
            seen += times;
            (seen >= wanted).then_some(value)
        })
    }

    /// How many values lie in each ten: 0 to 9, 10 to 19, and so on, 90 to 100 in the last.
    #[must_use]
    pub fn tens(&self) -> [u64; 10] {
        let mut tens = [0; 10];
        for (value, times) in self.iter() {
            tens[(value as usize / 10).min(9)] += times;
        }
        tens
    }

    /// Every value that came up, with how often, from the lowest.
    pub fn iter(&self) -> impl Iterator<Item = (u32, u64)> {
        (0..).zip(self.counts.iter().copied()).filter(|(_, times)| *times > 0)
    }
}

/// `72 (64–80)`: the mean, and between what the middle eight of ten lie; a dash without values.
impl fmt::Display for Distribution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.mean(), self.percentile(10), self.percentile(90)) {
            (Some(mean), Some(low), Some(high)) if low < high => write!(f, "{mean} ({low}–{high})"),
            (Some(mean), ..) => write!(f, "{mean}"),
            _ => f.write_str("–"),
        }
    }
}

impl Serialize for Distribution {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        self.iter().try_for_each(|pair| list.serialize_element(&pair))?;
        list.end()
    }
}

#[cfg(test)]
mod tests {
    use super::Distribution;

    #[test]
    fn the_middle_and_the_mean_are_those_of_the_values() {
        let mut distribution = Distribution::default();
        assert_eq!((distribution.mean(), distribution.percentile(50)), (None, None));
        [10, 20, 20, 101].into_iter().for_each(|value| distribution.add(value));
        assert_eq!(distribution.total(), 4);
        assert_eq!(distribution.mean(), Some(38), "37.5, halves up");
        assert_eq!(distribution.percentile(50), Some(20));
        assert_eq!(distribution.to_string(), "38 (10–100)");
        assert_eq!(Distribution::default().to_string(), "–");
        assert_eq!(distribution.tens(), [0, 1, 2, 0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(distribution.percentile(0), Some(10));
        assert_eq!(distribution.percentile(100), Some(100));
        assert_eq!(serde_json::to_string(&distribution).expect("plain"), "[[10,1],[20,2],[100,1]]");
    }
}
