//! Bare words out of a fixed set: `telephone`, `dialysis`, `well`.

use super::context::Context;
use crate::diagnostic::{Diagnostic, nearest};
use crate::scenario::syntax::{Kind, Value};
use crate::scenario::{Comes, Pronoun};
use crate::vocabulary::{
    Channel, Counsel, Deadline, Fit, Forerunner, Lane, Necessity, Outcome, Priority, Reason, RedFlag,
    ReviewState, Stage, Technique,
};

/// A type each of whose values has one bare word.
pub(super) trait Named: Copy + 'static {
    /// What it is: "a channel".
    const WHAT: &'static str;
    /// The words with their values.
    fn words() -> impl Iterator<Item = (&'static str, Self)>;
    /// The value of a word.
    fn of(word: &str) -> Option<Self> {
        Self::words().find(|(known, _)| *known == word).map(|(_, value)| value)
    }
}

macro_rules! named {
    ($($of:ty: $what:literal),+ $(,)?) => {
        $(impl Named for $of {
            const WHAT: &'static str = $what;
            fn words() -> impl Iterator<Item = (&'static str, Self)> {
                Self::ALL.iter().map(|value| (value.key(), *value))
            }
            fn of(word: &str) -> Option<Self> {
                Self::from_key(word)
            }
        })+
    };
}

named!(
    Channel: "a channel",
    Counsel: "a way to take a question",
    Deadline: "a deadline",
    Fit: "a fit",
    Forerunner: "somebody who had the contact before",
    Lane: "a lane",
    Necessity: "a necessity",
    Outcome: "an outcome",
    Priority: "a priority",
    Reason: "a reason for escalating",
    RedFlag: "a red flag",
    ReviewState: "a state of the review",
    Stage: "a stage",
    Technique: "a technique",
);

impl Named for Pronoun {
    const WHAT: &'static str = "a pronoun";
    fn words() -> impl Iterator<Item = (&'static str, Self)> {
        Self::ALL.iter().map(|(value, word)| (*word, *value))
    }
}

impl Named for Comes {
    const WHAT: &'static str = "a way for a cue to come";
    fn words() -> impl Iterator<Item = (&'static str, Self)> {
        [("surely", Comes::Surely), ("if_provoked", Comes::IfProvoked)].into_iter()
    }
}

/// One of the words of `T`.
pub(super) fn named<T: Named>(value: &Value<'_>, cx: &mut Context) -> Option<T> {
    let word = match &value.kind {
        Kind::Name(word) => *word,
        Kind::Text(text) if T::of(text).is_some() => {
            let message = format!("{} stands without quotation marks.", capital(T::WHAT));
            let hint = format!("Write `{}: {text}`.", cx.field);
            cx.report(value, Diagnostic::error("wrong-type", message).with_hint(hint));
            return None;
        }
        _ => {
            cx.wrong_type(value, &format!("{}, one of {}", T::WHAT, words::<T>()));
            return None;
        }
    };
    if let Some(value) = T::of(word) {
        return Some(value);
    }
    let mut problem = Diagnostic::error("unknown-name", format!("`{word}` is not {}.", T::WHAT));
    if let Some(meant) = nearest(word, T::words().map(|(known, _)| known)) {
        problem = problem.with_hint(format!("Did you mean `{meant}`?"));
    }
    cx.report(value, problem.with_hint(format!("Write one of {}.", words::<T>())));
    None
}

fn words<T: Named>() -> String {
    T::words().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn capital(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
