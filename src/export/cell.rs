//! A cell of a table: words, or a number with its unit, before it becomes CSV or a spreadsheet.

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    /// Nothing.
    Nothing,
    /// Words; also what an author, a trainee or a customer wrote.
    Words(String),
    /// A whole number.
    Whole(i64),
    /// A number with decimals.
    Decimal(f64),
    /// Hundredths of a unit.
    Hundredths(i64),
    /// A share, 0 to 1.
    Share(f64),
    /// Seconds.
    Seconds(f64),
    /// A moment in UTC, as RFC 3339 writes it.
    Moment(String),
    /// A day, as `2025-03-14`.
    Day(String),
}

impl Cell {
    /// Words that belong to the program or to a person.
    pub fn words(words: impl Into<String>) -> Self {
        let words = words.into();
        if words.is_empty() { Self::Nothing } else { Self::Words(words) }
    }

    /// What a value makes of itself, or nothing.
    pub fn of<T>(value: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Nothing, cell)
    }

    /// A whole number of seconds.
    pub fn seconds(seconds: u64) -> Self {
        Self::Seconds(seconds as f64)
    }

    /// A count.
    pub fn count(count: impl TryInto<i64>) -> Self {
        Self::Whole(count.try_into().unwrap_or(i64::MAX))
    }

    /// 1 where it holds, otherwise 0: a number, so that it can be added up.
    pub fn yes(holds: bool) -> Self {
        Self::Whole(i64::from(holds))
    }

    /// The cell as it stands in a CSV file: what people wrote cannot run, and numbers stay numbers.
    pub fn csv(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Words(words) | Self::Moment(words) | Self::Day(words) => harmless(words),
            Self::Whole(number) | Self::Hundredths(number) => number.to_string(),
            Self::Decimal(number) | Self::Share(number) => number.to_string(),
            Self::Seconds(seconds) => seconds.to_string(),
        }
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Whole(i64::from(number))
    }
}

impl From<&str> for Cell {
    fn from(words: &str) -> Self {
        Self::words(words)
    }
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        Self::words(words)
    }
}

/// Words as one cell of a table that is copied into a spreadsheet: in one piece, and nothing that runs.
#[must_use]
pub fn pasted(words: &str) -> String {
    harmless(&words.replace(['\t', '\n', '\r'], " "))
}

/// Words for a CSV file. Spreadsheets run a cell beginning with one of these characters as a formula, also in full
/// width; an apostrophe before it makes it words again. Numbers do not come here, so −2 stays a number.
fn harmless(words: &str) -> String {
    const RUNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if words.starts_with(RUNS) { format!("'{words}") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Cell, pasted};

    #[test]
    fn words_that_a_spreadsheet_would_run_become_words_again() {
        for start in ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"] {
            let words = format!("{start}1+1");
            assert_eq!(Cell::words(&words).csv(), format!("'{words}"));
        }
        assert_eq!(Cell::words("I hear you = I do").csv(), "I hear you = I do");
        assert_eq!(Cell::words("").csv(), "");
    }

    #[test]
    fn what_is_pasted_stays_in_its_cell() {
        assert_eq!(pasted("=2+3"), "'=2+3");
        assert_eq!(pasted("Ana\tMaria\nLima"), "Ana Maria Lima");
    }

    #[test]
    fn numbers_stay_numbers() {
        assert_eq!(Cell::Whole(-2).csv(), "-2");
        assert_eq!(Cell::seconds(3_600).csv(), "3600");
        assert_eq!(Cell::Hundredths(-150).csv(), "-150");
    }
}
