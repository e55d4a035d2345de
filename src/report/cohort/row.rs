//! One attempt of a cohort, so that every number leads back to the attempts it came from.

use super::{Figure, Item};

/// An attempt with its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CohortRow {
    /// Its id.
    pub attempt: String,
    /// Who played; may be empty.
    pub trainee: String,
    /// The scenario's id.
    pub scenario: String,
    /// The channel, by its stable name.
    pub channel: String,
    /// The language, by its stable name.
    pub language: String,
    /// The mode, by its stable name.
    pub mode: String,
    /// The magnitude, 1 to 5.
    pub magnitude: i64,
    /// When it began, in UTC.
    pub started: String,
    /// Whether it is the trainee's first at the scenario.
    pub first: bool,
    /// Their latest.
    pub latest: bool,
    /// Their best.
    pub best: bool,
    /// Whether it was played here, or decided again when it came from elsewhere.
    pub verified: bool,
    /// What it adds to the counts.
    pub items: Vec<Item>,
}

impl CohortRow {
    /// The value of a figure an attempt has once.
    #[must_use]
    pub fn value(&self, figure: Figure) -> Option<i64> {
        self.items.iter().find(|item| item.figure == figure).map(|item| item.value)
    }
}
