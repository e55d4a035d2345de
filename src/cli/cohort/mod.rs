//! `report --cohort`: the report on many attempts, and `groups`, which says who is one.

mod args;
mod groups;
mod items;
mod list;

pub use args::CohortArgs;
pub use groups::{GroupsArgs, groups};
pub use items::items;
pub use list::{Listed, list};

use super::args::ReportArgs;
use super::failure::Failure;
use super::home::Home;
use super::moment;
use super::progress::Progress;
use super::report::{deliver, format};
use crate::app::{CohortFile, CohortFileError, told};
use crate::export::cohort::AboutCohort;
use crate::store::write_streamed;
use jiff::Timestamp;
use std::io::Cursor;
use std::ops::ControlFlow;

/// Writes the report to a file, in one step, or to standard output.
pub fn report(home: &Home, args: &ReportArgs) -> Result<(), Failure> {
    let filter = args.cohort.filter();
    let other = args.cohort.against(&filter)?;
    let about = AboutCohort {
        filter: told(&filter, &home.words),
        beside: other.as_ref().map(|other| told(other, &home.words)),
        made: moment::long(Timestamp::now()),
    };
    let report = CohortFile {
        format: format(args),
        filter: &filter,
        against: other.as_ref(),
        about: &about,
        words: &home.words,
    };
    let mut progress = Progress::of(0);
    let mut step = |done: u64, all: u64| {
        progress.grown(all);
        progress.at(usize::try_from(done).unwrap_or(usize::MAX), "");
        ControlFlow::Continue(())
    };
    match &args.output {
        Some(file) => write_streamed(file, |file| report.write(&home.store, file, &mut step))?,
        None => {
            let mut bytes = Cursor::new(Vec::new());
            report.write(&home.store, &mut bytes, &mut step)?;
            deliver(args, bytes.get_ref())?;
        }
    }
    Ok(())
}

impl From<CohortFileError> for Failure {
    fn from(error: CohortFileError) -> Self {
        match error {
            CohortFileError::Output(error) => Self::Output(error),
            other => Self::Unusable(other.to_string()),
        }
    }
}
