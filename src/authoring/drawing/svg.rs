//! A picture that opens in every browser: nothing fetched, light and dark, every line told in words under the pointer.

use super::{heading, in_words, plain, saying};
use crate::authoring::graph::{ScriptGraph, VertexKind, shortened};
use crate::authoring::layout::{Course, Direction, Layout, Line, Measures, Rect, lay_out};
use crate::export::colours;
use crate::vocabulary::Stage;
use crate::words::Words;
use maud::{Markup, PreEscaped, html};
use std::fmt::Write;

/// The style sheet; its colours come from the palette.
const STYLE: &str = include_str!("style.css");
/// How many characters of 12 pixels stand in a box of the usual width.
const LETTERS: usize = 28;

/// The graph as a picture, and `title` as its name.
#[must_use]
pub fn svg(graph: &ScriptGraph, title: &str, direction: Direction, words: &dyn Words) -> String {
    let measures = Measures { direction, ..Measures::default() };
    let layout = lay_out(graph, &measures);
    // The smallest drawing still has room for its name.
    let (width, height) = (layout.size.width.max(320.0), layout.size.height.max(80.0));
    let picture = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(width) height=(height) viewBox=(format!("0 0 {width} {height}")) role="img" aria-label=(plain(title)) {
            title { (plain(title)) }
            style { (PreEscaped(colours())) (PreEscaped(STYLE)) }
            rect.ground x="0" y="0" width=(width) height=(height) {}
            @for band in &layout.bands {
                (boxed(&band.room, band.stage.map_or("endings", stage_class), 0))
                text.band x=(band.room.x + 16.0) y=(band.room.y + 28.0) {
                    @match band.stage {
                        Some(stage) => (words.say_for("stage", stage.key(), &[])),
                        None => (words.say("drawing-endings", &[])),
                    }
                }
            }
            (lines(graph, &layout, direction, words))
            @for index in 0..graph.vertices.len() { (vertex(graph, index, &layout.places[index], words)) }
        }
    };
    picture.into_string()
}

const fn stage_class(stage: Stage) -> &'static str {
    match stage {
        Stage::Dialysis => "venting",
        Stage::SkinGraft => "disarming",
        Stage::Connection => "connected",
    }
}

fn boxed(room: &Rect, class: &str, corner: u32) -> Markup {
    html! { rect class=(class) x=(room.x) y=(room.y) width=(room.width) height=(room.height) rx=(corner) {} }
}

fn lines(graph: &ScriptGraph, layout: &Layout, direction: Direction, words: &dyn Words) -> Markup {
    html! {
        @for (edge, line) in graph.edges.iter().zip(&layout.lines) {
            @let maybe = edge.is_conditional();
            @let back = line.course == Course::Back;
            g.way.maybe[maybe].back[back] {
                title {
                    (heading(&graph.vertices[edge.from], words)) " → " (heading(&graph.vertices[edge.to], words))
                    @for way in &edge.ways { "\n" (plain(&in_words(way, words))) }
                }
                @let path = path(line, direction);
                path.near d=(path) {}
                path.line d=(path) {}
                path.head d=(head(line, direction)) {}
            }
        }
    }
}

fn path(line: &Line, direction: Direction) -> String {
    let mut path = String::new();
    for (index, [from, first, second, to]) in line.curves(direction).enumerate() {
        // Writing into a string cannot fail.
        if index == 0 {
            let _ = write!(path, "M{:.1} {:.1}", from.x, from.y);
        }
        let _ = write!(
            path,
            "C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}",
            first.x, first.y, second.x, second.y, to.x, to.y
        );
    }
    path
}

/// The head of the arrow, at the end of the line.
fn head(line: &Line, direction: Direction) -> String {
    let Some(tip) = line.points.last() else { return String::new() };
    let length = if line.course == Course::On { -8.0 } else { 8.0 };
    match direction {
        Direction::LeftToRight => format!("M{:.1} {:.1}l{length} -4v8z", tip.x, tip.y),
        Direction::TopToBottom => format!("M{:.1} {:.1}l-4 {length}h8z", tip.x, tip.y),
    }
}

fn vertex(graph: &ScriptGraph, index: usize, place: &Rect, words: &dyn Words) -> Markup {
    let vertex = &graph.vertices[index];
    let (class, corner) = match vertex.kind {
        VertexKind::Node { .. } if graph.start == Some(index) => ("node start", 10),
        VertexKind::Node { .. } => ("node", 10),
        VertexKind::Ending { .. } => ("node ending", 30),
        VertexKind::Missing => ("node missing", 10),
        VertexKind::Anywhere => ("node anywhere", 10),
    };
    let saying = saying(vertex, words);
    let left = if corner > 10 { 24.0 } else { 14.0 };
    let [first, second] = two_lines(&saying, if corner > 10 { LETTERS - 3 } else { LETTERS });
    html! {
        g class=(class) {
            title {
                (heading(vertex, words))
                @if !saying.is_empty() { "\n" (saying) }
                @for way in &vertex.again { "\n↻ " (plain(&in_words(way, words))) }
            }
            (boxed(place, "box", corner))
            text.name x=(place.x + left) y=(place.y + 23.0) { (shortened(&heading(vertex, words), 24)) }
            text.says x=(place.x + left) y=(place.y + 41.0) { (first) }
            text.says x=(place.x + left) y=(place.y + 57.0) { (second) }
        }
    }
}

/// A text in two lines of at most so many characters.
fn two_lines(text: &str, most: usize) -> [String; 2] {
    if text.chars().count() <= most {
        return [text.to_owned(), String::new()];
    }
    let start: String = text.chars().take(most + 1).collect();
    let end =
        start.rfind(' ').unwrap_or_else(|| start.char_indices().nth(most).map_or(start.len(), |(at, _)| at));
    [text[..end].to_owned(), shortened(&text[end..], most)]
}
