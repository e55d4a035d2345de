//! Laws of the engine, over every shipped scenario, a counter with everything on it in every channel, and any actions at all.

use evenkeel::scenario::{self, Scenario};
use evenkeel::scoring::Rubric;
use evenkeel::session::{
    Action, Case, Event, Handover, MAX_REPLY_CHARS, Recorded, Refusal, Session, Setup, State, TWIN_NOTE,
    Timed, WrapUp, replay, verify,
};
use evenkeel::vocabulary::{
    Channel, Expression, Lane, Language, Manner, Mode, Passing, Priority, Reason, Tone, Warmth,
};
use proptest::prelude::*;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// Something a trainee might do, before it is known what is possible. A number beyond what there is wishes for nothing
/// that exists, which must be refused.
#[derive(Clone, Debug)]
enum Wish {
    Listen,
    Pick(usize, Manner),
    Write(String, Manner, Option<usize>),
    Offer(usize, bool),
    Hint,
    Escalate { lane: bool, target: usize, warm: bool, words: String, facts: u8 },
    Look(usize),
    Consult(usize),
    File(usize, Priority),
    Note(String),
    Close,
    WrapUp { breathed: bool, words: String },
}

fn manners() -> impl Strategy<Value = Manner> {
    let tone = prop::option::weighted(0.3, prop::sample::select(Tone::ALL));
    let expression = prop::option::weighted(0.3, prop::sample::select(Expression::ALL));
    (tone, expression).prop_map(|(tone, expression)| Manner { tone, expression })
}

/// What might be said: at most as much as anyone would.
fn lines() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("I'm so sorry, three weeks is far too long. What happened then?".to_owned()),
        Just("Calm down.".to_owned()),
        Just("You should have read the terms.".to_owned()),
        Just("May I have the number of your parcel?".to_owned()),
        Just("Dear {name}, we have begun a search for your parcel {number}.".to_owned()),
        any::<String>(),
    ]
}

/// What might be written, which can be more than is taken.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![9 => lines(), 1 => Just("w".repeat(MAX_REPLY_CHARS + 1))]
}

fn wish() -> impl Strategy<Value = Wish> {
    prop_oneof![
        6 => Just(Wish::Listen),
        12 => (0..6usize, manners()).prop_map(|(which, manner)| Wish::Pick(which, manner)),
        6 => (words(), manners(), prop::option::weighted(0.2, 0..3usize))
            .prop_map(|(words, manner, canned)| Wish::Write(words, manner, canned)),
        2 => (0..8usize, any::<bool>()).prop_map(|(which, follow_up)| Wish::Offer(which, follow_up)),
        1 => Just(Wish::Hint),
        1 => (any::<bool>(), 0..5usize, any::<bool>(), lines(), any::<u8>())
            .prop_map(|(lane, target, warm, words, facts)| Wish::Escalate { lane, target, warm, words, facts }),
        2 => (0..5usize).prop_map(Wish::Look),
        2 => (0..4usize).prop_map(Wish::Consult),
        1 => (0..4usize, prop::sample::select(Priority::ALL)).prop_map(|(which, priority)| Wish::File(which, priority)),
        1 => words().prop_map(Wish::Note),
        1 => Just(Wish::Close),
        2 => (any::<bool>(), words()).prop_map(|(breathed, words)| Wish::WrapUp { breathed, words }),
    ]
}

/// Mostly seconds apart, sometimes an hour.
fn wishes() -> impl Strategy<Value = Vec<(u64, Wish)>> {
    let pause = prop_oneof![9 => 0..60_000u64, 1 => 0..4_000_000u64];
    prop::collection::vec((pause, wish()), 0..60)
}

impl Wish {
    /// The wish as an action; it may be impossible, and then it must be refused.
    fn action(self, case: &Case, state: &State) -> Action {
        let scenario = &case.scenario;
        let nth = |ids: Vec<&Arc<str>>, index: usize| {
            ids.get(index).map_or_else(|| "nothing".into(), |id| Arc::clone(id))
        };
        let desk = &scenario.desk;
        match self {
            Self::Listen => Action::Listen,
            Self::Pick(index, manner) => Action::Pick {
                reply: nth(state.on_offer(case).map(|reply| &reply.id).collect(), index),
                manner,
            },
            Self::Write(text, manner, canned) => {
                let canned = canned.map(|index| nth(desk.canned.iter().map(|c| &c.id).collect(), index));
                Action::Write { text: text.into(), manner, canned }
            }
            Self::Look(0) => Action::Look { article: TWIN_NOTE.into() },
            Self::Look(index) => {
                Action::Look { article: nth(desk.knowledge.iter().map(|a| &a.id).collect(), index - 1) }
            }
            Self::Consult(index) => {
                Action::Consult { colleague: nth(desk.colleagues.iter().map(|c| &c.id).collect(), index) }
            }
            Self::File(index, priority) => {
                let categories = desk.ticket.iter().flat_map(|ticket| &ticket.categories);
                Action::File { category: nth(categories.map(|c| &c.id).collect(), index), priority }
            }
            Self::Note(text) => Action::Note { text: text.into() },
            Self::WrapUp { breathed, words } => Action::WrapUp(WrapUp {
                breathed,
                set_off: words.clone().into(),
                next_time: "".into(),
                documented: words.into(),
            }),
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

/// Every shipped scenario, and the counter of the fixtures moved to every channel.
fn cases() -> &'static [Arc<Case>] {
    static CASES: OnceLock<Vec<Arc<Case>>> = OnceLock::new();
    CASES.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files: Vec<_> = std::fs::read_dir(root.join("scenarios"))
            .expect("scenarios")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        files.sort();
        let counter = read(&root.join("tests/fixtures/wrong_parcel.ron"));
        let channels = Channel::ALL.iter().map(|&channel| {
            let mut moved = counter.clone();
            moved.channel = channel;
            moved.briefing.deadlines.respond_secs = Some(90);
            // Where it is written, the customer takes their time as well.
            moved.pace.turnaround_secs = if channel.arrives_in_chunks() { 0 } else { 300 };
            moved
        });
        let scenarios = files.iter().map(|file| read(file)).chain(channels);
        let case = |scenario: Scenario| {
            let rubric = Rubric::built_in(scenario.language).expect("a rubric");
            Arc::new(Case::new(Arc::new(scenario), rubric))
        };
        scenarios.map(case).collect()
    })
}

fn read(file: &Path) -> Scenario {
    let reading = scenario::read(&std::fs::read(file).expect("readable"), &file.display().to_string());
    reading.scenario.unwrap_or_else(|| panic!("{:?}", reading.diagnostics))
}

/// An attempt with what was done in it; refused wishes are left out after making sure that they changed nothing.
fn play(case: &Arc<Case>, setup: &Setup, wishes: Vec<(u64, Wish)>) -> (Session, Vec<Timed>) {
    let mut session = Session::begin(Arc::clone(case), setup.clone());
    let mut actions = Vec::new();
    for (after_ms, wish) in wishes {
        let timed = Timed { after_ms, action: wish.action(case, session.state()) };
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
    // Who writes has documented the twin case as well; who only picks has not.
    let twin_note = mode.can_write().then(|| "Ask the depot who signed.".into());
    Setup { twin_note, ..Setup::new(seed, mode, Language::En) }
}

fn mode() -> impl Strategy<Value = Mode> {
    prop::sample::select(Mode::ALL)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

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
    fn every_ended_attempt_has_exactly_one_verdict(which in 0..100usize, seed: u64, mode in mode(), wishes in wishes()) {
        let case = &cases()[which % cases().len()];
        let (mut session, _) = play(case, &setup(seed, mode), wishes);
        if !session.state().ended {
            session.act(&Timed { after_ms: 0, action: Action::Close }).expect("an open contact can be closed");
        }
        let place = |is: fn(&Event) -> bool| -> Vec<usize> {
            session.events().iter().enumerate().filter(|(_, r)| is(&r.event)).map(|(at, _)| at).collect()
        };
        let judged = place(|event| matches!(event, Event::Judged(_)));
        let ended = place(|event| matches!(event, Event::Ended(_)));
        let surveyed = place(|event| matches!(event, Event::Surveyed(_)));
        prop_assert_eq!((judged.len(), ended.len(), surveyed.len()), (1, 1, 1));
        prop_assert!(ended[0] < surveyed[0] && surveyed[0] < judged[0]);
        let after = &session.events()[judged[0] + 1..];
        prop_assert!(after.iter().all(|r| matches!(r.event, Event::WrappedUp(_))), "{after:?}");
    }

    #[test]
    fn looking_back_comes_after_the_end_and_once(which in 0..100usize, seed: u64, mode in mode(), wishes in wishes()) {
        let case = &cases()[which % cases().len()];
        let (mut session, actions) = play(case, &setup(seed, mode), wishes);
        let look_back = || Timed { after_ms: 0, action: Action::WrapUp(WrapUp::default()) };
        let is_one = |r: &Recorded| matches!(r.event, Event::WrappedUp(_));
        let done = session.events().iter().filter(|r| is_one(r)).count();
        prop_assert_eq!(done, actions.iter().filter(|timed| matches!(timed.action, Action::WrapUp(_))).count());
        prop_assert!(done <= 1);
        if done == 1 {
            prop_assert!(is_one(session.events().last().expect("events")));
        }
        match (session.state().ended, done) {
            (false, _) => prop_assert_eq!(session.act(&look_back()).err(), Some(Refusal::NotOver)),
            (true, 1) => prop_assert_eq!(session.act(&look_back()).err(), Some(Refusal::WrappedUpAlready)),
            (true, _) => prop_assert!(session.act(&look_back()).is_ok()),
        }
    }

    #[test]
    fn time_never_runs_backwards_and_accounts_for_itself(which in 0..100usize, seed: u64, mode in mode(), wishes in wishes()) {
        let case = &cases()[which % cases().len()];
        let (session, actions) = play(case, &setup(seed, mode), wishes);
        let moments = || session.events().iter().map(|r| (r.turn, r.at_ms));
        for (earlier, later) in moments().zip(moments().skip(1)) {
            prop_assert!(earlier.0 <= later.0 && earlier.1 <= later.1, "{earlier:?} before {later:?}");
        }
        let passed: u64 = session.events().iter().map(|r| match &r.event {
            Event::TimePassed { secs, .. } => secs * 1000,
            _ => 0,
        }).sum();
        let own: u64 = actions.iter().map(|timed| timed.after_ms).sum();
        prop_assert_eq!(session.state().at_ms, own + passed, "the trainee's own time, and what passed beside it");
        let waited: u64 = session.events().iter().map(|r| match &r.event {
            Event::TimePassed { secs, why: Passing::Hold | Passing::Queue } => *secs,
            _ => 0,
        }).sum();
        // Where it is written, nobody holds the line.
        let waited = if case.scenario.channel.arrives_in_chunks() { waited } else { 0 };
        prop_assert_eq!(session.state().waited_secs, waited);
    }

    #[test]
    fn those_who_watch_are_never_fewer_than_none_and_each_move_begins_where_the_last_one_ended(
        which in 0..100usize, seed: u64, mode in mode(), wishes in wishes(),
    ) {
        let case = &cases()[which % cases().len()];
        let (session, _) = play(case, &setup(seed, mode), wishes);
        let mut watching = case.scenario.audience.as_ref().map_or(0, |audience| audience.size);
        for recorded in session.events() {
            if let Event::ReachMoved { from, to } = &recorded.event {
                prop_assert_eq!(*from, watching);
                prop_assert!(*to >= 0 && to != from);
                watching = *to;
            }
        }
        prop_assert_eq!(session.state().reach, watching);
        let private = session.events().iter().filter(|r| matches!(r.event, Event::WentPrivate)).count();
        prop_assert!(private <= 1, "nobody goes private twice");
    }

    #[test]
    fn a_voice_or_face_that_the_channel_does_not_carry_is_refused(
        which in 0..100usize, seed: u64, manner in manners(), picks: bool,
    ) {
        let case = &cases()[which % cases().len()];
        let mut session = Session::begin(Arc::clone(case), setup(seed, Mode::Mixed));
        let channel = case.scenario.channel;
        let carried = (manner.tone.is_none() || channel.has_voice())
            && (manner.expression.is_none() || channel.has_face());
        let action = match session.state().on_offer(case).next() {
            Some(reply) if picks => Action::Pick { reply: Arc::clone(&reply.id), manner },
            _ => Action::Write { text: "I hear you.".into(), manner, canned: None },
        };
        match session.act(&Timed { after_ms: 0, action }) {
            Ok(events) => {
                prop_assert!(carried);
                let given = events.iter().find_map(|r| match &r.event {
                    Event::Replied(replied) => Some(replied.manner),
                    _ => None,
                });
                prop_assert_eq!(given, Some(manner));
            }
            Err(refusal) => prop_assert!(!carried && refusal == Refusal::NoSuchManner, "{refusal}"),
        }
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
            let action = match state.on_offer(case).nth(pick % state.choices.len().max(1)) {
                Some(reply) if !state.is_speaking() => Action::pick(Arc::clone(&reply.id)),
                _ => Action::Listen,
            };
            session.act(&Timed { after_ms: 1000, action }).expect("on offer");
        }
        prop_assert!(session.state().ended, "still open at turn {}", session.state().turn);
    }

    #[test]
    fn the_seed_moves_lines_and_order_and_not_the_mood(which in 0..100usize, one: u64, other: u64, wishes in wishes()) {
        let case = &cases()[which % cases().len()];
        // A written reply is heard as an answer to the words just spoken, and these the seed may draw.
        let wishes = wishes.into_iter().filter(|(_, wish)| !matches!(wish, Wish::Write(..))).collect();
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
