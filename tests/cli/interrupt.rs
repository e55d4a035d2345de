//! Ctrl-C, and being told to end, in the middle of writing a file: nothing half written stays, and what was there is untouched.

use super::Desk;
use evenkeel::store::AttemptId;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

/// So many attempts take long enough to be written that the signal comes in between.
const ATTEMPTS: usize = 120;
/// A machine on which the program is through before the signal comes gets another try, and this many.
const TRIES: usize = 20;

/// Names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A desk with one attempt, played once and copied.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.play(super::TO_THE_MONEY, "mixed").fine();
    let store = desk.store();
    let (mut attempt, source) = store.portable(desk.latest().summary.id).expect("whole");
    for _ in 0..ATTEMPTS {
        attempt.id = AttemptId::draw().to_string();
        store.adopt(&attempt, &source).expect("kept");
    }
    desk
}

/// Exports all attempts into a folder and sends a signal as soon as something is being written there.
fn interrupted(desk: &Desk, signal: &str, folder: &Path) -> ExitStatus {
    let mut program = Command::new(env!("CARGO_BIN_EXE_evenkeel"))
        .arg("--data")
        .arg(desk.folder())
        .args(["export", "--all", "-o"])
        .arg(folder.join("all.evenkeel"))
        .stdout(Stdio::null())
        .spawn()
        .expect("it runs");
    let before = names(folder);
    while names(folder) == before && program.try_wait().expect("it can be asked").is_none() {
        std::thread::yield_now();
    }
    let kill = Command::new("sh").arg("-c").arg(format!("kill -{signal} {}", program.id())).status();
    kill.expect("a shell");
    program.wait().expect("ends")
}

#[test]
fn nothing_half_written_stays() {
    let desk = desk();
    for (signal, number) in [("INT", 2), ("TERM", 15)] {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("all.evenkeel");
        std::fs::write(&target, "what was there").expect("written");
        let ended = (0..TRIES).any(|_| {
            let status = interrupted(&desk, signal, folder.path());
            // Through before the signal came: whole, then, and nothing beside it.
            assert_eq!(names(folder.path()), ["all.evenkeel"]);
            assert!(status.success() || status.signal() == Some(number), "{status}");
            if status.success() {
                std::fs::write(&target, "what was there").expect("written");
            }
            !status.success()
        });
        assert!(ended, "the signal always came too late");
        assert_eq!(std::fs::read_to_string(&target).expect("readable"), "what was there");
    }
    // The attempts are as they were, and the next export goes through.
    let target = desk.folder().join("again.evenkeel");
    desk.run(&["export", "--all", "-o", target.to_str().expect("UTF-8")]).fine();
    assert!(target.metadata().is_ok_and(|file| file.len() > 0));
}
