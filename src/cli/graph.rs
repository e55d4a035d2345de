//! `graph`: the script of a scenario as a picture, or as a graph for other programs.

use super::args::keys;
use super::failure::Failure;
use super::file;
use crate::authoring::drawing::{dot, svg};
use crate::authoring::graph::ScriptGraph;
use crate::authoring::layout::Direction;
use crate::scenario::sketch;
use crate::words::Locale;
use clap::Args;
use std::path::PathBuf;

/// What to draw, and how.
#[derive(Debug, Args)]
pub struct GraphArgs {
    /// The scenario file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A picture, or the notation of Graphviz [default: by the file's ending, else svg]
    #[arg(long, value_parser = keys(DRAWINGS.iter().map(|(_, key)| *key), drawing))]
    format: Option<Drawing>,
    /// Let the conversation run from top to bottom instead of from left to right
    #[arg(long)]
    down: bool,
    /// The file to write [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The form of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drawing {
    Svg,
    Dot,
}

const DRAWINGS: [(Drawing, &str); 2] = [(Drawing::Svg, "svg"), (Drawing::Dot, "dot")];

fn drawing(key: &str) -> Option<Drawing> {
    DRAWINGS.iter().find(|(_, known)| *known == key).map(|(drawing, _)| *drawing)
}

/// Draws the script to a file or to standard output.
pub fn graph(args: &GraphArgs) -> Result<(), Failure> {
    let source = file::text(&args.file)?;
    let Some(scenario) = sketch(&source) else {
        let file = args.file.display();
        return Err(Failure::Unusable(format!(
            "{file} cannot be read as a scenario; `evenkeel check {file}` says what is wrong"
        )));
    };
    let words = Locale::built_in(scenario.language);
    let graph = ScriptGraph::of(&scenario);
    let ending = args.output.as_deref().and_then(|file| file.extension()?.to_str());
    let bytes = match args.format.or_else(|| drawing(ending?)).unwrap_or(Drawing::Svg) {
        Drawing::Svg => {
            let direction = if args.down { Direction::TopToBottom } else { Direction::LeftToRight };
            svg(&graph, scenario.title.main(), direction, &words)
        }
        Drawing::Dot => dot(&graph, &scenario.id, &words),
    };
    file::deliver(args.output.as_deref(), bytes.as_bytes())
}
