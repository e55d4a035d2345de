//! A scenario made ready to be played.

use super::{Edition, Lines, Saying};
use crate::escalation;
use crate::scenario::{Node, PresentationElement, Scenario};
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
    scripted: OnceLock<FxHashMap<Arc<str>, Saying>>,
    editions: [OnceLock<Edition>; Language::ALL.len()],
}

impl Case {
    /// Makes a scenario ready. `rubric` is the one of the scenario's language.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, rubric: &Rubric) -> Self {
        let scorer = Scorer::with_cues(rubric, &scenario.cues);
        let nodes =
            scenario.script.nodes.iter().enumerate().map(|(i, node)| (Arc::clone(&node.id), i)).collect();
        Self { scenario, scorer, nodes, scripted: OnceLock::new(), editions: Default::default() }
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

    /// The case in a language, made when it is first asked for.
    #[must_use]
    pub fn edition(&self, language: Language) -> &Edition {
        let known = |text: &str| self.saying(text).into_owned();
        self.editions[language as usize].get_or_init(|| Edition::of(&self.scenario, language, known))
    }

    /// What the node at this position says and offers.
    #[must_use]
    pub fn lines(&self, index: usize, language: Language) -> &Lines {
        &self.edition(language).lines[index]
    }

    /// The elements of an escalation that these words say. The author's own examples are looked over once.
    #[must_use]
    pub fn told(&self, words: &str, language: Language) -> Vec<PresentationElement> {
        let expected = &self.scenario.escalation.presentation;
        match &self.edition(language).example {
            example if *example.words == *words => example.told(expected).to_vec(),
            _ => escalation::told(words, expected),
        }
    }

    /// What is known of these words. Scripted replies are looked over once, when the first of them is asked for.
    #[must_use]
    pub fn saying(&self, text: &str) -> Cow<'_, Saying> {
        let customer = &self.scenario.customer;
        let scripted = self.scripted.get_or_init(|| {
            let replies = self.scenario.script.nodes.iter().flat_map(|node| &node.replies);
            let texts = replies.flat_map(|reply| {
                let others = reply.text.translations().iter().map(|(_, text)| text);
                std::iter::once(reply.text.main()).chain(others)
            });
            texts.map(|text| (Arc::clone(text), Saying::of(text, customer))).collect()
        });
        scripted.get(text).map_or_else(|| Cow::Owned(Saying::of(text, customer)), Cow::Borrowed)
    }

    /// The node at this position.
    #[must_use]
    pub fn node(&self, index: usize) -> &Node {
        &self.scenario.script.nodes[index]
    }
}
