//! What the trainee does.

use crate::vocabulary::{Lane, Language, Manner, Mode, Priority, Reason, Warmth};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How one attempt is set up; together with the scenario and the actions it decides every event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// Where chance starts: the order of replies, the choice among lines.
    pub seed: u64,
    /// Whether the trainee picks, writes, or both.
    pub mode: Mode,
    /// The language the customer speaks.
    pub language: Language,
    /// What the trainee documented after the twin of this case; `None` when they have not (E).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twin_note: Option<Arc<str>>,
}

impl Setup {
    /// A set-up with no note from a twin case.
    #[must_use]
    pub const fn new(seed: u64, mode: Mode, language: Language) -> Self {
        Self { seed, mode, language, twin_note: None }
    }
}

/// An action and when it was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timed {
    /// Milliseconds since the action before it, or since the start; recorded, so that a replay is exact.
    pub after_ms: u64,
    /// What was done.
    pub action: Action,
}

/// Something the trainee does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Action {
    /// Let the customer go on; with nothing more to come it is silence.
    Listen,
    /// Give a scripted reply.
    Pick {
        /// The reply's id in the present node.
        reply: Arc<str>,
        /// The voice and face it is given with.
        #[serde(default, skip_serializing_if = "Manner::is_plain")]
        manner: Manner,
    },
    /// Give a reply in one's own words.
    Write {
        /// The words.
        text: Arc<str>,
        /// The voice and face they are said with.
        #[serde(default, skip_serializing_if = "Manner::is_plain")]
        manner: Manner,
        /// The canned reply they began as, by id.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        canned: Option<Arc<str>>,
    },
    /// Offer a resolution.
    Offer {
        /// The resolution's id.
        resolution: Arc<str>,
        /// Whether to say what happens next and when.
        follow_up: bool,
    },
    /// Ask for a hint; guided mode only.
    Hint,
    /// Hand the case on.
    Escalate(Handover),
    /// Read an article of the knowledge base while the customer waits.
    Look {
        /// The article's id; [`TWIN_NOTE`] for the note from the twin case.
        article: Arc<str>,
    },
    /// Ask a colleague while the customer waits.
    Consult {
        /// The colleague's id.
        colleague: Arc<str>,
    },
    /// File the ticket.
    File {
        /// The category's id.
        category: Arc<str>,
        /// The priority.
        priority: Priority,
    },
    /// Write something down on the case's shared note.
    Note {
        /// The words.
        text: Arc<str>,
    },
    /// Close the contact.
    Close,
    /// After the contact: breathe, look back, document. Once, when the contact is over.
    WrapUp(WrapUp),
}

/// The id under which the note from the twin case stands in the knowledge base.
pub const TWIN_NOTE: &str = "twin_note";

impl Action {
    /// Picking a reply, with no voice or face chosen.
    pub fn pick(reply: impl Into<Arc<str>>) -> Self {
        Self::Pick { reply: reply.into(), manner: Manner::default() }
    }

    /// Writing a reply from nothing, with no voice or face chosen.
    pub fn write(text: impl Into<Arc<str>>) -> Self {
        Self::Write { text: text.into(), manner: Manner::default(), canned: None }
    }
}

/// What the trainee does after the contact (D, E); any of it may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrapUp {
    /// Whether they took the breathing pause.
    pub breathed: bool,
    /// What set them off.
    pub set_off: Arc<str>,
    /// What they would say next time.
    pub next_time: Arc<str>,
    /// The solution, written down for the knowledge base; the twin case offers it.
    pub documented: Arc<str>,
}

/// An escalation as the trainee composed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// To expertise or to authority.
    pub lane: Lane,
    /// The step of the escalation path.
    pub target: Arc<str>,
    /// Why.
    pub reason: Reason,
    /// Whether the trainee introduces the customer.
    pub warmth: Warmth,
    /// What the customer is told.
    pub presentation: Arc<str>,
    /// The facts passed on, by id.
    pub facts: Vec<Arc<str>>,
    /// The rest of the handoff note, in the trainee's words.
    pub note: Arc<str>,
}
