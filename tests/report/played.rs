//! Attempts that the engine itself has played, for what only a whole contact has: a desk, a queue, a receiver.

use evenkeel::scenario;
use evenkeel::scoring::Rubric;
use evenkeel::session::*;
use evenkeel::vocabulary::*;
use std::sync::Arc;

/// Plays the case at the counter.
fn played(actions: Vec<Action>) -> Vec<Recorded> {
    let source = include_bytes!("../fixtures/wrong_parcel.ron");
    let scenario = scenario::read(source, "wrong_parcel").scenario.expect("a sound scenario");
    let rubric = Rubric::built_in(Language::En).expect("a rubric");
    let case = Arc::new(Case::new(Arc::new(scenario), rubric));
    let setup = Setup {
        twin_note: Some("The depot reads signatures out.".into()),
        ..Setup::new(4, Mode::Mixed, Language::En)
    };
    let mut session = Session::begin(case, setup);
    for action in actions {
        session.act(&Timed { after_ms: 5_000, action }).expect("possible");
    }
    session.events().to_vec()
}

fn pick(reply: &str, tone: Tone, expression: Expression) -> Action {
    Action::Pick { reply: reply.into(), manner: Manner { tone: Some(tone), expression: Some(expression) } }
}

fn hand_over(lane: Lane, target: &str, facts: &[&str]) -> Action {
    Action::Escalate(Handover {
        lane,
        target: target.into(),
        reason: Reason::Authority,
        warmth: Warmth::Cold,
        presentation:
            "The sum is above my limit, so Rita, our manager, is here in two minutes; I stay with you.".into(),
        facts: facts.iter().map(|&fact| fact.into()).collect(),
        note: "Told it twice already.".into(),
    })
}

/// Clumsy at the counter, with everything beside the conversation, and handed to the wrong desk with half a note.
pub fn counter() -> Vec<Recorded> {
    played(vec![
        Action::Listen,
        Action::Look { article: TWIN_NOTE.into() },
        Action::Look { article: "signatures".into() },
        pick("again", Tone::Sharp, Expression::Tense),
        Action::Consult { colleague: "drivers".into() },
        Action::File { category: "billing".into(), priority: Priority::Low },
        pick("aside", Tone::Warm, Expression::Attentive),
        Action::Listen,
        Action::Consult { colleague: "depot".into() },
        Action::Note { text: "Wants it by Saturday.".into() },
        pick("present", Tone::Calm, Expression::Attentive),
        Action::Write {
            text: "Dear {name}, we have begun a search for your parcel and will write to you within {days} days.".into(),
            manner: Manner::default(),
            canned: Some("search".into()),
        },
        hand_over(Lane::Functional, "claims", &["number"]),
        Action::WrapUp(WrapUp {
            breathed: true,
            set_off: "That he was right.".into(),
            next_time: "Come aside with me.".into(),
            documented: "The depot reads out who signed.".into(),
        }),
    ])
}

/// In time and in the right lane, with the note half full, after a promise and after the deadline.
pub fn promised() -> Vec<Recorded> {
    let mut actions = vec![
        Action::Listen,
        pick("aside", Tone::Warm, Expression::Attentive),
        Action::Listen,
        pick("present", Tone::Warm, Expression::Attentive),
        Action::Offer { resolution: "money".into(), follow_up: true },
    ];
    actions.extend((0..24).map(|_| Action::Look { article: "refunds".into() }));
    actions.push(Action::Close);
    played(actions)
}
