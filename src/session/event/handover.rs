//! How a case was handed on and received, and how the contact ended.

use super::TargetBrief;
use crate::scenario::PresentationElement;
use crate::vocabulary::{EndedBy, Lane, Outcome, Reason, Warmth};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An escalation, with what was said and passed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Escalated {
    /// The lane chosen.
    pub lane: Lane,
    /// The target's id.
    pub target: Arc<str>,
    /// The target's name.
    pub target_name: Arc<str>,
    /// The reason given.
    pub reason: Reason,
    /// Whether the trainee introduced the customer.
    pub warmth: Warmth,
    /// What the customer was told.
    pub presentation: Arc<str>,
    /// Which of the four elements it said.
    pub told: Vec<PresentationElement>,
    /// The note in the trainee's words.
    pub note: Arc<str>,
    /// Labels and values of the facts passed on.
    pub passed: Vec<FactBrief>,
    /// Labels of the needed facts that were known and not passed on.
    pub forgotten: Vec<FactBrief>,
    /// Labels of the needed facts the trainee never learned.
    pub unknown: Vec<FactBrief>,
}

/// How whom the case was handed to takes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// Who it is.
    pub name: Arc<str>,
    /// Their first words to the customer.
    pub says: Arc<str>,
    /// What the customer had to tell once more.
    pub asked_again: Vec<FactBrief>,
    /// To whom it goes on because it does not belong here.
    pub passed_to: Option<TargetBrief>,
}

/// A fact as the report needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactBrief {
    /// Its id.
    pub id: Arc<str>,
    /// What it is.
    pub label: Arc<str>,
    /// What it says.
    pub value: Arc<str>,
    /// Whether a receiver needs it.
    pub needed: bool,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// The ending's id.
    pub ending: Arc<str>,
    /// What became of the customer.
    pub outcome: Outcome,
    /// Whose doing it was.
    pub by: EndedBy,
    /// What happens then, told to the trainee.
    pub tells: Arc<str>,
}
