//! What the trainee did beside the conversation.

use crate::vocabulary::{Counsel, Priority};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A colleague's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consulted {
    /// The colleague's id.
    pub colleague: Arc<str>,
    /// Their name.
    pub name: Arc<str>,
    /// How they took it; `None` when they did not answer at all.
    pub counsel: Option<Counsel>,
    /// Their words.
    pub says: Arc<str>,
}

/// A ticket as it was filed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// The category chosen, in words.
    pub category: Arc<str>,
    /// The priority chosen.
    pub priority: Priority,
    /// The right category, in words, where another was chosen.
    pub right_category: Option<Arc<str>>,
    /// The right priority, where another was chosen.
    pub right_priority: Option<Priority>,
}
