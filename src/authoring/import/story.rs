//! A story as any of the tools tells it.

use crate::vocabulary::{Language, Outcome, Stage};

/// A story: moments, and ways between them.
#[derive(Clone, Debug, Default)]
pub struct Story {
    /// The tool it comes from: "Twine (SugarCube)".
    pub tool: String,
    /// Its title; empty where it has none.
    pub title: String,
    /// What it is about, in a line; empty where it says nothing.
    pub summary: String,
    /// The language it says it is in.
    pub language: Option<Language>,
    /// The moments.
    pub moments: Vec<Moment>,
    /// The moment it begins at, by index.
    pub start: usize,
}

/// A moment: what is said, and how it goes on.
#[derive(Clone, Debug, Default)]
pub struct Moment {
    /// What the tool calls it.
    pub name: String,
    /// What is said, in portions.
    pub says: Vec<String>,
    /// A question put to the trainee rather than said by the customer.
    pub asks: String,
    /// What becomes of it, told when it is an end.
    pub tells: String,
    /// The choices.
    pub ways: Vec<Way>,
    /// Where it goes on by itself; only where there are no choices.
    pub next: Option<usize>,
    /// The words an author put on it, in small letters.
    pub tags: Vec<String>,
}

/// A choice.
#[derive(Clone, Debug, Default)]
pub struct Way {
    /// The words.
    pub text: String,
    /// A shorter name for it, where the tool has one.
    pub short: String,
    /// What the tool tells whoever chose it.
    pub tells: String,
    /// The moment it leads to; `None` to stay.
    pub to: Option<usize>,
}

impl Moment {
    /// Whether nothing follows.
    pub fn is_end(&self) -> bool {
        self.ways.is_empty() && self.next.is_none()
    }

    /// The stage an author named on it, by its name in files or in the interface.
    pub fn stage(&self) -> Option<Stage> {
        const PLAIN: [(&str, Stage); 3] =
            [("venting", Stage::Dialysis), ("disarming", Stage::SkinGraft), ("connected", Stage::Connection)];
        let named = |tag: &String| {
            let plain = PLAIN.iter().find(|(word, _)| word == tag).map(|(_, stage)| *stage);
            Stage::from_key(tag).or(plain)
        };
        self.tags.iter().find_map(named)
    }

    /// The outcome an author named on it.
    pub fn outcome(&self) -> Option<Outcome> {
        self.tags.iter().find_map(|tag| Outcome::from_key(tag))
    }
}
