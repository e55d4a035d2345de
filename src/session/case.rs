//! A scenario made ready to be played.

use crate::scenario::{Node, Scenario};
use crate::scoring::{Rubric, Scorer};
use std::collections::HashMap;
use std::sync::Arc;

/// A scenario with the scorer that hears its written replies and quick ways to its parts. One case serves any number of sessions.
pub struct Case {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The scorer, with the author's own cues.
    pub scorer: Scorer,
    nodes: HashMap<Arc<str>, usize>,
}

impl Case {
    /// Makes a scenario ready. `rubric` is the one of the scenario's language.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, rubric: &Rubric) -> Self {
        let scorer = Scorer::with_cues(rubric, &scenario.cues);
        let nodes =
            scenario.script.nodes.iter().enumerate().map(|(i, node)| (Arc::clone(&node.id), i)).collect();
        Self { scenario, scorer, nodes }
    }

    /// The position of the node with this id in the script.
    #[must_use]
    pub fn node_index(&self, id: &str) -> Option<usize> {
        self.nodes.get(id).copied()
    }

    /// The node at this position.
    #[must_use]
    pub fn node(&self, index: usize) -> &Node {
        &self.scenario.script.nodes[index]
    }
}
