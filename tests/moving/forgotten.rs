//! A trainee who is deleted is gone from every file, and nobody else is.

use super::*;
use evenkeel::app::{forget_trainee, oldest_kept};
use evenkeel::store::{CohortFilter, Filter, Profile, Settings};
use jiff::Timestamp;

const NAME: &str = "Wilhelmina Xerxes-Zwick";

/// Every file of the data folder that has these words, by name.
fn found(machine: &Machine, words: &str) -> Vec<String> {
    let files = std::fs::read_dir(machine.folder.path()).expect("a folder").flatten();
    files
        .filter(|file| {
            let bytes = std::fs::read(file.path()).unwrap_or_default();
            bytes.windows(words.len()).any(|window| window == words.as_bytes())
        })
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn neither_the_name_nor_a_sentence_is_left_in_any_file() {
    let machine = Machine::new();
    // Others before, between and after, so that their pages are shared.
    for seed in 0..24 {
        machine.play(if seed % 3 == 1 { NAME } else { "Ana" }, seed);
    }
    // What only one of them wrote.
    let mut running = machine.begin(NAME, 99);
    running.act(Action::Listen, 500).expect("kept");
    running.act(Action::Listen, 500).expect("kept");
    let secret = "I was afraid of him, cassowarysecret, and said nothing. ".repeat(40);
    running.act(Action::write(secret.as_str()), 500).expect("kept");
    machine.store.join_group("spring", NAME).expect("joins");
    machine.store.join_group("spring", "Ana").expect("joins");
    let ruled = machine.store.attempts(&Filter { trainee: Some("Ana".into()), ..Filter::default() });
    let ruled = ruled.expect("a list")[0].id;
    let overrule = Overrule {
        turn: 1,
        technique: Technique::Empathy,
        mark: Mark::clamped(1),
        reason: "It helped.".to_owned(),
        by: NAME.to_owned(),
    };
    machine.store.overrule(ruled, &overrule).expect("kept");
    let settings = Settings {
        trainee: NAME.to_owned(),
        profiles: vec![
            Profile { name: NAME.to_owned(), ..Profile::default() },
            Profile { name: "Ana".to_owned(), ..Profile::default() },
        ],
        ..Settings::default()
    };
    settings.save(machine.folder.path()).expect("saved");
    assert!(!found(&machine, NAME).is_empty() && !found(&machine, "cassowarysecret").is_empty());

    let others = Filter { trainee: Some("Ana".into()), ..Filter::default() };
    let before = machine.store.attempts(&others).expect("a list");
    let forgotten = forget_trainee(&machine.store, machine.folder.path(), NAME).expect("deleted");
    assert_eq!((forgotten.attempts, forgotten.known, forgotten.cleaned), (9, true, true));

    assert_eq!(found(&machine, NAME), Vec::<String>::new());
    assert_eq!(found(&machine, "cassowarysecret"), Vec::<String>::new());
    assert_eq!(machine.store.attempts(&others).expect("a list"), before, "nobody else is touched");
    assert_eq!(machine.store.groups().expect("groups"), [("spring".to_owned(), vec!["Ana".to_owned()])]);
    let kept = machine.load(ruled).overrules;
    assert_eq!((kept[0].by.as_str(), kept[0].reason.as_str()), ("", "It helped."), "the ruling stays");
    let (settings, warnings) = Settings::load(machine.folder.path());
    assert_eq!((settings.trainee.as_str(), settings.profiles.len(), warnings.len()), ("", 1, 0));
}

#[test]
fn the_counts_are_those_of_the_attempts_that_are_left() {
    let (machine, without) = (Machine::new(), Machine::new());
    for seed in 0..6 {
        machine.play(if seed % 2 == 0 { NAME } else { "Ana" }, seed);
        if seed % 2 == 1 {
            without.play("Ana", seed);
        }
    }
    machine.store.forget_trainee(NAME).expect("deleted");
    let all = CohortFilter::default();
    assert_eq!(machine.store.cohort(&all).expect("counts"), without.store.cohort(&all).expect("counts"));
    let ana = CohortFilter { trainee: Some("Ana".into()), ..all };
    assert_eq!(machine.store.cohort(&ana).expect("counts"), without.store.cohort(&ana).expect("counts"));
}

#[test]
fn nobody_is_nobody() {
    let machine = Machine::new();
    machine.play("Ana", 1);
    let forgotten = forget_trainee(&machine.store, machine.folder.path(), "An").expect("fine");
    assert!(!forgotten.known);
    assert_eq!(machine.count(), 1);
}

#[test]
fn attempts_that_are_too_old_go_and_younger_ones_stay() {
    let machine = Machine::new();
    machine.play("Ana", 1);
    machine.play("Ana", 2);
    let now = Timestamp::now();
    let settings = Settings { keep_months: 6, ..Settings::default() };
    let oldest = oldest_kept(&settings, now).expect("a moment");
    assert_eq!(machine.store.attempts_before(oldest).expect("a count"), 0);
    assert_eq!(machine.store.delete_before(oldest).expect("fine").attempts, 0);
    // A year from now they are too old.
    let later = oldest_kept(&settings, now + jiff::SignedDuration::from_hours(24 * 365)).expect("a moment");
    assert_eq!(machine.store.attempts_before(later).expect("a count"), 2);
    assert_eq!(machine.store.delete_before(later).expect("deleted").attempts, 2);
    assert_eq!(machine.count(), 0);
    assert_eq!(found(&machine, "zanzibarheron"), Vec::<String>::new());
}

#[test]
fn how_long_attempts_are_kept_is_read_leniently() {
    let months = |text: &str| Settings::parse(text, "settings.ron").0.keep_months;
    assert_eq!(months("(keep_months: 12)"), 12);
    assert_eq!(months("(keep_months: 9000)"), 120);
    assert_eq!(months("(keep_months: \"soon\")"), 0, "what cannot be understood deletes nothing");
    assert_eq!(months("()"), 0);
}
