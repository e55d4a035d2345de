//! How well two raters agree.

use crate::vocabulary::Mark;

/// Cohen's kappa with quadratic weights over pairs of marks: 1 is perfect, 0 is chance; `None` without any pairs, or
/// when chance alone would agree perfectly.
#[must_use]
pub fn quadratic_kappa(pairs: impl IntoIterator<Item = (Mark, Mark)>) -> Option<f64> {
    let mut table = [[0u32; 5]; 5];
    let mut count = 0u32;
    for (one, other) in pairs {
        table[(one.value() + 2) as usize][(other.value() + 2) as usize] += 1;
        count += 1;
    }
    let rows: Vec<u32> = table.iter().map(|row| row.iter().sum()).collect();
    let columns: Vec<u32> = (0..5).map(|c| table.iter().map(|row| row[c]).sum()).collect();
    let (mut observed, mut expected) = (0.0, 0.0);
    for (r, row) in table.iter().enumerate() {
        for (c, &cell) in row.iter().enumerate() {
            let weight = (r.abs_diff(c) as f64).powi(2);
            observed += weight * f64::from(cell);
            expected += weight * f64::from(rows[r]) * f64::from(columns[c]) / f64::from(count.max(1));
        }
    }
    (expected > 0.0).then(|| 1.0 - observed / expected)
}

/// Hits, false alarms and misses of a yes-or-no judgement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Detection {
    /// Found, and there.
    pub hits: u32,
    /// Found, and not there.
    pub false_alarms: u32,
    /// There, and not found.
    pub misses: u32,
}

impl Detection {
    /// Counts one case.
    pub fn count(&mut self, found: bool, there: bool) {
        match (found, there) {
            (true, true) => self.hits += 1,
            (true, false) => self.false_alarms += 1,
            (false, true) => self.misses += 1,
            (false, false) => {}
        }
    }

    /// How many of the finds are right, 0 to 1; 1 when nothing was found.
    #[must_use]
    pub fn precision(&self) -> f64 {
        share(self.hits, self.hits + self.false_alarms)
    }

    /// How many of those there were found, 0 to 1; 1 when there were none.
    #[must_use]
    pub fn recall(&self) -> f64 {
        share(self.hits, self.hits + self.misses)
    }
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kappa(pairs: &[(i64, i64)]) -> Option<f64> {
        quadratic_kappa(pairs.iter().map(|&(a, b)| (Mark::clamped(a), Mark::clamped(b))))
    }

    #[test]
    fn perfect_agreement_is_one_and_opposition_is_negative() {
        assert_eq!(kappa(&[(-2, -2), (0, 0), (2, 2)]), Some(1.0));
        assert!(kappa(&[(-2, 2), (2, -2)]).is_some_and(|k| k < -0.9));
        assert_eq!(kappa(&[]), None);
        assert_eq!(kappa(&[(1, 1)]), None);
    }

    #[test]
    fn a_worked_example() {
        // Observed disagreement 1, expected 10·1/10·… = 2.5: computed by hand.
        let pairs = [(0, 0), (0, 1), (1, 1), (1, 1)];
        assert!(kappa(&pairs).is_some_and(|k| (k - 0.5).abs() < 1e-9));
    }
}
