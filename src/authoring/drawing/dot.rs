//! A graph for Graphviz and programs that read its notation.

use super::{heading, in_words, plain, saying};
use crate::authoring::graph::{ScriptGraph, VertexKind, shortened};
use crate::vocabulary::Stage;
use crate::words::Words;
use std::fmt::Write;

/// How many characters of a line stand in a box.
const WORDS: usize = 44;

/// The graph in the DOT notation: a cluster for each stage and one for the endings.
#[must_use]
pub fn dot(graph: &ScriptGraph, name: &str, words: &dyn Words) -> String {
    let mut dot = format!(
        "digraph {} {{\n  rankdir=LR;\n  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"sans-serif\", fontsize=11];\n  edge [fontname=\"sans-serif\", fontsize=9, color=\"#5B646E\"];\n",
        quoted(name)
    );
    for (place, stage) in Stage::ALL.iter().enumerate() {
        let of_stage = |kind| matches!(kind, VertexKind::Node { stage: own, .. } if own == *stage);
        cluster(&mut dot, graph, place, &words.say_for("stage", stage.key(), &[]), of_stage, words);
    }
    let ends = |kind| matches!(kind, VertexKind::Ending { .. });
    cluster(&mut dot, graph, Stage::ALL.len(), &words.say("drawing-endings", &[]), ends, words);
    for (index, vertex) in graph.vertices.iter().enumerate() {
        let label = quoted(&heading(vertex, words));
        // Writing into a string cannot fail.
        let _ = match vertex.kind {
            VertexKind::Missing => {
                writeln!(dot, "  v{index} [label={label}, style=\"rounded,dashed\", color=\"#A3282E\"];")
            }
            VertexKind::Anywhere => writeln!(dot, "  v{index} [label={label}, shape=plaintext, style=\"\"];"),
            _ => Ok(()),
        };
    }
    for edge in &graph.edges {
        let ways: Vec<String> = edge.ways.iter().map(|way| plain(&in_words(way, words))).collect();
        let style = if edge.is_conditional() { ", style=dashed" } else { "" };
        let _ = writeln!(
            dot,
            "  v{} -> v{} [label={}{style}];",
            edge.from,
            edge.to,
            quoted(&ways.iter().map(|way| shortened(way, WORDS)).collect::<Vec<_>>().join("\n"))
        );
    }
    dot.push_str("}\n");
    dot
}

fn cluster(
    dot: &mut String,
    graph: &ScriptGraph,
    place: usize,
    name: &str,
    belongs: impl Fn(VertexKind) -> bool,
    words: &dyn Words,
) {
    const FILLS: [&str; 4] = ["#FBE9DA", "#EFEDE8", "#E1ECF9", "#FAF8F5"];
    let inside: Vec<usize> =
        (0..graph.vertices.len()).filter(|&at| belongs(graph.vertices[at].kind)).collect();
    if inside.is_empty() {
        return;
    }
    let _ = writeln!(
        dot,
        "  subgraph cluster_{place} {{\n    label={}; style=filled; color=\"#E4DED6\"; fillcolor=\"{}\"; fontname=\"sans-serif\";",
        quoted(name),
        FILLS[place.min(FILLS.len() - 1)]
    );
    for index in inside {
        let vertex = &graph.vertices[index];
        let label = format!("{}\n{}", heading(vertex, words), shortened(&saying(vertex, words), WORDS));
        let start = if graph.start == Some(index) { ", penwidth=3" } else { "" };
        let _ = writeln!(dot, "    v{index} [label={}{start}];", quoted(&label));
    }
    dot.push_str("  }\n");
}

/// A text between quotation marks, as DOT has it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
