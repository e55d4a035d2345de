//! Where an attempt stands among those of the same trainee at the same scenario.

use serde::{Deserialize, Serialize};

/// Whether an attempt is somebody's first, latest or best at a scenario.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Standing {
    /// Their first.
    pub first: bool,
    /// Their latest.
    pub latest: bool,
    /// Their best: the highest score, of equal ones the earliest.
    pub best: bool,
    /// Whether they have played it more than once; only then is there progress to speak of.
    pub again: bool,
    /// For the latest: its score less that of the first, where both have one.
    pub gain: Option<i64>,
}

/// The standing of each attempt, given their scores in the order they were played.
#[must_use]
pub fn standings(scores: &[Option<u32>]) -> Vec<Standing> {
    let last = scores.len().saturating_sub(1);
    let highest = scores.iter().copied().max().flatten();
    let best = scores.iter().position(|score| *score == highest).unwrap_or(0);
    let gain = || Some(i64::from((*scores.last()?)?) - i64::from((*scores.first()?)?));
    let standing = |(index, _)| Standing {
        first: index == 0,
        latest: index == last,
        best: index == best,
        again: last > 0,
        gain: if index == last && last > 0 { gain() } else { None },
    };
    scores.iter().enumerate().map(standing).collect()
}

#[cfg(test)]
mod tests {
    use super::standings;

    #[test]
    fn first_latest_and_best_are_told_apart() {
        let found = standings(&[Some(40), Some(70), None, Some(70), Some(55)]);
        let which = |pick: fn(&super::Standing) -> bool| found.iter().position(pick);
        assert_eq!((which(|s| s.first), which(|s| s.latest), which(|s| s.best)), (Some(0), Some(4), Some(1)));
        assert_eq!(found[4].gain, Some(15));
        let once = standings(&[None]);
        assert!(once[0].first && once[0].latest && once[0].best && !once[0].again && once[0].gain.is_none());
        assert!(standings(&[]).is_empty());
    }
}
