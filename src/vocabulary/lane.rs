//! How a case is handed on.

use serde::{Deserialize, Serialize};

/// The kind of escalation: to expertise or to authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// To someone with the expertise.
    Functional,
    /// To someone with the authority.
    Hierarchical,
}

super::keyed!(Lane { Functional = "functional", Hierarchical = "hierarchical" });

/// Whether the agent stays to introduce the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warmth {
    /// The agent speaks to the receiver first and introduces the customer.
    Warm,
    /// The customer is put through without a word.
    Cold,
}

super::keyed!(Warmth { Warm = "warm", Cold = "cold" });
