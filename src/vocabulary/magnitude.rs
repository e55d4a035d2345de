//! How severe a complaint is.

use serde::{Deserialize, Serialize};

/// The severity of the complaint, a whole number from 1 (a nuisance) to 5 (safety, livelihood, threats).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Magnitude(u8);

impl Magnitude {
    /// A magnitude, if `value` is from 1 to 5.
    #[must_use]
    pub const fn new(value: i64) -> Option<Self> {
        if value >= 1 && value <= 5 { Some(Self(value as u8)) } else { None }
    }

    /// The number itself, 1 to 5.
    #[must_use]
    pub const fn value(self) -> i64 {
        self.0 as i64
    }
}

impl From<Magnitude> for i64 {
    fn from(magnitude: Magnitude) -> i64 {
        magnitude.value()
    }
}

impl TryFrom<i64> for Magnitude {
    type Error = String;
    fn try_from(value: i64) -> Result<Self, String> {
        Self::new(value).ok_or_else(|| format!("a magnitude is a whole number from 1 to 5, not {value}"))
    }
}

impl std::fmt::Display for Magnitude {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
