//! Words in one or several languages.

use crate::vocabulary::Language;
use std::sync::Arc;

/// A text an author wrote: in the scenario's language, and perhaps in others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    main: Arc<str>,
    others: Vec<(Language, Arc<str>)>,
}

impl Text {
    /// A text in the scenario's own language only.
    pub fn plain(text: impl Into<Arc<str>>) -> Self {
        Self { main: text.into(), others: Vec::new() }
    }

    /// A text in the scenario's language (`main`) with translations.
    pub fn translated(main: impl Into<Arc<str>>, others: Vec<(Language, Arc<str>)>) -> Self {
        Self { main: main.into(), others }
    }

    /// The words in `language`, or in the scenario's own language where there is no translation.
    #[must_use]
    pub fn get(&self, language: Language) -> &Arc<str> {
        self.others.iter().find(|(l, _)| *l == language).map_or(&self.main, |(_, text)| text)
    }

    /// The words in the scenario's own language.
    #[must_use]
    pub fn main(&self) -> &Arc<str> {
        &self.main
    }

    /// The translations, each with its language.
    #[must_use]
    pub fn translations(&self) -> &[(Language, Arc<str>)] {
        &self.others
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::plain("")
    }
}
