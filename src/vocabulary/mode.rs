//! How a trainee answers in one attempt.

use serde::{Deserialize, Serialize};

/// The practice mode, chosen for each attempt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Pick scripted replies; the gauges are shown and hints can be asked for.
    #[default]
    Guided,
    /// Pick or write, as the trainee likes.
    Mixed,
    /// Write every reply.
    Open,
    /// Pick or write against the clock: the customer's patience runs in real seconds, and what one says under
    /// pressure lies nearest to hand.
    Timed,
}

super::keyed!(Mode { Guided = "guided", Mixed = "mixed", Open = "open", Timed = "timed" });

impl Mode {
    /// Whether scripted replies may be picked.
    #[must_use]
    pub const fn can_pick(self) -> bool {
        !matches!(self, Mode::Open)
    }

    /// Whether the trainee may write.
    #[must_use]
    pub const fn can_write(self) -> bool {
        !matches!(self, Mode::Guided)
    }

    /// Whether waiting costs the customer's patience.
    #[must_use]
    pub const fn is_timed(self) -> bool {
        matches!(self, Mode::Timed)
    }
}
