//! One customer as several people: patience, stubbornness, what angers and what soothes them, and how they wait.

use evenkeel::customer::impact;
use evenkeel::scenario::{self, Effect, Scenario};
use evenkeel::scoring::Rubric;
use evenkeel::session::{Action, Case, Cause, Event, Session, Setup, Timed, Why};
use evenkeel::vocabulary::{Channel, Language, Mode, Stage};
use proptest::prelude::*;
use std::sync::{Arc, OnceLock};

/// The man of the first call, changed by `change`.
fn somebody(change: impl FnOnce(&mut Scenario)) -> Session {
    static FIRST_CALL: OnceLock<Scenario> = OnceLock::new();
    let first_call = FIRST_CALL.get_or_init(|| {
        let source = include_bytes!("../scenarios/first_call.ron");
        scenario::read(source, "first_call.ron").scenario.expect("a shipped scenario")
    });
    let mut scenario = first_call.clone();
    change(&mut scenario);
    let rubric = Rubric::built_in(Language::En).expect("a rubric");
    let case = Arc::new(Case::new(Arc::new(scenario), rubric));
    let mut session = Session::begin(case, Setup::new(7, Mode::Mixed, Language::En));
    hear_out(&mut session);
    session
}

fn hear_out(session: &mut Session) {
    while session.state().is_speaking() {
        act(session, Action::Listen);
    }
}

fn act(session: &mut Session, action: Action) -> Vec<Event> {
    let happened = session.act(&Timed { after_ms: 3_000, action }).expect("possible");
    happened.iter().map(|recorded| recorded.event.clone()).collect()
}

/// Picks the reply on offer that does the most good, or the most harm.
fn pick(session: &mut Session, best: bool) -> Vec<Event> {
    let state = session.state();
    let dynamics = &session.case().scenario.dynamics;
    let replies = state.on_offer(session.case());
    let good = |marks| impact(marks, state.stage, dynamics);
    let reply = replies.max_by_key(|reply| if best { good(&reply.marks) } else { -good(&reply.marks) });
    let reply = Arc::clone(&reply.expect("a reply on offer").id);
    act(session, Action::pick(reply))
}

/// What moved the mood for this reason: arousal and trust of each cause.
fn moves(events: &[Event], why: Why) -> Vec<(i64, i64)> {
    let causes = events.iter().filter_map(|event| match event {
        Event::MoodMoved { causes, .. } => Some(causes),
        _ => None,
    });
    let of_this_kind = causes.flatten().filter(|cause: &&Cause| cause.why == why);
    of_this_kind.map(|cause| (cause.arousal, cause.trust)).collect()
}

#[test]
fn the_less_patience_the_sooner_bad_replies_end_it() {
    let turns = |patience: u32| {
        let mut session = somebody(|scenario| scenario.customer.patience = patience);
        while !session.state().ended {
            hear_out(&mut session);
            pick(&mut session, false);
        }
        session.state().turn
    };
    let stayed: Vec<u32> = [1, 3, 6, 30].into_iter().map(turns).collect();
    assert!(stayed.is_sorted(), "{stayed:?}");
    assert!(stayed[0] < stayed[3], "{stayed:?}");
}

#[test]
fn a_stubborn_customer_takes_in_the_stated_share_of_a_good_reply() {
    let first = |stubbornness: u32| {
        let mut session = somebody(|scenario| scenario.customer.stubbornness = stubbornness);
        moves(&pick(&mut session, true), Why::Reply)[0]
    };
    let share = somebody(|_| {}).case().scenario.dynamics.stubborn_share;
    let ((cooled, trusted), (less_cooled, less_trusted)) = (first(0), first(2));
    assert!(cooled < 0 && trusted > 0);
    for (whole, part) in [(cooled, less_cooled), (trusted, less_trusted)] {
        assert!((whole * share / 100 - part).abs() <= 1, "{share} % of {whole} is not {part}");
    }
}

#[test]
fn the_word_that_angers_one_customer_leaves_another_cold() {
    let told = |session: &mut Session| act(session, Action::write("Please calm down, I am looking at it."));
    let mut touchy = somebody(|_| {});
    let anger = &touchy.case().scenario.customer.angers[0];
    let stated = (anger.arousal, anger.trust);
    assert_eq!(moves(&told(&mut touchy), Why::Angered), [stated]);
    let mut easy = somebody(|scenario| scenario.customer.angers.clear());
    assert_eq!(moves(&told(&mut easy), Why::Angered), []);
    assert!(easy.state().mood.arousal < touchy.state().mood.arousal);
}

#[test]
fn a_soothing_word_wears_out() {
    let mut session = somebody(|scenario| {
        scenario.customer.soothes.truncate(1);
        (scenario.customer.soothes[0].arousal, scenario.customer.soothes[0].trust) = (-4, 4);
        scenario.customer.patience = 30;
    });
    let lines = [
        "Your mother turns eighty on Sunday.",
        "It was to lie before your mother.",
        "It is for your mother.",
    ];
    let soothed = lines.map(|line| {
        hear_out(&mut session);
        moves(&act(&mut session, Action::write(line)), Why::Soothed)
    });
    assert_eq!(soothed, [vec![(-4, 4)], vec![(-2, 2)], vec![]]);
}

#[test]
fn on_hold_each_minute_costs_up_to_ten_and_a_letter_waits_for_nothing() {
    let held = |channel: Channel, secs: u64| {
        let mut session = somebody(|scenario| {
            scenario.channel = channel;
            scenario.script.nodes.iter_mut().flat_map(|node| &mut node.replies).for_each(|reply| {
                reply.effects = vec![Effect::Hold(secs)];
            });
        });
        moves(&pick(&mut session, true), Why::OnHold)
    };
    let each = somebody(|_| {}).case().scenario.dynamics.on_hold;
    let minutes = |n: i64| vec![(each.arousal * n, each.trust * n)];
    assert!(each.arousal > 0 && each.trust < 0);
    assert_eq!(held(Channel::Telephone, 60), minutes(1));
    assert_eq!(held(Channel::Telephone, 600), minutes(10));
    assert_eq!(held(Channel::Telephone, 3_600), minutes(10), "after ten minutes they are rung back");
    assert_eq!(held(Channel::LiveChat, 120), minutes(2));
    assert_eq!(held(Channel::Email, 600), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// However angry they come, one who is harder to reach is never sooner disarmed by the same good replies.
    #[test]
    fn who_is_harder_to_reach_is_never_sooner_disarmed(arousal in 50_i64..=95, stubbornness in 0_u32..=4) {
        let disarmed = |arousal: i64, stubbornness: u32| {
            let mut session = somebody(|scenario| {
                scenario.customer.mood.arousal = evenkeel::vocabulary::Level::clamped(arousal);
                scenario.customer.stubbornness = stubbornness;
            });
            while session.state().stage == Stage::Dialysis && !session.state().ended {
                hear_out(&mut session);
                pick(&mut session, true);
            }
            session.state().turn
        };
        let as_they_are = disarmed(arousal, stubbornness);
        prop_assert!(as_they_are <= disarmed(arousal, stubbornness + 1));
        prop_assert!(as_they_are <= disarmed(arousal + 5, stubbornness));
    }
}
