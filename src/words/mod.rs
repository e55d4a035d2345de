//! Words for people: every sentence anybody reads comes from a locale, by key.
//!
//! Whoever speaks is handed a [`Words`] and says a key, written out where it is said, so that a test can
//! prove that each key exists and none is left over:
//!
//! - `words.say("report-duration", &[("secs", 75.into())])` for a sentence,
//! - `words.say_for("technique", technique.key(), &[])` for one of a family: the key is `technique-empathy`,
//! - [`key`]`("…")` where a key is kept in a table and said later.

mod argument;
mod grouped;
mod locale;
mod sources;

pub use argument::Arg;
pub use grouped::grouped;
pub use locale::{Locale, Source};

use crate::vocabulary::Language;

/// Somebody who can say things in one language.
pub trait Words {
    /// The language spoken.
    fn language(&self) -> Language;

    /// The sentence with this key, with the arguments filled in; `⟨key⟩` when there is no such sentence.
    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String;

    /// The sentence a family has for one value: `family-value`.
    fn say_for(&self, family: &str, value: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.say(&format!("{family}-{value}"), args)
    }
}

/// Marks a key that is kept for later, so that the test of the locales finds it.
#[must_use]
pub const fn key(key: &'static str) -> &'static str {
    key
}
