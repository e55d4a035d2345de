//! What progress promises, on attempts made by hand.

use super::*;
use crate::escalation::Verdict;
use crate::vocabulary::{Language, Mark, Stage, Technique};
use crate::words::Locale;

fn mark(value: i64) -> Mark {
    Mark::new(value).expect("a mark")
}

fn words() -> Locale {
    Locale::built_in(Language::En)
}

/// An attempt at a scenario on a day, without marks.
fn attempt(day: i64, scenario: &str, verdict: Verdict, score: u32) -> Practised {
    Practised {
        attempt: format!("{scenario}-{day}-{score}"),
        scenario: scenario.to_owned(),
        day,
        verdict,
        called: !matches!(verdict, Verdict::Unnecessary | Verdict::RightlyHeld),
        score: Some(score),
        marks: Marks::default(),
        red_flags: 0,
        interruptions: 0,
    }
}

fn marked(mut attempt: Practised, stage: Stage, technique: Technique, mark: Mark, times: u32) -> Practised {
    attempt.marks.add(stage, technique, mark, times);
    attempt
}

fn case(id: &str, trains: &[Technique], calls_for_handing_on: bool, minutes: u32) -> Case {
    Case { scenario: id.into(), trains: trains.to_vec(), calls_for_handing_on, minutes }
}

fn cases() -> Vec<Case> {
    vec![
        case("first", &[], true, 6),
        case("long", &[Technique::Empathy], false, 12),
        case("short", &[Technique::Empathy], false, 8),
        case("calm", &[Technique::Composure], true, 8),
    ]
}

#[test]
fn before_the_first_attempt_there_is_a_case_and_nothing_to_judge() {
    let report = ProgressReport::new(Vec::new(), &cases(), 100);
    assert_eq!(report.daily.today, Today::Practise { scenario: "first".into(), why: Why::First });
    assert!(report.improved.is_empty() && report.weakest.is_none() && report.tendency.is_none());
    assert_eq!(report.days, 0);
    assert_eq!(standing(&report.practised, None), None);
    assert_eq!(ProgressReport::new(Vec::new(), &[], 100).daily, Daily::default());
}

#[test]
fn todays_case_stays_the_same_all_day_and_is_done_once_it_is_done() {
    let yesterday =
        marked(attempt(99, "first", Verdict::Missed, 40), Stage::Dialysis, Technique::Empathy, mark(0), 2);
    let mut practised = vec![yesterday];
    let morning = ProgressReport::new(practised.clone(), &cases(), 100).daily.today;
    let Today::Practise { scenario, .. } = morning.clone() else { panic!("{morning:?}") };
    practised.push(attempt(100, "calm", Verdict::InWindow, 80));
    assert_eq!(ProgressReport::new(practised.clone(), &cases(), 100).daily.today, morning, "another case");
    practised.push(attempt(100, &scenario, Verdict::RightlyHeld, 80));
    let done = ProgressReport::new(practised, &cases(), 100).daily;
    assert_eq!(done.today, Today::Done { scenario });
    assert!(done.next.is_some_and(|next| next > 100));
}

#[test]
fn what_is_fading_is_practised_with_the_case_not_seen_for_longest_and_the_shorter_one() {
    let weak =
        marked(attempt(90, "calm", Verdict::InWindow, 70), Stage::Dialysis, Technique::Empathy, mark(-1), 3);
    let daily = ProgressReport::new(vec![weak.clone()], &cases(), 100).daily;
    let fades = Why::Fades(Skill::Technique(Stage::Dialysis, Technique::Empathy), 10);
    assert_eq!(daily.today, Today::Practise { scenario: "short".into(), why: fades });
    let seen = vec![attempt(80, "short", Verdict::RightlyHeld, 70), weak];
    let Today::Practise { scenario, .. } = ProgressReport::new(seen, &cases(), 100).daily.today else {
        panic!()
    };
    assert_eq!(&*scenario, "long");
}

#[test]
fn the_better_it_went_the_later_it_comes_back() {
    let due = |rating| Memory::after(None, rating, 0).due();
    let days = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy].map(due);
    assert!(days.windows(2).all(|pair| pair[0] <= pair[1]), "{days:?}");
    assert_eq!(days[0], 1, "what was not there is due the next day");
    let mut memory = Memory::after(None, Rating::Good, 0);
    let mut intervals = Vec::new();
    for _ in 0..8 {
        let day = memory.due();
        intervals.push(day - memory.day);
        memory = Memory::after(Some(&memory), Rating::Good, day);
    }
    assert!(intervals.windows(2).all(|pair| pair[0] <= pair[1]), "{intervals:?}");
    assert!(intervals.iter().all(|days| (1..=60).contains(days)), "{intervals:?}");
    assert!(
        memory.chance(memory.day) > 0.99 && memory.chance(memory.due() + 30) < memory.chance(memory.due())
    );
}

#[test]
fn the_schedule_follows_from_the_attempts_alone() {
    let practised: Vec<Practised> = (0..40)
        .map(|n| {
            let day = 20_000 + n * n % 17 + n;
            let verdict = Verdict::ALL[n as usize % Verdict::ALL.len()];
            let mark = Mark::new(n % 5 - 2).expect("a mark");
            marked(attempt(day, "long", verdict, 50), Stage::SkinGraft, Technique::Empathy, mark, 1)
        })
        .collect();
    let twice = [(); 2].map(|()| memories(practised.iter()));
    assert_eq!(twice[0], twice[1]);
    assert!(twice[0].contains_key(&Skill::HandingOn) && twice[0].contains_key(&Skill::Holding));
}

#[test]
fn a_decision_is_a_skill_of_its_own() {
    // Holding went wrong yesterday; everything else is fresh.
    let practised = vec![attempt(99, "long", Verdict::Unnecessary, 90)];
    let daily = ProgressReport::new(practised, &cases(), 100).daily;
    assert_eq!(daily.today, Today::Practise { scenario: "short".into(), why: Why::Fades(Skill::Holding, 1) });
}

#[test]
fn what_improved_is_told_with_its_figures() {
    let practised: Vec<Practised> = [30, 40, 60, 80]
        .into_iter()
        .enumerate()
        .map(|(day, score)| {
            let mark = if day < 2 { self::mark(0) } else { Mark::STRONG };
            let verdict = if day < 2 { Verdict::Premature } else { Verdict::InWindow };
            let mut practised = attempt(day as i64, "long", verdict, score);
            practised.interruptions = if day < 2 { 3 } else { 1 };
            marked(practised, Stage::SkinGraft, Technique::Empathy, mark, 1)
        })
        .collect();
    let report = ProgressReport::new(practised, &cases(), 10);
    let told: Vec<String> = report.improved.iter().map(|change| telling::change(change, &words())).collect();
    assert_eq!(
        told,
        [
            "Decisions about handing on: 0 % right in your first 2 attempts, 100 % in your latest 2.",
            "Empathy while you disarm them: 50 in your first 2 attempts, 100 in your latest 2.",
            "Score: 35 in your first 2 attempts, 70 in your latest 2.",
            "Interruptions in ten contacts: 30 in your first 2 attempts, 10 in your latest 2.",
        ]
    );
    assert_eq!(report.improved[0].attempt, "long-3-80", "it leads to the attempt that shows it");
    let same: Vec<_> = (0..4).map(|day| attempt(day, "long", Verdict::InWindow, 70)).collect();
    assert!(ProgressReport::new(same, &cases(), 10).improved.is_empty());
}

#[test]
fn the_weakest_is_where_most_is_missing_by_its_weight_in_the_stage() {
    let mut one = attempt(1, "calm", Verdict::InWindow, 50);
    one = marked(one, Stage::Connection, Technique::ActiveListening, mark(-1), 4);
    one = marked(one, Stage::Dialysis, Technique::ActiveListening, mark(0), 4);
    one = marked(one, Stage::SkinGraft, Technique::Composure, Mark::HARMFUL, 1);
    let weakest = ProgressReport::new(vec![one], &cases(), 5).weakest.expect("there is one");
    // 40 · 50 counts for more than 10 · 75; a single reply says nothing.
    assert_eq!((weakest.stage, weakest.technique), (Stage::Dialysis, Technique::ActiveListening));
    assert_eq!(
        telling::weakest(&weakest, &words()),
        "Active listening while the customer vents: 50 of 100, over 4 replies."
    );
    let strong = marked(
        attempt(1, "calm", Verdict::InWindow, 90),
        Stage::Dialysis,
        Technique::Empathy,
        Mark::STRONG,
        5,
    );
    assert_eq!(ProgressReport::new(vec![strong], &cases(), 5).weakest, None);
}

#[test]
fn a_tendency_needs_three_decisions_and_stands_out() {
    use Verdict::{Forced, InWindow, Late, Missed, Premature, RightlyHeld, Unnecessary, WrongLane};
    let of = |verdicts: &[Verdict]| {
        let practised = verdicts.iter().enumerate();
        Tendency::of(
            &practised.map(|(day, verdict)| attempt(day as i64, "long", *verdict, 50)).collect::<Vec<_>>(),
        )
    };
    assert_eq!(of(&[Premature, Premature]), None);
    assert_eq!(of(&[Premature, Unnecessary, InWindow]), Some(Tendency::Early(2, 3)));
    assert_eq!(of(&[Late, Missed, InWindow, Premature]), Some(Tendency::Late(2, 4)));
    assert_eq!(of(&[WrongLane, WrongLane, InWindow]), Some(Tendency::Astray(2, 3)));
    assert_eq!(of(&[RightlyHeld, InWindow, InWindow, InWindow, Late]), Some(Tendency::Sound(4, 5)));
    assert_eq!(of(&[Late, Premature, InWindow]), Some(Tendency::Mixed(1, 3)));
    let taken: Vec<_> =
        (1..=3).map(|day| Practised { called: false, ..attempt(day, "long", Verdict::Forced, 40) }).collect();
    assert_eq!(Tendency::of(&taken), Some(Tendency::Taken(3, 3)), "nothing had called for handing on");
    assert_eq!(of(&[Forced, Forced, InWindow]), Some(Tendency::Late(2, 3)));
    let told = telling::tendency(Tendency::Early(2, 3), &words());
    assert_eq!(told, "You hand over early: 2 of your latest 3 decisions came before there was a reason.");
}

#[test]
fn days_are_counted_and_never_held_against_anybody() {
    let practised: Vec<_> =
        [1, 94, 96, 96, 100].into_iter().map(|day| attempt(day, "long", Verdict::InWindow, 70)).collect();
    assert_eq!(ProgressReport::new(practised, &cases(), 100).days, 3);
}

#[test]
fn first_latest_and_best_are_of_all_cases_or_of_one() {
    let practised = vec![
        attempt(1, "long", Verdict::InWindow, 40),
        attempt(2, "calm", Verdict::InWindow, 90),
        attempt(3, "long", Verdict::InWindow, 60),
        attempt(4, "long", Verdict::InWindow, 50),
    ];
    assert_eq!(standing(&practised, None), Some(Standing { first: 0, latest: 3, best: 1 }));
    assert_eq!(standing(&practised, Some("long")), Some(Standing { first: 0, latest: 3, best: 2 }));
    assert_eq!(standing(&practised, Some("other")), None);
}
