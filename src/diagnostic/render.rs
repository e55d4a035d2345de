//! Diagnostics as a person reads them in a terminal: the line itself, marked, and what to do about it.

use super::{Diagnostic, Place, Severity};
use codespan_reporting::diagnostic as report;
use codespan_reporting::files::SimpleFile;
use codespan_reporting::term;
use std::ops::Range;

/// The longest line, in bytes, that is quoted; nobody reads a quotation of a longer one.
const LONGEST_LINE: usize = 400;

/// Renders diagnostics of one file, one after the other, each with the line of `source` it concerns.
///
/// `colours` adds terminal colours; leave them out when the output is not a terminal.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], source: &str, colours: bool) -> String {
    let text = source.strip_prefix('\u{feff}').unwrap_or(source);
    let skipped = source.len() - text.len();
    let mut file: Option<SimpleFile<&str, &str>> = None;
    let mut out = String::new();
    for diagnostic in diagnostics {
        let quoted = diagnostic.place.as_ref().and_then(|p| Some((p, marked(p, text, skipped)?)));
        let Some((place, range)) = quoted else {
            in_words(diagnostic, &mut out);
            continue;
        };
        let file = file.get_or_insert_with(|| SimpleFile::new(&*place.file, text));
        quote(diagnostic, range, file, colours, &mut out);
    }
    out
}

/// The bytes to mark: the span, or its part on the first line; `None` when `text` has no such place or the
/// line is too long to quote.
fn marked(place: &Place, text: &str, skipped: usize) -> Option<Range<usize>> {
    let start = place.start.saturating_sub(skipped);
    let end = place.end.saturating_sub(skipped).max(start);
    let (before, marked, after) = (text.get(..start)?, text.get(start..end)?, text.get(end..)?);
    let first_line = marked.find('\n').unwrap_or(marked.len());
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    let line_end = if first_line < marked.len() {
        start + first_line
    } else {
        end + after.find('\n').unwrap_or(after.len())
    };
    (line_end - line_start <= LONGEST_LINE).then_some(start..start + first_line)
}

fn quote(
    diagnostic: &Diagnostic,
    range: Range<usize>,
    file: &SimpleFile<&str, &str>,
    colours: bool,
    out: &mut String,
) {
    let severity = match diagnostic.severity {
        Severity::Error => report::Severity::Error,
        Severity::Warning => report::Severity::Warning,
        Severity::Hint => report::Severity::Note,
    };
    let problem = report::Diagnostic::new(severity)
        .with_code(diagnostic.code)
        .with_message(&diagnostic.message)
        .with_label(report::Label::primary((), range))
        .with_notes(diagnostic.hints.clone());
    let config = term::Config::default();
    let mut buffer =
        if colours { term::termcolor::Buffer::ansi() } else { term::termcolor::Buffer::no_color() };
    match term::emit_to_write_style(&mut buffer, &config, file, &problem) {
        Ok(()) => {
            let quoted = String::from_utf8_lossy(buffer.as_slice());
            // The library knows no hints; its name for the weight is the first word it writes.
            match diagnostic.severity {
                Severity::Hint => out.push_str(&quoted.replacen("note", "hint", 1)),
                _ => out.push_str(&quoted),
            }
        }
        Err(_) => in_words(diagnostic, out),
    }
}

fn in_words(diagnostic: &Diagnostic, out: &mut String) {
    out.push_str(&diagnostic.to_string());
    out.push('\n');
    for hint in &diagnostic.hints {
        out.push_str("  = ");
        out.push_str(hint);
        out.push('\n');
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(start: usize, end: usize) -> Diagnostic {
        Diagnostic::error("out-of-range", "7 is too much.").with_hint("Write 1 to 5.").at(Place {
            file: "a.ron".into(),
            line: 2,
            column: 3,
            start,
            end,
        })
    }

    #[test]
    fn quotes_the_line_and_marks_the_place() {
        let shown = render(&[problem(4, 5)], "ab\nc7d\n", false);
        assert!(shown.contains("2 │ c7d"), "{shown}");
        assert!(shown.contains("a.ron:2:2"), "{shown}");
        assert!(shown.contains("= Write 1 to 5."), "{shown}");
        assert!(!shown.contains('\u{1b}'));
        assert!(render(&[problem(4, 5)], "ab\nc7d\n", true).contains('\u{1b}'));
    }

    #[test]
    fn a_hint_is_called_a_hint_quoted_or_not() {
        let hint = Diagnostic { severity: Severity::Hint, ..problem(4, 5) };
        for source in ["ab\nc7d\n", ""] {
            let shown = render(std::slice::from_ref(&hint), source, false);
            assert!(shown.contains("hint[out-of-range]") && !shown.contains("note"), "{shown}");
        }
    }

    #[test]
    fn a_byte_order_mark_moves_nothing() {
        assert!(render(&[problem(3, 4)], "\u{feff}7b", false).contains("a.ron:1:1"));
    }

    #[test]
    fn says_it_in_words_when_the_line_cannot_be_quoted() {
        for source in ["", "č", &"x".repeat(900)] {
            let shown = render(&[problem(1, 2)], source, false);
            assert!(
                shown.starts_with("a.ron:2:3: error[out-of-range]: 7 is too much.\n  = Write"),
                "{shown}"
            );
        }
    }
}
