//! `export`, `import` and `forget` as a person or a script meets them.

use super::*;
use assert_cmd::Command;
use serde_json::Value;

fn run(machine: &Machine, typed: &str, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenkeel"));
    command.arg("--data").arg(machine.folder.path()).env("LANG", "C.UTF-8").env("TZ", "UTC");
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    let output = command.args(arguments).write_stdin(typed).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(!err.contains("panicked"), "{err}");
    (output.status.code().expect("no signal"), out, err)
}

fn at(machine: &Machine, name: &str) -> String {
    machine.folder.path().join(name).display().to_string()
}

#[test]
fn a_file_goes_from_one_machine_to_the_other() {
    let (from, to) = (Machine::new(), Machine::new());
    let id = from.play("Ana", 1);
    let file = at(&from, "ana.evenkeel");
    let (code, out, err) = run(&from, "", &["export", "latest", "-o", &file]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("One attempt is in"), "{out}");
    let (code, out, err) = run(&to, "", &["import", &file]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("One attempt was decided again and kept."), "{out}");
    assert_eq!(to.load(id), from.load(id));
    let (code, out, _) = run(&to, "", &["import", &file, "--json"]);
    assert_eq!(code, 0);
    let value: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((&value[0]["known"], &value[0]["added"]), (&1.into(), &0.into()), "{out}");
}

#[test]
fn a_refused_attempt_is_exit_code_1_and_the_reason() {
    let (from, to) = (Machine::new(), Machine::new());
    from.play("Ana", 1);
    from.play("Rui", 2);
    let file = at(&from, "anonymous.evenkeel");
    assert_eq!(run(&from, "", &["export", "--all", "--anonymous", "-o", &file]).0, 0);
    let (code, out, _) = run(&to, "", &["import", &file]);
    assert_eq!(code, 1);
    assert!(out.contains("was refused") && out.contains("--unverified"), "{out}");
    let (code, out, _) = run(&to, "", &["import", &file, "--unverified"]);
    assert_eq!(code, 0);
    assert!(out.contains("2 were kept and marked as not verified."), "{out}");
}

#[test]
fn wrong_use_and_what_cannot_be_read_is_exit_code_2() {
    let machine = Machine::new();
    let text = at(&machine, "notes.txt");
    std::fs::write(&text, "no attempts").expect("writable");
    assert_eq!(run(&machine, "", &["import"]).0, 2);
    assert_eq!(run(&machine, "", &["import", &at(&machine, "nothing")]).0, 2);
    let (code, _, err) = run(&machine, "", &["import", &text]);
    assert_eq!(code, 2);
    assert!(err.contains("no file of Evenkeel attempts"), "{err}");
    let file = at(&machine, "mine.evenkeel");
    assert_eq!(run(&machine, "", &["export", "-o", &file]).0, 2);
    assert_eq!(run(&machine, "", &["export", "--all", "-o", &file]).0, 2, "there is nothing to export");
    assert!(!Path::new(&file).exists());
    // A good file beside a bad one is taken in all the same.
    machine.play("Ana", 1);
    assert_eq!(run(&machine, "", &["export", "--all", "-o", &file]).0, 0);
    let (code, out, _) = run(&Machine::new(), "", &["import", &text, &file]);
    assert_eq!(code, 1);
    assert!(out.contains("One attempt was decided again"), "{out}");
}

#[test]
fn forgetting_asks_and_says_what_went() {
    let machine = Machine::new();
    machine.play("Ana", 1);
    machine.play("Ana", 2);
    let (code, out, err) = run(&machine, "no\n", &["forget", "Ana"]);
    assert_eq!(code, 2, "{out}");
    assert!(out.contains("2 attempts by Ana") && err.contains("nothing was deleted"), "{out} {err}");
    assert_eq!(machine.count(), 2);
    let (code, out, _) = run(&machine, "Ana\n", &["forget", "Ana"]);
    assert_eq!(code, 0);
    assert!(out.contains("Ana is deleted, with 2 attempts"), "{out}");
    assert_eq!(machine.count(), 0);
    let (code, _, err) = run(&machine, "", &["forget", "Ana", "--yes"]);
    assert_eq!(code, 2);
    assert!(err.contains("nobody called Ana"), "{err}");
    let (code, out, _) = run(&machine, "", &["forget", "--expired", "--yes"]);
    assert_eq!(code, 0);
    assert!(out.contains("for ever"), "{out}");
}
