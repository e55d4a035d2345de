//! Forty different faults in a scenario get forty findings, each with something to do about it.
//!
//! A file with mistakes is no scenario yet, and advice is for scenarios; so it is two files that belong together.

use evenkeel::diagnostic::Diagnostic;
use evenkeel::scenario::read;
use std::collections::BTreeSet;
use std::path::Path;

fn findings(file: &str) -> Vec<Diagnostic> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/forty").join(file);
    read(&std::fs::read(path).expect("a readable file"), file).diagnostics
}

#[test]
fn forty_faults_get_forty_findings_with_hints() {
    let all: Vec<Diagnostic> = ["mistakes.ron", "advice.ron"].into_iter().flat_map(findings).collect();
    let codes: BTreeSet<&str> = all.iter().map(|found| found.code).collect();
    assert_eq!(codes.len(), all.len(), "no fault is told twice: {all:#?}");
    assert!(all.len() >= 40, "{} findings: {codes:?}", all.len());
    for found in &all {
        assert!(found.hints.iter().all(|hint| hint.len() > 15) && !found.hints.is_empty(), "{found}");
        assert!(found.place.as_ref().is_some_and(|place| place.line > 1), "{found}");
    }
}
