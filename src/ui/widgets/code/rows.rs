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
    text: String,
    columns: usize,
    rows: Vec<Row>,
    lines: Vec<Line>,
}

impl Rows {
    /// Follows `text`, in rows of at most `columns` characters, broken between words where that is possible. Only what has changed
    /// is broken anew, and what stands behind it in a comment or text that now begins or ends elsewhere.
    pub(super) fn follow(&mut self, text: &str, columns: usize) {
        let columns = columns.max(16);
        if self.columns != columns || self.lines.is_empty() {
            let broken = Broken::of(text, 0..text.len(), 0, Within::Plain, columns);
            *self = Rows { text: text.to_owned(), columns, rows: broken.rows, lines: broken.lines };
            return;
        }
        let (old, new) = changed(&self.text, text);
        let moved = text.len() as i64 - self.text.len() as i64;
        let first = self.line_at(old.start);
        let mut last = self.line_at(old.end);
        let start = self.lines[first].start as usize;
        let mut broken = Broken::of(
            text,
            start..after(self.lines[last].end, moved),
            first,
            self.lines[first].within,
            columns,
        );
        while let Some(next) = self.lines.get(last + 1).filter(|next| next.within != broken.within) {
            let line = after(next.start, moved)..after(next.end, moved);
            broken.line(&text[line.clone()], line.start, columns);
            last += 1;
        }
        self.text.replace_range(old, &text[new]);
        self.put(first..last + 1, broken, moved);
    }

    /// Puts broken lines in the place of others; the text behind them has moved by so many bytes.
    fn put(&mut self, lines: Range<usize>, broken: Broken, moved: i64) {
        let row = |lines: &[Line], rows: &[Row], line: usize| {
            lines.get(line).map_or(rows.len(), |line| line.first_row as usize)
        };
        let rows = row(&self.lines, &self.rows, lines.start)..row(&self.lines, &self.rows, lines.end);
        let more_lines = broken.lines.len() as i64 - lines.len() as i64;
        let more_rows = broken.rows.len() as i64 - rows.len() as i64;
        let mut new_lines = broken.lines;
        for line in &mut new_lines {
            line.first_row += rows.start as u32;
        }
        for line in &mut self.lines[lines.end..] {
            (line.start, line.end) = (after(line.start, moved) as u32, after(line.end, moved) as u32);
            line.first_row = after(line.first_row, more_rows) as u32;
        }
        for row in &mut self.rows[rows.end..] {
            (row.start, row.end) = (after(row.start, moved) as u32, after(row.end, moved) as u32);
            row.line = after(row.line, more_lines) as u32;
        }
        self.lines.splice(lines, new_lines);
        self.rows.splice(rows, broken.rows);
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

/// Lines that follow one another, broken into rows; their rows are counted from the first of them.
struct Broken {
    rows: Vec<Row>,
    lines: Vec<Line>,
    /// The number of the next line.
    number: usize,
    /// What that begins in the middle of.
    within: Within,
}

impl Broken {
    /// Breaks the lines in `range`, of which the first has this number and begins in the middle of this.
    fn of(text: &str, range: Range<usize>, number: usize, within: Within, columns: usize) -> Self {
        let mut broken = Broken { rows: Vec::new(), lines: Vec::new(), number, within };
        let mut start = range.start;
        for line in text[range].split('\n') {
            broken.line(line, start, columns);
            start += line.len() + 1;
        }
        broken
    }

    fn line(&mut self, line: &str, start: usize, columns: usize) {
        let first_row = self.rows.len() as u32;
        let end = start + line.len();
        self.lines.push(Line { start: start as u32, end: end as u32, first_row, within: self.within });
        self.wrap(line, start, columns);
        self.within = lex::after(line, self.within);
        self.number += 1;
    }

    fn wrap(&mut self, line: &str, offset: usize, columns: usize) {
        let mut start = 0;
        let number = self.number as u32;
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
}

/// A number behind a change that has moved it.
fn after(number: u32, moved: i64) -> usize {
    (i64::from(number) + moved) as usize
}

/// The bytes of each text between what both begin and end with.
fn changed(old: &str, new: &str) -> (Range<usize>, Range<usize>) {
    let mut head = shared(old.as_bytes(), new.as_bytes());
    while !old.is_char_boundary(head) || !new.is_char_boundary(head) {
        head -= 1;
    }
    let mut tail = shared_end(&old.as_bytes()[head..], &new.as_bytes()[head..]);
    while !old.is_char_boundary(old.len() - tail) || !new.is_char_boundary(new.len() - tail) {
        tail -= 1;
    }
    (head..old.len() - tail, head..new.len() - tail)
}

/// So many bytes are compared at once.
const STEP: usize = 256;

/// How many bytes both begin with.
fn shared(a: &[u8], b: &[u8]) -> usize {
    let steps = a.chunks_exact(STEP).zip(b.chunks_exact(STEP)).take_while(|(a, b)| a == b).count() * STEP;
    steps + a[steps..].iter().zip(&b[steps..]).take_while(|(a, b)| a == b).count()
}

/// How many bytes both end with.
fn shared_end(a: &[u8], b: &[u8]) -> usize {
    let steps = a.rchunks_exact(STEP).zip(b.rchunks_exact(STEP)).take_while(|(a, b)| a == b).count() * STEP;
    let (a, b) = (&a[..a.len() - steps], &b[..b.len() - steps]);
    steps + a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::Rows;
    use proptest::prelude::*;

    fn rows_of(text: &str, columns: usize) -> Rows {
        let mut rows = Rows::default();
        rows.follow(text, columns);
        rows
    }

    proptest! {
        #[test]
        fn following_a_change_is_breaking_the_whole(
            text in "[a é\\n\"/*#r]{0,80}",
            changes in prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize, "[a é\\n\"/*#r]{0,5}"), 1..6),
        ) {
            let mut text = text;
            let mut rows = rows_of(&text, 16);
            for (at, length, with) in changes {
                let start = text.floor_char_boundary(at.index(text.len() + 1));
                let end = text.floor_char_boundary((start + length).min(text.len()));
                text.replace_range(start..end, &with);
                rows.follow(&text, 16);
                let whole = rows_of(&text, 16);
                prop_assert_eq!(&rows.text, &text);
                prop_assert_eq!(&rows.lines, &whole.lines, "{:?}", text);
                prop_assert_eq!(&rows.rows, &whole.rows, "{:?}", text);
            }
        }
    }

    #[test]
    fn lines_break_between_words_and_nothing_is_lost() {
        let text = "one two three four five six\n\nshort\naverylongwordwithoutanyspaceinit ü";
        let rows = rows_of(text, 16);
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
        let rows = rows_of(text, 80);
        assert_eq!(
            (rows.len(), rows.row_at(0), rows.row_at(2), rows.row_at(3), rows.row_at(6)),
            (3, 0, 0, 1, 2)
        );
        assert_eq!(rows.line_at(5), 1);
        assert_eq!(rows_of("", 80).len(), 1);
    }
}
