//! The middle of many numbers, and how far they lie apart.

use super::{Histogram, normal};
use serde::{Deserialize, Serialize};

/// The fewest values from which a mean is worth a sentence.
pub const MINIMUM: u64 = 5;

/// Mean, median and quartiles of whole numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// How many values.
    pub n: u64,
    /// The mean; `None` of nothing.
    pub mean: Option<f64>,
    /// The lower end of its 95 % interval; `None` of fewer than two.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// The standard deviation (n − 1).
    pub sd: Option<f64>,
    /// The least value of which at least a quarter is not greater.
    pub lower_quartile: Option<i64>,
    /// The least of which at least half is not greater.
    pub median: Option<i64>,
    /// The least of which at least three quarters are not greater.
    pub upper_quartile: Option<i64>,
    /// The least.
    pub least: Option<i64>,
    /// The greatest.
    pub greatest: Option<i64>,
    /// Whether there are at least `MINIMUM` values.
    pub enough: bool,
}

impl Spread {
    /// The spread of these values. Sums are whole numbers, so that the order of the values cannot matter.
    #[must_use]
    pub fn new(histogram: &Histogram) -> Self {
        let n = histogram.total();
        if n == 0 {
            return Self::default();
        }
        let sum: i128 = histogram.iter().map(|(value, times)| i128::from(value) * i128::from(times)).sum();
        let mean = sum as f64 / n as f64;
        let squares: f64 =
            histogram.iter().map(|(value, times)| (value as f64 - mean).powi(2) * times as f64).sum();
        let sd = (n > 1).then(|| (squares / (n - 1) as f64).sqrt());
        let reach = sd.map(|sd| normal::student_reach(n) * sd / (n as f64).sqrt());
        let quantile = |quarters: u64| {
            let mut seen = 0;
            let reached = |&(_, times): &(i64, u64)| {
                seen += times;
                seen * 4 >= n * quarters
            };
            histogram.iter().find(reached).map(|(value, _)| value)
        };
        Self {
            n,
            mean: Some(mean),
            low: reach.map(|reach| mean - reach),
            high: reach.map(|reach| mean + reach),
            sd,
            lower_quartile: quantile(1),
            median: quantile(2),
            upper_quartile: quantile(3),
            least: histogram.iter().next().map(|(value, _)| value),
            greatest: histogram.iter().last().map(|(value, _)| value),
            enough: n >= MINIMUM,
        }
    }
}
