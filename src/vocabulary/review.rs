//! How far a scenario has come in its review.

use serde::{Deserialize, Serialize};

/// Where a scenario stands on its way from a draft to practice and out of it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewState {
    /// It is being written.
    Draft,
    /// Somebody else has read it and has no more to say.
    Reviewed,
    /// It is practised.
    Live,
    /// It is practised no more; the attempts at it stay.
    Retired,
}

impl ReviewState {
    /// Whether the program itself proposes such a scenario to somebody who practises.
    #[must_use]
    pub const fn is_proposed(self) -> bool {
        matches!(self, Self::Reviewed | Self::Live)
    }
}

super::keyed!(ReviewState { Draft = "draft", Reviewed = "reviewed", Live = "live", Retired = "retired" });
