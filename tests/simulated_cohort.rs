//! A cohort of simulated trainees with known habits, kept as attempts like any other: the report names each habit.

use evenkeel::analysis::{KnownHabit, PracticePlan};
use evenkeel::app::{group_of, simulate_cohort};
use evenkeel::report::cohort::{CohortReport, Habit};
use evenkeel::session::verify;
use evenkeel::store::{CohortFilter, Entry, Filter, Library, Store};

const PLAN: PracticePlan = PracticePlan { trainees: 10, attempts: 10, seed: 7 };

#[test]
fn the_report_names_each_habit_in_500_attempts() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a store");
    let library = Library::open(folder.path());
    let entries: Vec<&Entry> = library.entries.iter().collect();
    let monday = "2026-03-02T00:00:00Z".parse().expect("a moment");
    let kept = simulate_cohort(&store, &entries, PLAN, monday, &mut |_| true).expect("kept");
    assert_eq!(kept, 500);

    let report = |habit| {
        let filter = CohortFilter { group: Some(group_of(habit).to_owned()), ..CohortFilter::default() };
        CohortReport::new(&store.cohort(&filter).expect("counts"))
    };
    let named = |habit| report(habit).reading.habit;
    assert_eq!(named(KnownHabit::TooEarly), Habit::JumpsAhead);
    assert_eq!(named(KnownHabit::TooLate), Habit::WaitsTooLong);
    assert_eq!(named(KnownHabit::CannotTell), Habit::CannotTell);
    assert_eq!(named(KnownHabit::Good), Habit::Tells);

    // Who improves shows from the first to the latest attempt at a case, and nobody else does.
    let improving = report(KnownHabit::Improving).progress;
    assert!(improving.gain.low.is_some_and(|low| low > 5.0), "{:?}", improving.gain);
    assert!(improving.latest_right.low > improving.first_right.share, "{improving:?}");
    assert!(report(KnownHabit::Improving).reading.also.contains(&Habit::Improves));
    for habit in [KnownHabit::TooEarly, KnownHabit::TooLate, KnownHabit::CannotTell, KnownHabit::Good] {
        let gain = report(habit).progress.gain;
        assert!(gain.low.is_some_and(|low| low <= 0.0), "{habit}: {gain:?}");
        assert!(!report(habit).reading.also.contains(&Habit::Improves), "{habit}");
    }

    // They are real attempts: spread over weeks, and decided again they come out the same.
    let attempts = store.attempts(&Filter::default()).expect("a list");
    let days = |index: usize| attempts[index].started_at.as_second() / 86_400;
    assert!(days(0) - days(attempts.len() - 1) > 28);
    for summary in attempts.iter().step_by(50) {
        let attempt = store.load(summary.id).expect("it is whole");
        let case = evenkeel::app::stored_case(&attempt).expect("its scenario can be read");
        verify(case, attempt.summary.setup.clone(), &attempt.actions, &attempt.events).expect("it replays");
    }
}
