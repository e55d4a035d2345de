//! A scenario made ready to be played.

use super::Choice;
use crate::phrase::Words;
use crate::scenario::{Node, Scenario, ScriptedReply, Sensitivity};
use crate::scoring::{Rubric, Scorer};
use crate::vocabulary::Language;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

/// A scenario with the scorer that hears its written replies and quick ways to its parts. One case serves any number of sessions.
pub struct Case {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The scorer, with the author's own cues.
    pub scorer: Scorer,
    nodes: FxHashMap<Arc<str>, usize>,
    scripted: OnceLock<FxHashMap<Arc<str>, SetOff>>,
    choices: [OnceLock<Vec<Vec<Arc<Choice>>>>; Language::ALL.len()],
}

/// What words set off in this customer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetOff {
    /// Positions among what angers them.
    pub angers: Vec<usize>,
    /// Positions among what soothes them.
    pub soothes: Vec<usize>,
}

impl Case {
    /// Makes a scenario ready. `rubric` is the one of the scenario's language.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, rubric: &Rubric) -> Self {
        let scorer = Scorer::with_cues(rubric, &scenario.cues);
        let nodes =
            scenario.script.nodes.iter().enumerate().map(|(i, node)| (Arc::clone(&node.id), i)).collect();
        Self { scenario, scorer, nodes, scripted: OnceLock::new(), choices: Default::default() }
    }

    /// The position of the node with this id in the script.
    #[must_use]
    pub fn node_index(&self, id: &str) -> Option<usize> {
        self.nodes.get(id).copied()
    }

    /// The node with this id.
    #[must_use]
    pub fn node_named(&self, id: &str) -> Option<&Node> {
        self.node_index(id).map(|index| self.node(index))
    }

    /// The scripted replies of the node at this position as a trainee reads them, in the author's order. Those of all nodes are
    /// made when the first are asked for.
    #[must_use]
    pub fn choices(&self, index: usize, language: Language) -> &[Arc<Choice>] {
        let choice = |reply: &ScriptedReply| {
            Arc::new(Choice {
                id: Arc::clone(&reply.id),
                text: Arc::clone(reply.text.get(language)),
                marks: reply.marks,
                coach: Arc::clone(reply.coach.get(language)),
            })
        };
        let nodes = self.scenario.script.nodes.iter();
        let all = self.choices[language as usize]
            .get_or_init(|| nodes.map(|node| node.replies.iter().map(choice).collect()).collect());
        &all[index]
    }

    /// What these words set off in this customer. Scripted replies are looked at once, when the first of them is given.
    #[must_use]
    pub fn sets_off(&self, text: &str) -> Cow<'_, SetOff> {
        let scripted = self.scripted.get_or_init(|| {
            let replies = self.scenario.script.nodes.iter().flat_map(|node| &node.replies);
            let texts = replies.flat_map(|reply| {
                let others = reply.text.translations().iter().map(|(_, text)| text);
                std::iter::once(reply.text.main()).chain(others)
            });
            texts.map(|text| (Arc::clone(text), self.look_for_sensitivities(text))).collect()
        });
        scripted.get(text).map_or_else(|| Cow::Owned(self.look_for_sensitivities(text)), Cow::Borrowed)
    }

    fn look_for_sensitivities(&self, text: &str) -> SetOff {
        let words = Words::of(text);
        let found = |all: &[Sensitivity]| {
            let hit = |(_, each): &(usize, &Sensitivity)| !each.phrases.find_in(&words).is_empty();
            all.iter().enumerate().filter(hit).map(|(index, _)| index).collect()
        };
        let customer = &self.scenario.customer;
        SetOff { angers: found(&customer.angers), soothes: found(&customer.soothes) }
    }

    /// The node at this position.
    #[must_use]
    pub fn node(&self, index: usize) -> &Node {
        &self.scenario.script.nodes[index]
    }
}
