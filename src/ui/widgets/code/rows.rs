//! Where the lines of a text begin and break, so that a row can be found by its height and by its bytes without laying anything out.

use super::lex::{self, Within};
use std::ops::Range;

/// One row on the screen: a line, or as much of it as fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row {
    start: u32,
    end: u32,
    line: u32,
}

/// One line of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Line {
    start: u32,
    end: u32,
    first_row: u32,
    within: Within,
}

/// The rows of a text. At least one, also for an empty text.
#[derive(Debug, Default)]
pub(super) struct Rows {
    rows: Vec<Row>,
    lines: Vec<Line>,
}

impl Rows {
    /// Breaks `text` into rows of at most `columns` characters, between words where that is possible.
    pub(super) fn of(text: &str, columns: usize) -> Self {
        let columns = columns.max(16);
        let mut rows = Rows { rows: Vec::new(), lines: Vec::new() };
        let mut within = Within::Plain;
        let mut start = 0;
        for line in text.split('\n') {
            let number = rows.lines.len() as u32;
            let first_row = rows.rows.len() as u32;
            let end = start + line.len();
            rows.lines.push(Line { start: start as u32, end: end as u32, first_row, within });
            rows.wrap(line, start, number, columns);
            within = lex::after(line, within);
            start = end + 1;
        }
        rows
    }

    fn wrap(&mut self, line: &str, offset: usize, number: u32, columns: usize) {
        let mut start = 0;
        let mut push = |start: usize, end: usize| {
            let (start, end) = ((offset + start) as u32, (offset + end) as u32);
            self.rows.push(Row { start, end, line: number });
        };
        // Bytes are at least as many as characters, so most lines need no counting.
        if line.len() > columns {
            let (mut count, mut space) = (0, None);
            for (at, character) in line.char_indices() {
                // A space may stand beyond the edge, where nobody sees it.
                if count >= columns + usize::from(character == ' ') {
                    let end = space.filter(|space| *space > start).unwrap_or(at);
                    push(start, end);
                    count = line[end..at].chars().count();
                    start = end;
                    space = None;
                }
                count += 1;
                if character == ' ' {
                    space = Some(at + 1);
                }
            }
        }
        push(start, line.len());
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many lines there are.
    pub(super) fn lines(&self) -> usize {
        self.lines.len()
    }

    /// The bytes of a row, without the end of its line.
    pub(super) fn row(&self, row: usize) -> Range<usize> {
        self.rows[row].start as usize..self.rows[row].end as usize
    }

    /// The line a row belongs to, from 0.
    pub(super) fn line_of_row(&self, row: usize) -> usize {
        self.rows[row].line as usize
    }

    /// Whether a line begins with this row.
    pub(super) fn begins_line(&self, row: usize) -> bool {
        self.lines[self.line_of_row(row)].first_row as usize == row
    }

    /// The bytes of a line, without its end, and what it begins in the middle of.
    pub(super) fn line(&self, line: usize) -> (Range<usize>, Within) {
        let line = self.lines[line];
        (line.start as usize..line.end as usize, line.within)
    }

    /// The line a byte lies in, from 0.
    pub(super) fn line_at(&self, byte: usize) -> usize {
        self.lines.partition_point(|line| line.start as usize <= byte).saturating_sub(1)
    }

    /// The row a byte lies in. Where a row breaks, the byte between belongs to the row behind it.
    pub(super) fn row_at(&self, byte: usize) -> usize {
        self.rows.partition_point(|row| row.start as usize <= byte).saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::Rows;

    #[test]
    fn lines_break_between_words_and_nothing_is_lost() {
        let text = "one two three four five six\n\nshort\naverylongwordwithoutanyspaceinit ü";
        let rows = Rows::of(text, 16);
        let all: Vec<&str> = (0..rows.len()).map(|row| &text[rows.row(row)]).collect();
        assert_eq!(
            all,
            ["one two three ", "four five six", "", "short", "averylongwordwit", "houtanyspaceinit ", "ü"]
        );
        assert_eq!(rows.lines(), 4);
        assert_eq!(rows.line_of_row(5), 3);
        assert!(rows.begins_line(4) && !rows.begins_line(5));
    }

    #[test]
    fn bytes_find_their_row() {
        let text = "ab\ncd\n";
        let rows = Rows::of(text, 80);
        assert_eq!(
            (rows.len(), rows.row_at(0), rows.row_at(2), rows.row_at(3), rows.row_at(6)),
            (3, 0, 0, 1, 2)
        );
        assert_eq!(rows.line_at(5), 1);
        assert_eq!(Rows::of("", 80).len(), 1);
    }
}
