//! What an author wrote in comments beside a part, so that a form can show it where it is about.

use super::write::{begins_line, line_end, line_start, newline, skip};
use super::{Change, Draft, PartId, Patch, Path, Tree};
use std::ops::Range;

/// What marks a comment about something that is still to be put in place of an invented one.
pub const CHANGE: &str = "CHANGE";

/// Comments that belong together, and the part they are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// The part they stand before, or behind on the same line.
    pub about: Path,
    /// Their words in one line, without the signs that make them a comment.
    pub words: String,
    /// The bytes of the comments themselves.
    pub written: Range<usize>,
    /// The bytes to take out with them: their whole lines, where nothing else is on these.
    pub bytes: Range<usize>,
}

impl Annotation {
    /// Whether it says that something is still to be changed.
    #[must_use]
    pub fn is_to_change(&self) -> bool {
        self.words.split(|c: char| !c.is_alphanumeric()).any(|word| word == CHANGE)
    }

    /// Its lines to be read, one below the other; a sentence that only goes on in the next line of the file is one line.
    #[must_use]
    pub fn to_read(&self, text: &str) -> String {
        let mut read = String::new();
        for line in text[self.written.clone()].lines().map(|line| line.trim_matches(is_sign)) {
            let goes_on = line.starts_with(char::is_lowercase)
                && read.ends_with(|c: char| c.is_alphanumeric() || c == ',');
            match goes_on {
                true => read.push(' '),
                false => read.push('\n'),
            }
            read.push_str(line);
        }
        read.trim().to_owned()
    }

    /// Its lines to be written on, each without the two strokes and the space before it; `None` for a comment between `/*` and `*/`.
    #[must_use]
    pub fn to_write(&self, text: &str) -> Option<String> {
        let lines: Option<Vec<&str>> =
            comment_lines(&text[self.written.clone()]).map(|line| Some(line?.1)).collect();
        lines.map(|lines| lines.join("\n"))
    }

    /// What writes these lines in place of its own, each as a comment of its own; nothing else in the file changes. Without
    /// words it is taken out.
    #[must_use]
    pub fn rewritten(&self, text: &str, lines: &str) -> Change {
        if lines.trim().is_empty() {
            return Change::of(vec![Patch::new(self.bytes.clone(), "")]);
        }
        let old = &text[self.written.clone()];
        let stands_alone = begins_line(text, self.written.start);
        // Behind something else there is only one line.
        let joined = lines.replace('\n', if stands_alone { "\n" } else { " " });
        // A line without words keeps no space for them.
        let strokes: Vec<&str> = comment_lines(old)
            .map(|line| line.filter(|(_, words)| !words.is_empty()).map_or("// ", |(strokes, _)| strokes))
            .collect();
        let between =
            format!("{}{}", newline(text), &text[line_start(text, self.written.start)..self.written.start]);
        let mut new = String::new();
        for (at, line) in joined.split('\n').enumerate() {
            let strokes = strokes.get(at).copied().unwrap_or("// ");
            if at > 0 {
                new.push_str(&between);
            }
            new.push_str(if line.is_empty() { "//" } else { strokes });
            new.push_str(line);
        }
        let start = self.written.start;
        let shifted = Change::between(old, &new)
            .patches()
            .iter()
            .map(|patch| Patch::new(start + patch.range.start..start + patch.range.end, patch.with.clone()))
            .collect();
        Change::of(shifted)
    }
}

/// The lines of comments: the strokes with the space behind them, and the words. `None` for one of another kind.
fn comment_lines(written: &str) -> impl Iterator<Item = Option<(&str, &str)>> {
    written.split('\n').map(|line| {
        let line = line.trim_start().trim_end_matches('\r');
        let words = line.strip_prefix("//")?;
        let words = words.strip_prefix(' ').unwrap_or(words);
        Some(line.split_at(line.len() - words.len()))
    })
}

/// What makes words a comment, or sets them off in it.
fn is_sign(c: char) -> bool {
    matches!(c, '/' | '*' | '-' | '=' | '#' | ' ' | '\t' | '\r')
}

/// Every comment of a draft, in the order of the text; those that follow one another are one. What is about no part, such as
/// a comment behind the last field, is left out.
#[must_use]
pub fn annotations(draft: &Draft) -> Vec<Annotation> {
    let (text, tree) = (draft.text(), draft.tree());
    if !tree.is_sound() {
        return Vec::new();
    }
    let mut all: Vec<Annotation> = Vec::new();
    let mut runs: Vec<Range<usize>> = Vec::new();
    for comment in tree.comments() {
        let comment = comment.range();
        match runs.last_mut() {
            // An empty line parts two comments.
            Some(run) if follows(text, run, comment.start) => run.end = comment.end,
            _ => runs.push(comment),
        }
    }
    for run in runs {
        let words = words(&text[run.clone()]);
        if let Some(part) = part_of(tree, text, &run).filter(|_| !words.is_empty()) {
            let written = run.start..run.start + text[run.clone()].trim_end().len();
            all.push(Annotation {
                about: tree.path(part, text),
                words,
                written,
                bytes: whole_lines(text, run),
            });
        }
    }
    all
}

/// Whether a comment that begins at `start` goes on with those before it, each on a line of its own.
fn follows(text: &str, run: &Range<usize>, start: usize) -> bool {
    let between = &text[run.end..start];
    let is_next_line = between.trim().is_empty() && between.matches('\n').count() == 1;
    is_next_line && begins_line(text, run.start)
}

/// The part a run of comments is about.
fn part_of(tree: &Tree, text: &str, run: &Range<usize>) -> Option<PartId> {
    let before = text[line_start(text, run.start)..run.start].trim_end();
    let written = before.trim_end_matches(',').trim_end();
    if !written.is_empty() && !written.ends_with(['(', '[', '{']) {
        // Behind something on its line.
        let end = line_start(text, run.start) + written.len();
        return outermost(tree, tree.at(end)?, |tree, part| tree.span(part).range().end == end);
    }
    let next = skip(text, run.end);
    let part = tree.at(next)?;
    outermost(tree, part, |tree, part| tree.whole_span(part).range().start == next)
}

/// The part furthest out that `is_it` holds for, from this one up without a gap.
fn outermost(tree: &Tree, part: PartId, is_it: impl Fn(&Tree, PartId) -> bool) -> Option<PartId> {
    let up = std::iter::successors(Some(part), |part| tree.parent(*part));
    up.take_while(|part| is_it(tree, *part)).last()
}

/// The words of comments, in one line.
fn words(written: &str) -> String {
    let lines = written.lines().map(|line| line.trim_matches(is_sign)).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// The lines a run of comments fills; the run itself where something else stands on its lines.
fn whole_lines(text: &str, run: Range<usize>) -> Range<usize> {
    let start = line_start(text, run.start);
    let end = line_end(text, run.end);
    let blank = |range: Range<usize>| text[range].trim().is_empty();
    match (blank(start..run.start), blank(run.end..end)) {
        (true, true) => start..text[end..].find('\n').map_or(end, |newline| end + newline + 1),
        (false, true) => start + text[start..run.start].trim_end().len()..end,
        _ => run,
    }
}

#[cfg(test)]
mod tests {
    use super::{Annotation, annotations};
    use crate::authoring::{Change, Draft, Patch};

    const TEXT: &str = "// A case.\n//\n// Read me.\n(\n    // CHANGE: the name.\n    // All of it.\n    title: \"x\", // short\n    \
        notes: \"y\",\n    facts: [\n        // ---- What he knows. ----\n        (id: \"a\"),\n        \
        (\n            // Inside.\n            id: \"b\"),\n    ],\n    // Nothing follows.\n)\n";

    fn of(text: &str) -> Vec<Annotation> {
        annotations(&Draft::new(text, "x.ron"))
    }

    #[test]
    fn comments_belong_to_what_they_stand_before_or_behind() {
        let found: Vec<(String, String)> =
            of(TEXT).into_iter().map(|note| (note.about.to_string(), note.words)).collect();
        let expected = [
            ("", "A case. Read me."),
            ("title", "CHANGE: the name. All of it."),
            ("title", "short"),
            ("facts[0]", "What he knows."),
            ("facts[1].id", "Inside."),
        ];
        assert_eq!(found, expected.map(|(about, words)| (about.to_owned(), words.to_owned())));
        assert_eq!(of(TEXT).iter().filter(|note| note.is_to_change()).count(), 1);
    }

    #[test]
    fn a_note_is_read_line_by_line_and_written_back_as_it_was() {
        let text = "(\n    // Called off\n    //\n    // A skeleton to make\n    // your own. It plays.\n    //tight\n    title: \"x\",\n)\n";
        let note = &of(text)[0];
        assert_eq!(note.to_read(text), "Called off\n\nA skeleton to make your own. It plays.\ntight");
        let lines = note.to_write(text).expect("lines");
        assert_eq!(lines, "Called off\n\nA skeleton to make\nyour own. It plays.\ntight");
        assert!(note.rewritten(text, &lines).is_empty());
        let mut new = text.to_owned();
        note.rewritten(text, "Called on\n\nA skeleton to make\n").apply(&mut new);
        assert_eq!(
            new,
            "(\n    // Called on\n    //\n    // A skeleton to make\n    //\n    title: \"x\",\n)\n"
        );
        let windows = text.replace('\n', "\r\n");
        let note = &of(&windows)[0];
        assert_eq!(note.to_write(&windows).expect("lines"), lines);
        assert!(note.rewritten(&windows, &lines).is_empty());
    }

    #[test]
    fn a_note_behind_something_stays_one_line_and_one_without_words_goes() {
        let note = &of(TEXT)[2];
        let mut new = TEXT.to_owned();
        note.rewritten(TEXT, "short\nand clear").apply(&mut new);
        assert!(new.contains("title: \"x\", // short and clear\n"), "{new}");
        let mut new = TEXT.to_owned();
        note.rewritten(TEXT, " ").apply(&mut new);
        assert!(new.contains("title: \"x\",\n"), "{new}");
    }

    #[test]
    fn taking_one_out_takes_its_lines_and_nothing_else() {
        for (at, left) in [(1, "(\n    title: \"x\", // short"), (2, "title: \"x\",\n    notes")] {
            let note = &of(TEXT)[at];
            let mut text = TEXT.to_owned();
            Change::of(vec![Patch::new(note.bytes.clone(), "")]).apply(&mut text);
            assert!(text.contains(left), "{text}");
            assert_eq!(of(&text).len(), of(TEXT).len() - 1);
        }
    }
}
