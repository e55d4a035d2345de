//! From a scenario to its graph. A scenario with blanks in it gives a graph with gaps, and never a panic.

use super::{By, Edge, ScriptGraph, Vertex, VertexKind, Way};
use crate::scenario::{Node, Routes, Scenario, Variant};
use crate::vocabulary::Fit;
use std::collections::HashMap;
use std::sync::Arc;

impl ScriptGraph {
    /// The graph of a scenario, which may be one that was only [sketched](crate::scenario::sketch).
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let mut build = Build::new(scenario);
        for (index, node) in scenario.script.nodes.iter().enumerate() {
            build.node(scenario, index, node);
        }
        build.anywhere(scenario);
        build.graph
    }
}

/// The graph while it is built.
struct Build<'c> {
    graph: ScriptGraph,
    /// The vertex of each id; where two share one, the first has it.
    named: HashMap<&'c str, usize>,
    /// The edge between two vertices.
    between: HashMap<(usize, usize), usize>,
}

impl<'c> Build<'c> {
    fn new(scenario: &'c Scenario) -> Self {
        let nodes = scenario.script.nodes.iter().enumerate().map(|(index, node)| Vertex {
            id: node.id.clone(),
            kind: VertexKind::Node { index, stage: node.stage, replies: node.replies.len() },
            says: words(&node.says),
            again: Vec::new(),
        });
        let endings = scenario.endings.iter().enumerate().map(|(index, ending)| Vertex {
            id: ending.id.clone(),
            kind: VertexKind::Ending { index, outcome: ending.outcome },
            says: ending.says.main().clone(),
            again: Vec::new(),
        });
        let mut build = Self {
            graph: ScriptGraph { vertices: nodes.chain(endings).collect(), ..ScriptGraph::default() },
            named: HashMap::new(),
            between: HashMap::new(),
        };
        let ids = scenario.script.nodes.iter().map(|node| &*node.id);
        for (index, id) in ids.chain(scenario.endings.iter().map(|ending| &*ending.id)).enumerate() {
            build.named.entry(id).or_insert(index);
        }
        let start = build.named.get(&*scenario.script.start).copied();
        build.graph.start = start.filter(|&start| start < scenario.script.nodes.len());
        build
    }

    fn node(&mut self, scenario: &'c Scenario, index: usize, node: &'c Node) {
        for reply in &node.replies {
            self.lead(index, &By::Reply(reply.id.clone()), &reply.goto);
        }
        for (number, listen) in node.listens.iter().enumerate() {
            self.lead(index, &By::Listen(number), &listen.goto);
        }
        self.lead(index, &By::Otherwise, &node.otherwise);
        let offered = offers(node);
        for resolution in scenario.resolutions.iter().filter(|r| offered.contains(&&r.id)) {
            self.resolution(index, resolution);
        }
    }

    fn resolution(&mut self, from: usize, resolution: &'c crate::scenario::Resolution) {
        if resolution.fit != Fit::None {
            self.lead(from, &By::Accepted(resolution.id.clone()), &resolution.accepted.goto);
        }
        self.lead(from, &By::Declined(resolution.id.clone()), &resolution.declined.goto);
    }

    /// What can happen at any moment.
    fn anywhere(&mut self, scenario: &'c Scenario) {
        let from = self.graph.vertices.len();
        self.graph.vertices.push(Vertex {
            id: "".into(),
            kind: VertexKind::Anywhere,
            says: "".into(),
            again: Vec::new(),
        });
        let offered: Vec<&Arc<str>> = scenario.script.nodes.iter().flat_map(offers).collect();
        for resolution in scenario.resolutions.iter().filter(|r| !offered.contains(&&r.id)) {
            self.resolution(from, resolution);
        }
        if let Some(ticket) = &scenario.desk.ticket {
            self.lead(from, &By::Filed, &ticket.filed.goto);
        }
        self.lead(from, &By::Closing, &scenario.script.closing);
        self.way(from, By::PatienceEnds, &scenario.customer.patience_ends);
        self.way(from, By::Breaks, &scenario.customer.breaks);
        self.way(from, By::TimeUp, &scenario.script.time_up);
        self.way(from, By::EscalatedWell, &scenario.escalation.well);
        self.way(from, By::EscalatedBadly, &scenario.escalation.badly);
        // What is missing was found on the way, and stands before it.
        let last = self.graph.vertices.len() - 1;
        self.graph.vertices[from..].rotate_left(1);
        let moved = |at: usize| match at {
            _ if at < from => at,
            _ if at == from => last,
            _ => at - 1,
        };
        for edge in &mut self.graph.edges {
            (edge.from, edge.to) = (moved(edge.from), moved(edge.to));
        }
        self.graph.edges.sort_by_key(|edge| edge.from);
    }

    fn lead(&mut self, from: usize, by: &By, routes: &'c Routes) {
        for route in &routes.0 {
            self.connect(from, &route.to, Way { by: by.clone(), when: route.when.clone() });
        }
    }

    fn way(&mut self, from: usize, by: By, to: &'c Arc<str>) {
        self.connect(from, to, Way { by, when: crate::scenario::Condition::Always });
    }

    fn connect(&mut self, from: usize, to: &'c Arc<str>, way: Way) {
        // Without an id nothing was named; that is reported where the file is read.
        if to.is_empty() {
            return;
        }
        let graph = &mut self.graph;
        let to = *self.named.entry(to).or_insert_with(|| {
            graph.vertices.push(Vertex {
                id: to.clone(),
                kind: VertexKind::Missing,
                says: "".into(),
                again: Vec::new(),
            });
            graph.vertices.len() - 1
        });
        if from == to {
            graph.vertices[from].again.push(way);
            return;
        }
        let edge = *self.between.entry((from, to)).or_insert_with(|| {
            graph.edges.push(Edge { from, to, ways: Vec::new() });
            graph.edges.len() - 1
        });
        graph.edges[edge].ways.push(way);
    }
}

/// The resolutions that replies of this node offer.
fn offers(node: &Node) -> Vec<&Arc<str>> {
    let picked = node.replies.iter().filter_map(|reply| reply.offers.as_ref());
    picked.chain(node.listens.iter().filter_map(|listen| listen.offers.as_ref())).collect()
}

/// The words of the last variant, which is the one without a condition.
fn words(variants: &[Variant]) -> Arc<str> {
    let chunks = variants.last().map(|variant| &variant.chunks[..]).unwrap_or_default();
    let words: Vec<&str> = chunks.iter().map(|chunk| &**chunk.text.main()).collect();
    words.join(" ").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Condition, sketch};
    use crate::vocabulary::Stage;

    const SOUND: &str = include_str!("../../scenario/check/sound.ron");

    fn graph(source: &str) -> ScriptGraph {
        ScriptGraph::of(&sketch(source).expect("its brackets match"))
    }

    /// The edges as "from > to: ways".
    fn edges(graph: &ScriptGraph) -> Vec<String> {
        let way = |way: &Way| match &way.when {
            Condition::Always => format!("{} {}", way.by.key(), way.by.name()).trim_end().to_owned(),
            when => format!("{} {} if {when}", way.by.key(), way.by.name()),
        };
        let id = |at: usize| graph.vertices[at].id.clone();
        let told = graph.edges.iter().map(|edge| {
            let ways: Vec<String> = edge.ways.iter().map(way).collect();
            format!("{} > {}: {}", id(edge.from), id(edge.to), ways.join(", "))
        });
        told.collect()
    }

    #[test]
    fn every_way_is_in_the_graph_once() {
        let graph = graph(SOUND);
        assert_eq!(
            edges(&graph),
            [
                "opening > wants: reply hear",
                "wants > agree: reply feel if flag(\"told\")",
                "wants > opening: reply feel",
                "agree > settled: listen 1, accepted tomorrow",
                " > settled: closing  if accepted(\"tomorrow\")",
                " > leaves: closing, patience_ends, breaks, time_up, badly",
                " > handed_over: well",
            ]
        );
        assert_eq!(graph.start, Some(0));
        assert_eq!(graph.vertices[1].again, [Way { by: By::Otherwise, when: Condition::Always }]);
        assert_eq!(&*graph.vertices[0].says, "I waited all Friday. Nobody came.");
        assert_eq!(graph.vertices[0].kind, VertexKind::Node { index: 0, stage: Stage::Dialysis, replies: 3 });
    }

    #[test]
    fn what_is_missing_has_a_place() {
        let graph = graph(&SOUND.replace("goto: \"wants\"", "goto: \"wnts\""));
        let missing = graph.vertices.iter().position(|vertex| vertex.kind == VertexKind::Missing);
        let missing = missing.expect("there is one");
        assert_eq!(&*graph.vertices[missing].id, "wnts");
        assert_eq!(graph.vertices.last().map(|last| last.kind), Some(VertexKind::Anywhere));
        assert!(graph.edges.iter().any(|edge| edge.to == missing));
    }

    #[test]
    fn no_fault_of_a_file_keeps_it_from_being_drawn() {
        for cut in ["goto:", "nodes:", "endings:", "start:", "id: \"wants\",", "replies:", "escalation:"] {
            let graph = graph(&SOUND.replace(cut, &format!("x{cut}")));
            assert!(graph.edges.iter().all(|edge| edge.from.max(edge.to) < graph.vertices.len()));
            let order = graph.reading_order();
            assert_eq!(order.len(), graph.vertices.len());
        }
    }
}
