//! Which small signs are worth a weight.

use crate::rows::Row;
use std::collections::BTreeMap;

/// A sign that only the other data show must be there so many times more often.
const OTHER_SEEN: usize = 3;

/// The small signs that are learned.
pub struct Vocabulary {
    /// Their names, sorted.
    pub names: Vec<String>,
}

impl Vocabulary {
    /// Whether a sign is a step of a measure, such as `quoted back>1`, and not made of words.
    pub fn is_measure(&self, sign: usize) -> bool {
        self.names[sign].contains('>')
    }

    /// The signs that appear in at least `seen` labelled replies; every row is told its own as numbers.
    pub fn of(rows: &mut [Row], seen: usize) -> Self {
        let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for row in rows.iter() {
            for name in &row.names {
                let (own, other) = counts.entry(name.clone()).or_default();
                if row.source.is_empty() { *own += 1 } else { *other += 1 }
            }
        }
        let frequent = |(own, other): (usize, usize)| own >= seen || other >= seen * OTHER_SEEN;
        let names: Vec<String> =
            counts.into_iter().filter(|&(_, count)| frequent(count)).map(|(name, _)| name).collect();
        for row in rows {
            let number = |name: String| u32::try_from(names.binary_search(&name).ok()?).ok();
            row.signs = std::mem::take(&mut row.names).into_iter().filter_map(number).collect();
        }
        Self { names }
    }
}
