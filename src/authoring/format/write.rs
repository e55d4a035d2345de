//! From arranged tokens to text.

use super::tokens::{Sort, Token};

/// How far what hangs is indented.
const STEP: usize = 4;

/// A bracket that is open.
struct Frame {
    /// The column of lines inside it.
    inside: usize,
    /// The column of the line it was opened on.
    outside: usize,
}

struct Writer<'s> {
    source: &'s str,
    out: String,
    line_end: &'static str,
    /// The column the next character goes to, from 0.
    column: usize,
    /// The column the present line begins at.
    indent: usize,
    open: Vec<Frame>,
}

/// Writes the tokens.
pub(super) fn write(source: &str, tokens: &[Token]) -> String {
    let line_end = if source.contains("\r\n") { "\r\n" } else { "\n" };
    let mut writer = Writer {
        source,
        out: String::with_capacity(source.len() + source.len() / 8),
        line_end,
        column: 0,
        indent: 0,
        open: Vec::new(),
    };
    if source.starts_with('\u{feff}') {
        writer.out.push('\u{feff}');
    }
    for (at, token) in tokens.iter().enumerate() {
        writer.token(token, at.checked_sub(1).map(|before| &tokens[before]));
    }
    writer.out.push_str(line_end);
    writer.out
}

impl Writer<'_> {
    fn token(&mut self, token: &Token, before: Option<&Token>) {
        if token.sort == Sort::Close {
            let frame = self.open.pop().unwrap_or(Frame { inside: 0, outside: 0 });
            let after_comment = before.is_some_and(|before| before.sort == Sort::LineComment);
            let empty = before.is_some_and(|before| before.sort == Sort::Open);
            if (token.hanging && !empty) || after_comment {
                self.line(1, frame.outside);
            }
        } else if let Some(before) = before {
            self.between(token, before);
        }
        self.put(token.text(self.source));
        if token.sort == Sort::Open {
            let hanging = (self.indent / STEP + 1) * STEP;
            let inside = if token.hanging { hanging } else { self.column };
            self.open.push(Frame { inside, outside: self.indent });
        }
    }

    /// What stands between a token and the one before it: a break, a space, nothing.
    fn between(&mut self, token: &Token, before: &Token) {
        let inside = self.open.last().map_or(0, |frame| frame.inside);
        let may_break = match before.sort {
            Sort::Open => before.hanging || token.sort == Sort::LineComment,
            Sort::LineComment | Sort::BlockComment => true,
            Sort::Comma => true,
            // Behind the last value, a comment may stand on a line of its own; outside all brackets too.
            Sort::Close | Sort::Word => token.sort.is_comment(),
            Sort::Colon => false,
        };
        let must_break = before.sort == Sort::LineComment
            || token.forced
            || (before.sort == Sort::Open
                && before.hanging
                && !(token.sort.is_comment() && token.breaks == 0));
        if must_break || (may_break && token.breaks > 0 && token.sort != Sort::Comma) {
            // No empty line right behind a bracket, and never two.
            let most = if before.sort == Sort::Open { 1 } else { 2 };
            return self.line(token.breaks.clamp(1, most), inside);
        }
        let close = match (before.sort, token.sort) {
            (_, Sort::LineComment) => false,
            (_, Sort::BlockComment) => before.sort == Sort::Open,
            (_, Sort::Comma | Sort::Colon) | (Sort::Open, _) => true,
            // The word before a bracket belongs to it.
            (Sort::Word, Sort::Open) => true,
            _ => false,
        };
        if !close {
            self.put(" ");
        }
    }

    fn line(&mut self, breaks: usize, column: usize) {
        for _ in 0..breaks {
            self.out.push_str(self.line_end);
        }
        self.out.extend(std::iter::repeat_n(' ', column));
        (self.column, self.indent) = (column, column);
    }

    fn put(&mut self, text: &str) {
        self.out.push_str(text);
        self.column = match text.rsplit_once('\n') {
            Some((_, last)) => last.chars().count(),
            None => self.column + text.chars().count(),
        };
    }
}
