//! What became of a contact, in the few ways in which contacts are counted.

use crate::vocabulary::Outcome;
use serde::{Deserialize, Serialize};

/// What became of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Resolved at this contact.
    Resolved,
    /// Something was put right.
    Partly,
    /// Handed on by the trainee.
    HandedOn,
    /// The customer took the case away, left, hung up or posted a bad review.
    Lost,
    /// Nothing was settled, and nothing came of it.
    Open,
}

crate::vocabulary::keyed!(Fate {
    Resolved = "resolved",
    Partly = "partly",
    HandedOn = "handed_on",
    Lost = "lost",
    Open = "open",
});

impl Fate {
    /// The fate an outcome belongs to.
    #[must_use]
    pub const fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Resolved => Self::Resolved,
            Outcome::PartlyResolved => Self::Partly,
            Outcome::Escalated => Self::HandedOn,
            Outcome::DemandedManager | Outcome::LeftForCompetitor | Outcome::BadReview | Outcome::HungUp => {
                Self::Lost
            }
            Outcome::OutOfTime | Outcome::Unresolved => Self::Open,
        }
    }

    /// Whether the case is settled, in part at least, or in other hands.
    #[must_use]
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Resolved | Self::Partly | Self::HandedOn)
    }
}
