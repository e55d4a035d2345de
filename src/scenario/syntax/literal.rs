//! Numbers and single characters.

use super::parser::Parser;
use super::recovery::shortened;
use super::{Kind, Span};
use crate::diagnostic::Diagnostic;

impl<'s> Parser<'s> {
    pub(super) fn number(&mut self) {
        let start = self.at;
        let bytes = self.bytes();
        self.at += 1;
        while let Some(&byte) = bytes.get(self.at) {
            let exponent = matches!(byte, b'+' | b'-') && matches!(bytes[self.at - 1], b'e' | b'E');
            if !(byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_') || exponent) {
                break;
            }
            self.at += 1;
        }
        let written = &self.source[start..self.at];
        // The common case, and the only one a scenario needs, without looking further.
        if let Some(value) = few_digits(written) {
            return self.add(start, Kind::Integer(value));
        }
        match read_number(written) {
            Some(kind) => self.add(start, kind),
            None => {
                self.report(
                    Span::new(start, self.at),
                    Diagnostic::error("bad-number", format!("`{}` is no number.", shortened(written)))
                        .with_hint(
                            "Write digits, such as `30`; if it is a text, put it between quotation marks.",
                        ),
                );
                self.add(start, Kind::Broken);
            }
        }
    }

    pub(super) fn single_character(&mut self) {
        let start = self.at;
        let rest = &self.source[start + 1..];
        let line = rest.lines().next().unwrap_or_default();
        // The character itself may be a single quotation mark when a backslash stands before it.
        let skip = if line.starts_with('\\') { 2 } else { line.chars().next().map_or(0, char::len_utf8) };
        let end = line.get(skip..).and_then(|tail| tail.find('\'')).map(|at| skip + at);
        let inner = end.map(|end| &line[..end]);
        self.at += end.map_or(line.len() + 1, |end| end + 2);
        let mut characters = inner.unwrap_or_default().chars();
        match (characters.next(), characters.next()) {
            (Some('\\'), Some(_)) => {
                let read = self.unescaped(start + 1, self.at - 1);
                let mut read = read.chars();
                if let (Some(character), None) = (read.next(), read.next()) {
                    return self.add(start, Kind::Char(character));
                }
            }
            (Some(character), None) if character != '\'' => return self.add(start, Kind::Char(character)),
            _ => {}
        }
        self.report(
            Span::new(start, self.at),
            Diagnostic::error("bad-character", "Single quotation marks hold exactly one character.")
                .with_hint("Put texts between double quotation marks: `\"like this\"`."),
        );
        self.add(start, Kind::Broken);
    }
}

/// A whole number of less than 18 digits without anything else but perhaps a minus.
fn few_digits(written: &str) -> Option<i64> {
    let digits = written.strip_prefix('-').unwrap_or(written);
    if digits.is_empty() || digits.len() >= 18 {
        return None;
    }
    let add = |sum, byte: u8| byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0'));
    let value = digits.bytes().try_fold(0_i64, add)?;
    Some(if digits.len() < written.len() { -value } else { value })
}

/// A number as RON writes it: decimal, `0x`, `0o`, `0b`, with `_` between digits, with fraction and exponent.
fn read_number(written: &str) -> Option<Kind<'static>> {
    let (negative, digits) = match written.as_bytes()[0] {
        b'-' => (true, &written[1..]),
        b'+' => (false, &written[1..]),
        _ => (false, written),
    };
    let first = *digits.as_bytes().first()?;
    if !(first.is_ascii_digit() || first == b'.') {
        return None;
    }
    let plain: String = digits.chars().filter(|&c| c != '_').collect();
    let base = match plain.get(..2) {
        Some("0x") => 16,
        Some("0o") => 8,
        Some("0b") => 2,
        _ => 10,
    };
    let body = if base == 10 { plain.as_str() } else { &plain[2..] };
    if base != 10 && (digits.as_bytes()[2..].first() == Some(&b'_') || body.starts_with(['+', '-'])) {
        return None;
    }
    let signed = if negative { format!("-{body}") } else { body.to_owned() };
    if let Ok(value) = i64::from_str_radix(&signed, base) {
        return Some(Kind::Integer(value));
    }
    (base == 10).then(|| signed.parse().ok().map(Kind::Float)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers() {
        for (written, value) in [
            ("0", 0),
            ("-17", -17),
            ("+5", 5),
            ("1_000", 1000),
            ("0xff", 255),
            ("-0b101", -5),
            ("9223372036854775807", i64::MAX),
        ] {
            assert_eq!(read_number(written), Some(Kind::Integer(value)), "{written}");
            assert!(few_digits(written).is_none_or(|few| few == value), "{written}");
        }
        assert_eq!(read_number("2.5e1"), Some(Kind::Float(25.0)));
        assert_eq!(read_number("99999999999999999999"), Some(Kind::Float(1e20)));
        for wrong in ["-", "+", "1x", "0x", "0xg", "--1", "1.2.3", ".", "0x_1", "5u8", "-inf"] {
            assert_eq!((read_number(wrong), few_digits(wrong)), (None, None), "{wrong}");
        }
    }
}
