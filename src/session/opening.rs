//! Where a rehearsal begins: at any node, as if the contact had come that far.

use super::Case;
use crate::vocabulary::{Level, Mood, Stage};
use std::sync::Arc;

/// How things stand when a rehearsal begins. It is for trying a scenario out; an attempt always begins at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The node, by id.
    pub node: Arc<str>,
    /// How the customer feels.
    pub mood: Mood,
    /// The stage the conversation has reached.
    pub stage: Stage,
    /// The facts that are known, by id.
    pub facts: Vec<Arc<str>>,
    /// The author's flags that are set.
    pub flags: Vec<Arc<str>>,
}

impl Opening {
    /// The start of the scenario.
    #[must_use]
    pub fn start(case: &Case) -> Self {
        let scenario = &case.scenario;
        let (node, mood) = (Arc::clone(&scenario.script.start), scenario.customer.mood);
        Self { node, mood, stage: Stage::Dialysis, facts: Vec::new(), flags: Vec::new() }
    }

    /// A node, in its stage, with the customer's own mood moved no further than it takes to be there; `None` where there
    /// is no such node.
    #[must_use]
    pub fn at(case: &Case, node: &str) -> Option<Self> {
        let opening = Self::start(case);
        let node = case.node(case.node_index(node)?);
        let Mood { arousal, trust } = opening.mood;
        let most = case.scenario.dynamics.venting_above;
        let mood = match node.stage {
            Stage::Dialysis => opening.mood,
            Stage::SkinGraft => Mood { arousal: Level::clamped(arousal.value().min(most)), trust },
            Stage::Connection => {
                let arousal = arousal.value().min(most).min(45);
                Mood {
                    arousal: Level::clamped(arousal),
                    trust: Level::clamped(trust.value().max(arousal + 5)),
                }
            }
        };
        Some(Self { node: Arc::clone(&node.id), mood, stage: node.stage, ..opening })
    }

    /// Whether this is how every attempt begins.
    #[must_use]
    pub fn is_start(&self, case: &Case) -> bool {
        *self == Self::start(case)
    }
}
