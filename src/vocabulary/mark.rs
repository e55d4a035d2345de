//! The mark a reply earns for one technique.

use serde::{Deserialize, Serialize};

/// A whole number from −2 to +2: −2 harmful, −1 poor, 0 absent, +1 present, +2 strong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Mark(i8);

impl Mark {
    /// The worst mark, −2: harmful.
    pub const HARMFUL: Mark = Mark(-2);
    /// The best mark, +2: strong.
    pub const STRONG: Mark = Mark(2);

    /// A mark, if `value` is from −2 to 2.
    #[must_use]
    pub const fn new(value: i64) -> Option<Self> {
        if value >= -2 && value <= 2 { Some(Self(value as i8)) } else { None }
    }

    /// The nearest mark to any number.
    #[must_use]
    pub const fn clamped(value: i64) -> Self {
        if value < -2 {
            Self(-2)
        } else if value > 2 {
            Self(2)
        } else {
            Self(value as i8)
        }
    }

    /// The number itself, −2 to 2.
    #[must_use]
    pub const fn value(self) -> i64 {
        self.0 as i64
    }
}

impl From<Mark> for i64 {
    fn from(mark: Mark) -> i64 {
        mark.value()
    }
}

impl TryFrom<i64> for Mark {
    type Error = String;
    fn try_from(value: i64) -> Result<Self, String> {
        Self::new(value).ok_or_else(|| format!("a mark is a whole number from -2 to 2, not {value}"))
    }
}

impl std::fmt::Display for Mark {
    /// With its sign and a true minus: `+2`, `0`, `−1`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            0 => f.write_str("0"),
            v if v < 0 => write!(f, "\u{2212}{}", -v),
            v => write!(f, "+{v}"),
        }
    }
}
