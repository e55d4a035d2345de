//! Texts between quotation marks.

use super::parser::Parser;
use super::recovery::shortened;
use super::{Kind, Span};
use crate::diagnostic::Diagnostic;
use std::borrow::Cow;

impl<'s> Parser<'s> {
    /// Whether `r"` or `r#"` or the like is next.
    pub(super) fn at_raw_text(&self) -> bool {
        let rest = &self.bytes()[self.at..];
        rest.first() == Some(&b'r') && rest[1..].iter().find(|&&b| b != b'#') == Some(&b'"')
    }

    pub(super) fn raw_text(&mut self) {
        let start = self.at;
        let hashes = self.bytes()[start + 1..].iter().take_while(|&&b| b == b'#').count();
        let inner = start + 1 + hashes + 1;
        let ending = format!("\"{}", "#".repeat(hashes));
        match self.source[inner..].find(&ending) {
            Some(length) => {
                self.at = inner + length + ending.len();
                let text = one_kind_of_line_end(&self.source[inner..inner + length]);
                let text = self.kept(text);
                self.add(start, Kind::Text(text));
            }
            None => self.unclosed_text(start),
        }
    }

    pub(super) fn text(&mut self) {
        let start = self.at;
        let bytes = self.bytes();
        let mut end = start + 1;
        let mut plain = true;
        loop {
            let rest = bytes.get(end..).unwrap_or_default();
            let Some(length) = memchr::memchr3(b'"', b'\\', b'\r', rest) else {
                return self.unclosed_text(start);
            };
            end += length;
            match bytes[end] {
                b'"' => break,
                b'\\' => end += 2,
                _ => end += 1,
            }
            plain = false;
        }
        self.at = end + 1;
        // Nearly always it is a comma or a bracket, and no letter of any language.
        if !matches!(self.peek(), Some(b' '..=b'/')) && self.character().is_some_and(char::is_alphanumeric) {
            return self.runs_into_words(start);
        }
        if plain {
            return self.add(start, Kind::Text(&self.source[start + 1..end]));
        }
        let read = self.unescaped(start + 1, end);
        self.add(start, Kind::Text(self.arena.keep_text(&read)));
    }

    fn kept(&self, text: Cow<'s, str>) -> &'s str {
        match text {
            Cow::Borrowed(text) => text,
            Cow::Owned(text) => self.arena.keep_text(&text),
        }
    }

    /// The text that began at `start` ended right before a letter. Either a quotation mark stands inside the
    /// text without a backslash, or the mark that should have ended it is missing.
    fn runs_into_words(&mut self, start: usize) {
        let inner = &self.source[start + 1..self.at - 1];
        if inner.contains('\n') {
            return self.unclosed_text(start);
        }
        let mark = self.at - 1;
        let line = self.source[self.at..].lines().next().unwrap_or_default();
        let ends = |at: &usize| {
            let next = line[at + 1..].trim_start();
            next.is_empty() || next.starts_with([',', ')', ']', '}', ':'])
        };
        let end = line.match_indices('"').map(|(at, _)| at).find(ends);
        self.at += end.map_or(line.trim_end().len(), |at| at + 1);
        self.sound &= end.is_some();
        self.report(
            Span::new(mark, mark + 1),
            Diagnostic::error("unclosed-text", "A text ends at this quotation mark, and words follow right behind it.")
                .with_hint("If the mark belongs to the text, write `\\\"`; if not, the text before it lacks its closing mark."),
        );
        self.add(start, Kind::Broken);
    }

    /// Goes on at the end of the line, which is where most people who forget a quotation mark forget it.
    fn unclosed_text(&mut self, start: usize) {
        let line = self.source[start..].lines().next().unwrap_or_default();
        let text = line.trim_end().trim_end_matches([',', ')', ']', '}', ' ']);
        let behind = line[text.len()..].trim();
        self.sound &= matches!(behind, "" | ",");
        self.at = start + text.len();
        self.report(
            Span::new(start, self.at),
            Diagnostic::error("unclosed-text", "This text has no closing quotation mark.")
                .with_hint(format!("Write `\"` where it ends: `{}\"`.", shortened(text))),
        );
        self.add(start, Kind::Broken);
    }

    /// The text between two bytes with its escapes replaced.
    pub(super) fn unescaped(&mut self, start: usize, end: usize) -> String {
        let raw = one_kind_of_line_end(&self.source[start..end]);
        let mut out = String::with_capacity(raw.len());
        let mut rest: &str = &raw;
        while let Some(at) = rest.find('\\') {
            out.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            match escape(&mut rest) {
                Some(Escape::Character(character)) => out.push(character),
                Some(Escape::Nothing) => {}
                None => {
                    let shown: String = rest.chars().take(1).collect();
                    let from = start + self.source[start..end].find(&format!("\\{shown}")).unwrap_or(0);
                    self.report(
                        Span::new(from, from + 1 + shown.len()),
                        Diagnostic::error("bad-escape", format!("`\\{shown}` means nothing in a text."))
                            .with_hint("Write `\\\\` for a backslash, `\\\"` for a quotation mark, `\\n` for a new line."),
                    );
                }
            }
        }
        out.push_str(rest);
        out
    }
}

enum Escape {
    Character(char),
    /// A backslash at the end of a line joins it with the next.
    Nothing,
}

/// Reads what stands behind a backslash; takes nothing when it is no escape.
fn escape(rest: &mut &str) -> Option<Escape> {
    let first = rest.chars().next()?;
    let tail = &rest[first.len_utf8()..];
    let (read, left) = match first {
        '\'' | '"' | '\\' => (first, tail),
        'n' => ('\n', tail),
        'r' => ('\r', tail),
        't' => ('\t', tail),
        '0' => ('\0', tail),
        'x' => return byte_escape(rest).map(Escape::Character),
        'u' => {
            let (digits, left) = tail.strip_prefix('{')?.split_once('}')?;
            if digits.is_empty() || digits.len() > 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
                return None;
            }
            (char::from_u32(u32::from_str_radix(digits, 16).ok()?)?, left)
        }
        '\n' => {
            *rest = tail.trim_start_matches([' ', '\t', '\n', '\r']);
            return Some(Escape::Nothing);
        }
        _ => return None,
    };
    *rest = left;
    Some(Escape::Character(read))
}

/// `\x41`, or the several `\xNN` that make up one character in UTF-8. `rest` begins at the first `x`.
fn byte_escape(rest: &mut &str) -> Option<char> {
    let mut bytes = [0_u8; 4];
    let mut left = *rest;
    for count in 1..=4 {
        left = left.strip_prefix(if count == 1 { "x" } else { "\\x" })?;
        let digits = left.get(..2).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
        bytes[count - 1] = u8::from_str_radix(digits, 16).ok()?;
        left = &left[2..];
        if let Some(character) = std::str::from_utf8(&bytes[..count]).ok().and_then(|s| s.chars().next()) {
            *rest = left;
            return Some(character);
        }
    }
    None
}

/// A text of several lines means the same whether the file was saved on Windows or elsewhere.
fn one_kind_of_line_end(text: &str) -> Cow<'_, str> {
    if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}
