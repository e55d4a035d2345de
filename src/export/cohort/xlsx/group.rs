//! The group the report is on, and the one beside it: one after the other in the same tables, told apart by a first column.

use super::Cohort;
use crate::export::cell::Cell;
use crate::export::xlsx::Table;
use crate::report::cohort::CohortReport;

/// One group of attempts.
#[derive(Clone)]
pub(super) struct Group<'a> {
    /// What it is called; `None` where it is the only one.
    pub name: Option<String>,
    /// The report on it.
    pub report: &'a CohortReport,
}

impl<'a> Group<'a> {
    /// The groups of a report.
    pub fn all(cohort: Cohort<'a>) -> Vec<Self> {
        let Some(comparison) = cohort.comparison else {
            return vec![Self { name: None, report: cohort.report }];
        };
        vec![
            Self { name: Some(cohort.say("cohort-this")), report: cohort.report },
            Self { name: Some(cohort.say("cohort-other")), report: &*comparison.other },
        ]
    }

    /// What its lines in a drawing are called.
    pub fn called(&self, otherwise: String) -> String {
        self.name.clone().unwrap_or(otherwise)
    }

    /// A row of this group.
    pub fn row(&self, cells: impl IntoIterator<Item = Cell>) -> Vec<Cell> {
        self.name.iter().map(Cell::words).chain(cells).collect()
    }
}

/// A table that begins with the group where there are two.
pub(super) fn table<const N: usize>(cohort: Cohort<'_>, name: String, headings: [String; N]) -> Table {
    let group = cohort.comparison.is_some().then(|| cohort.say("sheet-group"));
    Table::new(name, group.into_iter().chain(headings))
}

/// The column of a table that would be at this place if there were one group only.
pub(super) fn column(cohort: Cohort<'_>, place: u16) -> u16 {
    place + u16::from(cohort.comparison.is_some())
}
