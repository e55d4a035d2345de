//! The customer: who they are and how they take things.

use super::Text;
use crate::phrase::Phrases;
use crate::vocabulary::Mood;
use std::sync::Arc;

/// The person on the other side.
#[derive(Clone, Debug, PartialEq)]
pub struct Customer {
    /// Their name.
    pub name: Arc<str>,
    /// The word the report uses for them.
    pub pronoun: Pronoun,
    /// Who they are in a line: "runs a flower shop, customer for six years".
    pub about: Text,
    /// The seed their portrait is drawn from; the same number is the same face.
    pub portrait: u64,
    /// Their history with the company, oldest first.
    pub history: Vec<HistoryEntry>,
    /// How they feel when the contact begins.
    pub mood: Mood,
    /// How many good replies are half-heard in each stage before they begin to count in full, 0 to 5.
    pub stubbornness: u32,
    /// How many replies that do not help they put up with, 1 to 30.
    pub patience: u32,
    /// What makes this customer angrier.
    pub angers: Vec<Sensitivity>,
    /// What does this customer good.
    pub soothes: Vec<Sensitivity>,
    /// The ending when patience is used up.
    pub patience_ends: Arc<str>,
    /// The ending when arousal reaches 100.
    pub breaks: Arc<str>,
}

/// The word a report uses for the customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pronoun {
    /// She.
    She,
    /// He.
    He,
    /// They.
    #[default]
    They,
}

impl Pronoun {
    /// Every pronoun with the name it has in a scenario file and in locale keys.
    pub const ALL: &'static [(Pronoun, &'static str)] =
        &[(Pronoun::She, "she"), (Pronoun::He, "he"), (Pronoun::They, "they")];

    /// The name it has in a scenario file and in locale keys.
    #[must_use]
    pub fn key(self) -> &'static str {
        Self::ALL.iter().find(|(p, _)| *p == self).map_or("they", |(_, key)| key)
    }
}

/// One line of the customer's history with the company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// When it was, in words.
    pub when: Text,
    /// What happened.
    pub what: Text,
}

/// Words this customer is sensitive to, for better or worse.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensitivity {
    /// What it is, for the report: "being told to calm down".
    pub what: Text,
    /// The words that set it off, in any reply, picked or written.
    pub phrases: Phrases,
    /// How arousal moves, −50 to 50.
    pub arousal: i64,
    /// How trust moves, −50 to 50.
    pub trust: i64,
}
