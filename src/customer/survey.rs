//! What the customer answers to the survey, from how they were left.

use crate::vocabulary::{Mood, Outcome};
use serde::{Deserialize, Serialize};

/// The answers to the survey after the contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    /// Satisfaction, 1 to 5 (CSAT).
    pub csat: u8,
    /// Would recommend, 0 to 10 (NPS).
    pub nps: u8,
}

/// The survey a customer fills in who was left in this mood with this outcome.
///
/// Satisfaction follows trust minus arousal in five equal steps and is capped by the outcome: nobody who
/// left, hung up or had to demand a manager is satisfied, whatever their pulse. Recommendation follows
/// the same balance on its own scale.
#[must_use]
pub fn survey(mood: Mood, outcome: Outcome) -> Survey {
    let balance = mood.trust.value() - mood.arousal.value() + 100;
    let (highest_csat, highest_nps) = match outcome {
        Outcome::Resolved => (5, 10),
        Outcome::Escalated => (5, 9),
        Outcome::PartlyResolved => (4, 8),
        Outcome::Unresolved | Outcome::OutOfTime => (3, 5),
        Outcome::DemandedManager => (2, 4),
        Outcome::LeftForCompetitor | Outcome::BadReview | Outcome::HungUp => (1, 2),
    };
    Survey {
        csat: (1 + balance * 5 / 201).min(highest_csat) as u8,
        nps: (balance * 11 / 201).min(highest_nps) as u8,
    }
}
