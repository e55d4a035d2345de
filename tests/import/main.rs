//! Stories of other tools become scenarios that can be opened and played, and hostile ones do no harm.

mod archives;
mod hostile;
mod program;
mod stories;

use evenkeel::app::case_of;
use evenkeel::authoring::import::{Imported, import};
use evenkeel::diagnostic::Diagnostic;
use evenkeel::scenario::{Scenario, read};
use std::io::{Cursor, Write};
use std::sync::Arc;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Brings a story in.
fn brought_in(bytes: &[u8], file: &str) -> Result<Imported, Box<Diagnostic>> {
    import(Cursor::new(bytes), file)
}

/// The scenario of a story that has no errors; it can be played.
fn scenario(imported: &Imported) -> Scenario {
    let reading = read(imported.text.as_bytes(), "story.ron");
    let errors: Vec<String> =
        reading.diagnostics.iter().filter(|found| found.is_error()).map(ToString::to_string).collect();
    assert_eq!(errors, [""; 0], "{}", imported.text);
    let scenario = reading.scenario.expect("without errors");
    case_of(&Arc::new(scenario.clone())).expect("it can be played");
    scenario
}

/// Why a story is refused.
fn refused(bytes: &[u8]) -> &'static str {
    brought_in(bytes, "story").expect_err("it is refused").code
}

/// An archive of H5P with these files.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a name");
        writer.write_all(bytes).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

/// The replies of a node with where they lead, each in a line.
fn replies(scenario: &Scenario, node: &str) -> Vec<String> {
    let node = scenario.node(node).unwrap_or_else(|| panic!("no node {node}"));
    node.replies.iter().map(|reply| format!("{} > {}", reply.text.main(), reply.goto)).collect()
}

/// What the customer says at a node, by portion.
fn says(scenario: &Scenario, node: &str) -> Vec<String> {
    let node = scenario.node(node).unwrap_or_else(|| panic!("no node {node}"));
    node.says[0].chunks.iter().map(|chunk| chunk.text.main().to_string()).collect()
}

/// The codes of what was left behind, each once, in order.
fn left(imported: &Imported) -> Vec<&'static str> {
    let mut codes: Vec<_> = imported.leftovers.iter().map(|left| left.code).collect();
    codes.dedup();
    codes
}
