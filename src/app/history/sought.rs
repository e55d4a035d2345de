//! What the history is asked for: words, a column to order by, and which way.

/// A column of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryColumn {
    /// What the scenario was called.
    Title,
    /// When the attempt began.
    When,
    /// How it was answered; where everybody's are listed, by whom before that.
    Mode,
    /// What became of the customer.
    Outcome,
    /// The verdict.
    Verdict,
    /// The score.
    Score,
    /// The trainee's turns.
    Turns,
    /// How far it is.
    State,
}

/// Which attempts the history lists, and in which order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// Words that each of them has.
    pub words: String,
    /// What they are ordered by.
    pub column: HistoryColumn,
    /// Largest, newest or last letter first.
    pub descending: bool,
}

impl Default for Sought {
    /// All, newest first.
    fn default() -> Self {
        Self { words: String::new(), column: HistoryColumn::When, descending: true }
    }
}

impl Sought {
    /// The same after a column's heading was pressed: by that column, or the other way round.
    #[must_use]
    pub fn pressed(&self, column: HistoryColumn) -> Self {
        if self.column == column {
            return Self { descending: !self.descending, ..self.clone() };
        }
        // What one looks for in numbers and dates is at the upper end.
        let descending = matches!(column, HistoryColumn::When | HistoryColumn::Score | HistoryColumn::Turns);
        Self { column, descending, ..self.clone() }
    }
}
