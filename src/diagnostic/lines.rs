//! From a byte in a text to the line and column a person would name.

/// Walks once through a text and tells the line and column of bytes asked for in rising order.
///
/// Asking for an earlier byte again is allowed and starts over, so sort first: then a file of sixteen
/// megabytes in a single line costs one pass, however many problems it has.
#[derive(Debug)]
pub struct Lines<'s> {
    text: &'s str,
    byte: usize,
    line: u32,
    column: u32,
}

impl<'s> Lines<'s> {
    /// Begins at the top of `text`.
    #[must_use]
    pub fn new(text: &'s str) -> Self {
        let mut lines = Self { text, byte: 0, line: 1, column: 1 };
        lines.rewind();
        lines
    }

    /// The line and the column in characters, both from 1, of the character `byte` lies in; the end of the
    /// text for any byte behind it.
    pub fn position(&mut self, byte: usize) -> (u32, u32) {
        if byte < self.byte {
            self.rewind();
        }
        for (at, character) in self.text[self.byte..].char_indices() {
            if self.byte + at + character.len_utf8() > byte {
                self.byte += at;
                return (self.line, self.column);
            }
            if character == '\n' {
                self.line += 1;
                self.column = 1;
            } else {
                self.column += 1;
            }
        }
        self.byte = self.text.len();
        (self.line, self.column)
    }

    /// A byte order mark is no character anybody sees, so it takes no column.
    fn rewind(&mut self) {
        self.byte = if self.text.starts_with('\u{feff}') { 3 } else { 0 };
        self.line = 1;
        self.column = 1;
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn counts_lines_and_characters_from_one() {
        let mut lines = Lines::new("ab\nčd\r\n\nx");
        assert_eq!(lines.position(0), (1, 1));
        assert_eq!(lines.position(3), (2, 1));
        assert_eq!(lines.position(5), (2, 2), "č is one character of two bytes");
        assert_eq!(lines.position(9), (4, 1));
        assert_eq!(lines.position(99), (4, 2));
        assert_eq!(lines.position(1), (1, 2), "going back is allowed");
    }

    #[test]
    fn a_byte_inside_a_character_names_that_character() {
        assert_eq!(Lines::new("ač").position(2), (1, 2));
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        let mut lines = Lines::new("\u{feff}ab");
        assert_eq!(lines.position(3), (1, 1));
        assert_eq!(lines.position(4), (1, 2));
        assert_eq!(lines.position(0), (1, 1));
    }
}
