//! An attempt that is played is kept at once, and goes on where it was.

use evenkeel::app::{ActError, BeginError, Running};
use evenkeel::report::{AttemptReport, Overrule};
use evenkeel::session::{Action, Event, Setup};
use evenkeel::store::{Entry, FILE_NAME, Filter, Store};
use evenkeel::vocabulary::{Language, Mark, Mode, Technique};
use std::path::Path;
use std::rc::Rc;
use tempfile::tempdir;

fn suitcase() -> Entry {
    Entry::from_file(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lost_suitcase.ron"))
}

fn setup() -> Setup {
    Setup::new(11, Mode::Mixed, Language::En)
}

fn pick(reply: &str) -> Action {
    Action::pick(reply)
}

/// Hears her out and settles the case.
fn whole_way() -> Vec<Action> {
    let mut actions = vec![Action::Listen, Action::Listen, pick("mirror"), Action::Listen];
    actions.push(Action::write("Your father's funeral is tomorrow. What is the tag number?"));
    actions.extend([pick("hear"), Action::Hint, Action::Close]);
    actions
}

#[test]
fn the_fixture_is_sound() {
    let entry = suitcase();
    assert_eq!(entry.diagnostics, []);
    assert!(entry.scenario.is_some());
}

#[test]
fn every_action_is_kept_before_it_is_seen_and_can_be_resumed_anywhere() {
    let folder = tempdir().expect("a folder");
    let store = Rc::new(Store::open(folder.path()).expect("a new store"));
    let mut running = Running::begin(&store, &suitcase(), setup(), "Ana").expect("begins");
    for action in whole_way() {
        let before = running.events().len();
        match running.act(action, 1_500) {
            Ok(follows) => assert!(!follows.is_empty()),
            Err(ActError::Refused(_)) => assert_eq!(running.events().len(), before),
            Err(error) => panic!("{error}"),
        }
        // Another window that looks now sees all of it, and would go on from the same state.
        let other = Rc::new(Store::open(folder.path()).expect("opens"));
        let resumed = Running::resume(&other, running.id()).expect("resumes");
        assert_eq!(resumed.events(), running.events());
        assert_eq!(resumed.state(), running.state());
        running = resumed;
    }
    assert!(running.state().ended);
    let attempt = store.load(running.id()).expect("whole");
    let case = evenkeel::app::stored_case(&attempt).expect("readable");
    evenkeel::session::verify(case, attempt.summary.setup, &attempt.actions, &attempt.events)
        .expect("replays");
}

#[test]
fn what_cannot_be_kept_has_not_happened() {
    let folder = tempdir().expect("a folder");
    let store = Rc::new(Store::open(folder.path()).expect("a new store"));
    let mut running = Running::begin(&store, &suitcase(), setup(), "").expect("begins");
    running.act(Action::Listen, 900).expect("kept");
    let (events, state) = (running.events().to_vec(), running.state().clone());

    // Another window takes the next action first.
    let mut other = Running::resume(&store, running.id()).expect("resumes");
    other.act(Action::Listen, 700).expect("kept");
    let error = running.act(pick("mirror"), 900).expect_err("a conflict");
    assert!(matches!(error, ActError::Store(_)), "{error}");
    assert_eq!((running.events(), running.state()), (&*events, &state));
    assert_eq!(store.load(running.id()).expect("whole").events, other.events());

    // The file is taken away from under it: nothing can be kept, and nothing has happened.
    let gone = rusqlite::Connection::open(folder.path().join(FILE_NAME)).expect("opens");
    gone.execute_batch("DROP TABLE events").expect("dropped");
    let before = other.state().clone();
    assert!(matches!(other.act(pick("mirror"), 900), Err(ActError::Store(_))));
    assert_eq!(other.state(), &before);
}

#[test]
fn the_score_in_the_list_is_the_one_of_the_report_and_follows_the_trainer() {
    let folder = tempdir().expect("a folder");
    let store = Rc::new(Store::open(folder.path()).expect("a new store"));
    let mut running = Running::begin(&store, &suitcase(), setup(), "Ana").expect("begins");
    let score = || store.attempts(&Filter::default()).expect("a list")[0].score;
    for action in whole_way() {
        assert_eq!(score(), None, "no score before the end");
        let _ = running.act(action, 1_500);
    }
    let first = AttemptReport::new(running.events(), &[]).matrix.total;
    assert!(first.is_some());
    assert_eq!(score(), first);

    let overrule = |turn| Overrule {
        turn,
        technique: Technique::Empathy,
        mark: Mark::clamped(-2),
        reason: "It was read out.".to_owned(),
        by: "Trainer".to_owned(),
    };
    store.overrule(running.id(), &overrule(1)).expect("kept");
    store.overrule(running.id(), &overrule(2)).expect("kept");
    let attempt = store.load(running.id()).expect("whole");
    assert_eq!(attempt.overrules, [overrule(1), overrule(2)]);
    let ruled = AttemptReport::new(&attempt.events, &attempt.overrules).matrix.total;
    assert!(ruled < first, "{ruled:?} {first:?}");
    assert_eq!(score(), ruled);
}

#[test]
fn a_scenario_with_errors_does_not_begin() {
    let folder = tempdir().expect("a folder");
    let store = Rc::new(Store::open(folder.path()).expect("a new store"));
    let entry = Entry::from_file(Path::new("no such file.ron"));
    assert!(matches!(Running::begin(&store, &entry, setup(), ""), Err(BeginError::NotPlayable(_))));
    assert!(store.attempts(&Filter::default()).expect("a list").is_empty());
}

#[test]
fn a_time_nobody_believes_is_recorded_as_a_day() {
    let folder = tempdir().expect("a folder");
    let store = Rc::new(Store::open(folder.path()).expect("a new store"));
    let mut running = Running::begin(&store, &suitcase(), setup(), "").expect("begins");
    running.act(Action::Listen, u64::MAX).expect("kept");
    running.act(Action::Listen, u64::MAX).expect("kept");
    assert!(matches!(running.events()[0].event, Event::Started(_)));
    assert_eq!(running.state().at_ms, 2 * 24 * 60 * 60 * 1000);
}
