//! The web of boxes and of the points lines go through, layer by layer.

use super::layers::Layers;
use crate::authoring::graph::ScriptGraph;
use std::collections::HashMap;

/// More points than these are not laid; the longest lines then run straight to where they lead.
const MOST_POINTS: usize = 6_000;

/// What has to be ordered: items in layers, each tied to items of the layers next to it.
pub(super) struct Web {
    /// The items of each layer, in order. Items below the number of vertices are those vertices, the others are points.
    pub layers: Vec<Vec<usize>>,
    /// For each item, the items of the layer before it that it is tied to.
    pub before: Vec<Vec<usize>>,
    /// The same of the layer after it.
    pub after: Vec<Vec<usize>>,
    /// For each edge the items it goes through, from its beginning to its end, both included.
    pub ways: Vec<Vec<usize>>,
    /// How many items are vertices.
    pub vertices: usize,
}

impl Web {
    pub fn of(graph: &ScriptGraph, layers: &Layers) -> Self {
        let count = graph.vertices.len();
        let mut web = Self {
            layers: vec![Vec::new(); layers.bands.len()],
            before: vec![Vec::new(); count],
            after: vec![Vec::new(); count],
            ways: vec![Vec::new(); graph.edges.len()],
            vertices: count,
        };
        for vertex in graph.reading_order() {
            web.layers[layers.of[vertex]].push(vertex);
        }
        let span = |edge: usize| layers.of[graph.edges[edge].from].abs_diff(layers.of[graph.edges[edge].to]);
        let mut edges: Vec<usize> = (0..graph.edges.len()).collect();
        edges.sort_by_key(|&edge| span(edge));
        let mut trunks = HashMap::new();
        for edge in edges {
            web.lay(edge, graph, layers, &mut trunks);
        }
        web
    }

    /// Lays the line of one edge. Points on the way to the same vertex are shared.
    fn lay(
        &mut self,
        edge: usize,
        graph: &ScriptGraph,
        layers: &Layers,
        trunks: &mut HashMap<(usize, usize), usize>,
    ) {
        let (from, to) = (graph.edges[edge].from, graph.edges[edge].to);
        let (first, last) = (layers.of[from], layers.of[to]);
        let mut way = vec![from];
        if first.abs_diff(last) > 1 && self.before.len() < self.vertices + MOST_POINTS {
            let between: Vec<usize> =
                if first < last { (first + 1..last).collect() } else { (last + 1..first).rev().collect() };
            for layer in between {
                let point = *trunks.entry((to, layer)).or_insert_with(|| {
                    let point = self.before.len();
                    self.before.push(Vec::new());
                    self.after.push(Vec::new());
                    self.layers[layer].push(point);
                    point
                });
                way.push(point);
            }
        }
        way.push(to);
        for pair in way.windows(2) {
            // A line that skips layers is tied to nothing; neither is one within a layer.
            if first.abs_diff(last) > 1 && way.len() == 2 || first == last {
                break;
            }
            let (earlier, later) = if first < last { (pair[0], pair[1]) } else { (pair[1], pair[0]) };
            if !self.after[earlier].contains(&later) {
                self.after[earlier].push(later);
                self.before[later].push(earlier);
            }
        }
        self.ways[edge] = way;
    }
}
