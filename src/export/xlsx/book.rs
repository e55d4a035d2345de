//! A workbook that takes tables: headings that stay in view and filter, columns as wide as they need, cells by their kind.

use super::chart::Drawing;
use super::look::Looks;
use super::table::Table;
use crate::export::cell::Cell;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use std::io::{self, Seek, Write};

/// The last row a sheet has, from 0.
pub(in crate::export) const LAST_ROW: u32 = 1_048_575;

/// The longest text a cell takes, in characters.
const LONGEST: usize = 32_767;
const SECONDS_A_DAY: f64 = 86_400.0;

/// The height of a line, and the most a row can have, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 405.0;

/// Up to so many columns a printed page is as wide as the sheet; more would be too small to read.
const ONE_PAGE: usize = 16;

/// A workbook.
pub(in crate::export) struct Book {
    workbook: Workbook,
    looks: Looks,
}

impl Book {
    /// A workbook without sheets. It carries no moment of its own, so that the same report gives the same bytes.
    pub fn new(title: &str) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        let long_ago = ExcelDateTime::from_ymd(2000, 1, 1)?;
        workbook.set_properties(
            &DocProperties::new().set_title(title).set_company("Evenkeel").set_creation_datetime(&long_ago),
        );
        Ok(Self { workbook, looks: Looks::default() })
    }

    /// Adds a table as a sheet, with drawings beside it.
    pub fn add(&mut self, table: &Table, drawings: &[Drawing]) -> Result<(), XlsxError> {
        let sheet = self.workbook.add_worksheet();
        sheet.set_name(sheet_name(&table.name))?;
        let widths: Vec<f64> = (0..table.headings.len()).map(|column| table.width(column)).collect();
        head(sheet, &self.looks, table.headings.iter().map(String::as_str), &widths)?;
        for (row, cells) in (1..).zip(&table.rows) {
            write_row(sheet, &self.looks, row, cells.iter())?;
            let lines = cells.iter().zip(&widths).map(|(cell, width)| lines(cell, *width)).max().unwrap_or(1);
            if lines > 1 {
                // Not every spreadsheet finds the height of wrapped words itself.
                sheet.set_row_height(row, HIGHEST.min(LINE * f64::from(lines)))?;
            }
        }
        let last = u32::try_from(table.rows.len()).unwrap_or(LAST_ROW);
        filter(sheet, last, table.headings.len())?;
        let right_of_it = column(table.headings.len() + 1);
        // A drawing of nothing is none.
        for (place, drawing) in (0..).zip(drawings.iter().filter(|drawing| !drawing.lines.is_empty())) {
            sheet.insert_chart(1 + place * Drawing::ROWS, right_of_it, &drawing.chart())?;
        }
        Ok(())
    }

    /// Begins a sheet whose rows are put aside on the disk one by one, so that any number of them needs no more memory.
    /// The widths of its columns have to be known before.
    pub fn long(
        &mut self,
        name: &str,
        headings: impl Iterator<Item = &'static str>,
        widths: &[f64],
    ) -> Result<(), XlsxError> {
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(sheet_name(name))?;
        head(sheet, &self.looks, headings, widths)
    }

    /// Adds a row to the last sheet.
    pub fn row(&mut self, row: u32, cells: impl Iterator<Item = Cell>) -> Result<(), XlsxError> {
        let place = self.workbook.worksheets().len().saturating_sub(1);
        let sheet = self.workbook.worksheet_from_index(place)?;
        write_row(sheet, &self.looks, row, cells)
    }

    /// Ends the last sheet, whose last row this is: what can be filtered is known now.
    pub fn end(&mut self, last_row: u32, columns: usize) -> Result<(), XlsxError> {
        let place = self.workbook.worksheets().len().saturating_sub(1);
        filter(self.workbook.worksheet_from_index(place)?, last_row, columns)
    }

    /// Writes the workbook.
    pub fn write(mut self, to: impl Write + Seek + Send) -> Result<(), XlsxError> {
        self.workbook.save_to_writer(to)
    }

    /// The workbook as it is written to a file.
    pub fn into_bytes(mut self) -> Result<Vec<u8>, XlsxError> {
        self.workbook.save_to_buffer()
    }
}

/// What went wrong, as an error of writing.
pub(in crate::export) fn unwritten(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(error) => error,
        other => io::Error::other(other),
    }
}

fn head<'a>(
    sheet: &mut Worksheet,
    looks: &Looks,
    headings: impl Iterator<Item = &'a str>,
    widths: &[f64],
) -> Result<(), XlsxError> {
    for (at, width) in widths.iter().enumerate() {
        sheet.set_column_width(column(at), *width)?;
    }
    let mut lines = 1.0_f64;
    for (at, heading) in headings.enumerate() {
        sheet.write_string_with_format(0, column(at), heading, &looks.heading)?;
        let width = widths.get(at).copied().unwrap_or(8.0);
        // The button of the filter takes some of the width.
        lines = lines.max((heading.chars().count() as f64 / (width - 3.0).max(1.0)).ceil());
    }
    sheet.set_row_height(0, 16.0 * lines.min(4.0))?;
    sheet.set_freeze_panes(1, 0)?.set_landscape();
    if widths.len() <= ONE_PAGE {
        sheet.set_print_fit_to_pages(1, 0);
    }
    sheet.set_repeat_rows(0, 0).map(drop)
}

fn filter(sheet: &mut Worksheet, last_row: u32, columns: usize) -> Result<(), XlsxError> {
    match columns.checked_sub(1) {
        Some(last) if last_row > 0 => sheet.autofilter(0, 0, last_row, column(last)).map(drop),
        _ => Ok(()),
    }
}

fn write_row(
    sheet: &mut Worksheet,
    looks: &Looks,
    row: u32,
    cells: impl Iterator<Item = impl std::borrow::Borrow<Cell>>,
) -> Result<(), XlsxError> {
    for (at, cell) in cells.enumerate() {
        let (at, cell) = (column(at), cell.borrow());
        let look = looks.of(cell);
        let number = match cell {
            Cell::Nothing => continue,
            Cell::Words(words) => {
                sheet.write_string_with_format(row, at, shortened(words), look)?;
                continue;
            }
            Cell::Moment(moment) | Cell::Day(moment) => {
                match ExcelDateTime::parse_from_str(moment) {
                    Ok(moment) => sheet.write_datetime_with_format(row, at, &moment, look)?,
                    // What is no date is no reason to lose the row.
                    Err(_) => sheet.write_string(row, at, shortened(moment))?,
                };
                continue;
            }
            Cell::Whole(number) => *number as f64,
            Cell::Hundredths(number) => *number as f64 / 100.0,
            Cell::Decimal(number) | Cell::Share(number) => *number,
            Cell::Seconds(seconds) => *seconds / SECONDS_A_DAY,
        };
        // A spreadsheet has no infinity; it would show an error.
        if number.is_finite() {
            sheet.write_number_with_format(row, at, number, look)?;
        }
    }
    Ok(())
}

/// How many lines words take in a column of this width, in characters.
fn lines(cell: &Cell, width: f64) -> u32 {
    let Cell::Words(words) = cell else { return 1 };
    // Words break before the edge; a tenth is lost by that.
    let room = (width * 0.9 - 2.0).max(1.0);
    words.lines().map(|line| (line.chars().count() as f64 / room).ceil().max(1.0) as u32).sum()
}

/// Text as a cell can take it; what is too long ends in dots.
fn shortened(words: &str) -> String {
    match words.char_indices().nth(LONGEST) {
        None => words.to_owned(),
        Some(_) => words.chars().take(LONGEST - 1).chain(['…']).collect(),
    }
}

/// A name a sheet can have: at most 31 characters, and none that means something in a formula.
pub(super) fn sheet_name(name: &str) -> String {
    let plain = |c: char| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'') { ' ' } else { c };
    name.chars().map(plain).take(31).collect::<String>().trim().to_owned()
}

fn column(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_has_a_name_it_can_have() {
        assert_eq!(sheet_name("Technique × stage"), "Technique × stage");
        assert_eq!(sheet_name("Can they tell when?"), "Can they tell when");
        assert_eq!(sheet_name(&"long ".repeat(20)).chars().count(), 31);
    }

    #[test]
    fn text_that_is_too_long_for_a_cell_is_shortened_and_not_refused() {
        let mut table = Table::new("Words", ["words"]);
        table.row([Cell::words("ķ".repeat(40_000))]);
        let mut book = Book::new("Words").expect("a book");
        book.add(&table, &[]).expect("added");
        assert!(!book.into_bytes().expect("written").is_empty());
    }

    #[test]
    fn what_is_no_date_stays_as_it_is() {
        let mut table = Table::new("Dates", ["day"]);
        table.row([Cell::Day("yesterday".to_owned())]);
        table.row([Cell::Day("2025-13-40".to_owned())]);
        table.row([Cell::Decimal(f64::INFINITY)]);
        let mut book = Book::new("Dates").expect("a book");
        book.add(&table, &[]).expect("added");
        assert!(!book.into_bytes().expect("written").is_empty());
    }
}
