//! When the data is not as it should be, the program says what to do and exits with 2.

use super::{Desk, SUITCASE};
use evenkeel::store::FILE_NAME;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

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
    database.pragma_update(None, "user_version", 7).expect("raised");
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
    assert_eq!(desk.run(&["attempts"]).fine().out.lines().count(), 3);
}

#[test]
fn a_data_folder_that_cannot_be_is_named() {
    let desk = Desk::new();
    let file = desk.folder().join("a file");
    std::fs::write(&file, "").expect("writable");
    desk.run(&["attempts", "--data", &file.join("below").display().to_string()]).unusable("--data");
}

/// Somebody at a terminal, with what they see.
struct Player {
    child: Child,
    seen: BufReader<std::process::ChildStdout>,
}

impl Player {
    fn new(desk: &Desk, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_evenkeel"))
            .arg("--data")
            .arg(desk.folder())
            .args(["play", "--no-pauses"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let seen = BufReader::new(child.stdout.take().expect("a pipe"));
        Self { child, seen }
    }

    fn sees(&mut self, words: &str) {
        let mut line = String::new();
        while !line.contains(words) {
            line.clear();
            assert!(self.seen.read_line(&mut line).expect("UTF-8") > 0, "never saw `{words}`");
        }
    }

    fn types(&mut self, line: &str) {
        let input = self.child.stdin.as_mut().expect("a pipe");
        input.write_all(format!("{line}\n").as_bytes()).expect("it reads");
    }
}

#[test]
fn two_windows_on_one_attempt_lose_nothing() {
    let desk = Desk::new();
    let mut first = Player::new(&desk, &[SUITCASE]);
    first.sees("My suitcase is gone");
    let mut second = Player::new(&desk, &["--resume", "latest"]);
    second.sees("My suitcase is gone");
    first.types("");
    first.sees("My black dress");
    second.types("");
    let told = second.child.wait_with_output().expect("ends");
    assert_eq!(told.status.code(), Some(2));
    let error = String::from_utf8_lossy(&told.stderr);
    assert!(error.contains("another window") && error.contains("Nothing is lost"), "{error}");
    first.types("");
    first.sees("three queues");
    first.types("q");
    assert!(first.child.wait().expect("ends").success());
    assert_eq!(desk.latest().actions.len(), 2);
}
