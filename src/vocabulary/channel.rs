//! The channel a contact comes through.

use serde::{Deserialize, Serialize};

/// Where the customer reaches us. A scenario has one channel; it decides what can be done and what counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A call: speech in chunks, tone of voice.
    Telephone,
    /// Live chat: chunks with a typing indicator, response time matters.
    LiveChat,
    /// E-mail and ticket: the whole message at once, long form.
    Email,
    /// A public post with an audience.
    Social,
    /// The customer portal and its forum.
    Portal,
    /// Face to face at a counter.
    Counter,
}

super::keyed!(Channel {
    Telephone = "telephone",
    LiveChat = "live_chat",
    Email = "email",
    Social = "social",
    Portal = "portal",
    Counter = "counter",
});

impl Channel {
    /// Whether the customer's words arrive over time, so that a reply can interrupt them.
    #[must_use]
    pub const fn arrives_in_chunks(self) -> bool {
        matches!(self, Channel::Telephone | Channel::LiveChat | Channel::Counter)
    }

    /// Whether the customer hears a voice.
    #[must_use]
    pub const fn has_voice(self) -> bool {
        matches!(self, Channel::Telephone | Channel::Counter)
    }

    /// Whether the customer sees a face.
    #[must_use]
    pub const fn has_face(self) -> bool {
        matches!(self, Channel::Counter)
    }

    /// Whether everybody can read along until the contact is taken to a private place.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, Channel::Social)
    }
}
