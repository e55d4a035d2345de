//! The customer's mood: two quantities.

use super::Level;
use serde::{Deserialize, Serialize};

/// How the customer feels. Arousal plays the part of cortisol and trust that of oxytocin in the
/// sources' picture; nothing here measures a hormone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mood {
    /// How worked up the customer is, 0 calm to 100 beside themselves.
    pub arousal: Level,
    /// How far the customer believes this person will help, 0 to 100.
    pub trust: Level,
}

impl Mood {
    /// The mood after both quantities moved, each stopped at 0 and 100.
    #[must_use]
    pub fn moved(self, arousal: i64, trust: i64) -> Self {
        Self { arousal: self.arousal.moved(arousal), trust: self.trust.moved(trust) }
    }

    /// Whether trust exceeds arousal, which is where the connected stage begins.
    #[must_use]
    pub fn is_connected(self) -> bool {
        self.trust > self.arousal
    }
}
