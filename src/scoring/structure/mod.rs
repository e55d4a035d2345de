//! Traits of a reply that phrases cannot say.

mod concrete;
mod foreign;
mod rejected;
mod repetition;
mod shape;
mod template;

use super::reply::Reply;
use super::terms::Term;
use crate::phrase::Words;
use serde::Deserialize;
use std::ops::Range;

/// A trait of a reply that is measured instead of matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Feature {
    /// Two or more words in capitals that are no abbreviation.
    Shouting,
    /// Several exclamation marks, or one beside a question mark.
    Exclaiming,
    /// A swear word with stars in it.
    MaskedSwearing,
    /// One or two words.
    OneOrTwoWords,
    /// Three to six words.
    FewWords,
    /// More than sixty words.
    ManyWords,
    /// The reply ends with a question.
    EndsAsking,
    /// Some question is asked.
    Asks,
    /// One content word of the customer's returns.
    RestatesOne,
    /// Two or three content words of the customer's return.
    RestatesSome,
    /// Four or more content words of the customer's return.
    RestatesMany,
    /// The customer's own sentence is handed back unchanged.
    Parrots,
    /// An earlier reply is said again word for word.
    RepeatsItself,
    /// A slot of a template was left unfilled.
    UnfilledSlot,
    /// No language at all.
    Gibberish,
    /// Another language than the rubric's.
    OtherLanguage,
    /// Nothing was written.
    Empty,
    /// A number, price or time is named.
    NamesNumber,
    /// Two or more days or times of day are named.
    TwoTimes,
    /// A person is named whom the customer did not name.
    NamesPerson,
    /// Words return that the customer reported as tried, said or not wanted any more.
    SaysWhatWasRejected,
}

/// What the features are measured on.
pub(super) struct Surroundings<'a> {
    pub(super) reply: &'a Reply<'a>,
    pub(super) words: &'a Words,
    /// The reply word by word.
    pub(super) terms: &'a [Term<'a>],
    /// How many of them are words and no marks.
    pub(super) count: usize,
    /// The customer's words.
    pub(super) theirs: &'a Words,
    /// The same word by word.
    pub(super) their_terms: &'a [Term<'a>],
    /// The tokens of the reply that repeat the customer's content words.
    pub(super) restated: &'a [usize],
}

/// Every feature of a reply with the bytes that show it; an empty range at 0 means the reply as a whole.
pub(super) fn features(around: &Surroundings<'_>) -> Vec<(Feature, Range<usize>)> {
    let mut found = Vec::new();
    shape::find(around, &mut found);
    template::find(around, &mut found);
    concrete::find(around, &mut found);
    rejected::find(around, &mut found);
    foreign::find(around, &mut found);
    repetition::find(around, &mut found);
    restates(around, &mut found);
    found
}

fn restates(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    let tokens = around.restated;
    let Some(&first) = tokens.first() else { return };
    let token = around.words.tokens()[first];
    let feature = match tokens.len() {
        1 => Feature::RestatesOne,
        2 | 3 => Feature::RestatesSome,
        _ => Feature::RestatesMany,
    };
    found.push((feature, token.start..token.end));
}
