//! Something in a turn that a reader of the transcript should see.

use super::Reply;
use crate::session::{Before, Cause, Consulted, Filed, Line, OfferAnswered, Received, WrapUp};
use crate::vocabulary::{Deadline, Lane, Mood, Necessity, Outcome, Passing, Stage};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A moment, in the order they happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "moment", rename_all = "snake_case")]
pub enum Moment {
    /// The customer said a portion.
    Said {
        /// Milliseconds since the contact began.
        at_ms: u64,
        /// Why they spoke.
        line: Line,
        /// The words.
        text: Arc<str>,
    },
    /// The trainee let them go on.
    Listened,
    /// The trainee said nothing although an answer was due.
    KeptSilent,
    /// The trainee replied.
    Replied(Box<Reply>),
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
    /// The conversation is in another stage; back to an earlier one is a relapse.
    StageMoved {
        /// Before.
        from: Stage,
        /// After.
        to: Stage,
    },
    /// An escalation cue appeared.
    WindowOpened {
        /// The cue's id.
        cue: Arc<str>,
        /// The cue in words.
        what: Arc<str>,
        /// Duty or choice; `None` when the tape does not say.
        necessity: Option<Necessity>,
    },
    /// It is too late for an escalation cue.
    WindowClosed {
        /// The cue's id.
        cue: Arc<str>,
        /// The cue in words.
        what: Arc<str>,
    },
    /// The trainee asked for a hint.
    HintGiven {
        /// The author's hint.
        text: Arc<str>,
    },
    /// The trainee handed the case on; [`Escalation`](super::Escalation) tells the rest.
    Escalated {
        /// The lane chosen.
        lane: Lane,
        /// The target's name.
        target_name: Arc<str>,
        /// What the customer was told.
        presentation: Arc<str>,
    },
    /// Somebody else had the contact before.
    Arrived {
        /// Their name.
        name: Arc<str>,
        /// What was said or written.
        lines: Vec<Before>,
    },
    /// The trainee read an article of the knowledge base.
    Looked {
        /// Its title.
        title: Arc<str>,
    },
    /// The trainee asked a colleague.
    Consulted(Box<Consulted>),
    /// The ticket was filed.
    Filed(Box<Filed>),
    /// The trainee wrote something on the shared note.
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
    /// Whom the case was handed to took it, or passed it on.
    Received(Box<Received>),
    /// What was promised beyond authority came back.
    PromiseBroken {
        /// What had been promised.
        label: Arc<str>,
    },
    /// The trainee looked back.
    WrappedUp(WrapUp),
    /// The contact was over.
    Ended {
        /// What became of the customer.
        outcome: Outcome,
        /// What happened then.
        tells: Arc<str>,
    },
}
