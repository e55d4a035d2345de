//! What the trainee said or offered, and what became of it.

use crate::scoring::{Coaching, Evidence, Flagged};
use crate::vocabulary::{Fit, Manner, Mark, PerTechnique, Stage};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Where a reply came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum Source {
    /// Picked from the script.
    Picked {
        /// Its id in the node.
        reply: Arc<str>,
    },
    /// Written by the trainee.
    Written,
    /// The words of an offer.
    Offered {
        /// The resolution's id.
        resolution: Arc<str>,
    },
}

/// A reply of the trainee with its marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replied {
    /// Where it came from.
    pub source: Source,
    /// The words.
    pub text: Arc<str>,
    /// The stage it was said in.
    pub stage: Stage,
    /// The node it was said at.
    pub node: Arc<str>,
    /// A mark for each technique.
    pub marks: PerTechnique<Mark>,
    /// Techniques the scorer could not judge; none for a picked reply.
    pub unsure: PerTechnique<bool>,
    /// The words that earned or cost the marks; empty for a picked reply.
    pub evidence: Vec<Evidence>,
    /// Red flags with the words that raised them.
    pub red_flags: Vec<Flagged>,
    /// What the reply did to the customer, by the author; `None` for a written one.
    pub coach: Option<Arc<str>>,
    /// What would have raised the weakest technique, by the scorer; `None` for a picked one.
    pub coaching: Option<Coaching>,
    /// Whether the customer had not finished.
    pub interrupted: bool,
    /// How often the trainee had said the same before.
    pub said_before: u32,
    /// The voice and face it was given with.
    #[serde(default, skip_serializing_if = "Manner::is_plain")]
    pub manner: Manner,
    /// The canned reply it began as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canned: Option<CannedUse>,
    /// What it asked for although it was known: the labels of the facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked_again: Vec<Arc<str>>,
    /// Weight × mark over the techniques, −200 to 200.
    pub impact: i64,
}

/// What became of the canned reply a written one began as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CannedUse {
    /// Its id.
    pub id: Arc<str>,
    /// Slots left unfilled, as they stand in the reply.
    pub unfilled: Vec<Arc<str>>,
    /// Whether the words were made to fit this customer.
    pub personal: bool,
}

/// The customer's answer to an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferAnswered {
    /// The resolution's id.
    pub resolution: Arc<str>,
    /// What it is.
    pub label: Arc<str>,
    /// How well it fits.
    pub fit: Fit,
    /// Whether the trainee said what happens next and when.
    pub follow_up: bool,
    /// Why it was declined; `None` when it was accepted.
    pub obstacle: Option<Obstacle>,
}

/// Why an offer was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// The customer was not ready to hear a solution.
    TooEarly,
    /// It does not solve their problem.
    DoesNotFit,
    /// The trainee may not decide it.
    BeyondAuthority,
    /// The customer is not eligible.
    NotEligible,
}
