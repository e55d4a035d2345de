//! What the store counts is what the attempts say, whatever was done to them in between.

use crate::cases;
use evenkeel::report::cohort::{Behind, Figure, Standing, Tally, standings};
use evenkeel::report::{AttemptFigures, Overrule};
use evenkeel::scenario::hash;
use evenkeel::session::{Action, Event, Recorded, Setup, Timed, WrapUp};
use evenkeel::store::{AttemptId, CohortFilter, FILE_NAME, Filter, NewAttempt, Store, Which};
use evenkeel::vocabulary::{Channel, Language, Magnitude, Mark, Mode, Technique};
use std::path::Path;
use tempfile::{TempDir, tempdir};

const SOURCE: &str = "(format: 1)";

fn store() -> (TempDir, Store) {
    let folder = tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("opens");
    (folder, store)
}

/// Plays a case under a name: it begins with the first event and ends with the rest.
fn play(store: &Store, trainee: &str, scenario: &str, events: &[Recorded]) -> AttemptId {
    let setup = Setup::new(7, Mode::Mixed, Language::En);
    let new = NewAttempt {
        scenario,
        scenario_hash: &hash(SOURCE.as_bytes()),
        scenario_source: SOURCE,
        title: "A case",
        setup: &setup,
        trainee,
    };
    let id = store.begin(&new, &events[..1]).expect("begins");
    let action = Timed { after_ms: 5, action: Action::Close };
    store.append(id, 1, &action, &events[1..]).expect("kept");
    id
}

/// Plays every case, some of them by Ana and some by Rui, some twice.
fn play_all(store: &Store) -> Vec<AttemptId> {
    let all = cases::all();
    let twice = all.iter().chain(all.iter().step_by(2)).enumerate();
    twice
        .map(|(index, (_, events))| {
            let scenario = ["box", "bill", "call"][index % 3];
            play(store, ["Ana", "Rui", ""][index / 3 % 3], scenario, events)
        })
        .collect()
}

/// The same counts from the attempts themselves.
fn counted_anew(store: &Store, wanted: impl Fn(&str, &str) -> bool) -> Tally {
    let mut all: Vec<_> = store
        .attempts(&Filter { finished: Some(true), ..Filter::default() })
        .expect("a list")
        .into_iter()
        .map(|summary| {
            let attempt = store.load(summary.id).expect("whole");
            let figures = AttemptFigures::new(&attempt.events, &attempt.overrules).expect("finished");
            (summary, figures)
        })
        .collect();
    all.sort_by_key(|(summary, _)| summary.id);
    let mut tally = Tally::default();
    for (index, (summary, figures)) in all.iter().enumerate() {
        let pair: Vec<usize> = (0..all.len())
            .filter(|&other| {
                (&all[other].0.trainee, &all[other].0.scenario) == (&summary.trainee, &summary.scenario)
            })
            .collect();
        let scores: Vec<_> = pair.iter().map(|&other| all[other].1.score).collect();
        let place = pair.iter().position(|&other| other == index).expect("itself");
        let standing: Standing = standings(&scores)[place];
        if wanted(&summary.trainee, &summary.scenario) {
            tally.add(figures, summary.started_at.as_second().div_euclid(86_400), standing);
        }
    }
    tally
}

fn all(store: &Store) -> Tally {
    store.cohort(&CohortFilter::default()).expect("counts")
}

/// What differs is shown by figure, and not as a hundred histograms. What has been counted and taken away leaves zeros.
fn same(found: &Tally, expected: &Tally) {
    for &figure in Figure::ALL {
        let counts = |tally: &Tally| tally.of(figure).iter().collect::<Vec<_>>();
        assert_eq!(counts(found), counts(expected), "{figure:?}");
    }
}

#[test]
fn the_sums_are_those_of_the_attempts() {
    let (_folder, store) = store();
    play_all(&store);
    let expected = counted_anew(&store, |_, _| true);
    assert!(expected.attempts() > 15 && expected.of(Figure::Gain).total() > 2);
    same(&all(&store), &expected);
    // Any filter reads the attempts one by one, and comes to the same.
    same(
        &store.cohort(&CohortFilter { from: Some(0), ..CohortFilter::default() }).expect("counts"),
        &expected,
    );
}

#[test]
fn the_sums_follow_an_overrule_a_wrap_up_and_a_deletion() {
    let (_folder, store) = store();
    let ids = play_all(&store);
    let overrule = Overrule {
        turn: 1,
        technique: Technique::Empathy,
        mark: Mark::STRONG,
        reason: "Warm.".into(),
        by: "Ana".into(),
    };
    for id in ids.iter().step_by(3) {
        store.overrule(*id, &overrule).expect("kept");
        same(&all(&store), &counted_anew(&store, |_, _| true));
    }
    for id in ids.iter().step_by(4) {
        let events = [Recorded { turn: 9, at_ms: 3_600_000, event: Event::WrappedUp(WrapUp::default()) }];
        let action = Timed { after_ms: 5, action: Action::WrapUp(WrapUp::default()) };
        store.append(*id, 2, &action, &events).expect("kept");
        let attempt = store.load(*id).expect("still whole, and over if it was");
        assert_eq!(attempt.summary.finished, attempt.summary.outcome.is_some());
    }
    same(&all(&store), &counted_anew(&store, |_, _| true));
    for id in ids.iter().step_by(2) {
        store.delete(*id).expect("deleted");
        same(&all(&store), &counted_anew(&store, |_, _| true));
    }
    ids.iter().skip(1).step_by(2).for_each(|id| store.delete(*id).expect("deleted"));
    same(&all(&store), &Tally::default());
}

#[test]
fn every_filter_narrows() {
    let (_folder, store) = store();
    play_all(&store);
    let count = |filter: CohortFilter| store.cohort(&filter).expect("counts").attempts();
    let everything = count(CohortFilter::default());
    let none = || CohortFilter::default();
    let ana = CohortFilter { trainee: Some("Ana".into()), ..none() };
    same(&store.cohort(&ana).expect("counts"), &counted_anew(&store, |trainee, _| trainee == "Ana"));
    let scenario = CohortFilter { scenario: Some("bill".into()), ..none() };
    same(&store.cohort(&scenario).expect("counts"), &counted_anew(&store, |_, scenario| scenario == "bill"));
    store.join_group("spring", "Ana").expect("kept");
    store.join_group("spring", "Rui").expect("kept");
    store.join_group("spring", "Rui").expect("in it already");
    let spring = CohortFilter { group: Some("spring".into()), ..none() };
    same(&store.cohort(&spring).expect("counts"), &counted_anew(&store, |trainee, _| !trainee.is_empty()));
    assert_eq!(
        store.groups().expect("groups"),
        [("spring".to_owned(), vec!["Ana".to_owned(), "Rui".to_owned()])]
    );
    assert!(
        store.leave_group("spring", "Ana").expect("kept")
            && !store.leave_group("spring", "Ana").expect("kept")
    );
    assert!(count(spring) < everything);

    let on = |channel| count(CohortFilter { channel: Some(channel), ..none() });
    assert_eq!(on(Channel::Telephone) + on(Channel::Counter), everything);
    assert!(on(Channel::Counter) > 0 && on(Channel::Telephone) > on(Channel::Counter));
    assert_eq!(count(CohortFilter { channel: Some(Channel::Email), ..none() }), 0);
    assert_eq!(count(CohortFilter { language: Some(Language::Lv), ..none() }), 0);
    assert_eq!(count(CohortFilter { mode: Some(Mode::Open), ..none() }), 0);
    let of_magnitude = |magnitude| count(CohortFilter { magnitude: Magnitude::new(magnitude), ..none() });
    assert_eq!(of_magnitude(4) + of_magnitude(3), everything);
    let today = jiff::Timestamp::now().as_second().div_euclid(86_400);
    assert_eq!(count(CohortFilter { from: Some(today - 1), until: Some(today + 1), ..none() }), everything);
    assert_eq!(count(CohortFilter { until: Some(today - 2), ..none() }), 0);
    let pairs = [Which::First, Which::Latest, Which::Best]
        .map(|which| count(CohortFilter { which: Some(which), ..none() }));
    assert_eq!(pairs, [9; 3], "one of each for three people at three scenarios");
}

#[test]
fn the_attempts_behind_the_figures_can_be_listed() {
    let (_folder, store) = store();
    let ids = play_all(&store);
    let mut rows = Vec::new();
    store
        .cohort_rows(&CohortFilter { trainee: Some("Rui".into()), ..CohortFilter::default() }, |row| {
            rows.push(row)
        })
        .expect("rows");
    assert!(!rows.is_empty() && rows.is_sorted_by_key(|row| row.attempt.clone()));
    for row in rows {
        let id = AttemptId::parse(&row.attempt).expect("an id");
        assert!(ids.contains(&id) && row.trainee == "Rui" && row.value(Figure::Verdict).is_some());
    }
}

/// Makes a database of version 1 with the attempts of this one.
fn as_version_1(folder: &Path, old: &Path) {
    std::fs::create_dir_all(old).expect("a folder");
    let database = rusqlite::Connection::open(old.join(FILE_NAME)).expect("opens");
    let shape = include_str!("../../src/store/migrations/0001_attempts.sql");
    database.execute_batch(shape).expect("the shape of version 1");
    database
        .execute("ATTACH ?1 AS new", [folder.join(FILE_NAME).to_str().expect("UTF-8")])
        .expect("attached");
    database
        .execute_batch(
            "INSERT INTO scenarios SELECT * FROM new.scenarios;
             INSERT INTO attempts SELECT id, scenario, scenario_hash, title, engine, setup, trainee, started_at, actions,
                 events, turns, finished, outcome, verdict, score, seal FROM new.attempts;
             INSERT INTO actions SELECT * FROM new.actions; INSERT INTO events SELECT * FROM new.events;
             DETACH new; PRAGMA application_id = 0x45766b6c; PRAGMA user_version = 1;",
        )
        .expect("copied");
}

#[test]
fn attempts_from_before_there_were_counts_are_counted() {
    let (folder, store) = store();
    play_all(&store);
    let old = folder.path().join("old");
    as_version_1(folder.path(), &old);
    let updated = Store::open(&old).expect("brought up to date");
    same(&all(&updated), &all(&store));
    assert_eq!(
        updated.attempts(&Filter::default()).expect("a list"),
        store.attempts(&Filter::default()).expect("a list")
    );
}

/// What an attempt can have more than one of, so that its count is not a number of attempts.
const COUNTED_OFTEN: [Figure; 2] = [Figure::Mark, Figure::QuietTurn];

#[test]
fn every_number_leads_back_to_as_many_attempts() {
    let (_folder, store) = store();
    play_all(&store);
    for filter in
        [CohortFilter::default(), CohortFilter { trainee: Some("Ana".into()), ..Default::default() }]
    {
        let tally = store.cohort(&filter).expect("counts");
        for &figure in Figure::ALL.iter().filter(|figure| !COUNTED_OFTEN.contains(figure)) {
            for (value, times) in tally.of(figure).iter() {
                let behind = Behind::at(figure, value);
                let found = store.cohort_behind(&filter, &behind, None, 1_000, &|| false).expect("a list");
                assert_eq!(found.len() as u64, times, "{figure:?} {value}");
            }
        }
        let all = store.cohort_behind(&filter, &Behind::all(), None, 1_000, &|| false).expect("a list");
        assert_eq!(all.len() as u64, tally.attempts());
    }
}

#[test]
fn the_attempts_behind_a_figure_come_page_by_page_the_newest_first() {
    let (_folder, store) = store();
    play_all(&store);
    let all = CohortFilter::default();
    let whole = store.cohort_behind(&all, &Behind::all(), None, 1_000, &|| false).expect("a list");
    assert!(whole.is_sorted_by(|a, b| a.attempt > b.attempt));
    let mut paged = Vec::new();
    loop {
        let before = paged.last().map(|row: &evenkeel::report::cohort::CohortRow| row.attempt.clone());
        let page =
            store.cohort_behind(&all, &Behind::all(), before.as_deref(), 4, &|| false).expect("a page");
        if page.is_empty() {
            break;
        }
        paged.extend(page);
    }
    assert_eq!(paged, whole);
}

#[test]
fn each_attempt_behind_a_mark_has_it_in_the_turn_it_leads_to() {
    let (_folder, store) = store();
    play_all(&store);
    for &stage in evenkeel::vocabulary::Stage::ALL {
        for &technique in Technique::ALL {
            let behind = Behind::marks(&[stage], &[technique]);
            let all = CohortFilter::default();
            for row in store.cohort_behind(&all, &behind, None, 1_000, &|| false).expect("a list") {
                let id = AttemptId::parse(&row.attempt).expect("an id");
                let attempt = store.load(id).expect("whole");
                let report = evenkeel::report::AttemptReport::new(&attempt.events, &attempt.overrules);
                let turn = behind.turn(&report).expect("a turn");
                assert!(
                    report.matrix.cells[stage][technique].turns.contains(&turn),
                    "{stage:?} {technique:?}"
                );
            }
        }
    }
}

#[test]
fn each_trainee_by_themselves_has_the_figures_of_a_report_on_them_alone() {
    let (_folder, store) = store();
    play_all(&store);
    let trainees =
        store.cohort_trainees(&CohortFilter::default(), &|| false).expect("counts").expect("whole");
    assert_eq!(trainees.iter().map(|trainee| &*trainee.name).collect::<Vec<_>>(), ["", "Ana", "Rui"]);
    for trainee in trainees {
        let alone = CohortFilter { trainee: Some(trainee.name.clone()), ..CohortFilter::default() };
        let report = evenkeel::report::cohort::CohortReport::new(&store.cohort(&alone).expect("counts"));
        assert_eq!(trainee.attempts, report.attempts);
        assert_eq!((trainee.right, trainee.rate), (report.right, report.escalations.rate));
        assert_eq!(trainee.detection, report.detection);
    }
}

#[test]
fn each_group_has_the_report_on_it_alone_and_none_where_one_was_asked_for() {
    let (_folder, store) = store();
    play_all(&store);
    store.join_group("spring", "Ana").expect("joined");
    store.join_group("spring", "Rui").expect("joined");
    store.join_group("autumn", "Nobody").expect("joined");
    let who = |filter: &CohortFilter| store.cohort_who(filter, &|| false).expect("counts").expect("whole");
    let all = who(&CohortFilter::default());
    assert_eq!(all.groups.iter().map(|(name, _)| &**name).collect::<Vec<_>>(), ["spring"]);
    let spring = CohortFilter { group: Some("spring".to_owned()), ..CohortFilter::default() };
    let alone = evenkeel::report::cohort::CohortReport::new(&store.cohort(&spring).expect("counts"));
    assert_eq!(all.groups[0].1, alone);
    assert_eq!(all.trainees.len(), 3);
    let (groups, trainees) = (who(&spring).groups, who(&spring).trainees);
    assert!(groups.is_empty() && trainees.iter().all(|trainee| !trainee.name.is_empty()));
    assert!(
        store.cohort_who(&CohortFilter::default(), &|| true).expect("counts").is_none(),
        "it can be stopped"
    );
}

#[test]
fn the_names_a_filter_can_be_filled_in_with_are_those_that_were_counted() {
    let (_folder, store) = store();
    play_all(&store);
    store.join_group("spring", "Ana").expect("joined");
    let names = store.cohort_names().expect("names");
    assert_eq!(names.trainees, ["", "Ana", "Rui"]);
    assert_eq!(names.groups, ["spring"]);
    assert_eq!(names.scenarios, ["bill", "box", "call"]);
}
