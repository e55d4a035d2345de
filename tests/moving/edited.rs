//! What does not replay to the stored events is refused, attempt by attempt, with the reason.

use super::*;
use evenkeel::session::ENGINE;

/// A file whose second line of attempts was changed.
fn changed(change: impl Fn(&str) -> String) -> (Machine, Intake) {
    let (from, to) = (Machine::new(), Machine::new());
    from.play("Ana", 1);
    from.play("Rui", 2);
    let text = unpacked(&from.file(&Carried::All, false));
    let mut attempts = 0;
    let lines = text.lines().map(|line| {
        attempts += u32::from(line.starts_with("{\"attempt\""));
        if attempts == 2 && line.starts_with("{\"attempt\"") { change(line) } else { line.to_owned() }
    });
    let text: String = lines.map(|line| line + "\n").collect();
    let intake = to.take(&packed(&text));
    (to, intake)
}

/// One attempt is refused for this reason, and the other is kept.
fn refused(code: &str, change: impl Fn(&str) -> String) -> String {
    let (to, intake) = changed(change);
    assert_eq!(refusals(&intake), [code], "{intake:?}");
    assert_eq!((intake.added, to.count()), (1, 1), "the other attempt is kept");
    let value = serde_json::to_value(&intake).expect("JSON");
    value["refused"][0]["reason"].as_str().expect("a sentence").to_owned()
}

fn replaced(line: &str, old: &str, new: &str) -> String {
    assert!(line.contains(old), "`{old}` is not in the line");
    line.replacen(old, new, 1)
}

#[test]
fn an_edited_score_is_refused() {
    let reason = refused("event-differs", |line| {
        // The first mark of a reply, whatever it was.
        let marks = "\"marks\":{\"composure\":";
        let at = line.find(marks).expect("marks") + marks.len();
        let end = at + line[at..].find([',', '}']).expect("an end");
        let mark = if &line[at..end] == "2" { "1" } else { "2" };
        format!("{}{mark}{}", &line[..at], &line[end..])
    });
    assert!(reason.contains("edited"), "{reason}");
}

#[test]
fn an_edited_verdict_is_refused() {
    refused("event-differs", |line| {
        let at = line.find("\"verdict\":\"").expect("a verdict") + "\"verdict\":\"".len();
        let end = at + line[at..].find('"').expect("an end");
        let verdict = if &line[at..end] == "rightly_held" { "in_window" } else { "rightly_held" };
        format!("{}{verdict}{}", &line[..at], &line[end..])
    });
}

#[test]
fn other_words_than_were_said_are_refused() {
    refused("event-differs", |line| {
        // In the action only: the event still has what was said.
        let at = line.find("\"do\":\"write\"").expect("a written reply");
        let (before, after) = line.split_at(at);
        before.to_owned() + &replaced(after, "zanzibarheron", "please")
    });
}

#[test]
fn an_action_that_is_not_possible_is_refused() {
    let reason = refused("action-refused", |line| {
        replaced(line, "{\"do\":\"listen\"}", "{\"do\":\"pick\",\"reply\":\"no_such_reply\"}")
    });
    assert!(reason.contains("action 1"), "{reason}");
}

#[test]
fn events_without_their_actions_are_refused() {
    refused("impossible", |line| replaced(line, "\"follows\":[", "\"follows\":[9,"));
    refused("impossible", |line| replaced(line, "\"after_ms\":1700", "\"after_ms\":86400001"));
    refused("impossible", |line| {
        let at = line.find("\"id\":\"").expect("a name") + 6;
        format!("{}not a name{}", &line[..at], &line[at + 36..])
    });
}

#[test]
fn another_engine_is_refused_unless_it_may_be_marked() {
    let other = |line: &str| line.replace(&format!("\"engine\":\"{ENGINE}\""), "\"engine\":\"0.0.1\"");
    let reason = refused("other-engine", other);
    assert!(reason.contains("0.0.1") && reason.contains("not verified"), "{reason}");

    let (from, to) = (Machine::new(), Machine::new());
    let id = from.play("Ana", 1);
    let file = packed(&other(&unpacked(&from.file(&Carried::All, false))));
    let intake = to.take_as(&file, MARKING);
    assert_eq!((intake.unverified, intake.added), (1, 0), "{intake:?}");
    assert_eq!(to.load(id).summary.unverified.as_deref(), Some("other-engine"));
    // The true attempt has the same name and another engine: one of them is not what it says.
    assert_eq!(refusals(&to.take(&from.file(&Carried::All, false))), ["another"]);
}

#[test]
fn a_scenario_with_another_text_is_none() {
    let (from, to) = (Machine::new(), Machine::new());
    from.play("Ana", 1);
    let text = unpacked(&from.file(&Carried::All, false));
    let intake = to.take(&packed(&replaced(&text, "parcel", "parcels")));
    assert_eq!(refusals(&intake), ["no-scenario"]);
    let without: String = text
        .lines()
        .filter(|line| !line.starts_with("{\"scenario\""))
        .map(|line| format!("{line}\n"))
        .collect();
    assert_eq!(refusals(&to.take(&packed(&without))), ["no-scenario"]);
    assert_eq!(to.count(), 0);
}

#[test]
fn another_attempt_under_the_same_name_is_refused() {
    let (from, to) = (Machine::new(), Machine::new());
    let (one, other) = (from.play("Ana", 1), from.play("Ana", 2));
    to.take(&from.file(&Carried::These(vec![one]), false));
    let text = unpacked(&from.file(&Carried::These(vec![other]), false));
    let forged = text.replace(&other.to_string(), &one.to_string());
    assert_eq!(refusals(&to.take(&packed(&forged))), ["another"]);
    assert_eq!(to.load(one), from.load(one), "what was here stays");
}

#[test]
fn a_line_that_is_no_attempt_costs_that_line_only() {
    let (to, intake) = changed(|_| "{\"attempt\":{\"id\":5}}".to_owned());
    assert_eq!(refusals(&intake), ["unreadable"]);
    assert_eq!(to.count(), 1);
    assert_eq!(intake.broken_off, None);
}
