//! Lists of attempts, page by page: whatever the order, each attempt is listed once.

use super::{answer, begin, ending, new_attempt, recorded, setup};
use evenkeel::escalation::Verdict;
use evenkeel::session::Event;
use evenkeel::store::{AttemptId, AttemptList, AttemptOrder, AttemptState, Lookup, Store};
use evenkeel::vocabulary::{Mode, Outcome};
use std::collections::BTreeSet;
use tempfile::tempdir;

/// Twenty attempts by three people, of different lengths and ends, some not finished.
fn filled(store: &Store) -> Vec<AttemptId> {
    let outcomes = [Outcome::Resolved, Outcome::HungUp, Outcome::LeftForCompetitor];
    (0..20_usize)
        .map(|number| {
            let id = begin(store, ["Ana", "Rui", ""][number % 3]);
            let turns = 1 + number as u32 % 4;
            for turn in 1..=turns {
                let (action, events) = answer(turn, "I hear you.");
                store.append(id, turn, &action, &events).expect("kept");
            }
            if number % 5 != 0 {
                let (action, events) = ending(turns + 1, outcomes[number % 3]);
                store.append(id, turns + 1, &action, &events).expect("kept");
            }
            id
        })
        .collect()
}

fn listed(store: &Store, list: &AttemptList, most: usize) -> Vec<AttemptId> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = store.list(list, after.as_deref(), most).expect("a page");
        found.extend(page.attempts.iter().map(|attempt| attempt.id));
        after = page.more_after;
        if after.is_none() {
            return found;
        }
    }
}

#[test]
fn pages_of_any_length_come_to_the_same_list_in_every_order() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let all: BTreeSet<AttemptId> = filled(&store).into_iter().collect();
    let orders = [
        AttemptOrder::When,
        AttemptOrder::Title,
        AttemptOrder::Trainee,
        AttemptOrder::Mode(Mode::ALL.to_vec()),
        AttemptOrder::Outcome(vec![Outcome::LeftForCompetitor, Outcome::Resolved, Outcome::HungUp]),
        AttemptOrder::Verdict(Verdict::ALL.to_vec()),
        AttemptOrder::Score,
        AttemptOrder::Turns,
        AttemptOrder::State,
    ];
    for order in orders {
        for descending in [true, false] {
            let list = AttemptList { order: order.clone(), descending, ..AttemptList::default() };
            let whole = listed(&store, &list, 100);
            assert_eq!(whole.iter().copied().collect::<BTreeSet<_>>(), all, "{order:?}");
            for most in [1, 3, 7, 20] {
                assert_eq!(listed(&store, &list, most), whole, "{order:?}, {most} on a page");
            }
        }
    }
}

#[test]
fn a_list_is_in_the_order_that_was_asked_for() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    filled(&store);
    let list = |order, descending| AttemptList { order, descending, ..AttemptList::default() };
    let page = |list: &AttemptList| store.list(list, None, 100).expect("a page").attempts;
    let turns: Vec<u32> =
        page(&list(AttemptOrder::Turns, true)).iter().map(|attempt| attempt.turns).collect();
    assert!(turns.is_sorted_by(|a, b| a >= b), "{turns:?}");
    let order = vec![Outcome::LeftForCompetitor, Outcome::Resolved, Outcome::HungUp];
    let outcomes = page(&list(AttemptOrder::Outcome(order.clone()), false));
    let places =
        outcomes.iter().map(|attempt| attempt.outcome.and_then(|one| order.iter().position(|o| *o == one)));
    assert!(places.is_sorted(), "those not finished first, then in the order given");
    let newest = page(&list(AttemptOrder::State, false));
    assert!(!newest[0].finished && newest.windows(2).all(|two| two[0].finished <= two[1].finished));
}

#[test]
fn each_lookup_narrows_the_list_and_a_value_of_one_is_enough() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let all = filled(&store);
    let count = |trainee: Option<&str>, lookups: Vec<Lookup>| {
        let list = AttemptList { trainee: trainee.map(str::to_owned), lookups, ..AttemptList::default() };
        listed(&store, &list, 4).len()
    };
    let ana = || Lookup { trainees: vec!["Ana".to_owned()], ..Lookup::default() };
    let unfinished = || Lookup { states: vec![AttemptState::Unfinished], ..Lookup::default() };
    assert_eq!(count(None, vec![ana()]), 7);
    assert_eq!(count(Some("Ana"), vec![]), 7);
    assert_eq!(count(None, vec![unfinished()]), 4);
    assert_eq!(count(None, vec![ana(), unfinished()]), 2);
    assert_eq!(count(None, vec![Lookup { states: vec![AttemptState::Unfinished], ..ana() }]), 9);
    assert_eq!(count(None, vec![Lookup::default()]), 0, "what is found nowhere");
    let ever = vec![("2020-01-01T00:00:00.000Z".to_owned(), "9999-01-01T00:00:00.000Z".to_owned())];
    assert_eq!(count(None, vec![Lookup { spans: ever.clone(), ..Lookup::default() }]), all.len());
    // As many days as ten years can have.
    let many = ever.into_iter().cycle().take(4_000).collect();
    assert_eq!(count(None, vec![Lookup { spans: many, ..Lookup::default() }]), all.len());
}

#[test]
fn how_many_there_are_is_known_without_counting() {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let all = filled(&store);
    let how_many = |trainee| store.how_many(trainee).expect("a number");
    assert_eq!(
        (how_many(None), how_many(Some("Ana")), how_many(Some("")), how_many(Some("Eva"))),
        (20, 7, 6, 0)
    );
    let (unfinished, count) = store.unfinished_of("Ana", 1).expect("a list");
    assert_eq!((unfinished.len(), count), (1, 2));
    store.delete(all[0]).expect("deleted");
    store.forget_trainee("Rui").expect("forgotten");
    assert_eq!((how_many(None), how_many(Some("Ana")), how_many(Some("Rui"))), (12, 6, 0));
    let names: Vec<_> = store.trainees().expect("a list").into_iter().map(|known| known.name).collect();
    assert_eq!(names, ["", "Ana"]);
    assert_eq!(store.titles().expect("a list"), ["The empty box"]);
}

#[test]
fn a_list_nobody_waits_for_is_given_up() {
    let folder = tempdir().expect("a folder");
    let mut store = Store::open(folder.path()).expect("a new store");
    for _ in 0..300 {
        let beginning = [recorded(0, Event::Listened)];
        store.begin(&new_attempt(&setup(7), "Ana"), &beginning).expect("begins");
    }
    let list = AttemptList { order: AttemptOrder::Turns, ..AttemptList::default() };
    let whole = store.list_unless(&list, None, 1_000, || false).expect("a page").expect("whole");
    assert_eq!(whole.attempts.len(), 300);
    let many = vec![("2020-01-01".to_owned(), "2020-01-02".to_owned()); 4_000];
    let slow = AttemptList { lookups: vec![Lookup { spans: many, ..Lookup::default() }], ..list };
    assert_eq!(store.list_unless(&slow, None, 1_000, || true).expect("no fault"), None);
    assert_eq!(store.list(&AttemptList::default(), None, 10).expect("a page").attempts.len(), 10);
}
