//! Simulated trainees play through the real engine, and what they come to tells good handling from bad.

use evenkeel::analysis::{self, Balance, Bound, Explored, Kind, Repertoire, Trainee, balance, explore, play};
use evenkeel::app::case_of;
use evenkeel::diagnostic::Severity;
use evenkeel::report::{AttemptReport, ScoreSheet};
use evenkeel::scenario;
use evenkeel::session::{Event, verify};
use std::path::Path;
use std::sync::Arc;

/// Every scenario that comes with the program, ready to be played.
fn shipped() -> Vec<Repertoire> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("the folder exists").map(|e| e.expect("listed").path()).collect();
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let source = std::fs::read(file).expect("a readable file");
        let scenario =
            scenario::read(&source, &file.display().to_string()).scenario.expect("a sound scenario");
        Repertoire::new(case_of(&Arc::new(scenario)).expect("it can be played"))
    };
    files.iter().map(read).collect()
}

fn balanced(repertoire: &Repertoire, kinds: &[Kind], runs: u32) -> Balance {
    balance(repertoire, kinds, runs, 7, &mut |_, _| true).expect("nobody stops it")
}

#[test]
fn the_same_seed_gives_the_same_balance() {
    for repertoire in &shipped()[..1] {
        assert_eq!(balanced(repertoire, Kind::ALL, 20), balanced(repertoire, Kind::ALL, 20));
    }
}

#[test]
fn every_contact_is_a_real_attempt_that_can_be_decided_again() {
    for repertoire in shipped() {
        for &kind in Kind::ALL {
            let mut trainee = Trainee::of_kind(kind, 3, &repertoire);
            let mut actions = Vec::new();
            let played = play(&repertoire, &mut trainee, 11, 0, &mut |timed, _| actions.push(timed.clone()));
            let (contact, session) = played.unwrap_or_else(|| panic!("{kind} finds an end"));
            let case = Arc::clone(repertoire.case());
            verify(case, session.setup().clone(), &actions, session.events()).expect("it replays");
            let report = AttemptReport::new(session.events(), &[]);
            assert_eq!(contact.score, report.matrix.total, "{kind}");
            assert_eq!(report.ending.map(|end| end.ended.outcome), Some(contact.outcome), "{kind}");
        }
    }
}

#[test]
fn the_score_sheet_of_unsure_marks_counts_nothing() {
    let repertoire = &shipped()[0];
    let weights = &repertoire.scenario().dynamics.weights;
    let mut trainee = Trainee::of_kind(Kind::Ideal, 3, repertoire);
    let (_, session) = play(repertoire, &mut trainee, 11, 0, &mut |_, _| ()).expect("it ends");
    let replied = session.events().iter().find_map(|recorded| match &recorded.event {
        Event::Replied(replied) => Some(replied),
        _ => None,
    });
    let replied = replied.expect("somebody says something");
    let mut sheet = ScoreSheet::default();
    sheet.count(replied.stage, &replied.marks, &replied.unsure.map(|_| true), weights);
    assert_eq!(sheet.total(weights), None);
}

#[test]
fn in_every_shipped_scenario_good_handling_comes_to_more_than_bad() {
    for repertoire in shipped() {
        let name = &repertoire.scenario().id;
        let found = balanced(&repertoire, &[Kind::Ideal, Kind::Hostile, Kind::Random], 40);
        let [ideal, hostile, random] = &found.kinds[..] else { panic!("three kinds") };
        let helped = |kind: &evenkeel::analysis::KindBalance| kind.good().count;
        assert_eq!(helped(ideal), 40, "{name}: {:?}", ideal.outcomes);
        assert_eq!(ideal.right, 40, "{name}: {:?}", ideal.verdicts);
        assert!(
            helped(hostile) < 10 && helped(random) < 30,
            "{name}: {:?}, {:?}",
            hostile.outcomes,
            random.outcomes
        );
        assert!(ideal.scores.mean() > random.scores.mean(), "{name}");
        let imbalances = found.imbalances();
        assert!(imbalances.iter().all(|found| !found.is_grave()), "{name}: {imbalances:?}");
    }
}

#[test]
fn a_learner_learns() {
    let better = shipped().into_iter().filter(|repertoire| {
        let half = |runs| balanced(repertoire, &[Kind::Learner], runs).kinds[0].scores.clone();
        half(15).mean() < half(120).mean()
    });
    assert!(better.count() >= 10);
}

#[test]
fn playing_the_shipped_scenarios_finds_no_fault() {
    for repertoire in shipped() {
        let scenario = repertoire.scenario();
        let file = format!("scenarios/{}.ron", scenario.id);
        let source = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file))
            .expect("a readable file");
        // A small bound keeps this quick; `evenkeel check` looks further.
        let bound = Bound { states: 500 };
        let found = analysis::check::check(repertoire.case(), &source, &file, bound, &mut |_, _| true);
        let warnings = found.expect("nobody stops it").findings;
        let warnings: Vec<_> = warnings
            .iter()
            .map(|finding| &finding.diagnostic)
            .filter(|found| found.severity > Severity::Hint)
            .collect();
        assert!(warnings.is_empty(), "{warnings:#?}");
    }
}

#[test]
fn exploring_finds_the_same_each_time_and_says_when_it_reached_its_bound() {
    let repertoire = &shipped()[0];
    let explored = || explore(repertoire, Bound { states: 200 }, &mut |_, _| true).expect("nobody stops it");
    let (one, other) = (explored(), explored());
    assert_eq!((one.tried(), one.is_complete()), (200, false));
    let entered = |explored: &Explored| {
        (0..repertoire.scenario().script.nodes.len())
            .map(|node| explored.has_entered(node))
            .collect::<Vec<_>>()
    };
    assert_eq!(entered(&one), entered(&other));
    assert!(explore(repertoire, Bound { states: 200 }, &mut |_, _| false).is_none());
}

#[test]
fn it_stops_when_it_is_told_to() {
    let mut looks = 0;
    let stopped = balance(&shipped()[0], Kind::ALL, 1_000, 1, &mut |_, _| {
        looks += 1;
        looks < 3
    });
    assert_eq!((stopped, looks), (None, 3));
}
