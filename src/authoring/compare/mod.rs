//! What differs between two versions of a scenario, in terms of what is in it: nodes, replies, marks, lines, facts, cues.
//!
//! Things that have an id are compared with the thing of the same id, wherever it stands; layout and comments make no
//! difference, and neither does the order of fields.

mod same;
mod tally;
mod walk;

pub use tally::{Counts, Tally};

use crate::scenario::syntax;
use serde::Serialize;

/// Something that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// What it is or belongs to, from the outside in: the node, then its reply.
    pub of: Vec<Part>,
    /// The field that differs, with the fields around it: `marks.composure`. Empty where a whole thing differs.
    pub field: String,
    /// How it differs.
    #[serde(flatten)]
    pub change: Change,
}

/// A thing with an id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The list it is in: `nodes`, `replies`, `cues`.
    pub list: String,
    /// Its id.
    pub id: String,
}

/// How something differs. Values are as they are written, in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// Only the new version has it.
    Added {
        /// What is there now.
        new: String,
    },
    /// Only the old version has it.
    Removed {
        /// What was there.
        old: String,
    },
    /// Both have it, and it differs.
    Changed {
        /// What was there.
        old: String,
        /// What is there now.
        new: String,
    },
    /// The thing has another id and is the same otherwise.
    Renamed {
        /// The id it has now.
        new: String,
    },
    /// Things of a list stand in another order.
    Reordered,
}

/// What differs, in the order of the old version, with what is new behind it. `None` where brackets of one of them do not match.
#[must_use]
pub fn compare(old: &str, new: &str) -> Option<Vec<Difference>> {
    let arena = syntax::Arena::new();
    let (a, b) = (syntax::parse(old, &arena), syntax::parse(new, &arena));
    let (a, b) = (a.root.filter(|_| a.sound)?, b.root.filter(|_| b.sound)?);
    let mut walk = walk::Walk::new(old, new);
    walk.value(&a, &b);
    Some(walk.found)
}

#[cfg(test)]
mod tests;
