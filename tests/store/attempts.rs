//! Keeping, listing, finding, deleting, copying.

use super::{SOURCE, answer, begin, ending, new_attempt, recorded, setup};
use evenkeel::session::{Action, ENGINE, Event, Timed, WrapUp};
use evenkeel::store::{AttemptId, FILE_NAME, Filter, Store, StoreError};
use evenkeel::vocabulary::Outcome;
use tempfile::tempdir;

#[test]
fn an_attempt_is_loaded_as_it_was_played() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("made/on/first use")).expect("a new store");
    let beginning = [recorded(0, Event::Entered { node: "opening".into() })];
    let id = store.begin(&new_attempt(&setup(7), "Ana"), &beginning).expect("begins");
    let (first, after_first) = answer(1, "I hear you, Žanna.");
    let (last, after_last) = ending(2, Outcome::PartlyResolved);
    store.append(id, 1, &first, &after_first).expect("kept");
    store.append(id, 2, &last, &after_last).expect("kept");

    // Another handle sees the same, as another window or the next day would.
    let store = Store::open(&folder.path().join("made/on/first use")).expect("opens again");
    let attempt = store.load(id).expect("whole");
    assert_eq!(attempt.actions, [first, last]);
    assert_eq!(attempt.events, [&beginning[..], &after_first, &after_last].concat());
    assert_eq!(attempt.scenario_source, SOURCE);
    let summary = attempt.summary;
    assert_eq!(store.attempts(&Filter::default()).expect("a list"), std::slice::from_ref(&summary));
    assert_eq!((summary.scenario.as_str(), summary.title.as_str()), ("empty_box", "The empty box"));
    assert_eq!((summary.engine.as_str(), summary.trainee.as_str()), (ENGINE, "Ana"));
    assert_eq!((summary.setup.seed, summary.actions, summary.turns), (7, 2, 2));
    assert_eq!((summary.finished, summary.outcome), (true, Some(Outcome::PartlyResolved)));
    assert!((jiff::Timestamp::now() - summary.started_at).get_hours() == 0);
}

#[test]
fn the_list_is_newest_first_and_can_be_narrowed() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let ids = ["Ana", "Rui", "Ana"].map(|trainee| begin(&store, trainee));
    let (action, events) = ending(1, Outcome::Resolved);
    store.append(ids[1], 1, &action, &events).expect("kept");

    let listed = |filter: Filter| -> Vec<_> {
        store.attempts(&filter).expect("a list").into_iter().map(|attempt| attempt.id).collect()
    };
    assert_eq!(listed(Filter::default()), [ids[2], ids[1], ids[0]]);
    assert_eq!(listed(Filter { trainee: Some("Ana".into()), ..Filter::default() }), [ids[2], ids[0]]);
    assert_eq!(listed(Filter { finished: Some(true), ..Filter::default() }), [ids[1]]);
    assert_eq!(listed(Filter { limit: Some(1), ..Filter::default() }), [ids[2]]);
    assert_eq!(listed(Filter { scenario: Some("another".into()), ..Filter::default() }), []);
}

#[test]
fn an_attempt_is_found_by_the_beginning_of_its_id() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    assert!(matches!(store.find("latest"), Err(StoreError::NoSuchAttempt(_))));
    let (first, second) = (begin(&store, ""), begin(&store, ""));
    assert_eq!(store.find("latest").expect("found"), second);
    assert_eq!(store.find(&first.to_string()).expect("found"), first);
    assert_eq!(store.find(&first.to_string().to_uppercase()[..35]).expect("found"), first);
    // Both were made in the same minute, so they begin alike.
    let shared = &first.to_string()[..6];
    assert!(matches!(store.find(shared), Err(StoreError::Ambiguous { count: 2, .. })));
    for nobody in ["", "*", "[0-9]", "ffffffff", "no such thing"] {
        assert!(matches!(store.find(nobody), Err(StoreError::NoSuchAttempt(_))), "{nobody}");
    }
}

#[test]
fn what_is_deleted_is_gone_from_the_files() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let (kept, deleted) = (begin(&store, "Ana"), begin(&store, "Rui"));
    let secret = "the words nobody should find again";
    for position in 1..=30 {
        let (action, events) = answer(position, secret);
        store.append(deleted, position, &action, &events).expect("kept");
        let (action, events) = answer(position, "these words stay");
        store.append(kept, position, &action, &events).expect("kept");
    }
    store.delete(deleted).expect("deleted");

    assert!(matches!(store.load(deleted), Err(StoreError::NoSuchAttempt(_))));
    assert!(matches!(store.delete(deleted), Err(StoreError::NoSuchAttempt(_))));
    assert_eq!(store.load(kept).expect("whole").actions.len(), 30);
    for file in std::fs::read_dir(folder.path()).expect("a folder").flatten() {
        let bytes = std::fs::read(file.path()).expect("readable");
        let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(!found, "still in {}", file.path().display());
    }
    store.delete(kept).expect("deleted");
    let bytes = std::fs::read(folder.path().join(FILE_NAME)).expect("readable");
    assert!(!bytes.windows(SOURCE.len()).any(|window| window == SOURCE.as_bytes()));
}

#[test]
fn a_backup_holds_everything_and_replaces_nothing() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let id = begin(&store, "Ana");
    let elsewhere = folder.path().join("copy");
    std::fs::create_dir(&elsewhere).expect("a folder");
    store.backup(&elsewhere.join(FILE_NAME)).expect("copied");
    assert!(matches!(store.backup(&elsewhere.join(FILE_NAME)), Err(StoreError::Exists(_))));
    assert!(store.backup(&folder.path().join("no such folder/copy")).is_err());

    let copy = Store::open(&elsewhere).expect("opens");
    assert_eq!(copy.load(id).expect("whole"), store.load(id).expect("whole"));
    let left: Vec<_> = std::fs::read_dir(&elsewhere).expect("a folder").flatten().collect();
    assert!(left.iter().all(|file| !file.file_name().to_string_lossy().starts_with(".evenkeel")), "{left:?}");
}

/// An attempt that is over, after which somebody looked back.
fn looked_back(store: &Store, trainee: &str, documented: &str) -> AttemptId {
    let id = begin(store, trainee);
    let (close, ended) = ending(1, Outcome::Escalated);
    store.append(id, 1, &close, &ended).expect("kept");
    let wrap_up = WrapUp { breathed: true, documented: documented.into(), ..WrapUp::default() };
    let action = Timed { after_ms: 9_000, action: Action::WrapUp(wrap_up.clone()) };
    store.append(id, 2, &action, &[recorded(1, Event::WrappedUp(wrap_up))]).expect("kept");
    id
}

#[test]
fn looking_back_leaves_an_attempt_finished() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let id = looked_back(&store, "Ana", "");
    let attempt = store.load(id).expect("whole");
    assert_eq!((attempt.summary.finished, attempt.summary.outcome), (true, Some(Outcome::Escalated)));
    assert_eq!(attempt.actions.len(), 2);
}

#[test]
fn what_a_trainee_documented_last_is_found() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    assert_eq!(store.documented("empty_box", "Ana"), None);
    looked_back(&store, "Ana", "The first note.");
    looked_back(&store, "Ana", " The second note. ");
    looked_back(&store, "Ana", "  ");
    looked_back(&store, "Rui", "Another's note.");
    assert_eq!(store.documented("empty_box", "Ana").as_deref(), Some("The second note."));
    assert_eq!(store.documented("empty_box", "Rui").as_deref(), Some("Another's note."));
    assert_eq!(store.documented("empty_box", "Nobody"), None);
    assert_eq!(store.documented("another", "Ana"), None);
}
