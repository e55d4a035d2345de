//! A value to be written.

/// What a form gives a part, not yet laid out.
#[derive(Clone, Debug, PartialEq)]
pub enum NewValue {
    /// A text, to be put between quotation marks.
    Text(String),
    /// A bare word such as `telephone`.
    Word(String),
    /// A whole number.
    Number(i64),
    /// `true` or `false`.
    YesNo(bool),
    /// A list.
    List(Vec<NewValue>),
    /// A group of named fields, in this order.
    Group(Vec<(String, NewValue)>),
    /// A word with something in brackets: `knows("order")`.
    Form(String, Vec<NewValue>),
    /// A text in several languages, by code.
    Languages(Vec<(String, String)>),
    /// RON as it stands.
    Source(String),
}

impl NewValue {
    /// A text.
    pub fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }

    /// A bare word.
    pub fn word(word: impl Into<String>) -> Self {
        Self::Word(word.into())
    }

    /// A list of texts, such as ids or phrases.
    pub fn texts(words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::List(words.into_iter().map(Self::text).collect())
    }

    /// A group of fields.
    pub fn group<'f>(fields: impl IntoIterator<Item = (&'f str, NewValue)>) -> Self {
        Self::Group(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// A range in the brackets of a condition: `trust(at_least: 25)`.
    #[must_use]
    pub fn range(word: &str, at_least: Option<i64>, at_most: Option<i64>) -> Self {
        let field = |name: &str, number: Option<i64>| number.map(|number| format!("{name}: {number}"));
        let fields: Vec<String> =
            [field("at_least", at_least), field("at_most", at_most)].into_iter().flatten().collect();
        Self::Source(format!("{word}({})", fields.join(", ")))
    }
}

impl From<&str> for NewValue {
    fn from(words: &str) -> Self {
        Self::text(words)
    }
}

impl From<String> for NewValue {
    fn from(words: String) -> Self {
        Self::Text(words)
    }
}

impl From<i64> for NewValue {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for NewValue {
    fn from(yes: bool) -> Self {
        Self::YesNo(yes)
    }
}
