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

#[test]
fn pseudonyms_are_the_same_through_the_whole_file() {
    let (machine, _) = machine();
    let text = unpacked(&machine.file(&Carried::All, true));
    let names: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split_once("\"trainee\":\""))
        .filter_map(|(_, rest)| rest.split('"').next())
        .collect();
    assert_eq!(names, ["Trainee 01", "Trainee 02", "Trainee 01"]);
    assert!(text.contains("\"by\":\"Trainer 01\""));
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
