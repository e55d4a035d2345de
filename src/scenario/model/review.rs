//! The review of a scenario, kept in its own file: how far it has come, and what was said about it.

use crate::vocabulary::ReviewState;
use std::sync::Arc;

/// Where the scenario stands, with the comments on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// How far it has come.
    pub state: ReviewState,
    /// What was said about it, in the order of the file.
    pub comments: Vec<Comment>,
}

/// A remark of somebody who read the scenario. Trainees never see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Who says it.
    pub by: Arc<str>,
    /// The day, as they write it: "2026-05-12".
    pub on: Arc<str>,
    /// The node or ending it is about, by id; `None` where it is about the whole.
    pub at: Option<Arc<str>>,
    /// The reply of that node it is about, by id.
    pub reply: Option<Arc<str>>,
    /// What they say.
    pub text: Arc<str>,
    /// Whether it is settled.
    pub resolved: bool,
}
