//! The report names the habit somebody has, and says so when there is too little to name one.

use crate::made::{attempt, cohort, tally};
use evenkeel::escalation::Verdict::{self, *};
use evenkeel::report::cohort::{CohortReport, Habit, Tally, telling};
use evenkeel::report::{AttemptFigures, QuietTurn};
use evenkeel::vocabulary::Language;
use evenkeel::words::Locale;

fn read(tally: &Tally) -> (Habit, Vec<Habit>) {
    let report = CohortReport::new(tally);
    (report.reading.habit, report.reading.also)
}

fn habit(verdicts: &[(Verdict, usize)]) -> Habit {
    read(&cohort(verdicts)).0
}

/// Attempts with this verdict, changed.
fn changed(verdict: Verdict, times: usize, change: fn(&mut AttemptFigures)) -> Vec<AttemptFigures> {
    let mut figures = attempt(verdict);
    change(&mut figures);
    vec![figures; times]
}

#[test]
fn each_habit_is_named() {
    assert_eq!(habit(&[(InWindow, 4), (RightlyHeld, 4)]), Habit::TooFew);
    assert_eq!(habit(&[(InWindow, 20), (RightlyHeld, 18), (Late, 2)]), Habit::Tells);
    let all_sorts =
        [(InWindow, 12), (RightlyHeld, 16), (Late, 4), (Missed, 3), (WrongLane, 3), (Unnecessary, 3)];
    assert_eq!(habit(&all_sorts), Habit::MostlyTells);
    assert_eq!(habit(&[(Premature, 20), (Unnecessary, 20), (RightlyHeld, 1)]), Habit::AlwaysHandsOn);
    assert_eq!(habit(&[(Missed, 12), (Forced, 8), (RightlyHeld, 20)]), Habit::NeverHandsOn);
    assert_eq!(habit(&[(Late, 14), (InWindow, 6), (RightlyHeld, 20)]), Habit::WaitsTooLong);
    assert_eq!(habit(&[(Premature, 15), (InWindow, 12), (RightlyHeld, 20)]), Habit::JumpsAhead);
    assert_eq!(habit(&[(Unnecessary, 10), (InWindow, 20), (RightlyHeld, 12)]), Habit::HandsOnNeedlessly);
    assert_eq!(habit(&[(Forced, 12), (InWindow, 8), (RightlyHeld, 20)]), Habit::WaitsToBeForced);
    assert_eq!(habit(&[(Missed, 9), (InWindow, 11), (RightlyHeld, 20)]), Habit::MissesMany);
    assert_eq!(habit(&[(WrongLane, 12), (InWindow, 8), (RightlyHeld, 20)]), Habit::WrongLane);
    assert_eq!(habit(&[(WrongTarget, 12), (InWindow, 8), (RightlyHeld, 20)]), Habit::WrongTarget);
}

#[test]
fn a_coin_tells_nothing() {
    let coin = [(Premature, 12), (InWindow, 6), (Missed, 6), (Unnecessary, 14), (RightlyHeld, 12)];
    assert_eq!(habit(&coin), Habit::CannotTell);
    let rare = [(Unnecessary, 5), (RightlyHeld, 20), (Premature, 5), (InWindow, 5), (Missed, 20)];
    assert_eq!(habit(&rare), Habit::CannotTell);
}

#[test]
fn handing_on_whenever_voices_rise_is_told_from_a_coin() {
    let rises = changed(Unnecessary, 12, |figures| {
        let turn = |tens, risen, handed_on| QuietTurn { tens, risen, handed_on };
        figures.quiet_turns = [(turn(6, false, false), 3), (turn(7, true, true), 1)].into();
    });
    let holds = changed(RightlyHeld, 12, |figures| {
        figures.quiet_turns = [(QuietTurn { tens: 5, risen: false, handed_on: false }, 5)].into();
    });
    let misses = vec![attempt(Missed); 12];
    let both = tally(rises.into_iter().chain(holds).chain(misses));
    assert_eq!(read(&both).0, Habit::FollowsTheVoice);
}

#[test]
fn a_thin_note_and_a_mute_handover_are_named() {
    let held = vec![attempt(RightlyHeld); 20];
    let thin = changed(InWindow, 20, |figures| {
        if let Some(escalation) = &mut figures.handed_on {
            escalation.completeness = 33;
        }
    });
    assert_eq!(read(&tally(thin.into_iter().chain(held.clone()))), (Habit::ThinNote, vec![]));
    let mute = changed(InWindow, 20, |figures| {
        if let Some(escalation) = &mut figures.handed_on {
            escalation.presentation = 25;
        }
    });
    assert_eq!(read(&tally(mute.into_iter().chain(held))), (Habit::SaysTooLittle, vec![]));
}

#[test]
fn what_else_holds_stands_beside_it() {
    let both = [(Late, 12), (WrongLane, 9), (RightlyHeld, 20)];
    assert_eq!(read(&cohort(&both)), (Habit::WaitsTooLong, vec![Habit::WrongLane]));
}

#[test]
fn the_sentence_is_plain() {
    let words = Locale::built_in(Language::En);
    let late = CohortReport::new(&cohort(&[(Late, 14), (InWindow, 6), (RightlyHeld, 20)]));
    assert_eq!(telling::reading(&late, &words), "Can tell when, but waits about 2 turns too long.");
    for habit in Habit::ALL {
        let sentence = telling::habit(&late, habit, &words);
        assert!(!sentence.contains('⟨') && !sentence.contains('{') && sentence.ends_with('.'), "{sentence}");
    }
}
