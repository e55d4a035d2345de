//! CSV: one row for each attempt behind the report, RFC 4180 in UTF-8, safe to open in a spreadsheet.

use super::columns;
use crate::export::cell::Cell;
use crate::report::cohort::CohortRow;
use std::io::{self, Write};

/// A table that is written row by row, so that a million attempts need no more memory than one.
pub struct CohortTable<W: Write>(csv::Writer<W>);

impl<W: Write> CohortTable<W> {
    /// A table with its headings.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn new(to: W) -> io::Result<Self> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(to);
        writer.write_record(columns::names())?;
        Ok(Self(writer))
    }

    /// Adds an attempt.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn add(&mut self, row: &CohortRow) -> io::Result<()> {
        Ok(self.0.write_record(columns::cells(row).map(|cell| Cell::csv(&cell)))?)
    }

    /// Writes what is still held back, and gives back what was written to.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.into_inner().map_err(|unfinished| unfinished.into_error())
    }
}
