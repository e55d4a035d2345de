//! How a reply is given: the voice it is said in and the face that goes with it.

use serde::{Deserialize, Serialize};

/// The tone of voice of a reply; it counts for composure and can contradict the words (D: tone of voice).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Level and unhurried.
    Calm,
    /// With warmth in it.
    Warm,
    /// Steady, for a limit or a clear no.
    Firm,
    /// Quick, with one eye on the clock.
    Hurried,
    /// With an edge.
    Sharp,
}

super::keyed!(Tone { Calm = "calm", Warm = "warm", Firm = "firm", Hurried = "hurried", Sharp = "sharp" });

/// The facial expression of a reply at a counter (D: facial expression).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expression {
    /// Eyes on the customer, listening.
    Attentive,
    /// A smile.
    Friendly,
    /// Nothing to read in it.
    Neutral,
    /// Jaw set, eyes on the screen.
    Tense,
    /// Amused.
    Amused,
}

super::keyed!(Expression {
    Attentive = "attentive",
    Friendly = "friendly",
    Neutral = "neutral",
    Tense = "tense",
    Amused = "amused",
});

/// Voice and face of one reply; what the channel does not carry, or the trainee did not choose, is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Manner {
    /// The tone of voice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tone: Option<Tone>,
    /// The facial expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expression: Option<Expression>,
}

impl Manner {
    /// Whether nothing was chosen.
    #[must_use]
    pub const fn is_plain(&self) -> bool {
        self.tone.is_none() && self.expression.is_none()
    }
}
