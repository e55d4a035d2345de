//! Lines 1 to 8, 10 to 12: the customer, the three stages, and what a reply does.

use crate::played::{does, library, play, plays, shipped};
use evenkeel::session::{Action, Event, Source, Why};
use evenkeel::vocabulary::{
    Channel, Expression, Magnitude, Manner, Mode, Outcome, RedFlag, Stage, Technique, Tone,
};
use std::collections::BTreeSet;

#[test]
fn coverage_01_complaints_of_every_magnitude_by_customers_who_anger_at_different_things() {
    let library = library();
    let magnitudes: BTreeSet<Magnitude> = library.iter().map(|scenario| scenario.magnitude).collect();
    assert_eq!(magnitudes.len(), 5, "from a nuisance to somebody's safety");
    let angers: BTreeSet<Vec<&str>> = library
        .iter()
        .map(|scenario| scenario.customer.angers.iter().map(|anger| anger.what.main().as_ref()).collect())
        .collect();
    assert_eq!(angers.len(), library.len(), "no two customers are the same person");
    // The bad day of the customer of the first call has nothing to do with the firm's fault alone.
    let worst = play("first_call", "worst");
    let set_off = worst.happened().any(|event| match event {
        Event::MoodMoved { causes, .. } => causes.iter().any(|cause| cause.why == Why::Angered),
        _ => false,
    });
    assert!(set_off, "the wrong word sets him off");
}

#[test]
fn coverage_02_venting_is_listened_to_and_interrupting_it_costs() {
    let heard = play("first_call", "ideal");
    let before_a_word = heard.happened().take_while(|event| !matches!(event, Event::Replied(_)));
    assert!(before_a_word.filter(|event| matches!(event, Event::Listened)).count() >= 3);
    let interrupted = play("first_call", "interrupted");
    let first = interrupted.replies().next().expect("a reply");
    assert!(first.interrupted && first.stage == Stage::Dialysis);
    assert!(first.red_flags.iter().any(|flagged| flagged.flag == RedFlag::Interruption));
    let after_first = |contact: &crate::played::Contact| contact.report().transcript[1].mood_after.arousal;
    assert!(after_first(&interrupted) > after_first(&heard));
}

#[test]
fn coverage_03_what_reassures_disarms_and_a_fix_before_that_does_not() {
    let reassured = play("first_call", "ideal");
    let moved = |contact: &crate::played::Contact| {
        contact.events.iter().find_map(|recorded| match recorded.event {
            Event::StageMoved { from: Stage::Dialysis, to: Stage::SkinGraft } => Some(recorded.turn),
            _ => None,
        })
    };
    assert_eq!(moved(&reassured), Some(1), "one sentence that sees his evenings");
    let fixed = play("first_call", "too_quick_and_back");
    assert!(moved(&fixed) > Some(1));
    let premature = fixed.happened().any(|event| match event {
        Event::MoodMoved { causes, .. } => causes.iter().any(|cause| cause.why == Why::PrematureFix),
        _ => false,
    });
    assert!(premature);
}

#[test]
fn coverage_04_connected_begins_where_trust_exceeds_arousal() {
    let mut connected = 0;
    for contact in plays() {
        let mut mood = contact.scenario.customer.mood;
        for event in contact.happened() {
            match event {
                Event::MoodMoved { to, .. } => mood = *to,
                Event::StageMoved { to: Stage::Connection, .. } => {
                    assert!(mood.trust > mood.arousal, "{}: {mood:?}", contact.scenario.id);
                    connected += 1;
                }
                _ => {}
            }
        }
    }
    assert!(connected > 50, "it can be reached in many ways: {connected}");
}

#[test]
fn coverage_05_the_typical_call_is_the_first_scenario_and_goes_the_typical_way() {
    let call = play("first_call", "ideal");
    assert_eq!(call.scenario.channel, Channel::Telephone);
    let mut steps = call.happened().filter_map(|event| match event {
        Event::Listened => Some("listen"),
        Event::Replied(reply) if reply.marks.empathy.value() > 0 && reply.stage == Stage::Dialysis => {
            Some("recognise")
        }
        Event::FactTold { .. } => Some("clarify"),
        Event::OfferAnswered(answer) if answer.obstacle.is_none() => Some("agree"),
        _ => None,
    });
    for step in ["listen", "recognise", "clarify", "agree"] {
        assert!(steps.any(|taken| taken == step), "{step} in its place");
    }
    assert_eq!(call.outcome(), Some(Outcome::Resolved));
}

#[test]
fn coverage_06_the_reflexes_are_on_offer_and_under_pressure_they_come_first() {
    for scenario in library() {
        let choices = scenario.script.nodes.iter().filter(|node| node.replies.len() > 2);
        let tempting = choices
            .clone()
            .filter(|node| node.replies.iter().any(|reply| reply.marks.iter().any(|(_, m)| m.value() < 0)));
        assert!(tempting.count() * 10 >= choices.count() * 9, "{}: wrong replies that tempt", scenario.id);
    }
    let offered = |mode| {
        let contact = does("first_call", mode, &[]);
        contact.happened().find_map(|event| match event {
            Event::Choices { replies } => Some(replies.clone()),
            _ => None,
        })
    };
    let timed = offered(Mode::Timed).expect("replies");
    let marks = |choice: &evenkeel::session::Choice| choice.marks.active_listening.value();
    let (first, last) = (timed.iter().next().expect("a reply"), timed.iter().next_back().expect("a reply"));
    assert!(marks(first) <= 0, "{}", first.text);
    assert!(marks(last) > 0);
    assert_ne!(Some(timed), offered(Mode::Guided), "with time to think they stand in any order");
}

#[test]
fn coverage_07_the_replies_decide_whether_the_customer_stays() {
    let lost = play("two_departments", "competitor");
    assert_eq!(lost.outcome(), Some(Outcome::LeftForCompetitor));
    let kept = play("two_departments", "ideal");
    assert_eq!(kept.outcome(), Some(Outcome::Escalated));
    assert!(kept.csat() > lost.csat());
}

#[test]
fn coverage_08_a_stubborn_customer_needs_it_said_twice() {
    let contact = play("wrong_bill", "ideal");
    assert!(contact.scenario.customer.stubbornness > 0);
    let mut good = contact.events.iter().filter(|recorded| match &recorded.event {
        Event::Replied(reply) => reply.stage == Stage::Dialysis && reply.impact > 0,
        _ => false,
    });
    let first = good.next().expect("a good reply").turn;
    let half_heard = contact
        .events
        .iter()
        .any(|recorded| recorded.turn == first && matches!(recorded.event, Event::ResistanceMoved { .. }));
    assert!(half_heard, "the first good reply gets through in part only");
    assert!(good.next().is_some(), "it is said again");
    assert_eq!(contact.outcome(), Some(Outcome::Resolved));
}

#[test]
fn coverage_10_voice_and_face_change_what_the_same_sentence_does() {
    let scenario = shipped("returns_counter");
    let node = scenario.script.nodes.iter().find(|node| node.id == scenario.script.start).expect("a start");
    let best = node.replies.iter().max_by_key(|reply| reply.marks.composure.value()).expect("a reply");
    let said = |tone, expression| {
        let manner = Manner { tone: Some(tone), expression: Some(expression) };
        let mut actions = vec![Action::Listen; 8];
        actions.push(Action::Pick { reply: best.id.clone(), manner });
        let listened = does("returns_counter", Mode::Guided, &[]);
        let more = listened.happened().find_map(|event| match event {
            Event::Said { left, .. } => Some(*left as usize),
            _ => None,
        });
        let skip = 8 - more.unwrap_or(0);
        let contact = does("returns_counter", Mode::Guided, &actions[skip..]);
        let composure = contact.replies().next().expect("a reply").marks.composure;
        (composure, contact.arousal())
    };
    let (calm, sharp) = (said(Tone::Calm, Expression::Attentive), said(Tone::Sharp, Expression::Tense));
    assert!(calm.0 > sharp.0 && calm.1 < sharp.1, "{calm:?} {sharp:?}");
    // The structure of a sentence: an apology that turns against the customer.
    let but = Action::write("I understand that you are upset, but you should have read the conditions.");
    let turned = does("first_call", Mode::Open, &[but]);
    let flags = &turned.replies().next().expect("a reply").red_flags;
    assert!(flags.iter().any(|flagged| flagged.flag == RedFlag::UnderstandBut), "{flags:?}");
}

#[test]
fn coverage_11_listening_uncovers_the_real_concern_and_condescension_does_not() {
    let told = |name: &str| -> BTreeSet<String> {
        let contact = play("first_call", name);
        let told = contact.happened().filter_map(|event| match event {
            Event::FactTold { label, .. } => Some(label.to_string()),
            _ => None,
        });
        told.collect()
    };
    assert!(told("ideal").contains("What troubles him most"));
    assert!(!told("worst").contains("What troubles him most"));
    let calm_down = Action::write("Calm down, sir. There is no need to get so worked up about a book.");
    let contact = does("first_call", Mode::Open, &[calm_down]);
    let reply = contact.replies().next().expect("a reply");
    assert!(reply.red_flags.iter().any(|flagged| flagged.flag == RedFlag::Condescension));
    assert!(reply.impact < 0);
}

#[test]
fn coverage_12_acknowledging_clarifying_and_assuring_each_raise_their_technique() {
    let said = |text: &str, technique: Technique| {
        let actions = vec![Action::Listen; 6].into_iter().chain([Action::write(text)]);
        let contact = does("first_call", Mode::Open, &actions.collect::<Vec<_>>());
        let reply = contact.replies().next().expect("a reply").clone();
        assert!(reply.marks[technique].value() > 0, "{text}: {:?}", reply.marks);
        assert!(matches!(reply.source, Source::Written));
        assert!(reply.evidence.iter().any(|e| e.technique == technique), "with the words that earned it");
    };
    let acknowledge = "I can hear how upsetting this is, after six evenings of work, and I am sorry.";
    said(acknowledge, Technique::Empathy);
    said("So the book that came is somebody's golf holiday. What was in yours?", Technique::ActiveListening);
    let assure = "I will have it printed again tonight, and I will ring you on Friday at noon to make sure.";
    said(assure, Technique::Resolution);
}

#[test]
fn coverage_28_listen_apologise_solve_thank_is_a_way_through_a_call() {
    let listen = vec![Action::Listen; 6];
    let last = [
        Action::write(
            "I'm so sorry. Six evenings with your dad's slides, and then a stranger's golf holiday.",
        ),
        Action::Listen,
        Action::Listen,
        Action::write("What is the number in your confirmation, so that I can find your book?"),
        Action::Listen,
        Action::Listen,
        Action::Offer { resolution: "rush".into(), follow_up: true },
        Action::Listen,
        Action::write("Thank you for telling me all of it. I'll ring you on Friday at noon."),
    ];
    let contact = does("first_call", Mode::Mixed, &[listen, last.to_vec()].concat());
    let mut replies = contact.replies();
    let (apology, _question, solution, thanks) =
        (replies.next(), replies.next(), replies.next(), replies.next());
    assert!(apology.is_some_and(|reply| reply.marks.empathy.value() > 0 && !reply.interrupted));
    assert!(solution.is_some_and(|reply| reply.marks.resolution.value() > 0));
    let thanks = thanks.expect("a last word");
    assert!(thanks.impact >= 0 && thanks.red_flags.is_empty(), "{thanks:?}");
    assert!(contact.arousal() < contact.scenario.customer.mood.arousal.value() - 20);
}
