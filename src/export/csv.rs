//! CSV: one row for each turn, RFC 4180 in UTF-8, safe to open in a spreadsheet.

use super::cell::Cell;
use super::{About, turns};
use crate::report::AttemptReport;

pub(super) fn table(report: &AttemptReport, about: &About) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let rows = turns::rows(report, about).map(|row| row.each_ref().map(Cell::csv));
    for record in std::iter::once(turns::COLUMNS.map(str::to_owned)).chain(rows) {
        // Writing into memory cannot fail, and every row has as many cells as the heading by its type.
        let written = writer.write_record(&record);
        debug_assert!(written.is_ok(), "{written:?}");
    }
    writer.into_inner().unwrap_or_default()
}
