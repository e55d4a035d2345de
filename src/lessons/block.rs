//! The pieces of a lesson.

use super::Exercise;

/// A stretch of words in one weight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether it is a word being explained.
    pub strong: bool,
    /// Whether it is emphasised.
    pub emphasis: bool,
}

/// Running text.
pub type Text = Vec<Run>;

/// A piece of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of a part.
    Heading(Text),
    /// A paragraph.
    Paragraph(Text),
    /// A list; numbered where the order matters.
    List {
        /// Whether the order matters.
        numbered: bool,
        /// What is in it.
        items: Vec<Text>,
    },
    /// A line somebody says.
    Said {
        /// Who: `Customer` or `You`.
        who: String,
        /// What.
        text: Text,
    },
    /// Two lines to choose from.
    Exercise(Exercise),
}

impl Block {
    /// Its running texts, in order.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let (one, many): (Option<&Text>, &[Text]) = match self {
            Self::Heading(text) | Self::Paragraph(text) | Self::Said { text, .. } => (Some(text), &[]),
            Self::List { items, .. } => (None, items),
            Self::Exercise(_) => (None, &[]),
        };
        one.into_iter().chain(many)
    }
}

/// The words of a text without their weights.
#[must_use]
pub fn plain(text: &Text) -> String {
    text.iter().map(|run| run.text.as_str()).collect()
}
