//! The order of the rows: by one column, up or down.

use super::row::Row;
use std::cmp::Ordering;

/// What the rows can be ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Title,
    When,
    Mode,
    Outcome,
    Verdict,
    Score,
    Turns,
    State,
}

/// The order in which the rows are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sort {
    pub column: Column,
    /// Largest, newest or last letter first.
    pub descending: bool,
}

impl Default for Sort {
    /// Newest first.
    fn default() -> Self {
        Self { column: Column::When, descending: true }
    }
}

impl Sort {
    /// The order after a column's heading was pressed: by that column, or the other way round.
    pub fn pressed(self, column: Column) -> Self {
        if self.column == column {
            return Self { descending: !self.descending, ..self };
        }
        // What one looks for in numbers and dates is at the upper end.
        let descending = matches!(column, Column::When | Column::Score | Column::Turns);
        Self { column, descending }
    }

    /// Puts the rows in order; equal ones newest first.
    pub fn apply(self, rows: &mut [Row]) {
        rows.sort_by(|a, b| {
            let order = self.compare(a, b);
            let order = if self.descending { order.reverse() } else { order };
            order.then_with(|| b.started_at.cmp(&a.started_at))
        });
    }

    fn compare(self, a: &Row, b: &Row) -> Ordering {
        match self.column {
            Column::Title => a.title.to_lowercase().cmp(&b.title.to_lowercase()),
            Column::When => a.started_at.cmp(&b.started_at),
            Column::Mode => a.mode.cmp(&b.mode),
            Column::Outcome => a.outcome.cmp(&b.outcome),
            Column::Verdict => a.verdict.cmp(&b.verdict),
            Column::Score => a.score.cmp(&b.score),
            Column::Turns => a.turns.cmp(&b.turns),
            Column::State => a.state.cmp(&b.state),
        }
    }
}
