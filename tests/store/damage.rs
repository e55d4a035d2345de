//! Damage shows, attempt by attempt, and is never taken for what happened.

use super::{answer, begin, ending};
use evenkeel::store::{AttemptId, FILE_NAME, Filter, Store, StoreError, StoredAttempt};
use evenkeel::vocabulary::Outcome;
use std::path::Path;
use tempfile::tempdir;

/// A closed store with some attempts, each with some turns.
fn played(folder: &Path) -> Vec<StoredAttempt> {
    let store = Store::open(folder).expect("a new store");
    let ids = ["Ana", "Rui", "Eva"].map(|trainee| begin(&store, trainee));
    for id in ids {
        for position in 1..=6 {
            let (action, events) = answer(position, "That must have been a hard evening for you.");
            store.append(id, position, &action, &events).expect("kept");
        }
        let (action, events) = ending(7, Outcome::Resolved);
        store.append(id, 7, &action, &events).expect("kept");
    }
    ids.map(|id| store.load(id).expect("whole")).into()
}

#[test]
fn a_flipped_bit_is_either_harmless_or_reported() {
    let folder = tempdir().expect("a folder");
    let attempts = played(folder.path());
    let file = folder.path().join(FILE_NAME);
    let whole = std::fs::read(&file).expect("readable");
    let (mut harmless, mut reported, mut refused) = (0, 0, 0);
    for place in (0..whole.len()).step_by(61) {
        let mut bytes = whole.clone();
        bytes[place] ^= 1 << (place % 8);
        std::fs::write(&file, &bytes).expect("writable");
        let Ok(store) = Store::open(folder.path()) else {
            assert_eq!(std::fs::read(&file).expect("readable"), bytes, "changed by being refused");
            refused += 1;
            continue;
        };
        for attempt in &attempts {
            match store.load(attempt.summary.id) {
                Ok(mut loaded) => {
                    // The score is a figure of the list; reports make it again from the events.
                    loaded.summary.score = attempt.summary.score;
                    assert_eq!(&loaded, attempt, "a bit of byte {place} changed what happened");
                    harmless += 1;
                }
                Err(_) => reported += 1,
            }
        }
        let _ = store.attempts(&Filter::default());
        drop(store);
        let _ = std::fs::remove_file(folder.path().join(format!("{FILE_NAME}-wal")));
        let _ = std::fs::remove_file(folder.path().join(format!("{FILE_NAME}-shm")));
    }
    eprintln!("{harmless} attempts whole, {reported} reported, {refused} databases refused");
    assert!(harmless > 0 && reported > 0 && refused > 0);
}

fn tampered(sql: &str) -> (AttemptId, Result<StoredAttempt, StoreError>, usize) {
    let folder = tempdir().expect("a folder");
    let attempts = played(folder.path());
    let id = attempts[1].summary.id;
    let connection = rusqlite::Connection::open(folder.path().join(FILE_NAME)).expect("opens");
    connection.pragma_update(None, "foreign_keys", false).expect("set");
    let changed = connection.execute(sql, [id.to_string()]).expect("a statement");
    assert_eq!(changed, 1, "{sql}");
    let store = Store::open(folder.path()).expect("opens");
    let whole = attempts.iter().filter(|a| store.load(a.summary.id).is_ok_and(|loaded| loaded == **a));
    (id, store.load(id), whole.count())
}

#[test]
fn an_edit_in_one_attempt_is_reported_there_and_only_there() {
    for sql in [
        "UPDATE events SET json = replace(json, 'hard', 'soft') WHERE attempt = ?1 AND position = 2",
        "UPDATE actions SET after_ms = after_ms + 1 WHERE attempt = ?1 AND position = 3",
        "UPDATE actions SET json = json || ' ' WHERE attempt = ?1 AND position = 3",
        "UPDATE attempts SET trainee = 'Somebody else' WHERE id = ?1",
        "UPDATE attempts SET outcome = 'hung_up' WHERE id = ?1",
        "UPDATE attempts SET outcome = 'splendid' WHERE id = ?1",
        "UPDATE attempts SET setup = '{}' WHERE id = ?1",
        "UPDATE attempts SET seal = 'none' WHERE id = ?1",
        "UPDATE attempts SET started_at = 'yesterday' WHERE id = ?1",
        "UPDATE attempts SET scenario_hash = 'gone' WHERE id = ?1",
        "UPDATE events SET action = 99 WHERE attempt = ?1 AND position = 2",
        "DELETE FROM events WHERE attempt = ?1 AND position = 13",
        "DELETE FROM actions WHERE attempt = ?1 AND position = 7",
    ] {
        let (id, loaded, whole) = tampered(sql);
        match loaded {
            Err(error @ StoreError::AttemptDamaged { .. }) => {
                assert!(error.to_string().contains(&id.to_string()), "{error}");
            }
            other => panic!("{sql}: {other:?}"),
        }
        assert_eq!(whole, 2, "{sql}: the others are whole");
    }
}
