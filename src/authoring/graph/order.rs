//! The order in which one would read a script aloud.

use super::ScriptGraph;
use std::collections::VecDeque;

impl ScriptGraph {
    /// Every vertex once: from the start on, nearest first, then what cannot be reached from there, in the order of the file.
    #[must_use]
    pub fn reading_order(&self) -> Vec<usize> {
        let mut next = vec![Vec::new(); self.vertices.len()];
        for edge in &self.edges {
            next[edge.from].push(edge.to);
        }
        let mut seen = vec![false; self.vertices.len()];
        let mut order = Vec::with_capacity(self.vertices.len());
        let mut waiting = VecDeque::new();
        for root in self.start.into_iter().chain(0..self.vertices.len()) {
            waiting.push_back(root);
            while let Some(vertex) = waiting.pop_front() {
                if !std::mem::replace(&mut seen[vertex], true) {
                    order.push(vertex);
                    waiting.extend(next[vertex].iter().filter(|&&to| !seen[to]));
                }
            }
        }
        order
    }
}
