//! Spreadsheets: a sheet for each table, numbers as numbers with their unit, and drawings a spreadsheet can edit.
//!
//! What people wrote goes in as text only, never as a formula, whatever it begins with.

mod attempt;
mod book;
mod chart;
mod look;
mod table;

pub(super) use attempt::workbook;
pub(super) use book::{Book, LAST_ROW, unwritten};
pub(super) use chart::{Drawing, Kind, Line, Span};
pub(super) use table::Table;
