//! The verdict against the product's own sentences: over every combination of two cues and every decision, and over
//! whole contacts with any cues, of which only the events are read.

use evenkeel::escalation::{Decision, Moment, Verdict, Window, verdict};
use evenkeel::scenario::{self, Comes, Condition, EscalationCue, Range, Scenario, Text};
use evenkeel::scoring::Rubric;
use evenkeel::session::{Action, Case, Event, Handover, Recorded, Session, Setup, Timed};
use evenkeel::vocabulary::{EndedBy, Lane, Language, Mode, Necessity, Outcome, Reason, Warmth};
use proptest::prelude::*;
use std::sync::{Arc, OnceLock};

const LANES: [Lane; 2] = [Lane::Functional, Lane::Hierarchical];
const NECESSITIES: [Necessity; 2] = [Necessity::Required, Necessity::Allowed];
const COMES: [Comes; 2] = [Comes::Surely, Comes::IfProvoked];
const TARGETS: [&str; 2] = ["anna", "boris"];

/// What has become of a window.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    NotYet,
    Open,
    Closed,
}

fn cues() -> Vec<EscalationCue> {
    let mut cues = Vec::new();
    for lane in LANES {
        for necessity in NECESSITIES {
            for comes in COMES {
                for target in TARGETS {
                    cues.push(EscalationCue {
                        id: Arc::from(format!("{lane}-{necessity}-{target}")),
                        reason: Reason::Authority,
                        what: Text::plain("a cue"),
                        lane,
                        targets: vec![Arc::from(target)],
                        necessity,
                        comes,
                        opens: Condition::Always,
                        closes: Condition::Never,
                        lasts: None,
                    });
                }
            }
        }
    }
    cues
}

fn window(fate: Fate) -> Window {
    let mut window = Window::default();
    if fate != Fate::NotYet {
        window.open(Moment { turn: 2, at_ms: 9_000 });
    }
    if fate == Fate::Closed {
        window.close(4);
    }
    window
}

fn decisions() -> Vec<Decision<'static>> {
    let mut decisions = vec![Decision::Demanded, Decision::Left, Decision::Ended];
    for lane in LANES {
        for target in TARGETS {
            decisions.push(Decision::Escalated { lane, target });
        }
    }
    decisions
}

/// The table of verdicts as the product states it, one sentence after the other, each asking the whole list again.
fn naive(cues: &[EscalationCue], fates: &[Fate], decision: Decision<'_>) -> Verdict {
    let all: Vec<(&EscalationCue, Fate)> = cues.iter().zip(fates.iter().copied()).collect();
    let any = |test: &dyn Fn(&EscalationCue, Fate) -> bool| all.iter().any(|(cue, fate)| test(cue, *fate));
    let open = |fate: Fate| fate == Fate::Open;
    let (lane, target) = match decision {
        // "the customer demanded it …"
        Decision::Demanded => return Verdict::Forced,
        // "… (or left) before the trainee offered"
        Decision::Left if any(&|_, fate| open(fate)) => return Verdict::Forced,
        // "a window that required escalation opened, and the contact ended without"
        Decision::Left | Decision::Ended => {
            let required = |cue: &EscalationCue, fate: Fate| {
                cue.necessity == Necessity::Required && fate != Fate::NotYet
            };
            return if any(&required) { Verdict::Missed } else { Verdict::RightlyHeld };
        }
        Decision::Escalated { lane, target } => (lane, target),
    };
    let right_target = |cue: &EscalationCue| cue.targets.iter().any(|t| &**t == target);
    // An open window that requires escalation is answered by what it requires, whatever else is allowed beside it.
    let required = |cue: &EscalationCue, fate: Fate| open(fate) && cue.necessity == Necessity::Required;
    let due = any(&required);
    let open = |cue: &EscalationCue, fate: Fate| open(fate) && (!due || cue.necessity == Necessity::Required);
    if any(&|cue, fate| open(cue, fate) && cue.lane == lane && right_target(cue)) {
        Verdict::InWindow
    } else if any(&|cue, fate| open(cue, fate) && cue.lane == lane) {
        Verdict::WrongTarget
    } else if any(&|cue, fate| open(cue, fate)) {
        Verdict::WrongLane
    } else if any(&|_, fate| fate == Fate::Closed) {
        Verdict::Late
    } else if any(&|cue, _| cue.comes == Comes::Surely) {
        Verdict::Premature
    } else {
        Verdict::Unnecessary
    }
}

#[test]
fn exactly_the_verdict_the_product_states_for_every_combination_of_two_cues() {
    let fates = [Fate::NotYet, Fate::Open, Fate::Closed];
    let mut seen = std::collections::BTreeSet::new();
    for first in cues() {
        for second in cues() {
            for one in fates {
                for two in fates {
                    let (pair, fates) = ([first.clone(), second.clone()], [one, two]);
                    let windows = fates.map(window);
                    for decision in decisions() {
                        let (judged, cue) = verdict(&pair, &windows, decision);
                        assert_eq!(
                            judged,
                            naive(&pair, &fates, decision),
                            "{pair:?} {windows:?} {decision:?}"
                        );
                        if let Some(index) = cue {
                            assert!(
                                windows[index].has_opened(),
                                "a verdict speaks of a cue that had not appeared"
                            );
                        }
                        seen.insert(judged);
                    }
                }
            }
        }
    }
    assert_eq!(seen.len(), Verdict::ALL.len(), "every verdict can result: {seen:?}");
}

#[test]
fn a_case_without_cues_is_held_or_handed_on_without_need() {
    assert_eq!(verdict(&[], &[], Decision::Ended), (Verdict::RightlyHeld, None));
    assert_eq!(verdict(&[], &[], Decision::Left), (Verdict::RightlyHeld, None));
    let escalated = Decision::Escalated { lane: Lane::Functional, target: "anna" };
    assert_eq!(verdict(&[], &[], escalated), (Verdict::Unnecessary, None));
}

#[test]
fn a_window_remembers_only_its_first_opening_and_closing() {
    let mut window = window(Fate::Closed);
    window.open(Moment { turn: 7, at_ms: 70_000 });
    window.close(9);
    assert_eq!(window.opened(), Some(Moment { turn: 2, at_ms: 9_000 }));
    assert_eq!(window.closed_turn(), Some(4));
    assert!(!window.is_open());
}

/// A case with these cues, in which a customer who has had enough ends it in this way.
fn case_with(cues: Vec<EscalationCue>, enough: Outcome, patience: u32) -> Arc<Case> {
    static PLAIN: OnceLock<(Scenario, Rubric)> = OnceLock::new();
    let (plain, rubric) = PLAIN.get_or_init(|| {
        let source = include_bytes!("fixtures/lost_suitcase.ron");
        let scenario = scenario::read(source, "lost_suitcase").scenario.expect("a sound scenario");
        // Nothing is written here, so there is nothing to listen for; a whole rubric takes long to make ready.
        let mut rubric = Rubric::built_in(Language::En).expect("a rubric").clone();
        rubric.cues.clear();
        rubric.words.clear();
        rubric.small_signs = false;
        (scenario, rubric)
    });
    let mut scenario = plain.clone();
    scenario.escalation.cues = cues;
    scenario.customer.patience = patience;
    for ending in scenario.endings.iter_mut().filter(|ending| &*ending.id == "gives_up") {
        ending.outcome = enough;
    }
    Arc::new(Case::new(Arc::new(scenario), rubric))
}

/// When a window opens or closes: by turn, in stretches that can come again, or never, or at once.
fn by_turn() -> impl Strategy<Value = Condition> {
    let from = |turn| Condition::Turn(Range { at_least: Some(turn), at_most: None });
    let within = |(from, turns): (i64, i64)| {
        Condition::Turn(Range { at_least: Some(from), at_most: Some(from + turns) })
    };
    let stretch = move || (0..8i64, 0..3i64).prop_map(within);
    prop_oneof![
        1 => Just(Condition::Always),
        2 => Just(Condition::Never),
        4 => (0..9i64).prop_map(from),
        3 => stretch(),
        2 => (stretch(), stretch()).prop_map(|(one, other)| Condition::Any(vec![one, other])),
    ]
}

const PATH: [(&str, Lane); 2] = [("duty_manager", Lane::Hierarchical), ("tracing", Lane::Functional)];

fn cue() -> impl Strategy<Value = EscalationCue> {
    let targets = prop::sample::subsequence(PATH.map(|(id, _)| id).to_vec(), 1..=2);
    let kind =
        (prop::sample::select(&LANES), prop::sample::select(&NECESSITIES), prop::sample::select(&COMES));
    (kind, targets, by_turn(), by_turn(), prop::option::of(1..5u32)).prop_map(
        |((lane, necessity, comes), targets, opens, closes, lasts)| EscalationCue {
            id: Arc::from("cue"),
            reason: Reason::Authority,
            what: Text::plain("a cue"),
            lane,
            targets: targets.into_iter().map(Arc::from).collect(),
            necessity,
            comes,
            opens,
            closes,
            lasts,
        },
    )
}

/// Something done in one turn.
#[derive(Clone, Debug)]
enum Move {
    Listen,
    Pick(usize),
    Offer(bool),
    Escalate(usize, bool),
    Close,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        6 => Just(Move::Listen),
        8 => (0..3usize).prop_map(Move::Pick),
        2 => any::<bool>().prop_map(Move::Offer),
        2 => (0..2usize, any::<bool>()).prop_map(|(target, told)| Move::Escalate(target, told)),
        1 => Just(Move::Close),
    ];
    prop::collection::vec(one, 0..16)
}

fn action(done: &Move, session: &Session) -> Action {
    match done {
        Move::Listen => Action::Listen,
        Move::Pick(index) => {
            let reply = session.state().on_offer(session.case()).nth(*index);
            reply.map_or(Action::Listen, |reply| Action::pick(Arc::clone(&reply.id)))
        }
        Move::Offer(fits) => {
            let resolution = Arc::from(if *fits { "courier" } else { "voucher" });
            Action::Offer { resolution, follow_up: true }
        }
        Move::Escalate(index, told) => {
            let (target, lane) = PATH[*index];
            let presentation =
                if *told { "It needs a manager, Inês, right away; I stay on the line." } else { "" };
            Action::Escalate(Handover {
                // Not always the target's own lane: what counts is what the trainee chose.
                lane: if *told { lane } else { Lane::Functional },
                target: target.into(),
                reason: Reason::Authority,
                warmth: Warmth::Warm,
                presentation: presentation.into(),
                facts: Vec::new(),
                note: "".into(),
            })
        }
        Move::Close => Action::Close,
    }
}

/// The decision as the events tell it.
fn told(events: &[Recorded]) -> Decision<'_> {
    let escalated = events.iter().find_map(|recorded| match &recorded.event {
        Event::Escalated(escalated) => {
            Some(Decision::Escalated { lane: escalated.lane, target: &escalated.target })
        }
        _ => None,
    });
    let ended = events.iter().find_map(|recorded| match &recorded.event {
        Event::Ended(ended) => Some(match (ended.outcome, ended.by) {
            (Outcome::DemandedManager, _) => Decision::Demanded,
            (_, EndedBy::Customer) => Decision::Left,
            _ => Decision::Ended,
        }),
        _ => None,
    });
    escalated.or(ended).expect("an ended contact ended somehow")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_contact_with_any_cues_gets_the_one_verdict_its_events_call_for(
        cues in prop::collection::vec(cue(), 0..=4),
        enough in prop::sample::select(Outcome::ALL),
        patience in 1..8u32,
        moves in moves(),
        seed: u64,
    ) {
        let named = |(index, cue): (usize, EscalationCue)| EscalationCue { id: Arc::from(format!("cue-{index}")), ..cue };
        let cues: Vec<EscalationCue> = cues.into_iter().enumerate().map(named).collect();
        let setup = Setup::new(seed, Mode::Mixed, Language::En);
        let mut session = Session::begin(case_with(cues.clone(), enough, patience), setup);
        for done in moves.iter().chain([&Move::Close]) {
            if !session.state().ended {
                let action = action(done, &session);
                session.act(&Timed { after_ms: 3_000, action }).expect("possible");
            }
        }
        let events = session.events();

        // What became of each window, read from the events alone: it opens once, and closes once after that.
        let mut fates = vec![Fate::NotYet; cues.len()];
        let mut opened = vec![0; cues.len()];
        for recorded in events {
            let place = |id: &str| cues.iter().position(|cue| &*cue.id == id).expect("a cue of the case");
            match &recorded.event {
                Event::WindowOpened { cue } => {
                    let cue = place(cue);
                    prop_assert!(fates[cue] == Fate::NotYet, "a window opened again");
                    (fates[cue], opened[cue]) = (Fate::Open, recorded.turn);
                }
                Event::WindowClosed { cue } => {
                    let cue = place(cue);
                    prop_assert!(fates[cue] == Fate::Open, "a window closed that was not open");
                    fates[cue] = Fate::Closed;
                }
                _ => {}
            }
        }

        let judged: Vec<_> = events.iter().filter_map(|recorded| match &recorded.event {
            Event::Judged(judgement) => Some((recorded.turn, judgement)),
            _ => None,
        }).collect();
        let [(turn, judgement)] = &judged[..] else { panic!("{} verdicts", judged.len()) };
        prop_assert_eq!(judgement.verdict, naive(&cues, &fates, told(events)));
        if let Some(id) = &judgement.cue {
            let cue = cues.iter().position(|cue| cue.id == *id).expect("a cue of the case");
            prop_assert!(fates[cue] != Fate::NotYet, "a verdict speaks of a cue that had not appeared");
            prop_assert_eq!(judgement.latency_turns, Some(turn - opened[cue]));
        }
    }
}
