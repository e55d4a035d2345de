//! What an author wrote in comments beside a part, so that a form can show it where it is about.

use super::write::{begins_line, line_end, line_start, skip};
use super::{Draft, PartId, Path, Tree};
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
    /// The bytes to take out with them: their whole lines, where nothing else is on these.
    pub bytes: Range<usize>,
}

impl Annotation {
    /// Whether it says that something is still to be changed.
    #[must_use]
    pub fn is_to_change(&self) -> bool {
        self.words.split(|c: char| !c.is_alphanumeric()).any(|word| word == CHANGE)
    }
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
            all.push(Annotation { about: tree.path(part, text), words, bytes: whole_lines(text, run) });
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
    let is_sign = |c: char| matches!(c, '/' | '*' | '-' | '=' | '#' | ' ' | '\t' | '\r');
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
