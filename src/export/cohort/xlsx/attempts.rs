//! The workbook of a report with the attempts behind it, a row each, written one by one.

use super::{Cohort, begun};
use crate::export::cohort::columns;
use crate::export::xlsx::{Book, LAST_ROW, unwritten};
use crate::report::cohort::CohortRow;
use std::io::{self, Seek, Write};

/// A workbook that takes attempt after attempt; a hundred thousand need no more memory than one. Until it is finished
/// the rows are in a nameless file of the system's, which nobody else can open.
pub struct CohortBook {
    book: Book,
    name: String,
    /// The row written last on the present sheet, and how many sheets of attempts there are.
    row: u32,
    sheets: u32,
}

impl CohortBook {
    /// A workbook with the tables of the report.
    ///
    /// # Errors
    /// When the system has no room for the rows that are put aside.
    pub fn new(cohort: Cohort<'_>) -> io::Result<Self> {
        let book = begun(cohort).map_err(unwritten)?;
        let mut begun = Self { book, name: cohort.say("cohort-count"), row: 0, sheets: 0 };
        begun.sheet()?;
        Ok(begun)
    }

    /// Adds an attempt.
    ///
    /// # Errors
    /// When it cannot be put aside.
    pub fn add(&mut self, row: &CohortRow) -> io::Result<()> {
        // A sheet ends somewhere; what has no room in it goes on in the next.
        if self.row == LAST_ROW {
            self.end_sheet()?;
            self.sheet()?;
        }
        self.row += 1;
        self.book.row(self.row, columns::cells(row)).map_err(unwritten)
    }

    /// Writes the workbook.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self, to: impl Write + Seek + Send) -> io::Result<()> {
        self.end_sheet()?;
        self.book.write(to).map_err(unwritten)
    }

    fn sheet(&mut self) -> io::Result<()> {
        self.sheets += 1;
        self.row = 0;
        let name = match self.sheets {
            1 => self.name.clone(),
            further => format!("{} {further}", self.name),
        };
        let widths: Vec<f64> = columns::names().map(width).collect();
        self.book.long(&name, columns::names(), &widths).map_err(unwritten)
    }

    fn end_sheet(&mut self) -> io::Result<()> {
        self.book.end(self.row, columns::names().count()).map_err(unwritten)
    }
}

/// How wide a column is, in characters, by what is known to stand in it.
fn width(name: &str) -> f64 {
    match name {
        "attempt" => 38.0,
        "started" => 20.0,
        "trainee" | "scenario" => 22.0,
        "channel" | "verdict" | "outcome" | "stage" => 16.0,
        _ => (name.len() as f64 + 2.0).clamp(10.0, 16.0),
    }
}
