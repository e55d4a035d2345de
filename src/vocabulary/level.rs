//! A quantity of the customer's mood.

use serde::{Deserialize, Serialize};

/// A whole number from 0 to 100 that never leaves that range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Level(u8);

impl Level {
    /// A level, if `value` is from 0 to 100.
    #[must_use]
    pub const fn new(value: i64) -> Option<Self> {
        if value >= 0 && value <= 100 { Some(Self(value as u8)) } else { None }
    }

    /// The nearest level to any number.
    #[must_use]
    pub const fn clamped(value: i64) -> Self {
        if value < 0 {
            Self(0)
        } else if value > 100 {
            Self(100)
        } else {
            Self(value as u8)
        }
    }

    /// The number itself, 0 to 100.
    #[must_use]
    pub const fn value(self) -> i64 {
        self.0 as i64
    }

    /// This level moved by `change`, stopped at 0 and 100.
    #[must_use]
    pub const fn moved(self, change: i64) -> Self {
        Self::clamped(self.value().saturating_add(change))
    }
}

impl From<Level> for i64 {
    fn from(level: Level) -> i64 {
        level.value()
    }
}

impl TryFrom<i64> for Level {
    type Error = String;
    fn try_from(value: i64) -> Result<Self, String> {
        Self::new(value).ok_or_else(|| format!("a level is a whole number from 0 to 100, not {value}"))
    }
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
