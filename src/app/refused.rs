//! Why an attempt from elsewhere is not kept: a stable code, a sentence, and what to do.

use crate::session::{Divergence, ENGINE, Recorded};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// Why an attempt is not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Its line cannot be read.
    #[error("it cannot be read ({detail}). It may come from a newer Evenkeel, or the file was changed")]
    Unreadable {
        /// What exactly.
        detail: String,
    },
    /// It says what no program writes.
    #[error("it cannot be so ({detail}). The file was changed by hand")]
    Impossible {
        /// What exactly.
        detail: String,
    },
    /// The scenario is not in the file.
    #[error("the scenario it was played with is not in the file, or not as it was then. Export it again")]
    NoScenario,
    /// The scenario has errors for this program.
    #[error("this program cannot read the scenario it was played with. Use the version it was played with")]
    UnreadableScenario,
    /// Other rules decided.
    #[error(
        "engine {engine} decided it, and this program has engine {ENGINE}: the same actions may come to something else, so \
         nothing proves its figures here. Import it with the program it was played with, or keep it marked as not verified"
    )]
    OtherEngine {
        /// The engine that decided.
        engine: String,
    },
    /// What a person wrote was left out, and the marks of written replies follow from that.
    #[error(
        "it is anonymous: what was written is not in the file, so it cannot be decided again. It can be kept marked as not verified"
    )]
    Anonymous,
    /// An action is not possible.
    #[error(
        "it was edited: action {action} is not possible when it is decided again ({refusal}). Ask for the file as it was exported"
    )]
    ActionRefused {
        /// Which, from 1.
        action: usize,
        /// Why.
        refusal: String,
    },
    /// Something else follows from the actions.
    #[error(
        "it was edited: event {event} of turn {turn} is {stored} in the file, and {decided} follows from the actions. Ask for the \
         file as it was exported"
    )]
    EventDiffers {
        /// Which, from 0.
        event: usize,
        /// Its turn.
        turn: u32,
        /// What kind of event the file has.
        stored: String,
        /// What kind was decided.
        decided: String,
    },
    /// Another attempt is here under its name.
    #[error("another attempt is here under the same name. One of the two was edited; this one was not kept")]
    Another,
    /// The database has something against it.
    #[error("{detail}")]
    NotKept {
        /// What.
        detail: String,
    },
}

impl Refused {
    /// The stable code.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "unreadable",
            Self::Impossible { .. } => "impossible",
            Self::NoScenario => "no-scenario",
            Self::UnreadableScenario => "unreadable-scenario",
            Self::OtherEngine { .. } => "other-engine",
            Self::Anonymous => "anonymous",
            Self::ActionRefused { .. } => "action-refused",
            Self::EventDiffers { .. } => "event-differs",
            Self::Another => "another",
            Self::NotKept { .. } => "not-kept",
        }
    }

    /// Whether it may be kept all the same, marked as unverified: nothing speaks against it, there is only no proof.
    #[must_use]
    pub const fn can_be_marked(&self) -> bool {
        matches!(self, Self::OtherEngine { .. } | Self::Anonymous | Self::UnreadableScenario)
    }
}

impl From<Divergence> for Refused {
    fn from(divergence: Divergence) -> Self {
        match divergence {
            Divergence::Refused { action, refusal } => {
                Self::ActionRefused { action: action + 1, refusal: refusal.to_string() }
            }
            Divergence::Differs { event, stored, decided } => Self::EventDiffers {
                event,
                turn: stored.as_ref().or(decided.as_ref()).map_or(0, |recorded| recorded.turn),
                stored: told(stored.as_deref()),
                decided: told(decided.as_deref()),
            },
        }
    }
}

/// The most of an event that is told, in characters.
const SHOWN: usize = 160;

/// An event as far as a person can use it; the whole of it may be a page.
fn told(event: Option<&Recorded>) -> String {
    let Some(event) = event else { return "nothing more".to_owned() };
    let whole = serde_json::to_string(event).unwrap_or_default();
    match whole.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &whole[..at]),
        None => whole,
    }
}

impl Serialize for Refused {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("code", self.key())?;
        map.serialize_entry("reason", &self.to_string())?;
        map.end()
    }
}
