//! The program as a person or a script meets it: verbs, output, exit codes.

mod cohort;
mod desk;
mod formats;
#[cfg(unix)]
mod interrupt;
mod kill;
mod play;
mod review;
mod terminal;
mod trouble;
mod verbs;

use assert_cmd::Command;
use evenkeel::store::{Filter, Store, StoredAttempt};
use std::path::{Path, PathBuf};
use tempfile::{TempDir, tempdir};

/// A data folder of its own for each test.
struct Desk {
    data: TempDir,
}

/// What a command wrote and how it ended.
struct Done {
    code: i32,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        Self { data: tempdir().expect("a folder") }
    }

    fn folder(&self) -> &Path {
        self.data.path()
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_evenkeel"));
        command.arg("--data").arg(self.folder());
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env("LANG", "C.UTF-8").env("TZ", "UTC");
        command
    }

    fn run(&self, arguments: &[&str]) -> Done {
        self.typing("", arguments)
    }

    fn typing(&self, typed: &str, arguments: &[&str]) -> Done {
        let output = self.command().args(arguments).write_stdin(typed).output().expect("it runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        let done = Done {
            code: output.status.code().expect("no signal"),
            out: text(output.stdout),
            err: text(output.stderr),
        };
        assert!(!done.err.contains("panicked"), "{}", done.err);
        assert!(!done.out.contains('\u{1b}') && !done.err.contains('\u{1b}'), "colours in a pipe");
        done
    }

    /// Plays the small case with these lines typed.
    fn play(&self, typed: &str, mode: &str) -> Done {
        self.typing(typed, &["play", SUITCASE, "--seed", "4", "--mode", mode, "--no-pauses"])
    }

    fn store(&self) -> Store {
        Store::open(self.folder()).expect("opens")
    }

    /// The newest attempt, whole.
    fn latest(&self) -> StoredAttempt {
        let store = self.store();
        let newest = store.attempts(&Filter { limit: Some(1), ..Filter::default() }).expect("a list");
        store.load(newest.first().expect("an attempt").id).expect("whole")
    }
}

impl Done {
    fn fine(self) -> Self {
        assert_eq!(self.code, 0, "{}\n{}", self.out, self.err);
        self
    }

    fn unusable(self, says: &str) -> Self {
        assert_eq!(self.code, 2, "{}\n{}", self.out, self.err);
        assert!(self.err.contains(says), "`{says}` is not in: {}", self.err);
        self
    }

    fn says(self, words: &str) -> Self {
        assert!(self.out.contains(words), "`{words}` is not in: {}", self.out);
        self
    }
}

const SUITCASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/lost_suitcase.ron");

/// A counter with everything beside the conversation.
const PARCEL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/wrong_parcel.ron");

/// Lets her finish, gives her words back, asks for the tag; then the case is open.
const TO_THE_MONEY: &str = "\n\nYour father's funeral is tomorrow, and your dress is in that suitcase. I am so sorry.\n\nWould you read me the number on the tag, so that I can find it tonight?\n";

fn scenario_in(folder: &Path, name: &str, source: &[u8]) -> PathBuf {
    let file = folder.join(name);
    std::fs::write(&file, source).expect("writable");
    file
}
