//! One attempt of each kind: what the report has to cope with.

use crate::played;
use crate::tape::*;
use evenkeel::escalation::Verdict;
use evenkeel::scenario::{Dynamics, PresentationElement};
use evenkeel::session::*;
use evenkeel::vocabulary::*;

/// Every attempt with its name.
pub fn all() -> Vec<(&'static str, Vec<Recorded>)> {
    vec![
        ("in_window", in_window()),
        ("late", late()),
        ("premature", premature()),
        ("missed", missed()),
        ("unnecessary", unnecessary()),
        ("wrong_lane", wrong_lane()),
        ("wrong_target", wrong_target()),
        ("forced", forced()),
        ("rightly_held", rightly_held()),
        ("clumsy", clumsy()),
        ("worst", worst()),
        ("written", written()),
        ("relapse", relapse()),
        ("abandoned", abandoned()),
        ("counter", played::counter()),
        ("promised", played::promised()),
    ]
}

const REFUND: &str = "refund";
const MANAGER: (Lane, &str, &str) = (Lane::Hierarchical, "duty_manager", "Inês Prado, duty manager");
const NETWORK: (Lane, &str, &str) = (Lane::Functional, "network", "the network desk");
const FINANCE: (Lane, &str, &str) = (Lane::Hierarchical, "finance", "Accounts");

pub fn started(pronoun: &str, cues: bool) -> Started {
    let level = |value| Level::new(value).expect("a level");
    let target =
        |(lane, id, name): (Lane, &str, &str)| TargetBrief { id: id.into(), name: name.into(), lane };
    Started {
        scenario: "three_missed_visits".into(),
        title: "Three missed visits".into(),
        customer: "Helena Duarte".into(),
        pronoun: pronoun.into(),
        portrait: 7,
        channel: Channel::Telephone,
        magnitude: Magnitude::new(4).expect("a magnitude"),
        language: Language::En,
        mode: Mode::Mixed,
        seed: 20_881,
        engine: "0.1.0".into(),
        mood: Mood { arousal: level(78), trust: level(22) },
        patience: 6,
        weights: Dynamics::default().weights,
        cues: if cues {
            [CueBrief {
                id: REFUND.into(),
                reason: Reason::Authority,
                what: "she asked for the whole year's fee back, which is above your limit".into(),
                lane: Lane::Hierarchical,
                targets: vec!["duty_manager".into()],
                necessity: Necessity::Required,
            }]
            .into()
        } else {
            [].into()
        },
        path: [target(NETWORK), target(MANAGER), target(FINANCE)].into(),
        audience: None,
        deadlines: Vec::new(),
    }
}

fn opening(cues: bool) -> Tape {
    Tape::new(started("she", cues))
        .speaks(
            Line::Script,
            &[
                "Three times. Three times I have stayed at home for your technician, and three times nobody came.",
                "I work from home. I lost a client on Tuesday because I was on my phone's hotspot in the stairwell.",
                "And then your app tells me the visit was “completed”. Completed!",
            ],
        )
        .choices(&[
            (
                "calm_down",
                "Mrs Duarte, please calm down, otherwise I cannot help you.",
                [-2, -1, -2, 0],
                "This told her that her anger was the problem, not the missed visits.",
            ),
            (
                "book",
                "I can book a fourth visit for you straight away, tomorrow between eight and twelve.",
                [0, -1, 0, 1],
                "She heard another promise of the kind that was broken three times.",
            ),
            (
                "hear",
                "Three days at home for nothing, and a client lost over it. Please go on, I am writing this down.",
                [1, 2, 2, 0],
                "She heard her own story back, and that there is room for the rest of it.",
            ),
        ])
}

fn middle(tape: Tape) -> Tape {
    tape.stage(Stage::SkinGraft)
        .says("I just want somebody to tell me what is going on. Every one of you says something else.")
        .choices(&[
            (
                "policy",
                "Our records show the visits as completed, so there may be a misunderstanding on your side.",
                [-1, -2, -1, 0],
                "This told her she was not believed.",
            ),
            (
                "ask",
                "You are right to want one clear answer. Did anyone ring your bell or call you on any of the three days?",
                [1, 2, 1, 0],
                "One question that shows you believe her; she has something to tell you.",
            ),
            (
                "sorry",
                "I am sorry for the inconvenience, but the technicians are a different department.",
                [0, -1, -1, -1],
                "Sympathy taken back in the same breath, and nobody responsible.",
            ),
        ])
}

fn demand(tape: Tape) -> Tape {
    tape.tells("order", "order number", "HD-20881, opened 3 March")
        .tells("bell", "what happened", "nobody rang, nobody called")
        .says("Nobody rang. And you know what? I want the year's fee back. All of it.")
        .opens(REFUND)
        .choices(&[
            (
                "voucher",
                "I can put a ten euro voucher on your account right now.",
                [0, -1, -1, 0],
                "Measured against a lost client, this felt like a joke to her.",
            ),
            (
                "limit",
                "A refund of a whole year is more than I may decide. I will bring in the person who can.",
                [2, 1, 1, 2],
                "A clear limit with a way on: she knows who decides.",
            ),
            (
                "guarantee",
                "I guarantee you will get it back, do not worry.",
                [1, 0, 0, -2],
                "A promise you cannot keep; she will hold you to it.",
            ),
        ])
}

fn told_all() -> Escalated {
    handover(
        MANAGER,
        &PresentationElement::ALL,
        [
            &[("order number", "HD-20881, opened 3 March"), ("what happened", "nobody rang, nobody called")],
            &[],
            &[],
        ],
    )
}

fn told_half(to: (Lane, &str, &str)) -> Escalated {
    handover(
        to,
        &[PresentationElement::ToWhom, PresentationElement::Next],
        [
            &[("order number", "HD-20881, opened 3 March")],
            &[("what happened", "nobody rang, nobody called")],
            &[("best time to call", "after four")],
        ],
    )
}

fn well_until_demand() -> Tape {
    demand(middle(opening(true).listens().listens().picks("hear")).picks("ask"))
}

pub fn in_window() -> Vec<Recorded> {
    well_until_demand()
        .picks("limit")
        .stage(Stage::Connection)
        .says("Fine. Who is that?")
        .escalates(told_all())
        .ends(Outcome::Escalated, EndedBy::Trainee, "Inês Prado calls at ten to five and refunds the year.")
        .judged(Verdict::InWindow, Some(REFUND))
}

pub fn late() -> Vec<Recorded> {
    well_until_demand()
        .picks("voucher")
        .says("A voucher. For ten euros. Are you serious?")
        .choices(&[
            (
                "sorry2",
                "You are right, that was no answer to what you told me.",
                [2, 1, 1, 0],
                "She noticed.",
            ),
            ("again", "It is what the system offers me.", [0, -1, -1, -1], "A wall instead of a person."),
        ])
        .picks("sorry2")
        .closes(REFUND)
        .says("Forget it. I have already written to the regulator.")
        .escalates(told_half(MANAGER))
        .ends(Outcome::Escalated, EndedBy::Trainee, "The duty manager answers the regulator instead of her.")
        .judged(Verdict::Late, Some(REFUND))
}

pub fn premature() -> Vec<Recorded> {
    middle(opening(true).listens().listens().picks("hear"))
        .escalates(told_half(MANAGER))
        .ends(Outcome::Escalated, EndedBy::Trainee, "The duty manager sends the case back to you.")
        .judged(Verdict::Premature, None)
}

pub fn missed() -> Vec<Recorded> {
    well_until_demand()
        .picks_flagged("guarantee", &[RedFlag::PromiseBeyondAuthority])
        .says("Good. I will wait for it.")
        .closes_contact()
        .ends(Outcome::Unresolved, EndedBy::Trainee, "No refund arrives. She calls again in a week.")
        .judged(Verdict::Missed, Some(REFUND))
}

pub fn unnecessary() -> Vec<Recorded> {
    middle(opening(false).listens().listens().picks("hear"))
        .picks("ask")
        .escalates(told_half(NETWORK))
        .ends(Outcome::Escalated, EndedBy::Trainee, "The network desk books the visit you could have booked.")
        .judged(Verdict::Unnecessary, None)
}

pub fn wrong_lane() -> Vec<Recorded> {
    well_until_demand()
        .escalates(told_half(NETWORK))
        .ends(Outcome::Escalated, EndedBy::Trainee, "The network desk cannot refund anything.")
        .judged(Verdict::WrongLane, Some(REFUND))
}

pub fn wrong_target() -> Vec<Recorded> {
    well_until_demand()
        .escalates(told_half(FINANCE))
        .ends(Outcome::Escalated, EndedBy::Trainee, "Accounts ask who approved it.")
        .judged(Verdict::WrongTarget, Some(REFUND))
}

pub fn forced() -> Vec<Recorded> {
    well_until_demand()
        .picks("voucher")
        .says("Give me your manager. Now.")
        .listens()
        .ends(
            Outcome::DemandedManager,
            EndedBy::Customer,
            "She is put through, and begins again from the start.",
        )
        .judged(Verdict::Forced, Some(REFUND))
}

pub fn rightly_held() -> Vec<Recorded> {
    middle(opening(false).listens().listens().picks("hear"))
        .picks("ask")
        .stage(Stage::Connection)
        .tells("bell", "what happened", "nobody rang, nobody called")
        .says("Nobody rang. Not once. I would have run to the door.")
        .offers(
            "Then our entry is wrong, and I will correct it. A technician I have just spoken to comes tomorrow at nine, \
             and I call you at ten to hear that he came.",
            [1, 1, 1, 2],
            OfferAnswered {
                resolution: "technician".into(),
                label: "a technician tomorrow at nine".into(),
                fit: Fit::Well,
                follow_up: true,
                obstacle: None,
            },
        )
        .says("Thank you. I will be here.")
        .closes_contact()
        .ends(Outcome::Resolved, EndedBy::Script, "He rings at five to nine.")
        .judged(Verdict::RightlyHeld, None)
}

/// Starts clumsily, recovers, and hands over in time.
pub fn clumsy() -> Vec<Recorded> {
    let tape = opening(true)
        .picks("book")
        .speaks(Line::Interrupted, &["Let me finish! You have not even heard what happened."])
        .hint("Let her get it out first.")
        .listens()
        .choices(&[
            (
                "own",
                "I cut you off, I am sorry. Tell me about Tuesday.",
                [2, 2, 1, 0],
                "Owning it gave her room.",
            ),
            ("go", "Go on then.", [-1, 0, -1, 0], "She heard impatience."),
        ])
        .picks("own");
    demand(middle(tape).withholds("order", "order number").picks("sorry").picks("ask"))
        .picks("limit")
        .escalates(told_half(MANAGER))
        .ends(Outcome::Escalated, EndedBy::Trainee, "Inês Prado has to ask her for the story again.")
        .judged(Verdict::InWindow, Some(REFUND))
}

pub fn worst() -> Vec<Recorded> {
    middle(opening(true).picks_flagged("calm_down", &[RedFlag::Condescension]))
        .picks_flagged("policy", &[RedFlag::Blame, RedFlag::Condescension])
        .stage(Stage::Dialysis)
        .speaks(Line::Relapse, &["My side? MY side?"])
        .listens()
        .ends(Outcome::HungUp, EndedBy::Customer, "The line is dead. She cancels by post.")
        .judged(Verdict::Forced, None)
}

/// Written replies: quoted, flagged, and one the scorer could not judge.
pub fn written() -> Vec<Recorded> {
    let text = "I understand, but three visits missed & a client lost <script>alert(1)</script> is a lot; when can we call?";
    let tape = opening(true).listens().listens().writes(&Written {
        text,
        marks: [1, 1, -1, 0],
        quotes: &[
            (
                Technique::Empathy,
                "I understand, but",
                -80,
                "The “but” takes back the understanding before it.",
            ),
            (
                Technique::ActiveListening,
                "three visits missed & a client lost",
                120,
                "She hears her own case.",
            ),
            (Technique::Composure, "I understand", 40, "A level tone."),
        ],
        flags: &[(RedFlag::UnderstandBut, "understand, but")],
        coaching: Some((Technique::Empathy, "Say what it cost her: “losing a client over this must hurt”.")),
        ..Written::default()
    });
    Tape::writes(
        middle(tape),
        &Written {
            text: "=Nu ja, skaidrs, tā gadās.",
            marks: [0, 0, 0, 0],
            unsure: &[Technique::Composure, Technique::Empathy],
            coaching: Some((
                Technique::ActiveListening,
                "Give back one particular of what she said, then ask.",
            )),
            ..Written::default()
        },
    )
    .speaks(Line::Puzzled, &["Sorry, what?"])
    .closes_contact()
    .ends(Outcome::BadReview, EndedBy::Trainee, "One star, four paragraphs.")
    .judged(Verdict::RightlyHeld, None)
}

/// Reaches the connected stage and loses it again.
pub fn relapse() -> Vec<Recorded> {
    demand(middle(opening(true).listens().listens().picks("hear")).picks("ask").stage(Stage::Connection))
        .picks_flagged("voucher", &[RedFlag::Condescension])
        .stage(Stage::Dialysis)
        .speaks(Line::Relapse, &["Ten euros. I knew it. I KNEW it."])
        .picks("limit")
        .stage(Stage::SkinGraft)
        .escalates(told_all())
        .ends(Outcome::Escalated, EndedBy::Trainee, "Inês Prado calls at ten to five.")
        .judged(Verdict::InWindow, Some(REFUND))
}

/// Stopped in the middle: no end, no survey, no verdict.
pub fn abandoned() -> Vec<Recorded> {
    middle(opening(true).listens().picks("hear")).events
}
