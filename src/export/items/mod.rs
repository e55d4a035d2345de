//! The item analysis of a scenario as a page, as data, as a table and as a workbook.

mod csv;
mod html;
mod xlsx;

use super::Format;
use super::cohort::rounded;
use crate::report::items::ItemReport;
use crate::words::Words;
use serde::Serialize;

/// An item analysis with everything an export needs.
#[derive(Clone, Copy)]
pub struct Items<'a> {
    /// The analysis.
    pub report: &'a ItemReport,
    /// The scenario's id.
    pub scenario: &'a str,
    /// The scenario's title, where it is known.
    pub title: &'a str,
    /// When it was made, as it should be shown.
    pub made: &'a str,
    /// The language.
    pub words: &'a dyn Words,
}

/// The document; `schema` comes first, so that a reader can decide before reading on.
#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    report: &'a ItemReport,
    scenario: &'a str,
    title: &'a str,
    made: &'a str,
}

impl Items<'_> {
    /// One page that opens anywhere and prints well.
    #[must_use]
    pub fn html(self) -> Vec<u8> {
        html::written(self).into_bytes()
    }

    /// All the data.
    #[must_use]
    pub fn json(self) -> Vec<u8> {
        let Self { report, scenario, title, made, .. } = self;
        rounded(&Document { report, scenario, title, made })
    }

    /// A row for each node and each reply.
    #[must_use]
    pub fn csv(self) -> Vec<u8> {
        csv::table(self.report)
    }

    /// A sheet of nodes and one of replies.
    #[must_use]
    pub fn xlsx(self) -> Vec<u8> {
        xlsx::workbook(self)
    }

    /// In a format.
    #[must_use]
    pub fn written(self, format: Format) -> Vec<u8> {
        match format {
            Format::Html => self.html(),
            Format::Json => self.json(),
            Format::Csv => self.csv(),
            Format::Xlsx => self.xlsx(),
        }
    }

    /// A sentence without gaps.
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }
}
