//! A trainer's verdict on a mark. Both values are kept and shown; the figures use the trainer's.

use crate::vocabulary::{Mark, Technique};
use serde::{Deserialize, Serialize};

/// A trainer says that a mark should have been another one.
///
/// It changes the marks of the report and all that is computed from them: impact, matrix, what would have been
/// better. It does not change what happened: the customer answered to the mark that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overrule {
    /// The turn of the reply.
    pub turn: u32,
    /// The technique.
    pub technique: Technique,
    /// The mark it should have been.
    pub mark: Mark,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub by: String,
}

/// A mark in the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marking {
    /// The mark that counts: the trainer's, where there is one.
    pub mark: Mark,
    /// The mark given in the attempt, by the author or by the scorer.
    pub given: Mark,
    /// Whether the scorer said it could not tell and no trainer has decided since. Such a mark counts nowhere.
    pub unsure: bool,
    /// The trainer's ruling, if there is one.
    pub overruled: Option<Ruling>,
}

/// Why a mark was overruled, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// Why.
    pub reason: String,
    /// Who says so.
    pub by: String,
}

impl Marking {
    /// The mark given in the attempt, or the last one a trainer gave instead.
    pub(super) fn new(
        turn: u32,
        technique: Technique,
        given: Mark,
        unsure: bool,
        overrules: &[Overrule],
    ) -> Self {
        match overrules.iter().rev().find(|o| o.turn == turn && o.technique == technique) {
            Some(overrule) => Self {
                mark: overrule.mark,
                given,
                unsure: false,
                overruled: Some(Ruling { reason: overrule.reason.clone(), by: overrule.by.clone() }),
            },
            None => Self { mark: given, given, unsure, overruled: None },
        }
    }
}
