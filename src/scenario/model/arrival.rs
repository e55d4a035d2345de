//! How the contact reached the trainee: what a bot, a colleague or a forum had of it before.

use super::Text;
use crate::vocabulary::Forerunner;
use std::sync::Arc;

/// What happened before the trainee's first word, and what is known from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Who had the contact.
    pub from: Forerunner,
    /// Their name: "Billie, the shop's assistant".
    pub name: Text,
    /// What was said or written, in order.
    pub lines: Vec<ArrivalLine>,
    /// The facts in it, by id: known from the start, and asking for them again angers.
    pub told: Vec<Arc<str>>,
}

/// A line from before the trainee's time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrivalLine {
    /// Whose it is; `None` for the forerunner.
    pub by: Option<Text>,
    /// The words.
    pub text: Text,
}
