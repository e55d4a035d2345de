//! `report`: the report on one attempt, as a page, as data or as a table.

use super::args::ReportArgs;
use super::failure::Failure;
use super::file;
use super::home::Home;
use super::moment;
use crate::export::{About, Format, export};
use crate::report::AttemptReport;
use jiff::Timestamp;

/// Writes the report to a file, in one step, or to standard output.
pub fn report(home: &Home, args: &ReportArgs) -> Result<(), Failure> {
    let attempt = home.store.load(home.store.find(args.attempt.as_deref().unwrap_or("latest"))?)?;
    let report = AttemptReport::new(&attempt.events, &attempt.overrules);
    let about = About {
        attempt: attempt.summary.id.to_string(),
        trainee: Some(attempt.summary.trainee).filter(|name| !name.is_empty()),
        scenario_hash: attempt.summary.scenario_hash,
        started: attempt.summary.started_at.to_string(),
        played: moment::long(attempt.summary.started_at),
        made: moment::long(Timestamp::now()),
    };
    let bytes = export(format(args), &report, &about, &home.words);
    deliver(args, &bytes)
}

/// Writes to the file asked for, or to standard output.
pub(super) fn deliver(args: &ReportArgs, bytes: &[u8]) -> Result<(), Failure> {
    file::deliver(args.output.as_deref(), bytes)
}

/// The format asked for, or the one the file's name asks for.
pub(super) fn format(args: &ReportArgs) -> Format {
    let ending = args.output.as_deref().and_then(|file| file.extension()).map(|e| e.to_ascii_lowercase());
    let named = ending.as_deref().and_then(|ending| Format::from_key(ending.to_str()?));
    args.format.or(named).unwrap_or(Format::Html)
}
