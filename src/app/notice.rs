//! What the program has to say without being asked: a sentence, and perhaps something to do about it.

use super::Command;

/// How serious a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Good to know.
    Info,
    /// Wants attention.
    Warning,
    /// Something has gone wrong.
    Error,
}

/// A notice, in words of the person's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Its number, to put it away by.
    pub number: u64,
    /// How serious it is.
    pub weight: Weight,
    /// What happened.
    pub title: String,
    /// What was kept and what to do.
    pub words: Option<String>,
    /// What can be done about it.
    pub action: Option<Command>,
}
