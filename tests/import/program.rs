//! `evenkeel import` with a story: one verb, told apart by what is in the file.

use assert_cmd::Command;
use std::path::Path;
use tempfile::tempdir;

const TWEE: &str = include_str!("stories/parcel.twee");

fn run(data: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenkeel"));
    command.arg("--data").arg(data).env("LANG", "C.UTF-8").args(arguments);
    let output = command.output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("no signal"), text(output.stdout), text(output.stderr))
}

#[test]
fn a_story_becomes_a_scenario_beside_it_and_nothing_is_written_over() {
    let (data, folder) = (tempdir().expect("a folder"), tempdir().expect("a folder"));
    let story = folder.path().join("parcel.twee");
    std::fs::write(&story, TWEE).expect("writable");
    let named = story.display().to_string();
    let (code, out, err) = run(data.path(), &["import", &named]);
    assert_eq!((code, &*err), (0, ""), "{out}");
    let scenario = folder.path().join("the_parcel.ron");
    let text = std::fs::read_to_string(&scenario).expect("written");
    assert!(out.contains("4 moments, 9 replies, 7 endings"), "{out}");
    assert!(out.contains("Line 35: A link leads to `Voucher`"), "{out}");
    assert!(out.contains("It has no errors"), "{out}");
    assert_eq!(run(data.path(), &["check", "--quick", &scenario.display().to_string()]).0, 0);

    std::fs::write(&scenario, "mine").expect("writable");
    let (code, _, err) = run(data.path(), &["import", &named]);
    assert_eq!(code, 2);
    assert!(err.contains("is there already and was left alone"), "{err}");
    assert_eq!(std::fs::read_to_string(&scenario).expect("readable"), "mine");
    assert_eq!(run(data.path(), &["import", &named, "--force"]).0, 0);
    assert_eq!(std::fs::read_to_string(&scenario).expect("readable"), text);
}

#[test]
fn programs_are_told_the_same() {
    let (data, folder) = (tempdir().expect("a folder"), tempdir().expect("a folder"));
    let story = folder.path().join("parcel.twee");
    std::fs::write(&story, TWEE).expect("writable");
    let at = folder.path().join("elsewhere.ron").display().to_string();
    let (code, out, _) = run(data.path(), &["import", &story.display().to_string(), "-o", &at, "--json"]);
    assert_eq!(code, 0);
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((&told[0]["scenario"], &told[0]["id"]), (&at.as_str().into(), &"the_parcel".into()));
    assert_eq!((&told[0]["moments"], &told[0]["errors"]), (&4.into(), &0.into()));
    let first = &told[0]["leftovers"][0];
    assert_eq!((&first["code"], &first["place"]["line"]), (&"look-left-out".into(), &18.into()));
}

#[test]
fn what_is_neither_is_refused_and_leaves_nothing() {
    let (data, folder) = (tempdir().expect("a folder"), tempdir().expect("a folder"));
    for (name, bytes) in
        [("notes.txt", &b"Hello"[..]), ("x.h5p", b"PK\x03\x04 and nothing"), ("x.twee", b":: Start\nAlone")]
    {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).expect("writable");
        let (code, out, err) = run(data.path(), &["import", &file.display().to_string()]);
        assert_eq!((code, &*out), (2, ""), "{err}");
        assert!(err.contains(name) && !err.contains("panicked"), "{err}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 3);
    let (code, _, err) = run(data.path(), &["import", "a.twee", "b.twee", "-o", "c.ron"]);
    assert_eq!(code, 2);
    assert!(err.contains("one story"), "{err}");
}
