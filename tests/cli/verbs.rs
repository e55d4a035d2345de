//! Each verb with its output for people and for programs.

use super::{Desk, SUITCASE, TO_THE_MONEY, scenario_in};
use serde_json::Value;
use std::process::{Command, Stdio};

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn every_verb_explains_itself_with_an_example() {
    let desk = Desk::new();
    desk.run(&["--help"]).fine().says("Example").says("--data");
    desk.run(&["--version"]).fine().says("evenkeel");
    for verb in [
        "play", "check", "diff", "fmt", "new", "review", "graph", "script", "replay", "report", "attempts",
        "score",
    ] {
        desk.run(&[verb, "--help"]).fine().says("Example").says(&format!("evenkeel {verb}"));
    }
    assert_eq!(std::fs::read_dir(desk.folder()).expect("a folder").count(), 0, "help keeps nothing");
}

#[test]
fn wrong_use_is_exit_code_2() {
    let desk = Desk::new();
    desk.run(&["dance"]).unusable("dance");
    desk.run(&["play", SUITCASE, "--mode", "loud"]).unusable("guided");
    desk.run(&["play", SUITCASE, "--resume", "latest"]).unusable("--resume");
    desk.run(&["play", "lost_suitcas"]).unusable("no scenario `lost_suitcas`");
    desk.run(&["play", "zebra"]).unusable("`evenkeel play` lists the scenarios");
    desk.run(&["check"]).unusable("PATH");
    for verb in ["check", "graph", "script", "fmt", "review"] {
        desk.run(&[verb, "no such.ron"]).unusable("there is no file no such.ron");
    }
    desk.run(&["script", "tests"]).unusable("is a folder");
    desk.run(&["replay", "latest"]).unusable("no attempt `latest`");
    desk.run(&["replay", "zzz"]).unusable("no attempt `zzz`");
    desk.run(&["report", "latest", "--format", "pdf"]).unusable("html");
}

#[test]
fn play_without_a_name_lists_what_there_is() {
    let desk = Desk::new();
    desk.run(&["attempts"]).fine().says("`evenkeel play` lists");
    std::fs::create_dir(desk.folder().join("scenarios")).expect("a folder");
    scenario_in(desk.folder(), "scenarios/bad.ron", b"(format: 1");
    let listed = desk.run(&["play"]).fine();
    let listed = listed.says("first_call").says("Your first call").says("Telephone").says("MINUTES");
    listed.says("bad").says("cannot be played").says("`evenkeel play ID` plays one");
    desk.run(&["groups"]).fine().says("There are no groups yet");
}

#[test]
fn check_reports_every_mistake_at_its_place() {
    let desk = Desk::new();
    let good = std::fs::read_to_string(SUITCASE).expect("readable");
    let bad = good.replace("magnitude: 3", "magnitude: 9").replace("minutes: 5", "minuts: 5");
    let bad = scenario_in(desk.folder(), "bad.ron", bad.as_bytes());
    desk.run(&["check", SUITCASE]).fine().says("1 file: nothing to mend");

    let found = desk.run(&["check", SUITCASE, &bad.display().to_string()]);
    assert_eq!(found.code, 1, "{}", found.out);
    let found = found.says("bad.ron:10:").says("minuts").says("2 files: ");

    let again = desk.run(&["check", "--json", &bad.display().to_string()]);
    assert_eq!(again.code, 1);
    let listed = json(&again.out);
    let diagnostics = listed["files"][0]["diagnostics"].as_array().expect("a list");
    let errors = diagnostics.iter().filter(|found| found["severity"] == "error").count();
    assert_eq!(listed["errors"], errors);
    assert!(errors >= 2, "{}", found.out);
    assert!(diagnostics.iter().any(|found| found["place"]["line"] == 10), "{listed}");
}

#[test]
fn check_searches_folders_and_survives_what_is_in_them() {
    let desk = Desk::new();
    let folder = desk.folder().join("mine");
    std::fs::create_dir_all(folder.join("deep")).expect("folders");
    desk.run(&["check", &folder.display().to_string()]).unusable("no scenario file");
    scenario_in(&folder, "nested.ron", "[".repeat(10_000).as_bytes());
    scenario_in(&folder, "latin.ron", b"(title: \"caf\xe9\")");
    scenario_in(&folder, "empty.ron", b"");
    scenario_in(&folder, "notes.txt", b"no scenario");
    scenario_in(&folder.join("deep"), "huge.RON", &vec![b' '; 17 * 1024 * 1024]);
    let found = desk.run(&["check", "--json", &folder.display().to_string()]);
    assert_eq!(found.code, 1);
    let listed = json(&found.out);
    let files = listed["files"].as_array().expect("a list");
    assert_eq!(files.len(), 4);
    assert!(files.iter().all(|file| !file["diagnostics"].as_array().expect("a list").is_empty()), "{listed}");
}

#[cfg(unix)]
#[test]
fn names_that_are_not_utf8_are_files_like_any_other() {
    use std::os::unix::ffi::OsStrExt;
    let desk = Desk::new();
    let odd = desk.folder().join(std::ffi::OsStr::from_bytes(b"su\xffitcase.ron"));
    std::fs::copy(SUITCASE, &odd).expect("a copy");
    let checked = desk.command().arg("check").arg(&odd).output().expect("it runs");
    assert_eq!(checked.status.code(), Some(0));
    let played = desk.command().arg("play").arg(&odd).output().expect("it runs");
    assert_eq!(played.status.code(), Some(0));
    desk.run(&["attempts"]).fine().says("The lost suitcase");
    let report = desk.folder().join(std::ffi::OsStr::from_bytes(b"re\xffport.csv"));
    let written = desk.command().args(["report", "latest", "-o"]).arg(&report).output().expect("it runs");
    assert_eq!(written.status.code(), Some(0));
    assert!(std::fs::read_to_string(&report).expect("written").starts_with("attempt,"));
}

#[test]
fn attempts_are_listed_for_people_and_for_programs() {
    let desk = Desk::new();
    desk.run(&["attempts"]).fine().says("no attempts yet");
    assert_eq!(json(&desk.run(&["attempts", "--json"]).fine().out), json("[]"));
    desk.play("q\n", "guided").fine();
    desk.typing("\n\n2\n\n\nc\ny\n", &["play", SUITCASE, "--seed", "4", "--no-pauses", "--name", "Ana"])
        .fine();

    let list = desk.run(&["attempts"]).fine().says("not finished").says("left for a competitor").says("Ana");
    assert_eq!(list.out.lines().count(), 3);
    assert_eq!(desk.run(&["attempts", "--unfinished"]).fine().out.lines().count(), 2);
    assert_eq!(desk.run(&["attempts", "--limit", "1"]).fine().out.lines().count(), 2);
    let listed = json(&desk.run(&["attempts", "--json"]).fine().out);
    assert_eq!(listed[0]["trainee"], "Ana");
    assert_eq!(listed[0]["setup"]["seed"], 4);
    assert_eq!(listed[1]["finished"], false);
    // What the list shows as the id is enough to name the attempt.
    let shown = list.out.lines().nth(2).expect("a row").split_whitespace().next().expect("an id");
    desk.run(&["replay", shown]).fine();
}

#[test]
fn a_replay_shows_the_attempt_and_proves_it() {
    let desk = Desk::new();
    desk.play(&format!("{TO_THE_MONEY}q\n"), "mixed").fine();
    desk.run(&["replay", "latest"]).fine().says("Teresa Lima: My suitcase is gone.").says("Luggage tag");
    desk.run(&["replay", "latest", "--verify"]).fine().says("comes out the same");
    let replayed = json(&desk.run(&["replay", "latest", "--verify", "--json"]).fine().out);
    let attempt = desk.latest();
    assert_eq!(replayed["verified"], true);
    assert_eq!(replayed["actions"].as_array().map(Vec::len), Some(attempt.actions.len()));
    assert_eq!(replayed["events"].as_array().map(Vec::len), Some(attempt.events.len()));
    assert!(json(&desk.run(&["replay", "latest", "--json"]).fine().out).get("verified").is_none());
}

#[test]
fn an_attempt_that_does_not_come_out_the_same_is_found() {
    use evenkeel::session::{Event, Recorded};
    let desk = Desk::new();
    desk.play("q\n", "mixed").fine();
    let attempt = desk.latest();
    let store = desk.store();
    let forged = [Recorded { turn: 1, at_ms: 5, event: Event::KeptSilent }];
    let listened = evenkeel::session::Timed { after_ms: 5, action: evenkeel::session::Action::Listen };
    store.append(attempt.summary.id, 1, &listened, &forged).expect("kept");
    let found = desk.run(&["replay", "latest", "--verify"]);
    assert_eq!(found.code, 1, "{}", found.out);
    found.says("differs").says("kept_silent");
}

#[test]
fn a_report_goes_to_a_file_or_to_the_output() {
    let desk = Desk::new();
    desk.play(&format!("{TO_THE_MONEY}c\ny\n"), "mixed").fine();
    desk.run(&["report", "latest"]).fine().says("<!DOCTYPE html>").says("The lost suitcase");
    let data = json(&desk.run(&["report", "latest", "--format", "json"]).fine().out);
    assert!(data.is_object());
    desk.run(&["report", "latest", "--format", "csv"]).fine().says("attempt,");

    let file = desk.folder().join("report.json");
    let written = desk.run(&["report", "latest", "-o", &file.display().to_string()]).fine();
    assert_eq!(written.out, "");
    json(&std::fs::read_to_string(&file).expect("written"));
    // The format asked for wins over the name, and a file that is there is replaced.
    desk.run(&["report", "latest", "--format", "csv", "-o", &file.display().to_string()]).fine();
    assert!(std::fs::read_to_string(&file).expect("written").starts_with("attempt,"));
    desk.run(&["report", "latest", "-o", "/no such folder/report.html"])
        .unusable("/no such folder/report.html");
}

#[test]
fn score_marks_replies_from_a_pipe() {
    let desk = Desk::new();
    let marked = desk.typing("I hear you, and I am so sorry.\n", &["score", "--text"]).fine();
    assert!(json(&marked.out)["marks"]["empathy"].as_i64().is_some_and(|mark| mark > 0), "{}", marked.out);
    desk.run(&["score", "--language", "xx"]).unusable("xx");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let desk = Desk::new();
    desk.play(&format!("{TO_THE_MONEY}c\ny\n"), "mixed").fine();
    for arguments in
        [&["replay", "latest", "--json"][..], &["report", "latest"], &["attempts"], &["check", SUITCASE]]
    {
        let mut child = Command::new(env!("CARGO_BIN_EXE_evenkeel"))
            .arg("--data")
            .arg(desk.folder())
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("ends");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    }
}
