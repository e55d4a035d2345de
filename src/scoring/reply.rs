//! What is marked: the agent's words and what they answer.

use crate::vocabulary::{Channel, Mark, PerTechnique, Stage};
use std::sync::Arc;

/// One reply with as much of its surroundings as is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reply<'a> {
    /// The agent's words.
    pub text: &'a str,
    /// The customer's last words; empty when unknown.
    pub context: &'a str,
    /// The customer's name, where it is known: saying it gives nothing of their story back.
    pub name: &'a str,
    /// The stage the conversation is in, if known.
    pub stage: Option<Stage>,
    /// The agent's earlier replies in this conversation, to notice the same line said twice.
    pub earlier: &'a [Arc<str>],
    /// The channel, if known; it chooses the coaching, never a mark.
    pub channel: Option<Channel>,
    /// How much each technique counts in this stage, in hundredths, where that is not as usual.
    pub weights: Option<PerTechnique<i64>>,
    /// What the author of the scenario would have said at this moment, for an example.
    pub at_hand: &'a [Example<'a>],
    /// Whether the conversation is followed and the customer has finished. Nobody cuts in then but in words that say so.
    pub heard_out: bool,
    /// Whether it asks for something the case needs and nobody has told yet. However tired of questions the customer is, that
    /// is no line said again.
    pub asks_anew: bool,
    /// The coaching this trainee had in this conversation, so that it is not the same again.
    pub coached: &'a [Arc<str>],
}

/// A reply somebody else would have given, with its marks.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    /// The words.
    pub text: &'a str,
    /// Its mark for each technique.
    pub marks: PerTechnique<Mark>,
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
