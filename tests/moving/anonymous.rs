//! An anonymous file has no name and no word of anybody, keeps its figures, and says that it cannot be proven.

use super::*;
use evenkeel::store::CohortFilter;

/// Everything in it that could lead to a person.
const TRACES: [&str; 14] = [
    "9876543210987",
    "zanzibarheron",
    "quokkanote",
    "narwhalwords",
    "axolotlnote",
    "okapishouting",
    "pangolinsorry",
    "capybaradoc",
    "wombatnote",
    "tapirreason",
    "Quetzalcoatl",
    "Anabela Nunes",
    "Rui Prado",
    "funeral is tomorrow. What",
];

fn machine() -> (Machine, Vec<AttemptId>) {
    let machine = Machine::new();
    let attempts = vec![
        machine.play("Anabela Nunes", 9_876_543_210_987),
        machine.play("Rui Prado", 2),
        machine.play("Anabela Nunes", 3),
    ];
    machine.overrule(attempts[0]);
    (machine, attempts)
}

#[test]
fn nobody_can_be_found_in_it() {
    let (machine, attempts) = machine();
    let named = unpacked(&machine.file(&Carried::All, false));
    let text = unpacked(&machine.file(&Carried::All, true));
    for trace in TRACES {
        assert!(named.contains(trace), "`{trace}` would be in a file with names");
        assert!(!text.contains(trace), "`{trace}` is in the anonymous file");
    }
    for attempt in attempts {
        assert!(!text.contains(&attempt.to_string()), "the attempt's own name leads back to it");
    }
}

/// The pseudonyms of a file, attempt by attempt.
fn pseudonyms(file: &[u8]) -> Vec<String> {
    let text = unpacked(file);
    let names = text.lines().filter_map(|line| line.split_once("\"trainee\":\""));
    names.filter_map(|(_, rest)| rest.split('"').next()).map(str::to_owned).collect()
}

#[test]
fn pseudonyms_are_the_same_in_every_file_of_a_machine_and_others_in_those_of_another() {
    let (here, _) = machine();
    let file = here.file(&Carried::All, true);
    let names = pseudonyms(&file);
    assert_eq!(names.len(), 3);
    assert!(names[0] == names[2] && names[0] != names[1], "{names:?}");
    assert!(names.iter().all(|name| name.starts_with("Trainee ")), "{names:?}");
    assert!(unpacked(&file).contains("\"by\":\"Trainer "));
    assert_eq!(pseudonyms(&here.file(&Carried::Trainee("Rui Prado".into()), true)), names[1..2]);
    let (elsewhere, _) = machine();
    let others = pseudonyms(&elsewhere.file(&Carried::All, true));
    assert!(names.iter().all(|name| !others.contains(name)), "{names:?} {others:?}");
}

#[test]
fn two_anonymous_files_of_the_same_attempts_count_once() {
    let (machine, attempts) = machine();
    let first = machine.file(&Carried::These(attempts[..2].to_vec()), true);
    let second = machine.file(&Carried::All, true);
    let to = Machine::new();
    assert_eq!(to.take_as(&first, MARKING).unverified, 2);
    let taken = to.take_as(&second, MARKING);
    assert_eq!((taken.known, taken.unverified, taken.refused.len()), (2, 1, 0), "{taken:?}");
    assert_eq!(to.count(), 3);
    // Passed on by somebody else, it is still the same.
    let third = Machine::new();
    assert_eq!(third.take_as(&to.file(&Carried::All, true), MARKING).unverified, 3);
    assert_eq!(third.take_as(&first, MARKING).known, 2);
    assert_eq!(third.count(), 3);
    // And where they were played, they are known as well.
    assert_eq!(machine.take_as(&second, MARKING).known, 3);
    assert_eq!(machine.count(), 3);
}

#[test]
fn a_newer_anonymous_file_goes_on_where_the_older_one_stopped() {
    let machine = Machine::new();
    let mut running = machine.begin("Anabela Nunes", 5);
    running.act(Action::Listen, 500).expect("kept");
    let to = Machine::new();
    assert_eq!(to.take_as(&machine.file(&Carried::All, true), MARKING).unverified, 1);
    running.act(Action::Listen, 500).expect("kept");
    let newer = machine.file(&Carried::All, true);
    assert_eq!(to.take_as(&newer, MARKING).continued, 1);
    assert_eq!(to.take_as(&newer, MARKING).known, 1);
    assert_eq!(to.count(), 1);
}

#[test]
fn what_an_attempt_is_recognised_by_is_in_no_file_with_names() {
    let (machine, _) = machine();
    assert!(unpacked(&machine.file(&Carried::All, true)).contains("\"alias\":\""));
    assert!(!unpacked(&machine.file(&Carried::All, false)).contains("\"alias\""));
}

#[test]
fn it_is_refused_unless_it_may_be_marked() {
    let (machine, _) = machine();
    let file = machine.file(&Carried::All, true);
    let to = Machine::new();
    let refused = to.take(&file);
    assert_eq!(refusals(&refused), ["anonymous"; 3]);
    assert_eq!(to.count(), 0);

    let kept = to.take_as(&file, MARKING);
    assert_eq!((kept.unverified, kept.refused.len()), (3, 0), "{kept:?}");
    let listed = to.store.attempts(&evenkeel::store::Filter::default()).expect("a list");
    assert!(listed.iter().all(|attempt| attempt.unverified.as_deref() == Some("anonymous")));
    assert_eq!(to.take_as(&file, MARKING).known, 3, "the same file again is known");
    let mut verified = Vec::new();
    to.store.cohort_rows(&CohortFilter::default(), |row| verified.push(row.verified)).expect("rows");
    assert_eq!(verified, [false; 3], "the table says so too");
}

#[test]
fn its_figures_are_those_of_the_attempts() {
    let (machine, _) = machine();
    let to = Machine::new();
    to.take_as(&machine.file(&Carried::All, true), MARKING);
    let all = CohortFilter::default();
    assert_eq!(to.store.cohort(&all).expect("counts"), machine.store.cohort(&all).expect("counts"));
    // It can be exported again, and stays what it is.
    let third = Machine::new();
    let again = third.take(&to.file(&Carried::All, false));
    assert_eq!(refusals(&again), ["anonymous"; 3]);
}
