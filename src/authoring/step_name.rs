//! What a step is called when it is offered to be undone.

use crate::words::{Words, key};

/// A step in words: "Rename to `clarify`".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepName {
    key: &'static str,
    what: String,
}

impl StepName {
    /// A step about something: `key` is a locale key whose sentence has a gap `what`.
    #[must_use]
    pub const fn of(key: &'static str, what: String) -> Self {
        Self { key, what }
    }

    /// A step that says all with its name.
    #[must_use]
    pub const fn plain(key: &'static str) -> Self {
        Self { key, what: String::new() }
    }

    /// Typing.
    #[must_use]
    pub const fn typing() -> Self {
        Self::plain(key("step-typing"))
    }

    /// In words.
    #[must_use]
    pub fn say(&self, words: &dyn Words) -> String {
        words.say(self.key, &[("what", (&self.what).into())])
    }
}
