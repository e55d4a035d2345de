//! Phrases that are listened for in more than one place.

use crate::phrase::Phrases;
use std::sync::Arc;

/// A list of phrases with a name: where phrases stand, `"@name"` stands for all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct PhraseList {
    /// Its name in the scenario.
    pub id: Arc<str>,
    /// The phrases, those of other lists among them written out.
    pub phrases: Phrases,
}

impl PhraseList {
    /// The id of the list a phrase stands for, where it stands for one.
    #[must_use]
    pub fn named_by(phrase: &str) -> Option<&str> {
        phrase.strip_prefix('@')
    }

    /// What stands for the list of this id where phrases stand.
    #[must_use]
    pub fn mention(id: &str) -> String {
        format!("@{id}")
    }
}
