//! Where a caret goes: by characters as people count them, by words, and to what a Tab or an Enter puts in.

use std::ops::Range;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// What one step of indentation is.
pub(super) const STEP: &str = "    ";

/// The end of the character before `at`.
pub(super) fn before(text: &str, at: usize) -> usize {
    GraphemeCursor::new(at, text.len(), true).prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// The beginning of the character behind `at`.
pub(super) fn behind(text: &str, at: usize) -> usize {
    GraphemeCursor::new(at, text.len(), true).next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}

/// The beginning of the word before `at`, within its line.
pub(super) fn word_before(text: &str, at: usize) -> usize {
    let start = line_start(text, at);
    if start == at {
        return before(text, at);
    }
    let mut words = text[start..at].unicode_word_indices();
    words.next_back().map_or(start, |(word, _)| start + word)
}

/// The end of the word behind `at`, within its line.
pub(super) fn word_behind(text: &str, at: usize) -> usize {
    let end = line_end(text, at);
    if end == at {
        return behind(text, at);
    }
    text[at..end].unicode_word_indices().next().map_or(end, |(word, found)| at + word + found.len())
}

/// The word around `at`, or the sign there.
pub(super) fn word_around(text: &str, at: usize) -> Range<usize> {
    let line = line_start(text, at)..line_end(text, at);
    let piece = text[line.clone()].split_word_bound_indices().find(|(start, piece)| {
        let start = line.start + start;
        (start..start + piece.len()).contains(&at)
    });
    piece.map_or(at..at, |(start, piece)| line.start + start..line.start + start + piece.len())
}

/// Where the line of `at` begins.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// Where the line of `at` ends.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end)
}

/// The indentation of the line of `at`.
pub(super) fn indentation(text: &str, at: usize) -> &str {
    let line = &text[line_start(text, at)..at];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// What Enter puts in at `at`, and how far into it the caret goes: a new line as deep as this one, one step deeper behind an
/// opening bracket, with the closing bracket on a line of its own.
pub(super) fn new_line(text: &str, at: usize) -> (String, usize) {
    let indent = indentation(text, at);
    let opens = text[..at].trim_end_matches(' ').ends_with(['(', '[', '{']);
    if !opens {
        return (format!("\n{indent}"), 1 + indent.len());
    }
    let inner = format!("\n{indent}{STEP}");
    let closes = text[at..].starts_with([')', ']', '}']);
    let caret = inner.len();
    (if closes { format!("{inner}\n{indent}") } else { inner }, caret)
}

/// The lines a selection touches, each one step deeper, or one step less deep.
pub(super) fn indented(text: &str, selection: &Range<usize>, deeper: bool) -> (Range<usize>, String) {
    let start = line_start(text, selection.start);
    // A selection that ends where a line begins does not mean that line.
    let last = if selection.end > selection.start { before(text, selection.end) } else { selection.end };
    let range = start..line_end(text, last.max(start));
    let lines: Vec<String> = text[range.clone()]
        .split('\n')
        .map(|line| match deeper {
            true if line.trim().is_empty() => line.to_owned(),
            true => format!("{STEP}{line}"),
            false => {
                let space = line.len() - line.trim_start_matches(' ').len();
                line[space.min(STEP.len())..].to_owned()
            }
        })
        .collect();
    (range, lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_is_what_a_person_counts() {
        let text = "ab\u{301}c";
        assert_eq!(behind(text, 1), 4, "an accent goes with its letter");
        assert_eq!(before(text, 4), 1);
        assert_eq!((before(text, 0), behind(text, text.len())), (0, text.len()));
    }

    #[test]
    fn words_are_found_within_a_line() {
        let text = "id: \"opening\",\nnext";
        assert_eq!(word_behind(text, 0), 2);
        assert_eq!(&text[word_around(text, 7)], "opening");
        assert_eq!(word_before(text, 12), 5);
        assert_eq!(
            word_before(text, 15),
            14,
            "at the beginning of a line one goes to the end of the one before"
        );
    }

    #[test]
    fn enter_keeps_the_depth_and_goes_deeper_behind_a_bracket() {
        assert_eq!(new_line("    a,", 6), ("\n    ".to_owned(), 5));
        assert_eq!(new_line("  (", 3), ("\n      ".to_owned(), 7));
        assert_eq!(new_line("  []", 3), ("\n      \n  ".to_owned(), 7));
    }

    #[test]
    fn whole_lines_go_deeper_and_back() {
        let text = "a\n  b\n\nc";
        let (range, deeper) = indented(text, &(0..6), true);
        assert_eq!((range, deeper.as_str()), (0..5, "    a\n      b"));
        assert_eq!(indented(text, &(2..3), false), (2..5, "b".to_owned()));
    }
}
