//! Whether two groups hand on at different times: the log-rank test.

use super::{Histogram, normal, survival};
use serde::{Deserialize, Serialize};

/// The fewest escalations in both groups together from which the test is worth a sentence.
pub const MINIMUM: u64 = 10;

/// The test of two survival curves (Mantel 1966), with one degree of freedom.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogRank {
    /// Escalations in the first group.
    pub observed: u64,
    /// How many there would have been if the groups did not differ.
    pub expected: f64,
    /// The statistic.
    pub chi_square: f64,
    /// How probable at least so much is where the groups do not differ.
    pub p: f64,
    /// Whether there are at least `MINIMUM` escalations in all.
    pub enough: bool,
}

/// The times of a group: of escalations, and of contacts that ended without.
pub type Times<'a> = (&'a Histogram, &'a Histogram);

impl LogRank {
    /// The test; `None` where there is nothing to compare.
    #[must_use]
    pub fn new(one: Times<'_>, other: Times<'_>) -> Option<Self> {
        let merged = |pick: fn(Times<'_>) -> &Histogram| {
            let mut all = pick(one).clone();
            all.merge(pick(other));
            all
        };
        let (events, ends) = (merged(|times| times.0), merged(|times| times.1));
        let mut here = (one.0.total() + one.1.total()) as f64;
        let mut all = (events.total() + ends.total()) as f64;
        let (mut expected, mut variance) = (0.0, 0.0);
        for (at, events, ends) in survival::times(&events, &ends) {
            let d = events as f64;
            expected += d * here / all;
            if all > 1.0 {
                variance += d * (here / all) * (1.0 - here / all) * (all - d) / (all - 1.0);
            }
            here -= (one.0.count(at) + one.1.count(at)) as f64;
            all -= (events + ends) as f64;
        }
        let observed = one.0.total();
        let chi_square = (variance > 0.0).then(|| (observed as f64 - expected).powi(2) / variance)?;
        let p = normal::chi_square_tail(chi_square);
        Some(Self { observed, expected, chi_square, p, enough: events.total() >= MINIMUM })
    }
}
