//! The nouns everything else is said with; they depend on nothing but serde.

mod channel;
mod desk;
mod lane;
mod language;
mod level;
mod magnitude;
mod manner;
mod mark;
mod mode;
mod mood;
mod outcome;
mod reason;
mod red_flag;
mod resolution;
mod review;
mod stage;
mod technique;

pub use channel::Channel;
pub use desk::{Counsel, Deadline, Forerunner, Passing, Priority};
pub use lane::{Lane, Warmth};
pub use language::Language;
pub use level::Level;
pub use magnitude::Magnitude;
pub use manner::{Expression, Manner, Tone};
pub use mark::Mark;
pub use mode::Mode;
pub use mood::Mood;
pub use outcome::{EndedBy, Outcome};
pub use reason::{Necessity, Reason};
pub use red_flag::RedFlag;
pub use resolution::Fit;
pub use review::ReviewState;
pub use stage::{PerStage, Stage};
pub use technique::{PerTechnique, Technique};

/// Implements `ALL`, `key` and `from_key` for a plain enum whose variants have one stable, file-format name each.
macro_rules! keyed {
    ($name:ident { $($variant:ident = $key:literal),+ $(,)? }) => {
        impl $name {
            /// Every value, in the order people read them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stable name used in files, on the command line and in locale keys.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $($name::$variant => $key),+ }
            }

            /// The value with this stable name, if there is one.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some($name::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.key())
            }
        }
    };
}
pub(crate) use keyed;
