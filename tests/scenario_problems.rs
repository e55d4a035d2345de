//! Every kind of problem has a file in `tests/problems/`, and beside it what a person is shown.
//! `BLESS=1 cargo test --test scenario_problems` rewrites the renderings; their diff is the review.

use evenkeel::analysis::{self, Bound};
use evenkeel::app::case_of;
use evenkeel::diagnostic::{Severity, render};
use evenkeel::scenario::{self, Reading, codes};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// Codes whose files would be too large to keep; `scenario_hostile.rs` makes them.
const MADE_ELSEWHERE: &[&str] = &["file-too-large", "too-many-problems"];

/// What reading a file finds and, where it is a scenario, what playing it does.
fn read(source: &[u8], file: &str) -> Reading {
    let mut reading = scenario::read(source, file);
    if let Some(scenario) = &reading.scenario {
        let case = case_of(&Arc::new(scenario.clone())).expect("it can be played");
        let text = std::str::from_utf8(source).expect("it was read");
        let bound = Bound::for_nodes(scenario.script.nodes.len());
        let found = analysis::check::check(&case, text, file, bound, &mut |_, _| true);
        let found = found.expect("nobody stops it").findings;
        reading.diagnostics.extend(found.into_iter().map(|finding| finding.diagnostic));
    }
    reading
}

/// Every code of a scenario: what reading finds, and what playing does.
fn all_codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    codes().chain(analysis::check::codes())
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems")
}

#[test]
fn every_problem_is_shown_as_agreed() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for (code, _) in all_codes().filter(|(code, _)| !MADE_ELSEWHERE.contains(code)) {
        let source =
            fs::read(folder().join(format!("{code}.ron"))).unwrap_or_else(|e| panic!("{code}.ron: {e}"));
        let reading = read(&source, &format!("{code}.ron"));
        assert!(reading.diagnostics.iter().any(|d| d.code == code), "{code}: {:#?}", reading.diagnostics);
        let is_error = reading.diagnostics.iter().any(|d| d.severity == Severity::Error);
        assert_eq!(
            reading.scenario.is_none(),
            is_error,
            "{code}: a scenario is given exactly when nothing is wrong"
        );
        let shown = render(&reading.diagnostics, &String::from_utf8_lossy(&source), false);
        let expected = folder().join(format!("{code}.txt"));
        if bless {
            fs::write(&expected, &shown).expect("the folder of this test can be written");
        } else if fs::read_to_string(&expected).unwrap_or_default() != shown {
            wrong.push(format!("--- {code}\n{shown}"));
        }
    }
    assert!(wrong.is_empty(), "not as agreed; BLESS=1 accepts:\n{}", wrong.join("\n"));
}

#[test]
fn no_file_is_without_a_code() {
    let known: BTreeSet<&str> = all_codes().map(|(code, _)| code).collect();
    for entry in fs::read_dir(folder()).expect("the folder exists") {
        let path = entry.expect("the folder can be listed").path();
        let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
        assert!(known.contains(&*stem), "{stem} is no code");
    }
}

#[test]
fn every_error_says_what_to_do() {
    for (code, _) in all_codes().filter(|(code, _)| !MADE_ELSEWHERE.contains(code)) {
        let source = fs::read(folder().join(format!("{code}.ron"))).expect("checked above");
        for found in read(&source, "x.ron").diagnostics {
            assert!(!found.hints.is_empty(), "{found}");
            assert!(found.message.ends_with(['.', '?']), "{found}");
            assert!(found.place.is_some(), "{found}");
        }
    }
}
