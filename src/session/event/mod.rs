//! What happens in an attempt. Reports are made from these alone, so they carry the words and figures they speak of.

mod cause;
mod desk;
mod handover;
mod offer;
mod reply;
mod speech;
mod start;

pub use cause::{Cause, Why};
pub use desk::{Consulted, Filed};
pub use handover::{Ended, Escalated, FactBrief, Received};
pub use offer::Offer;
pub use reply::{CannedUse, Obstacle, OfferAnswered, Replied, Source};
pub use speech::{Choice, Line, Portion};
pub use start::{AudienceBrief, Before, CueBrief, Started, TargetBrief};

use super::WrapUp;
use crate::customer::Survey;
use crate::escalation::Judgement;
use crate::vocabulary::{Deadline, Forerunner, Mood, Passing, Stage};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An event with its moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The trainee's turn it belongs to: 0 before the first reply, then 1, 2, ….
    pub turn: u32,
    /// Milliseconds since the contact began.
    pub at_ms: u64,
    /// What happened.
    pub event: Event,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The contact began.
    Started(Box<Started>),
    /// The conversation came to a node of the script.
    Entered {
        /// The node's id.
        node: Arc<str>,
    },
    /// The customer begins to speak; the portions follow as [`Event::Said`], one now and one each time the trainee listens.
    Speaks {
        /// Why they speak.
        line: Line,
        /// The portions, in order.
        chunks: Arc<[Portion]>,
    },
    /// The customer said a portion.
    Said {
        /// Why they speak.
        line: Line,
        /// The words.
        text: Arc<str>,
        /// How many portions are still to come.
        left: u32,
        /// The pause before the next portion, in milliseconds.
        pause_ms: u64,
    },
    /// What a bot, a colleague or a forum had of the contact before the trainee.
    Arrived {
        /// Who had it.
        from: Forerunner,
        /// Their name.
        name: Arc<str>,
        /// What was said or written.
        lines: Vec<Before>,
    },
    /// The trainee may pick from these, in this order.
    Choices {
        /// The replies.
        replies: Offer,
    },
    /// The trainee let the customer go on.
    Listened,
    /// The trainee said nothing although an answer was due.
    KeptSilent,
    /// The trainee replied, by picking, writing or offering.
    Replied(Box<Replied>),
    /// The customer told a fact.
    FactTold {
        /// Its id.
        fact: Arc<str>,
        /// What it is.
        label: Arc<str>,
        /// What it says.
        value: Arc<str>,
    },
    /// The customer would not tell a fact yet.
    FactWithheld {
        /// Its id.
        fact: Arc<str>,
        /// What it is.
        label: Arc<str>,
    },
    /// The customer took an offer or did not.
    OfferAnswered(Box<OfferAnswered>),
    /// The mood moved.
    MoodMoved {
        /// Before.
        from: Mood,
        /// After.
        to: Mood,
        /// Why, in the order it happened.
        causes: Vec<Cause>,
    },
    /// The conversation is in another stage.
    StageMoved {
        /// Before.
        from: Stage,
        /// After; earlier than `from` in a relapse.
        to: Stage,
    },
    /// The customer's patience moved.
    PatienceMoved {
        /// What is left of it.
        left: i64,
    },
    /// A good reply got through only in part, or in full again.
    ResistanceMoved {
        /// How many good replies will still be half-heard in this stage.
        left: u32,
    },
    /// An author's flag was set or cleared.
    FlagMoved {
        /// Its name.
        flag: Arc<str>,
        /// Whether it is set now.
        set: bool,
    },
    /// An escalation cue appeared.
    WindowOpened {
        /// The cue's id.
        cue: Arc<str>,
    },
    /// It is too late for an escalation cue.
    WindowClosed {
        /// The cue's id.
        cue: Arc<str>,
    },
    /// The trainee asked for a hint.
    HintGiven {
        /// The author's hint.
        text: Arc<str>,
    },
    /// The trainee read an article of the knowledge base.
    Looked {
        /// Its id.
        article: Arc<str>,
        /// Its title.
        title: Arc<str>,
    },
    /// The trainee asked a colleague.
    Consulted(Box<Consulted>),
    /// The ticket was filed.
    Filed(Box<Filed>),
    /// The trainee wrote something on the case's shared note.
    Noted {
        /// The words.
        text: Arc<str>,
    },
    /// Time passed that was not the trainee's own.
    TimePassed {
        /// Seconds.
        secs: u64,
        /// Why.
        why: Passing,
    },
    /// A deadline passed.
    DeadlineMissed {
        /// Which.
        deadline: Deadline,
    },
    /// The contact was taken to where nobody else can read or hear it.
    WentPrivate,
    /// More or fewer people watch.
    ReachMoved {
        /// How many before.
        from: i64,
        /// How many now.
        to: i64,
    },
    /// The trainee handed the case on.
    Escalated(Box<Escalated>),
    /// Whom the case was handed to takes it, or passes it on.
    Received(Box<Received>),
    /// What was promised beyond authority came back.
    PromiseBroken {
        /// What had been promised.
        label: Arc<str>,
    },
    /// The contact is over.
    Ended(Box<Ended>),
    /// The customer answered the survey.
    Surveyed(Survey),
    /// The escalation decision was judged; the last event of every contact.
    Judged(Box<Judgement>),
    /// After the contact the trainee looked back.
    WrappedUp(WrapUp),
}
