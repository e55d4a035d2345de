//! Where a strength becomes a mark.

use crate::vocabulary::Mark;
use serde::Deserialize;

/// The four points, in hundredths, from which a strength earns −1, 0, +1 and +2; below the first it is −2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Cuts(pub i32, pub i32, pub i32, pub i32);

impl Cuts {
    /// The mark for a strength in hundredths.
    #[must_use]
    pub fn mark(self, strength: i32) -> Mark {
        let passed = [self.0, self.1, self.2, self.3].iter().filter(|&&point| strength >= point).count();
        Mark::clamped(passed as i64 - 2)
    }

    /// How far a strength lies from the nearest point, in hundredths.
    #[must_use]
    pub fn distance(self, strength: i32) -> u32 {
        [self.0, self.1, self.2, self.3].iter().map(|point| strength.abs_diff(*point)).min().unwrap_or(0)
    }

    /// Whether the points rise.
    #[must_use]
    pub fn rises(self) -> bool {
        self.0 < self.1 && self.1 < self.2 && self.2 < self.3
    }
}
