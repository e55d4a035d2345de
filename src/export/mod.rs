//! Report in, bytes out: one file for each format. Nothing here computes a figure; all of them stand in the report.

mod about;
mod cell;
pub mod cohort;
mod csv;
mod format;
mod html;
pub mod items;
mod json;
mod page;
mod palette;
mod svg;
mod turns;
mod xlsx;

pub use about::About;
pub use cell::pasted;
pub use format::Format;

use crate::report::AttemptReport;
use crate::words::Words;

/// The colours of every page and picture we make, as variables of a style sheet, light and dark.
#[must_use]
pub fn colours() -> String {
    palette::variables()
}

/// The report in this format. The same report, `about` and words give the same bytes on every machine.
#[must_use]
pub fn export(format: Format, report: &AttemptReport, about: &About, words: &dyn Words) -> Vec<u8> {
    match format {
        Format::Html => html::page(report, about, words).into_bytes(),
        Format::Json => json::document(report, about, words),
        Format::Csv => csv::table(report, about),
        Format::Xlsx => xlsx::workbook(report, about, words),
    }
}
