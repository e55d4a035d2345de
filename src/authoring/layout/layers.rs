//! Which layer each vertex stands in: first by stage, within a stage by how far one has come.

use crate::authoring::graph::{ScriptGraph, VertexKind};
use crate::vocabulary::Stage;
use std::collections::VecDeque;

/// The layers of a graph.
pub(super) struct Layers {
    /// The layer of each vertex.
    pub of: Vec<usize>,
    /// For each layer its band: a stage, or `None` for the endings. Bands are whole: first all layers of the first, and so on.
    pub bands: Vec<Option<Stage>>,
}

impl Layers {
    pub fn of(graph: &ScriptGraph) -> Self {
        let bands: Vec<usize> = graph.vertices.iter().map(|vertex| band(vertex.kind)).collect();
        let mut depths = depths(graph);
        for (vertex, depth) in graph.vertices.iter().zip(&mut depths) {
            // What can happen at any moment stands before the endings it leads to.
            match vertex.kind {
                VertexKind::Ending { .. } | VertexKind::Missing => *depth = 1,
                VertexKind::Anywhere => *depth = 0,
                VertexKind::Node { .. } => {}
            }
        }
        // Bands and layers in which nothing stands are left out.
        let mut keys: Vec<(usize, usize)> = bands.iter().copied().zip(depths.iter().copied()).collect();
        let each = keys.clone();
        keys.sort_unstable();
        keys.dedup();
        let layer = |key: &(usize, usize)| keys.binary_search(key).unwrap_or(0);
        Self {
            of: each.iter().map(layer).collect(),
            bands: keys.iter().map(|(band, _)| Stage::ALL.get(*band).copied()).collect(),
        }
    }
}

fn band(kind: VertexKind) -> usize {
    match kind {
        VertexKind::Node { stage, .. } => {
            Stage::ALL.iter().position(|known| *known == stage).unwrap_or_default()
        }
        _ => Stage::ALL.len(),
    }
}

/// How many steps it takes at least to come to each vertex from the start; 0 for what cannot be reached from there.
///
/// The longest way would make every line lead on, but a script is full of short cuts and ways back, and its drawing would have
/// a layer for nearly every node.
fn depths(graph: &ScriptGraph) -> Vec<usize> {
    let mut next = vec![Vec::new(); graph.vertices.len()];
    for edge in &graph.edges {
        next[edge.from].push(edge.to);
    }
    let mut depths = vec![0; graph.vertices.len()];
    let mut seen = vec![false; graph.vertices.len()];
    let mut waiting: VecDeque<usize> = graph.start.into_iter().collect();
    while let Some(vertex) = waiting.pop_front() {
        seen[vertex] = true;
        for &to in &next[vertex] {
            if !std::mem::replace(&mut seen[to], true) {
                depths[to] = depths[vertex] + 1;
                waiting.push_back(to);
            }
        }
    }
    depths
}
