//! Texts between quotation marks.

use std::fmt::Write;

/// A text as it is written in a file, in plain quotation marks.
#[must_use]
pub fn quoted(words: &str) -> String {
    escaped(words, false)
}

/// A text written the way `old` was: raw if that was raw, over several lines if that was.
#[must_use]
pub fn quoted_like(words: &str, old: &str) -> String {
    // A line feed written as such becomes the file's own line ending, so only there where one is already.
    let several_lines = old.contains('\n') && !old.contains('\r');
    if old.starts_with('r') && !words.contains('\r') && (several_lines || !words.contains('\n')) {
        // One more hash than any quotation mark in the words is followed by.
        let longest =
            words.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len()).max();
        let hashes = "#".repeat(longest.map_or(0, |most| most + 1).max(hashes_of(old)));
        return format!("r{hashes}\"{words}\"{hashes}");
    }
    escaped(words, several_lines)
}

fn hashes_of(old: &str) -> usize {
    old[1..].len() - old[1..].trim_start_matches('#').len()
}

fn escaped(words: &str, several_lines: bool) -> String {
    let mut out = String::with_capacity(words.len() + 2);
    out.push('"');
    for character in words.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' if several_lines => out.push('\n'),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // What nobody sees, and what turns the direction of writing, is better written out.
            c if c.is_control()
                || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}') =>
            {
                let _ = write!(out, "\\u{{{:x}}}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{quoted, quoted_like};
    use crate::scenario::syntax::{Arena, Kind, parse};
    use proptest::prelude::*;

    fn read(written: &str) -> Option<String> {
        match parse(written, &Arena::new()).root?.kind {
            Kind::Text(words) => Some(words.to_owned()),
            _ => None,
        }
    }

    #[test]
    fn raw_stays_raw() {
        assert_eq!(quoted_like("a \"b\" c\\", "r#\"old\"#"), "r#\"a \"b\" c\\\"#");
        assert_eq!(quoted_like("\"# hm", "r\"old\""), "r##\"\"# hm\"##");
        assert_eq!(quoted_like("a\nb", "\"a\nc\""), "\"a\nb\"");
        assert_eq!(quoted_like("a\nb", "\"c\""), "\"a\\nb\"");
    }

    proptest! {
        #[test]
        fn every_text_reads_as_itself(words in any::<String>(), old in prop::sample::select(vec!["\"x\"", "r\"x\"", "r##\"x\"##", "\"a\nb\""])) {
            prop_assert_eq!(read(&quoted(&words)), Some(words.clone()));
            let written = quoted_like(&words, old);
            prop_assert_eq!(read(&written), Some(words), "{}", written);
        }
    }
}
