//! Where a report comes from: what the events do not know.

use serde::{Deserialize, Serialize};

/// What stands in the footer of a report, so that every number can be led back to its attempt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The attempt's id.
    pub attempt: String,
    /// Who played; `None` when they would rather not say.
    pub trainee: Option<String>,
    /// The hash of the scenario as it was played.
    pub scenario_hash: String,
    /// When it began, in UTC as RFC 3339 writes it; empty when nobody knows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub started: String,
    /// When it was played, as it should be shown.
    pub played: String,
    /// When the report was made, as it should be shown.
    pub made: String,
}
