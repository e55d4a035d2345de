//! What the trainee can offer.

use super::{Condition, Routes, Text};
use crate::vocabulary::Fit;
use std::sync::Arc;

/// An offer to solve the case.
#[derive(Clone, Debug, PartialEq)]
pub struct Resolution {
    /// Its name in the scenario.
    pub id: Arc<str>,
    /// What it is: "send a technician today".
    pub label: Text,
    /// The trainee's words when offering it.
    pub says: Text,
    /// The follow-up: what happens next, by whom and when.
    pub next: Text,
    /// How well it fits this case.
    pub fit: Fit,
    /// The step of the path whose authority it needs; `None` when the trainee may decide.
    pub needs_authority: Option<Arc<str>>,
    /// What makes the customer eligible.
    pub eligible: Condition,
    /// What happens when the customer takes it.
    pub accepted: Answer,
    /// What happens when they do not.
    pub declined: Answer,
}

/// The customer's answer to an offer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// Their words.
    pub says: Text,
    /// Where the conversation goes; empty to stay where it is.
    pub goto: Routes,
}
