//! Lines 14 to 18 and 29: when handing on is right, why, to whom and how; and the chair of who receives it.

use crate::played::{library, play, plays};
use evenkeel::escalation::Verdict;
use evenkeel::session::{Event, Why};
use evenkeel::vocabulary::{Forerunner, Lane, Outcome, Reason, Warmth};
use std::collections::BTreeSet;

#[test]
fn coverage_14_a_senior_or_the_technical_team_is_called_in_and_the_lanes_are_told_apart() {
    let lane = |scenario: &str| {
        let contact = play(scenario, "in_window");
        assert_eq!(contact.verdict(), Some(Verdict::InWindow));
        contact.report().decision.expect("a decision").judgement.lane
    };
    assert_eq!(lane("forum_router"), Some(Lane::Functional), "to who knows more");
    assert_eq!(lane("courier_threats"), Some(Lane::Hierarchical), "to who may decide more");
    for scenario in library() {
        let lanes: BTreeSet<Lane> = scenario.escalation.path.iter().map(|step| step.lane).collect();
        assert_eq!(lanes.len(), 2, "{}: both lanes are open, so that one has to choose", scenario.id);
        assert_eq!(play(&scenario.id, "wrong_lane").verdict(), Some(Verdict::WrongLane));
    }
}

#[test]
fn coverage_15_handing_on_for_an_authorisation_leaves_the_customer_better_than_keeping_the_case() {
    let handed_on = play("courier_threats", "ideal");
    let cue = handed_on.report();
    let judgement = &cue.decision.as_ref().expect("a decision").judgement;
    let reason = cue.cue(judgement.cue.as_ref().expect("a cue")).expect("known").reason;
    assert_eq!(reason, Reason::Authority, "the sum is above the agent's limit");
    let kept = play("courier_threats", "missed");
    assert_eq!((handed_on.outcome(), kept.verdict()), (Some(Outcome::Escalated), Some(Verdict::Missed)));
    assert!(handed_on.csat() >= 4 && kept.csat() < handed_on.csat());
}

#[test]
fn coverage_16_each_cause_calls_for_its_escalation_in_some_case() {
    let mut answered = BTreeSet::new();
    for contact in plays() {
        let report = contact.report();
        let Some(decision) = &report.decision else { continue };
        let cue = decision.judgement.cue.as_ref().and_then(|id| report.cue(id));
        if let Some(cue) = cue.filter(|_| decision.judgement.verdict == Verdict::InWindow) {
            answered.insert(cue.reason);
        }
    }
    for reason in [
        Reason::Authority,
        Reason::Expertise,
        Reason::SlaBreach,
        Reason::Abuse,
        Reason::LossOfControl,
        Reason::ManagerDemand,
        Reason::Safety,
        Reason::Conflict,
    ] {
        assert!(answered.contains(&reason), "{reason}: somebody hands on in time because of it");
    }
    // What was misunderstood earlier brings a case in, and is cleared up rather than handed on.
    let misunderstood = play("second_chair", "ideal");
    assert_eq!(misunderstood.verdict(), Some(Verdict::RightlyHeld));
}

#[test]
fn coverage_17_insults_threats_and_a_thread_out_of_hand_open_a_window() {
    let opened = |scenario: &str, name: &str, cue: &str| {
        let contact = play(scenario, name);
        let opens = |event: &Event| matches!(event, Event::WindowOpened { cue: opened } if **opened == *cue);
        assert!(contact.happened().any(opens), "{scenario}::{name} opens {cue}");
    };
    opened("courier_threats", "in_window_duty_manager", "insulted");
    opened("courier_threats", "worst", "threat_to_depot");
    opened("cake_thread", "in_window_press_desk", "out_of_hand");
    // Shouting alone opens nothing: that is what the techniques are for.
    let shouting = play("courier_threats", "ideal");
    let until_he_is_heard = shouting.events.iter().take_while(|recorded| recorded.turn == 0);
    assert!(shouting.scenario.customer.mood.arousal.value() > 80);
    assert!(!until_he_is_heard.into_iter().any(|r| matches!(r.event, Event::WindowOpened { .. })));
    let review = play("cake_thread", "review");
    assert_eq!(review.outcome(), Some(Outcome::BadReview), "a bad review is an end a contact can have");
}

#[test]
fn coverage_18_the_path_says_when_to_whom_and_how_and_the_customer_is_told_four_things() {
    for scenario in library() {
        for step in &scenario.escalation.path {
            assert!(!step.handles.main().is_empty() && !step.how.main().is_empty(), "{}", scenario.id);
        }
    }
    let told = |name: &str| {
        let contact = play("gas_smell", name);
        let escalated = contact.happened().find_map(|event| match event {
            Event::Escalated(escalated) => Some((escalated.told.len(), escalated.warmth)),
            _ => None,
        });
        let presented: i64 = contact
            .happened()
            .filter_map(|event| match event {
                Event::MoodMoved { causes, .. } => causes.iter().find(|cause| cause.why == Why::Presented),
                _ => None,
            })
            .map(|cause| cause.trust)
            .sum();
        (escalated.expect("handed on"), presented)
    };
    let (ideal, warmly) = told("ideal");
    assert_eq!(ideal, (4, Warmth::Warm), "why, to whom, when and what next");
    let (cold, coldly) = told("cold");
    assert!(cold.0 < 4 && cold.1 == Warmth::Cold);
    assert!(warmly > coldly, "how it is told moves trust: {warmly} {coldly}");
    let note = play("gas_smell", "ideal").report().decision.expect("a decision").judgement.handoff;
    assert_eq!(note.map(|handoff| handoff.completeness()), Some(100), "nobody asks for anything again");
}

#[test]
fn coverage_29_the_manager_receives_a_thin_note_and_goes_on_from_there() {
    let contact = play("second_chair", "ideal");
    let arrived = contact.happened().find_map(|event| match event {
        Event::Arrived { from, lines, .. } => Some((*from, lines.len())),
        _ => None,
    });
    assert_eq!(arrived, Some((Forerunner::Colleague, 3)));
    let before_a_word = contact.happened().take_while(|event| !matches!(event, Event::Replied(_)));
    let known = before_a_word.filter(|event| matches!(event, Event::FactTold { .. })).count();
    assert_eq!(known, 2, "two facts come with the note");
    assert_eq!(contact.report().totals.asked_again, 0, "and are not asked for a third time");
    let again = play("second_chair", "worst");
    assert!(again.report().totals.asked_again > 0);
    assert!(contact.csat() > again.csat());
}
