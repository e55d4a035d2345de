//! Laws of the engine, over every shipped scenario and any actions at all.

use evenkeel::scenario::{self, Scenario};
use evenkeel::scoring::Rubric;
use evenkeel::session::{
    Action, Case, Event, Handover, Recorded, Session, Setup, State, Timed, replay, verify,
};
use evenkeel::vocabulary::{Lane, Mode, Reason, Warmth};
use proptest::prelude::*;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// Something a trainee might do, before it is known what is possible.
#[derive(Clone, Debug)]
enum Wish {
    Listen,
    Pick(usize),
    Write(String),
    Offer(usize, bool),
    Hint,
    Escalate { lane: bool, target: usize, warm: bool, words: String, facts: u8 },
    Close,
}

fn wishes() -> impl Strategy<Value = Vec<(u64, Wish)>> {
    let words = prop_oneof![
        Just("I'm so sorry, three weeks is far too long. What happened then?".to_owned()),
        Just("Calm down.".to_owned()),
        Just("You should have read the terms.".to_owned()),
        any::<String>(),
    ];
    let wish = prop_oneof![
        6 => Just(Wish::Listen),
        12 => (0..6usize).prop_map(Wish::Pick),
        6 => words.clone().prop_map(Wish::Write),
        2 => (0..8usize, any::<bool>()).prop_map(|(which, follow_up)| Wish::Offer(which, follow_up)),
        1 => Just(Wish::Hint),
        1 => (any::<bool>(), 0..5usize, any::<bool>(), words, any::<u8>())
            .prop_map(|(lane, target, warm, words, facts)| Wish::Escalate { lane, target, warm, words, facts }),
        1 => Just(Wish::Close),
    ];
    prop::collection::vec((0..60_000u64, wish), 0..60)
}

impl Wish {
    /// The wish as an action; it may be impossible, and then it must be refused.
    fn action(self, scenario: &Scenario, state: &State) -> Action {
        let nth = |ids: Vec<&Arc<str>>, index: usize| {
            ids.get(index).map_or_else(|| "nothing".into(), |id| Arc::clone(id))
        };
        match self {
            Self::Listen => Action::Listen,
            Self::Pick(index) => Action::pick(nth(state.choices.iter().collect(), index)),
            Self::Write(text) => Action::write(text),
            Self::Offer(index, follow_up) => {
                let resolution = nth(scenario.resolutions.iter().map(|r| &r.id).collect(), index);
                Action::Offer { resolution, follow_up }
            }
            Self::Hint => Action::Hint,
            Self::Escalate { lane, target, warm, words, facts } => {
                let known = scenario.facts.iter().zip(&state.known).filter(|(_, known)| **known);
                let chosen = known.enumerate().filter(|(index, _)| facts >> (index % 8) & 1 == 1);
                Action::Escalate(Handover {
                    lane: if lane { Lane::Functional } else { Lane::Hierarchical },
                    target: nth(scenario.escalation.path.iter().map(|s| &s.id).collect(), target),
                    reason: Reason::Authority,
                    warmth: if warm { Warmth::Warm } else { Warmth::Cold },
                    presentation: words.clone().into(),
                    facts: chosen.map(|(_, (fact, _))| Arc::clone(&fact.id)).collect(),
                    note: words.into(),
                })
            }
            Self::Close => Action::Close,
        }
    }
}

fn cases() -> &'static [Arc<Case>] {
    static CASES: OnceLock<Vec<Arc<Case>>> = OnceLock::new();
    CASES.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .expect("scenarios")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        files.sort();
        let case = |file: &std::path::PathBuf| {
            let reading =
                scenario::read(&std::fs::read(file).expect("readable"), &file.display().to_string());
            let scenario = reading.scenario.unwrap_or_else(|| panic!("{:?}", reading.diagnostics));
            let rubric = Rubric::built_in(scenario.language).expect("a rubric");
            Arc::new(Case::new(Arc::new(scenario), rubric))
        };
        files.iter().map(case).collect()
    })
}

/// An attempt with what was done in it; refused wishes are left out after making sure that they changed nothing.
fn play(case: &Arc<Case>, setup: &Setup, wishes: Vec<(u64, Wish)>) -> (Session, Vec<Timed>) {
    let mut session = Session::begin(Arc::clone(case), setup.clone());
    let mut actions = Vec::new();
    for (after_ms, wish) in wishes {
        let timed = Timed { after_ms, action: wish.action(&case.scenario, session.state()) };
        let before = (session.state().clone(), session.events().len());
        match session.act(&timed) {
            Ok(events) => {
                assert!(!events.is_empty(), "an action that is possible leaves a trace");
                actions.push(timed);
            }
            Err(_) => assert_eq!(
                (session.state().clone(), session.events().len()),
                before,
                "a refusal changes nothing"
            ),
        }
    }
    (session, actions)
}

fn setup(seed: u64, mode: Mode) -> Setup {
    Setup::new(seed, mode, evenkeel::vocabulary::Language::En)
}

fn mode() -> impl Strategy<Value = Mode> {
    prop_oneof![Just(Mode::Guided), Just(Mode::Mixed), Just(Mode::Open)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn the_same_seed_and_actions_give_the_same_events(which in 0..100usize, seed: u64, mode in mode(), wishes in wishes()) {
        let case = &cases()[which % cases().len()];
        let (session, actions) = play(case, &setup(seed, mode), wishes);
        let again = replay(Arc::clone(case), setup(seed, mode), &actions).expect("what was possible then is possible now");
        prop_assert_eq!(again.events(), session.events());
        prop_assert_eq!(verify(Arc::clone(case), setup(seed, mode), &actions, session.events()), Ok(()));
    }

    #[test]
    fn stored_events_alone_restore_the_state(which in 0..100usize, seed: u64, mode in mode(), wishes in wishes()) {
        let case = &cases()[which % cases().len()];
        let (session, _) = play(case, &setup(seed, mode), wishes);
        let stored = serde_json::to_string(session.events()).expect("events are data");
        let events: Vec<Recorded> = serde_json::from_str(&stored).expect("events come back");
        prop_assert_eq!(&events, session.events());
        let resumed = Session::resume(Arc::clone(case), setup(seed, mode), events);
        prop_assert_eq!(resumed.state(), session.state());
    }

    #[test]
    fn exactly_one_verdict_and_it_comes_last(which in 0..100usize, seed: u64, mode in mode(), wishes in wishes()) {
        let case = &cases()[which % cases().len()];
        let (mut session, _) = play(case, &setup(seed, mode), wishes);
        if !session.state().ended {
            session.act(&Timed { after_ms: 0, action: Action::Close }).expect("an open contact can be closed");
        }
        let verdicts = session.events().iter().filter(|r| matches!(r.event, Event::Judged(_))).count();
        prop_assert_eq!(verdicts, 1);
        let last = &session.events().last().expect("events").event;
        prop_assert!(matches!(last, Event::Judged(_)), "{last:?} is the last event");
    }

    #[test]
    fn every_contact_comes_to_an_end(which in 0..100usize, seed: u64, picks in prop::collection::vec(0..6usize, 300)) {
        let case = &cases()[which % cases().len()];
        let mut session = Session::begin(Arc::clone(case), setup(seed, Mode::Guided));
        let limit = case.scenario.script.turn_limit;
        for pick in picks {
            let state = session.state();
            if state.ended { break }
            prop_assert!(state.turn <= limit);
            let action = match state.choices.get(pick % state.choices.len().max(1)) {
                Some(reply) if !state.is_speaking() => Action::pick(Arc::clone(reply)),
                _ => Action::Listen,
            };
            session.act(&Timed { after_ms: 1000, action }).expect("on offer");
        }
        prop_assert!(session.state().ended, "still open at turn {}", session.state().turn);
    }

    #[test]
    fn the_seed_moves_lines_and_order_and_not_the_mood(which in 0..100usize, one: u64, other: u64, wishes in wishes()) {
        let case = &cases()[which % cases().len()];
        let (first, actions) = play(case, &setup(one, Mode::Mixed), wishes);
        let second = replay(Arc::clone(case), setup(other, Mode::Mixed), &actions);
        let second = second.expect("the same replies are on offer, in whatever order");
        let moods = |session: &Session| {
            let moved = |r: &Recorded| match &r.event { Event::MoodMoved { to, .. } => Some(*to), _ => None };
            session.events().iter().filter_map(moved).collect::<Vec<_>>()
        };
        prop_assert_eq!(moods(&first), moods(&second));
    }
}
