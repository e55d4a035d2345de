//! The drawing of a script as a file: a picture that opens anywhere, or a graph for other programs.

mod dot;
mod svg;

pub use dot::dot;
pub use svg::svg;

use super::graph::{Vertex, VertexKind, Way};
use crate::scenario::Condition;
use crate::words::Words;

/// A way in words: "reply “hear”, if trust(at_least: 25)".
#[must_use]
pub fn in_words(way: &Way, words: &dyn Words) -> String {
    let name = way.by.name();
    let by = words.say_for("way", way.by.key(), &[("name", name.as_str().into())]);
    match &way.when {
        Condition::Always => by,
        when => {
            let when = when.to_string();
            words.say("way-if", &[("way", by.as_str().into()), ("when", when.as_str().into())])
        }
    }
}

/// What a vertex is headed with.
fn heading(vertex: &Vertex, words: &dyn Words) -> String {
    match vertex.kind {
        VertexKind::Anywhere => words.say("drawing-anywhere", &[]),
        _ => plain(&vertex.id),
    }
}

/// What stands below the heading: the customer's words, or what becomes of them.
fn saying(vertex: &Vertex, words: &dyn Words) -> String {
    match vertex.kind {
        VertexKind::Node { .. } => plain(&vertex.says),
        VertexKind::Ending { outcome, .. } => words.say_for("outcome", outcome.key(), &[]),
        VertexKind::Missing => words.say("drawing-missing", &[]),
        VertexKind::Anywhere => String::new(),
    }
}

/// The text in one line and without characters that a file of this kind cannot hold.
fn plain(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect()
}
