//! The report on many attempts as a page, as data, and its attempts as a table.

mod columns;
mod csv;
mod html;
mod json;
mod xlsx;

pub use csv::CohortTable;
pub(in crate::export) use html::STYLE;
pub(in crate::export) use json::rounded;
pub use xlsx::CohortBook;

use crate::report::cohort::{CohortReport, Comparison, Who};
use crate::words::Words;
use serde::{Deserialize, Serialize};

/// What the counts do not know: what was asked for, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutCohort {
    /// What was asked for, each as it should be shown; empty for everything.
    pub filter: Vec<String>,
    /// The same of the second group; `None` without one.
    pub beside: Option<Vec<String>>,
    /// When the report was made, as it should be shown.
    pub made: String,
}

/// A report on many attempts with everything an export needs.
#[derive(Clone, Copy)]
pub struct Cohort<'a> {
    /// The report.
    pub report: &'a CohortReport,
    /// A second group beside it.
    pub comparison: Option<&'a Comparison>,
    /// Who they are; `None` leaves them out.
    pub who: Option<&'a Who>,
    /// What was asked for.
    pub about: &'a AboutCohort,
    /// The language.
    pub words: &'a dyn Words,
}

impl Cohort<'_> {
    /// One page that opens anywhere and prints well.
    #[must_use]
    pub fn html(self) -> Vec<u8> {
        html::page(self).into_bytes()
    }

    /// All the data.
    #[must_use]
    pub fn json(self) -> Vec<u8> {
        json::document(self)
    }

    /// A sentence without gaps.
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }
}
