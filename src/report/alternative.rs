//! What else could have been said: the replies that were on offer.

use super::weights::Weights;
use crate::session::Choice;
use crate::vocabulary::{Mark, PerTechnique, Stage};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A reply that was on offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alternative {
    /// Its id in the node.
    pub id: Arc<str>,
    /// The words.
    pub text: Arc<str>,
    /// The author's marks.
    pub marks: PerTechnique<Mark>,
    /// What it does to the customer, by the author.
    pub coach: Arc<str>,
    /// Weight × mark over the techniques in the stage of the turn, −200 to 200.
    pub impact: i64,
}

impl Alternative {
    pub(super) fn new(choice: &Choice, stage: Stage, weights: Weights) -> Self {
        Self {
            id: choice.id.clone(),
            text: choice.text.clone(),
            marks: choice.marks,
            coach: choice.coach.clone(),
            impact: weights.impact(stage, |technique| choice.marks[technique]),
        }
    }
}
