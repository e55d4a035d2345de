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
