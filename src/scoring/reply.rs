//! What is marked: the agent's words and what they answer.

use crate::vocabulary::Stage;
use std::sync::Arc;

/// One reply with as much of its surroundings as is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reply<'a> {
    /// The agent's words.
    pub text: &'a str,
    /// The customer's last words; empty when unknown.
    pub context: &'a str,
    /// The stage the conversation is in, if known.
    pub stage: Option<Stage>,
    /// The agent's earlier replies in this conversation, to notice the same line said twice.
    pub earlier: &'a [Arc<str>],
}

impl<'a> Reply<'a> {
    /// A reply with nothing known around it.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, ..Self::default() }
    }

    /// The same reply, as an answer to these words.
    #[must_use]
    pub fn to(mut self, context: &'a str) -> Self {
        self.context = context;
        self
    }

    /// The same reply, in this stage.
    #[must_use]
    pub fn in_stage(mut self, stage: Stage) -> Self {
        self.stage = Some(stage);
        self
    }
}
