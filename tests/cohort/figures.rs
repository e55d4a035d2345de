//! The figures of one attempt, from its events.

use crate::cases;
use evenkeel::escalation::Verdict;
use evenkeel::report::{AttemptFigures, Overrule};
use evenkeel::session::Event;
use evenkeel::vocabulary::{Mark, Stage, Technique};

fn of(name: &str) -> AttemptFigures {
    let (_, events) = cases::all().into_iter().find(|(case, _)| *case == name).expect("a case");
    AttemptFigures::new(&events, &[]).expect("it came to its end")
}

#[test]
fn every_finished_attempt_has_figures_and_no_other() {
    for (name, events) in cases::all() {
        assert_eq!(AttemptFigures::new(&events, &[]).is_some(), name != "abandoned", "{name}");
        for length in 0..events.len() {
            let so_far = &events[..length];
            let judged = so_far.iter().any(|recorded| matches!(recorded.event, Event::Judged(_)));
            assert_eq!(AttemptFigures::new(so_far, &[]).is_some(), judged, "{name} up to {length}");
        }
    }
}

#[test]
fn the_answers_follow_from_what_had_appeared() {
    let answers = |name| {
        let answers = of(name).answers;
        [answers.before_cue, answers.after_cue, answers.in_time]
    };
    let (yes, no) = (Some(true), Some(false));
    assert_eq!(answers("in_window"), [no, yes, yes]);
    assert_eq!(answers("wrong_lane"), [no, yes, yes]);
    assert_eq!(answers("late"), [no, yes, no]);
    assert_eq!(answers("missed"), [no, no, no]);
    assert_eq!(answers("forced"), [no, no, no]);
    assert_eq!(answers("premature"), [yes, None, None]);
    assert_eq!(answers("unnecessary"), [yes, None, None]);
    assert_eq!(answers("rightly_held"), [no, None, None]);
}

#[test]
fn lane_and_target_are_judged_apart() {
    let right = |name| {
        let escalation = of(name).handed_on.expect("handed on");
        (escalation.lane_right, escalation.target_right)
    };
    assert_eq!(right("in_window"), (Some(true), Some(true)));
    assert_eq!(right("wrong_lane"), (Some(false), None));
    assert_eq!(right("wrong_target"), (Some(true), Some(false)));
    assert_eq!(right("unnecessary"), (None, None));
    assert_eq!(of("rightly_held").handed_on, None);
}

#[test]
fn quiet_turns_end_with_the_cue_or_the_decision() {
    let turns = |name| {
        of(name).quiet_turns.into_iter().fold((0, 0), |(all, handed_on), (turn, times)| {
            (all + times, handed_on + times * u32::from(turn.handed_on))
        })
    };
    let (all, handed_on) = turns("unnecessary");
    assert_eq!((all, handed_on), (of("unnecessary").turn, 1));
    let (all, handed_on) = turns("in_window");
    assert!(all > 0 && all < of("in_window").turn && handed_on == 0);
}

#[test]
fn late_says_by_how_much() {
    let escalation = of("late").handed_on.expect("handed on");
    assert!(
        escalation.turns_late.is_some_and(|turns| turns >= 1)
            && escalation.latency_turns > escalation.turns_late
    );
    assert_eq!(of("late").verdict, Verdict::Late);
}

#[test]
fn a_trainers_mark_counts_before_the_scorers() {
    let events = cases::in_window();
    let marks = |overrules: &[Overrule]| -> Vec<_> {
        AttemptFigures::new(&events, overrules).expect("finished").marks.iter().collect()
    };
    let (stage, technique, ..) = marks(&[])[0];
    let harmful = Mark::HARMFUL;
    let turn = 1;
    let overrule = Overrule { turn, technique, mark: harmful, reason: "No.".into(), by: "Ana".into() };
    let found = marks(std::slice::from_ref(&overrule));
    assert!(
        found.iter().any(|&(s, t, mark, n)| (s, t, mark, n) == (stage, technique, harmful, 1)),
        "{found:?}"
    );
    let total = |marks: &[(Stage, Technique, Mark, u32)]| marks.iter().map(|mark| mark.3).sum::<u32>();
    assert_eq!(total(&found), total(&marks(&[])));
    assert_eq!(AttemptFigures::new(&events, &[overrule]).expect("finished").overruled, 1);
}
