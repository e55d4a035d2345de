//! Progress: the first attempt at a case against the latest and the best of the same trainee.

use super::{Figure, Share, Spread, Tally};
use serde::{Deserialize, Serialize};

/// First, latest and best, of those who have played a scenario more than once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// The score of the first.
    pub first: Spread,
    /// The score of the latest.
    pub latest: Spread,
    /// The score of the best. It cannot be lower than the others, and so is no proof of progress.
    pub best: Spread,
    /// What each gained from their first to their latest; its interval tells whether that is more than chance.
    pub gain: Spread,
    /// Of the first attempts, those with a right decision.
    pub first_right: Share,
    /// Of the latest, those with a right decision.
    pub latest_right: Share,
}

impl Progress {
    pub(super) fn new(tally: &Tally) -> Self {
        let spread = |figure| Spread::new(tally.of(figure));
        Self {
            first: spread(Figure::FirstScore),
            latest: spread(Figure::LatestScore),
            best: spread(Figure::BestScore),
            gain: spread(Figure::Gain),
            first_right: Share::of_ones(tally.of(Figure::FirstRight)),
            latest_right: Share::of_ones(tally.of(Figure::LatestRight)),
        }
    }
}
