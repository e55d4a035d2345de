//! `report --cohort`: the report on many attempts, and `groups`, which says who is one.

mod args;
mod groups;

pub use args::CohortArgs;
pub use groups::{GroupsArgs, groups};

use super::args::ReportArgs;
use super::failure::Failure;
use super::home::Home;
use super::moment;
use super::report::{deliver, format};
use crate::export::Format;
use crate::export::cohort::{AboutCohort, Cohort, CohortTable};
use crate::report::cohort::{CohortReport, Comparison};
use jiff::Timestamp;

/// Writes the report to a file, in one step, or to standard output.
pub fn report(home: &Home, args: &ReportArgs) -> Result<(), Failure> {
    let filter = args.cohort.filter();
    let other = args.cohort.against(&filter)?;
    if format(args) == Format::Csv {
        let mut table = CohortTable::default();
        home.store.cohort_rows(&filter, |row| table.add(&row))?;
        return deliver(args, &table.into_bytes());
    }
    let tally = home.store.cohort(&filter)?;
    let comparison = match &other {
        Some(other) => Some(Comparison::new(&tally, &home.store.cohort(other)?)),
        None => None,
    };
    let about = AboutCohort {
        filter: args::told(&filter, &home.words),
        beside: other.as_ref().map(|other| args::told(other, &home.words)),
        made: moment::long(Timestamp::now()),
    };
    let report = CohortReport::new(&tally);
    let cohort =
        Cohort { report: &report, comparison: comparison.as_ref(), about: &about, words: &home.words };
    let bytes = if format(args) == Format::Json { cohort.json() } else { cohort.html() };
    deliver(args, &bytes)
}
