//! How a contact ends, and by whose doing.

use serde::{Deserialize, Serialize};

/// What became of the customer at the end of the contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Resolved at this contact.
    Resolved,
    /// Something was put right, not everything.
    PartlyResolved,
    /// The case was handed on.
    Escalated,
    /// The customer demanded a manager and took the case away from the trainee.
    DemandedManager,
    /// The customer leaves for a competitor.
    LeftForCompetitor,
    /// The customer posts a bad review.
    BadReview,
    /// The customer hung up or walked away.
    HungUp,
    /// The contact ran out of turns.
    OutOfTime,
    /// The trainee closed the contact with nothing settled.
    Unresolved,
}

super::keyed!(Outcome {
    Resolved = "resolved",
    PartlyResolved = "partly_resolved",
    Escalated = "escalated",
    DemandedManager = "demanded_manager",
    LeftForCompetitor = "left_for_competitor",
    BadReview = "bad_review",
    HungUp = "hung_up",
    OutOfTime = "out_of_time",
    Unresolved = "unresolved",
});

/// Whose doing the end was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndedBy {
    /// The trainee closed the contact or handed it on.
    Trainee,
    /// The customer had enough.
    Customer,
    /// The conversation came to its end in the script.
    Script,
    /// The turns were used up.
    Limit,
}

super::keyed!(EndedBy { Trainee = "trainee", Customer = "customer", Script = "script", Limit = "limit" });
