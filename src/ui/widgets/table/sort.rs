//! Which rows a table shows, and in which order: their own, or by one column, up or down.

use super::{Cell, Line, Table};
use std::cmp::Ordering;

/// What a table remembers from frame to frame.
#[derive(Clone, Debug, Default)]
pub struct TableState {
    sorted: Option<Sorted>,
    order: Vec<usize>,
    stamp: Option<u64>,
    looked_for: String,
}

/// By which column, and which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sorted {
    pub column: usize,
    pub descending: bool,
}

impl TableState {
    /// The rows in the order they are shown in, by their place in the table.
    pub(super) fn order(&self) -> &[usize] {
        &self.order
    }

    pub(super) fn sorted(&self) -> Option<Sorted> {
        self.sorted
    }

    /// The words that each row has.
    pub(super) fn looked_for(&self) -> &str {
        &self.looked_for
    }

    /// Narrows the rows to those that have all of these words.
    pub(super) fn find(&mut self, words: String, table: &Table) {
        self.looked_for = words;
        self.arrange(table);
    }

    /// Puts the rows in order again where the table is another one.
    pub(super) fn fit(&mut self, table: &Table) {
        if self.stamp != Some(table.stamp) {
            self.stamp = Some(table.stamp);
            self.sorted = self.sorted.filter(|sorted| sorted.column < table.columns.len());
            self.arrange(table);
        }
    }

    /// Sorts by a column, or the other way round.
    pub(super) fn press(&mut self, column: usize, table: &Table) {
        let descending = match self.sorted {
            Some(sorted) if sorted.column == column => !sorted.descending,
            // What one looks for in numbers is at the upper end.
            _ => table.columns.get(column).is_some_and(|column| column.numbers),
        };
        self.sorted = Some(Sorted { column, descending });
        self.arrange(table);
    }

    fn arrange(&mut self, table: &Table) {
        let small = self.looked_for.to_lowercase();
        let has =
            |line: &Line, word: &str| line.cells.iter().any(|cell| cell.words.to_lowercase().contains(word));
        let found = |at: &usize| small.split_whitespace().all(|word| has(&table.lines[*at], word));
        self.order = (0..table.lines.len()).filter(found).collect();
        if let Some(Sorted { column, descending }) = self.sorted {
            let cell = |at: usize| table.lines[at].cells.get(column);
            self.order.sort_by(|&a, &b| {
                let order = compare(cell(a), cell(b));
                if descending { order.reverse() } else { order }
            });
        }
    }
}

fn compare(a: Option<&Cell>, b: Option<&Cell>) -> Ordering {
    let number = |cell: Option<&Cell>| cell.and_then(|cell| cell.number);
    match (number(a), number(b)) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        _ => {
            let words = |cell: Option<&Cell>| cell.map(|cell| cell.words.to_lowercase());
            words(a).cmp(&words(b))
        }
    }
}
