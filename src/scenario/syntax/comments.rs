//! What stands between values: white space and comments.

use super::Span;
use super::parser::Parser;
use crate::diagnostic::Diagnostic;

impl Parser<'_> {
    /// Skips white space and comments, remembering where the comments are.
    pub(super) fn trivia(&mut self) {
        self.next();
    }

    /// The byte behind white space and comments, which are skipped; `None` at the end.
    #[inline(always)]
    pub(super) fn next(&mut self) -> Option<u8> {
        // Mostly there is none, or one space.
        self.at += usize::from(self.peek() == Some(b' '));
        match self.peek() {
            Some(byte) if byte.is_ascii_graphic() && byte != b'/' => Some(byte),
            _ => {
                self.skip_trivia();
                self.peek()
            }
        }
    }

    #[inline(never)]
    fn skip_trivia(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => {
                    self.at += 1;
                    // Indentation comes in long runs.
                    while self.bytes()[self.at..].starts_with(b"        ") {
                        self.at += 8;
                    }
                    while self.peek() == Some(b' ') {
                        self.at += 1;
                    }
                }
                b'/' => match self.bytes().get(self.at + 1) {
                    Some(b'/') => self.line_comment(),
                    Some(b'*') => self.block_comment(),
                    _ => return,
                },
                0x80.. => match self.character() {
                    Some(
                        c @ ('\u{85}' | '\u{a0}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
                        | '\u{feff}'),
                    ) => {
                        self.at += c.len_utf8();
                    }
                    _ => return,
                },
                _ => return,
            }
        }
    }

    fn line_comment(&mut self) {
        let start = self.at;
        let rest = &self.bytes()[start..];
        self.at += rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
        self.comments.push(Span::new(start, self.at));
    }

    /// Block comments nest, as in Rust.
    fn block_comment(&mut self) {
        let start = self.at;
        let mut depth = 0_u32;
        loop {
            match self.bytes().get(self.at..self.at + 2) {
                Some(b"/*") => {
                    depth += 1;
                    self.at += 2;
                }
                Some(b"*/") => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        break;
                    }
                }
                Some(_) => self.at += 1,
                None => {
                    self.at = self.bytes().len();
                    self.sound = false;
                    self.report(
                        Span::new(start, start + 2),
                        Diagnostic::error("unclosed-comment", "This comment never ends.")
                            .with_hint("Write `*/` where it ends, or use `//` for a comment of one line."),
                    );
                    break;
                }
            }
        }
        self.comments.push(Span::new(start, self.at));
    }
}
