//! The library shows everything there is, and no file hides another.

use evenkeel::store::{Entry, FOLDER_NAME, Library};
use std::path::{Path, PathBuf};
use tempfile::{TempDir, tempdir};

const SUITCASE: &str = include_str!("../fixtures/lost_suitcase.ron");

fn with_files(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempdir().expect("a folder");
    let scenarios = folder.path().join(FOLDER_NAME);
    std::fs::create_dir(&scenarios).expect("a folder");
    for (name, bytes) in files {
        std::fs::write(scenarios.join(name), bytes).expect("writable");
    }
    folder
}

fn own(library: &Library) -> Vec<&Entry> {
    library.entries.iter().filter(|entry| entry.path.is_some()).collect()
}

#[test]
fn every_shipped_scenario_is_listed_and_can_be_played() {
    let library = Library::open(tempdir().expect("a folder").path());
    assert!(library.diagnostics.is_empty());
    for entry in &library.entries {
        assert!(entry.scenario.is_some(), "{}: {:?}", entry.id, entry.diagnostics);
        assert_eq!(entry.diagnostics, [], "{}", entry.id);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let on_disk: Vec<PathBuf> = evenkeel::store::scenario_files(&folder).unwrap_or_default();
    assert_eq!(library.entries.len(), on_disk.len(), "list every scenario in src/store/shipped.rs");
}

#[test]
fn a_bad_file_hides_no_good_one() {
    let nested = "[".repeat(10_000);
    let folder = with_files(&[
        ("a_broken.ron", b"(format: 1, id: \"x\""),
        ("b_nested.ron", nested.as_bytes()),
        ("c_latin1.ron", b"(title: \"caf\xe9\")"),
        ("d_good.ron", SUITCASE.as_bytes()),
        ("e_empty.RON", b""),
        ("notes.txt", b"not a scenario"),
    ]);
    std::fs::create_dir(folder.path().join(FOLDER_NAME).join("folder.ron")).expect("a folder");
    let library = Library::open(folder.path());
    let ids: Vec<&str> = own(&library).iter().map(|entry| &*entry.id).collect();
    assert_eq!(ids, ["a_broken", "b_nested", "c_latin1", "lost_suitcase", "e_empty"]);
    for entry in own(&library) {
        assert_eq!(entry.scenario.is_none(), !entry.diagnostics.is_empty(), "{}", entry.id);
    }
    let good = library.find("lost_suitcase").expect("found");
    assert_eq!(good.hash, evenkeel::scenario::hash(SUITCASE.as_bytes()));
    assert_eq!(&*good.source, SUITCASE);
}

#[test]
fn of_two_with_one_id_one_is_played_and_the_other_is_named() {
    let folder = with_files(&[("one.ron", SUITCASE.as_bytes()), ("two.ron", SUITCASE.as_bytes())]);
    let library = Library::open(folder.path());
    assert_eq!(own(&library).len(), 1);
    let played = library.find("lost_suitcase").expect("found");
    assert!(played.path.as_ref().is_some_and(|path| path.ends_with("one.ron")));
    let warning = &played.diagnostics[0];
    assert_eq!(warning.code, "duplicate-scenario");
    assert!(warning.hints[0].contains("two.ron"), "{warning:?}");
}

#[test]
fn a_broken_file_does_not_replace_a_good_one_of_its_name() {
    let folder = with_files(&[("good.ron", SUITCASE.as_bytes()), ("lost_suitcase.ron", b"(")]);
    let library = Library::open(folder.path());
    assert_eq!(own(&library).len(), 2);
    assert!(library.find("lost_suitcase").is_some_and(|entry| entry.scenario.is_some()));
}

#[test]
fn what_cannot_be_read_is_reported() {
    let folder = tempdir().expect("a folder");
    assert!(Library::open(folder.path()).diagnostics.is_empty(), "no folder yet is no problem");
    std::fs::write(folder.path().join(FOLDER_NAME), b"a file").expect("writable");
    let library = Library::open(folder.path());
    assert_eq!(library.diagnostics.len(), 1);
    assert_eq!(library.diagnostics[0].code, "unreadable-file");
    let missing = Entry::from_file(&folder.path().join("nothing.ron"));
    assert_eq!(missing.diagnostics[0].code, "unreadable-file");
}
