//! Two windows, or two programs, on one folder lose nothing.

use super::{answer, begin};
use evenkeel::store::{AttemptId, Filter, Store, StoreError};
use std::path::Path;
use std::process::Command;
use tempfile::tempdir;

/// Plays an attempt of its own.
fn play(folder: &Path, turns: u32) -> AttemptId {
    let store = Store::open(folder).expect("opens");
    let id = begin(&store, "Ana");
    for position in 1..=turns {
        let (action, events) = answer(position, "Tell me more.");
        store.append(id, position, &action, &events).expect("kept");
    }
    id
}

#[test]
fn windows_that_make_the_database_at_the_same_moment_share_it() {
    let folder = tempdir().expect("a folder");
    let ids: Vec<AttemptId> = std::thread::scope(|scope| {
        let windows: Vec<_> = (0..8).map(|_| scope.spawn(|| play(folder.path(), 10))).collect();
        windows.into_iter().map(|window| window.join().expect("no panic")).collect()
    });
    let store = Store::open(folder.path()).expect("opens");
    assert_eq!(store.attempts(&Filter::default()).expect("a list").len(), ids.len());
    assert!(ids.into_iter().all(|id| store.load(id).expect("whole").actions.len() == 10));
}

#[test]
fn two_windows_on_one_attempt_are_told_of_each_other() {
    let folder = tempdir().expect("a folder");
    let one = Store::open(folder.path()).expect("opens");
    let other = Store::open(folder.path()).expect("opens");
    let id = begin(&one, "Ana");
    let (action, events) = answer(1, "From the first window.");
    one.append(id, 1, &action, &events).expect("kept");
    let (late, after) = answer(1, "From the second window.");
    let error = other.append(id, 1, &late, &after).expect_err("a conflict");
    assert!(matches!(error, StoreError::Conflict { stored: 1, known: 0 }), "{error}");
    assert_eq!(other.load(id).expect("whole").actions, [action]);
    other.append(id, 2, &late, &after).expect("after resuming it goes on");
    assert_eq!(one.load(id).expect("whole").actions.len(), 2);
}

/// Not a test by itself: what the second process does in the test below.
#[test]
fn second_process() {
    if let Some(folder) = std::env::var_os("EVENKEEL_TEST_FOLDER") {
        play(Path::new(&folder), 40);
    }
}

#[test]
fn two_processes_at_once_lose_nothing() {
    let folder = tempdir().expect("a folder");
    let processes: Vec<_> = (0..2)
        .map(|_| {
            Command::new(std::env::current_exe().expect("this test"))
                .args(["--exact", "together::second_process", "--quiet"])
                .env("EVENKEEL_TEST_FOLDER", folder.path())
                .spawn()
                .expect("starts")
        })
        .collect();
    play(folder.path(), 40);
    for mut process in processes {
        assert!(process.wait().expect("ends").success());
    }
    let store = Store::open(folder.path()).expect("opens");
    let attempts = store.attempts(&Filter::default()).expect("a list");
    assert_eq!(attempts.len(), 3);
    assert!(attempts.iter().all(|attempt| store.load(attempt.id).expect("whole").actions.len() == 40));
}
