//! A table that is one sheet.

use crate::export::cell::Cell;

/// A table with its name, its headings and its rows.
pub(in crate::export) struct Table {
    /// The name of the sheet.
    pub name: String,
    /// The headings, one for each column.
    pub headings: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table without rows.
    pub fn new(name: impl Into<String>, headings: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { name: name.into(), headings: headings.into_iter().map(Into::into).collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// How wide a column should be, in characters: its longest word in the heading, and what stands in it up to a
    /// measure that can be read; longer words wrap.
    pub(super) fn width(&self, column: usize) -> f64 {
        let heading = &self.headings[column];
        let longest_word = heading.split_whitespace().map(length).max().unwrap_or(0);
        let content = self.rows.iter().filter_map(|row| row.get(column)).map(shown).max().unwrap_or(0);
        // Room for the button of the filter beside the heading.
        let wanted = (longest_word + 3).max(content + 2).max(length(heading).min(16));
        wanted.clamp(8, WIDEST) as f64
    }
}

/// The widest a column gets, in characters.
const WIDEST: usize = 60;

fn length(words: &str) -> usize {
    words.chars().count()
}

/// How many characters a cell shows.
fn shown(cell: &Cell) -> usize {
    match cell {
        Cell::Nothing => 0,
        Cell::Words(words) => words.lines().map(length).max().unwrap_or(0),
        Cell::Whole(number) => number.to_string().len(),
        Cell::Decimal(_) | Cell::Hundredths(_) | Cell::Share(_) => 7,
        Cell::Seconds(_) | Cell::Day(_) => 10,
        Cell::Moment(_) => 19,
    }
}
