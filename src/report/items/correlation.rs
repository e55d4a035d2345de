//! How far two figures of the same attempts go together.

use crate::report::cohort::normal_reach;
use serde::{Deserialize, Serialize};

/// The fewest pairs from which a correlation is worth a sentence.
pub const MINIMUM: u64 = 20;

/// Pairs of whole numbers as their sums, so that the order in which they come cannot matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    n: u64,
    x: i128,
    y: i128,
    xx: i128,
    yy: i128,
    xy: i128,
}

impl Pairs {
    /// Counts a pair.
    pub fn add(&mut self, x: i64, y: i64) {
        let (x, y) = (i128::from(x), i128::from(y));
        self.n += 1;
        self.x += x;
        self.y += y;
        self.xx += x * x;
        self.yy += y * y;
        self.xy += x * y;
    }
}

/// Pearson's correlation, which is the point-biserial one where a figure is 0 or 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Correlation {
    /// How many pairs.
    pub n: u64,
    /// The correlation, −1 to 1; `None` where one of the figures is always the same.
    pub r: Option<f64>,
    /// The lower end of its 95 % interval; `None` of fewer than four pairs.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// Whether there are at least `MINIMUM` pairs.
    pub enough: bool,
}

impl Correlation {
    /// The correlation of these pairs, with its interval by Fisher's z.
    #[must_use]
    pub fn new(pairs: &Pairs) -> Self {
        let n = i128::from(pairs.n);
        let (x, y) = (n * pairs.xx - pairs.x * pairs.x, n * pairs.yy - pairs.y * pairs.y);
        let both = n * pairs.xy - pairs.x * pairs.y;
        let r =
            (x > 0 && y > 0).then(|| (both as f64 / (x as f64).sqrt() / (y as f64).sqrt()).clamp(-1.0, 1.0));
        let reach = (pairs.n > 3).then(|| normal_reach() / ((pairs.n - 3) as f64).sqrt());
        let end = |sign: f64| Some((r?.atanh() + sign * reach?).tanh());
        Self { n: pairs.n, r, low: end(-1.0), high: end(1.0), enough: pairs.n >= MINIMUM && r.is_some() }
    }
}
