//! A share of a whole, with how far it can be trusted.

use super::{Histogram, normal};
use serde::{Deserialize, Serialize};

/// The fewest cases from which a share is worth a sentence.
pub const MINIMUM: u64 = 10;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Share {
    /// How many.
    pub count: u64,
    /// Of how many.
    pub of: u64,
    /// The share, 0 to 1; `None` of nothing.
    pub share: Option<f64>,
    /// The lower end of its 95 % interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// Whether there are at least `MINIMUM` cases.
    pub enough: bool,
}

impl Share {
    /// The share with its interval by Wilson's score method, which stays within 0 and 1 and holds for few cases.
    #[must_use]
    pub fn new(count: u64, of: u64) -> Self {
        let enough = of >= MINIMUM;
        if of == 0 {
            return Self { count, of, enough, ..Self::default() };
        }
        let (n, z) = (of as f64, normal::reach());
        let share = count as f64 / n;
        let z2 = z * z / n;
        let middle = (share + z2 / 2.0) / (1.0 + z2);
        let reach = z / (1.0 + z2) * (share * (1.0 - share) / n + z2 / (4.0 * n)).sqrt();
        // At the ends the formula gives 0 and 1 but for a rounding.
        let low = if count == 0 { 0.0 } else { (middle - reach).max(0.0) };
        let high = if count == of { 1.0 } else { (middle + reach).min(1.0) };
        Self { count, of, share: Some(share), low: Some(low), high: Some(high), enough }
    }

    /// The share of the ones among zeros and ones.
    #[must_use]
    pub fn of_ones(histogram: &Histogram) -> Self {
        Self::new(histogram.count(1), histogram.total())
    }

    /// Whether the share is at least this, and there are enough cases to say so.
    #[must_use]
    pub fn at_least(&self, least: f64) -> bool {
        self.enough && self.share.is_some_and(|share| share >= least)
    }

    /// Whether the share is at most this, and there are enough cases to say so.
    #[must_use]
    pub fn at_most(&self, most: f64) -> bool {
        self.enough && self.share.is_some_and(|share| share <= most)
    }
}

/// Whether two shares differ by more than chance would give.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// The difference in standard errors of the pooled share.
    pub z: f64,
    /// How probable at least so much is where there is none.
    pub p: f64,
}

impl Difference {
    /// The z-test of two shares; `None` where one is of nothing, or all cases agree.
    #[must_use]
    pub fn new(one: &Share, other: &Share) -> Option<Self> {
        let (p, q) = (one.share?, other.share?);
        let (n, m) = (one.of as f64, other.of as f64);
        let pooled = (one.count + other.count) as f64 / (n + m);
        let error = (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt();
        let z = (error > 0.0).then(|| (p - q) / error)?;
        Some(Self { z, p: normal::two_sided(z) })
    }
}
