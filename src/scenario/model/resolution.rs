//! What the trainee can offer.

use super::{Authority, Condition, Routes, Text};
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
    /// What it costs the company, to be held against the limits in the briefing.
    pub costs: Option<Cost>,
    /// What makes the customer eligible.
    pub eligible: Condition,
    /// What happens when the customer takes it.
    pub accepted: Answer,
    /// What happens when they do not.
    pub declined: Answer,
}

/// What a resolution costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Money back, in whole units of the briefing's currency.
    Refund(u32),
    /// A discount, in percent.
    Discount(u32),
}

impl Resolution {
    /// Whether the trainee may not decide it alone: it needs somebody else's authority, or costs more than the limits allow.
    #[must_use]
    pub fn is_beyond(&self, authority: &Authority) -> bool {
        let limit = |limit: Option<u32>| limit.unwrap_or(0);
        let costs_too_much = self.costs.is_some_and(|cost| match cost {
            Cost::Refund(amount) => amount > limit(authority.refund_up_to),
            Cost::Discount(percent) => percent > limit(authority.discount_up_to),
        });
        self.needs_authority.is_some() || costs_too_much
    }
}

/// What the customer says to something the trainee did, and where that leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Their words.
    pub says: Text,
    /// Where the conversation goes; empty to stay where it is.
    pub goto: Routes,
}
