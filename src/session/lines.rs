//! What the nodes of a script say and offer in one language, made once for all the events that carry it.

use super::{Choice, Portion, Saying};
use crate::customer;
use crate::scenario::{Chunk, Node, ScriptedReply, Variant};
use crate::vocabulary::Language;
use std::sync::Arc;

/// What a node says and offers.
pub struct Lines {
    /// The portions of each variant of the customer's lines, in the author's order.
    pub says: Vec<Arc<[Portion]>>,
    /// The scripted replies as a trainee reads them, in the author's order.
    pub choices: Arc<[Choice]>,
    /// What is known of their words.
    pub sayings: Vec<Saying>,
}

impl Lines {
    /// Those of a node in a language. `known` looks up what is known of a reply's words.
    pub fn of(node: &Node, language: Language, known: impl Fn(&str) -> Saying) -> Self {
        let portions = |variant: &Variant| {
            let portion = |chunk: &Chunk| Portion {
                text: Arc::clone(chunk.text.get(language)),
                pause_ms: customer::pause_ms(chunk, language),
            };
            variant.chunks.iter().map(portion).collect()
        };
        let choice = |reply: &ScriptedReply| Choice {
            id: Arc::clone(&reply.id),
            text: Arc::clone(reply.text.get(language)),
            marks: reply.marks,
            coach: Arc::clone(reply.coach.get(language)),
        };
        Self {
            says: node.says.iter().map(portions).collect(),
            choices: node.replies.iter().map(choice).collect(),
            sayings: node.replies.iter().map(|reply| known(reply.text.get(language))).collect(),
        }
    }
}
