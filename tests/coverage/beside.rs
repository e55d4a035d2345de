//! Lines 13, 19, 20, 22 to 26: resolutions, the desk, colleagues, canned replies, and what is done after the contact.

use crate::played::{does, library, play, plays, shipped};
use evenkeel::app::{Running, with_twin_note};
use evenkeel::escalation::Verdict;
use evenkeel::session::{Action, Event, Obstacle, Setup, TWIN_NOTE, Why};
use evenkeel::store::{Entry, Store};
use evenkeel::vocabulary::{Channel, Counsel, Deadline, Fit, Forerunner, Language, Mode, Outcome};
use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

#[test]
fn coverage_13_a_resolution_must_fit_be_allowed_and_come_at_its_time() {
    let contact = play("wrong_bill", "offers");
    let answers: Vec<_> = contact
        .happened()
        .filter_map(|event| match event {
            Event::OfferAnswered(answer) => Some((answer.fit, answer.obstacle)),
            _ => None,
        })
        .collect();
    assert!(answers.contains(&(Fit::Well, None)), "removing the cause is taken");
    assert!(answers.contains(&(Fit::Partly, Some(Obstacle::TooEarly))));
    assert!(answers.contains(&(Fit::None, Some(Obstacle::DoesNotFit))));
    assert!(answers.contains(&(Fit::Partly, Some(Obstacle::BeyondAuthority))));
    assert!(
        answers.contains(&(Fit::Partly, Some(Obstacle::NotEligible))),
        "a discount is for eligible customers only"
    );
}

#[test]
fn coverage_19_two_departments_contradict_each_other_and_the_customer_hears_neither() {
    let contact = play("two_departments", "ideal");
    let counsel = |who: &str| {
        contact.happened().find_map(|event| match event {
            Event::Consulted(consulted) if *consulted.colleague == *who => consulted.counsel,
            _ => None,
        })
    };
    assert_eq!(counsel("callum"), Some(Counsel::Disagrees), "Sales holds to its promise");
    assert_eq!(counsel("bridget"), Some(Counsel::Refuses), "the warehouse to its rule");
    let cue = contact.report().decision.expect("a decision").judgement.cue;
    assert_eq!(cue.as_deref(), Some("they_disagree"), "the quarrel itself is what calls for somebody above");
    assert_eq!(contact.verdict(), Some(Verdict::InWindow));
}

#[test]
fn coverage_20_what_was_documented_after_an_escalation_solves_the_twin_at_first_level() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Rc::new(Store::open(folder.path()).expect("a store"));
    let begin = |id: &str, seed| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("scenarios/{id}.ron"));
        let setup = Setup::new(seed, Mode::Guided, Language::En);
        let setup = with_twin_note(setup, &store, &shipped(id), "Ana");
        Running::begin(&store, &Entry::from_file(&file), setup, "Ana").expect("begins")
    };
    let escalated = play("forum_router", "ideal");
    let mut running = begin("forum_router", 3);
    for timed in &escalated.actions {
        running.act(timed.action.clone(), timed.after_ms).expect("possible");
    }
    let documented = running.events().iter().find_map(|recorded| match &recorded.event {
        Event::WrappedUp(wrap_up) => Some(wrap_up.documented.clone()),
        _ => None,
    });
    let documented = documented.filter(|note| !note.is_empty()).expect("a note for the knowledge base");

    let mut twin = begin("router_twin", 7);
    assert_eq!(twin.setup().twin_note.as_deref(), Some(&*documented));
    twin.act(Action::Look { article: TWIN_NOTE.into() }, 5_000).expect("the note can be read");
    let solved = play("router_twin", "ideal");
    assert_eq!((solved.verdict(), solved.outcome()), (Some(Verdict::RightlyHeld), Some(Outcome::Resolved)));
}

#[test]
fn coverage_22_a_case_has_a_ticket_a_priority_deadlines_and_a_history_and_none_is_lost() {
    for scenario in library() {
        let limits = &scenario.briefing.deadlines;
        assert!(limits.respond_secs.is_some() && limits.resolve_secs.is_some(), "{}", scenario.id);
        assert!(!scenario.customer.history.is_empty(), "{}: what the company knows of them", scenario.id);
    }
    let filed = |name: &str| {
        let contact = play("forum_router", name);
        contact.happened().find_map(|event| match event {
            Event::Filed(filed) => Some((filed.right_category.is_none(), filed.right_priority.is_none())),
            _ => None,
        })
    };
    assert_eq!(filed("ideal"), Some((true, true)));
    assert_eq!(filed("desk"), Some((false, false)), "the wrong drawer is named");
    let missed = play("two_departments", "in_window_sla");
    let deadline = |event: &Event| matches!(event, Event::DeadlineMissed { deadline: Deadline::Resolve });
    assert!(missed.happened().any(deadline), "a deadline that passes is told");
    // Nothing lost: a contact left in the middle stands in the store where it stopped.
    let folder = tempfile::tempdir().expect("a folder");
    let store = Rc::new(Store::open(folder.path()).expect("a store"));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/third_ticket.ron");
    let setup = Setup::new(1, Mode::Guided, Language::En);
    let mut running = Running::begin(&store, &Entry::from_file(&file), setup, "").expect("begins");
    running.act(Action::Listen, 1_000).expect("possible");
    let (id, events) = (running.id(), running.events().to_vec());
    drop(running);
    assert_eq!(Running::resume(&store, id).expect("resumed").events(), events);
}

#[test]
fn coverage_23_every_way_in_and_every_way_on_is_in_the_library() {
    let library = library();
    let channels: BTreeSet<Channel> = library.iter().map(|scenario| scenario.channel).collect();
    assert_eq!(channels.len(), Channel::ALL.len());
    let from = |forerunner| {
        library.iter().any(|s| s.arrival.as_ref().is_some_and(|arrival| arrival.from == forerunner))
    };
    assert!(from(Forerunner::Bot), "a chat that a bot had first");
    assert!(from(Forerunner::Colleague), "a call that is put through");
    assert!(from(Forerunner::Forum), "a post that becomes a ticket before anybody complains");
    let private = play("cake_thread", "ideal");
    assert!(private.happened().any(|event| matches!(event, Event::WentPrivate)), "out of the public thread");
    let call = play("courier_threats", "ideal");
    assert!(call.happened().any(|event| matches!(event, Event::Received(_))), "a transfer with its receiver");
    let letter = play("two_departments", "ideal");
    assert_eq!(letter.scenario.channel, Channel::Email);
    assert_eq!(letter.verdict(), Some(Verdict::InWindow), "an escalation by mail");
}

#[test]
fn coverage_24_asking_a_colleague_keeps_the_case_and_being_passed_around_angers() {
    let asked = play("double_booked", "ideal");
    let helped = asked.happened().any(
        |event| matches!(event, Event::Consulted(consulted) if consulted.counsel == Some(Counsel::Helps)),
    );
    assert!(helped);
    assert_eq!((asked.verdict(), asked.outcome()), (Some(Verdict::RightlyHeld), Some(Outcome::Resolved)));
    let passed = play("double_booked", "wrong_target");
    let bounced: i64 = passed
        .happened()
        .filter_map(|event| match event {
            Event::MoodMoved { causes, .. } => causes.iter().find(|cause| cause.why == Why::Bounced),
            _ => None,
        })
        .map(|cause| cause.arousal)
        .sum();
    assert!(bounced > 0, "a second transfer makes her angrier");
    assert!(passed.csat() < asked.csat());
}

#[test]
fn coverage_25_a_canned_reply_helps_when_it_is_made_to_fit_and_costs_when_it_is_not() {
    let scenario = shipped("double_booked");
    let canned = scenario.desk.canned.first().expect("a canned reply");
    let paste = |text: String| {
        let action =
            Action::Write { text: text.into(), manner: Default::default(), canned: Some(canned.id.clone()) };
        let contact = does("double_booked", Mode::Open, &[vec![Action::Listen; 7], vec![action]].concat());
        let replied = contact.replies().next().expect("a reply").clone();
        (replied.canned.expect("known where it came from"), replied.impact)
    };
    let template = canned.text.main();
    let (raw, raw_impact) = paste(template.to_string());
    assert!(!raw.personal && !raw.unfilled.is_empty());
    let slots = evenkeel::session::slots(template);
    let filled = slots.iter().fold(template.to_string(), |text, slot| text.replace(slot, "Gwen"));
    let own =
        " You stand in the rain with a heavy case and no bed, and that is on us. Which places can you reach?";
    let (fitted, fitted_impact) = paste(filled + own);
    assert!(fitted.personal && fitted.unfilled.is_empty());
    assert!(fitted_impact > raw_impact, "{fitted_impact} {raw_impact}");
    let felt = plays().iter().any(|contact| {
        contact.happened().any(|event| match event {
            Event::MoodMoved { causes, .. } => causes.iter().any(|c| c.why == Why::Template && c.arousal > 0),
            _ => false,
        })
    });
    assert!(felt, "somewhere in the plays a customer says what a template is worth");
}
