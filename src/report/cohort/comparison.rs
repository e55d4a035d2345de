//! Two groups side by side.

use super::{CohortReport, Difference, Figure, LogRank, Tally};
use serde::{Deserialize, Serialize};

/// How a second group differs from the first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The second group.
    pub other: Box<CohortReport>,
    /// Whether the two hand on at different turns; `None` where there is nothing to compare.
    pub turns: Option<LogRank>,
    /// Whether they do at different seconds.
    pub seconds: Option<LogRank>,
    /// Whether their right decisions differ.
    pub right: Option<Difference>,
    /// Whether their escalation rates differ.
    pub escalation_rate: Option<Difference>,
}

impl Comparison {
    /// The first group against the second.
    #[must_use]
    pub fn new(one: &Tally, other: &Tally) -> Self {
        let (first, second) = (CohortReport::new(one), CohortReport::new(other));
        let log_rank = |handed_on, kept| {
            LogRank::new((one.of(handed_on), one.of(kept)), (other.of(handed_on), other.of(kept)))
        };
        Self {
            turns: log_rank(Figure::TurnHandedOn, Figure::TurnKept),
            seconds: log_rank(Figure::SecondHandedOn, Figure::SecondKept),
            right: Difference::new(&first.right, &second.right),
            escalation_rate: Difference::new(&first.escalations.rate, &second.escalations.rate),
            other: Box::new(second),
        }
    }
}
