//! The conversation: nodes, what the customer says there, and what can be answered.

use super::{Condition, Effect, Routes, Text};
use crate::phrase::Phrases;
use crate::vocabulary::{Mark, PerStage, PerTechnique, RedFlag, Stage};
use std::sync::Arc;

/// The script of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    /// The node the contact begins at.
    pub start: Arc<str>,
    /// The moments of the conversation.
    pub nodes: Vec<Node>,
    /// What the customer says when the script has nothing better, by stage.
    pub fallbacks: PerStage<Fallback>,
    /// Where closing the contact leads: the first route whose condition holds.
    pub closing: Routes,
    /// After how many of the trainee's turns the contact is over, 1 to 200.
    pub turn_limit: u32,
    /// The ending when the turns are used up.
    pub time_up: Arc<str>,
}

/// A moment of the conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Its name in the scenario.
    pub id: Arc<str>,
    /// The stage it is written for. A node of a later stage than the customer has reached cannot be entered yet.
    pub stage: Stage,
    /// What happens on entering, every time.
    pub enter: Vec<Effect>,
    /// What the customer says here: the first variant whose condition holds.
    pub says: Vec<Variant>,
    /// The scripted replies.
    pub replies: Vec<ScriptedReply>,
    /// What written replies are listened for, in order.
    pub listens: Vec<Listen>,
    /// Where a written reply leads that nothing listened for; empty to stay.
    pub otherwise: Routes,
    /// A hint for guided mode.
    pub hint: Option<Text>,
    /// The author's notes on this node.
    pub notes: Arc<str>,
}

impl Node {
    /// The position of the scripted reply with this id.
    #[must_use]
    pub fn place_of(&self, reply: &Arc<str>) -> Option<usize> {
        // Mostly it is the very id that stands here, and then there is nothing to read.
        let same = self.replies.iter().position(|scripted| Arc::ptr_eq(&scripted.id, reply));
        same.or_else(|| self.replies.iter().position(|scripted| scripted.id == *reply))
    }
}

/// One way the customer says it.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// When the customer says it this way.
    pub when: Condition,
    /// The words, in the portions they come in.
    pub chunks: Vec<Chunk>,
}

/// A portion of speech.
#[derive(Clone, Debug, PartialEq)]
pub struct Chunk {
    /// The words.
    pub text: Text,
    /// The pause before the next portion, in milliseconds; `None` lets the length of the words decide.
    pub pause_ms: Option<u64>,
}

/// A reply an author wrote for the trainee to pick.
#[derive(Clone, Debug, PartialEq)]
pub struct ScriptedReply {
    /// Its name, unique in its node.
    pub id: Arc<str>,
    /// When it is offered.
    pub when: Condition,
    /// The words, always whole sentences.
    pub text: Text,
    /// The author's marks.
    pub marks: PerTechnique<Mark>,
    /// Red flags this reply raises.
    pub flags: Vec<RedFlag>,
    /// What this reply does to the customer, for the debrief.
    pub coach: Text,
    /// The facts it asks for.
    pub asks: Vec<Arc<str>>,
    /// The resolution it offers.
    pub offers: Option<Arc<str>>,
    /// What it does beyond its marks.
    pub effects: Vec<Effect>,
    /// Where it leads; empty to stay.
    pub goto: Routes,
}

/// What a written reply is listened for at a node.
#[derive(Clone, Debug, PartialEq)]
pub struct Listen {
    /// The marks a reply must reach, where given.
    pub marks: PerTechnique<Option<Mark>>,
    /// Words of which it must contain one; empty for any words.
    pub hears: Phrases,
    /// The facts such a reply asks for.
    pub asks: Vec<Arc<str>>,
    /// The resolution such a reply offers.
    pub offers: Option<Arc<str>>,
    /// What it does beyond its marks.
    pub effects: Vec<Effect>,
    /// Where it leads; empty to stay.
    pub goto: Routes,
}

/// What the customer says when the script has nothing better; each list is drawn from by the seed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fallback {
    /// When a reply that did no good leads nowhere, or met nothing that was listened for.
    pub puzzled: Vec<Text>,
    /// When a good reply was not enough yet to go on.
    pub not_yet: Vec<Text>,
    /// When the conversation fell back into this stage.
    pub relapse: Vec<Text>,
    /// When the trainee interrupted.
    pub interrupted: Vec<Text>,
    /// When the trainee said nothing although it was their turn.
    pub silence: Vec<Text>,
}
