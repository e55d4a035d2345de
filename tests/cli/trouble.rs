//! When the data is not as it should be, the program says what to do and exits with 2.

use super::terminal::Terminal;
use super::{Desk, SUITCASE};
use evenkeel::store::FILE_NAME;

#[test]
fn a_file_that_is_not_ours_is_named_and_left_alone() {
    for bytes in [&b"Dear diary,"[..], b""] {
        let desk = Desk::new();
        let file = desk.folder().join(FILE_NAME);
        std::fs::write(&file, bytes).expect("writable");
        for arguments in [&["attempts"][..], &["play", SUITCASE], &["replay", "latest"], &[]] {
            desk.run(arguments).unusable("nothing in it was changed");
        }
        assert_eq!(std::fs::read(&file).expect("readable"), bytes);
    }
}

#[test]
fn a_newer_database_is_named() {
    let desk = Desk::new();
    drop(desk.store());
    let database = rusqlite::Connection::open(desk.folder().join(FILE_NAME)).expect("opens");
    database.pragma_update(None, "user_version", 99).expect("raised");
    database.close().expect("closed");
    desk.run(&["attempts"]).unusable("newer Evenkeel");
}

#[test]
fn a_damaged_attempt_is_named_and_the_others_are_fine() {
    let desk = Desk::new();
    desk.play("\nq\n", "mixed").fine();
    let damaged = desk.latest().summary.id.to_string();
    desk.play("\nq\n", "mixed").fine();
    let database = rusqlite::Connection::open(desk.folder().join(FILE_NAME)).expect("opens");
    database.execute("UPDATE events SET at_ms = at_ms + 1 WHERE attempt = ?1", [&damaged]).expect("edited");
    database.close().expect("closed");
    desk.run(&["replay", &damaged]).unusable("is damaged");
    desk.run(&["play", "--resume", &damaged]).unusable("is damaged");
    desk.run(&["replay", "latest", "--verify"]).fine();
    let all = desk.run(&["attempts", "--verify"]);
    assert_eq!(all.code, 1, "{}", all.err);
    all.says(&damaged).says("wrong with one attempt").says("One attempt is what was stored");
    assert_eq!(desk.run(&["attempts"]).fine().out.lines().count(), 3);
}

#[test]
fn an_attempt_that_was_edited_with_its_seal_is_found_by_deciding_it_again() {
    let desk = Desk::new();
    desk.play("\nq\n", "mixed").fine();
    desk.play("\nq\n", "mixed").fine();
    desk.run(&["attempts", "--verify"]).fine().says("2 attempts are what was stored");
    // Whoever writes through the program's own code seals what they write.
    let store = desk.store();
    let (mut edited, source) = store.portable(desk.latest().summary.id).expect("whole");
    store.delete(desk.latest().summary.id).expect("deleted");
    edited.events.last_mut().expect("an event").at_ms += 1;
    store.adopt(&edited, &source).expect("kept");
    let found = desk.run(&["attempts", "--verify"]);
    assert_eq!(found.code, 1, "{}", found.err);
    found.says(&edited.id).says("something else follows");
    let json = desk.run(&["attempts", "--verify", "--json"]);
    let found: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!((&found["sound"], &found["wrong"][0]["fault"]), (&1.into(), &"differs".into()));
}

#[test]
fn a_data_folder_that_cannot_be_is_named() {
    let desk = Desk::new();
    let file = desk.folder().join("a file");
    std::fs::write(&file, "").expect("writable");
    desk.run(&["attempts", "--data", &file.join("below").display().to_string()]).unusable("--data");
}

#[test]
fn two_windows_on_one_attempt_lose_nothing() {
    let desk = Desk::new();
    let mut first = Terminal::new(&desk, &["--no-pauses", SUITCASE]);
    first.sees("My suitcase is gone");
    let mut second = Terminal::new(&desk, &["--no-pauses", "--resume", "latest"]);
    second.sees("My suitcase is gone");
    first.types("");
    first.sees("My black dress");
    second.types("");
    second.sees_any(&[]);
    let (status, error) = second.ends();
    assert_eq!(status.code(), Some(2));
    assert!(error.contains("another window") && error.contains("Nothing is lost"), "{error}");
    first.types("");
    first.sees("three queues");
    first.types("q");
    first.sees("The attempt is kept");
    assert!(first.ends().0.success());
    assert_eq!(desk.latest().actions.len(), 2);
}
