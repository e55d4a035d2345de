//! The list of what could not be carried over: each kind of thing once, with how often it came and where first.

use crate::diagnostic::{Diagnostic, Lines, Place};
use std::ops::Range;
use std::sync::Arc;

/// More kinds of things than anybody reads about.
const MOST: usize = 200;

/// What stayed behind so far.
pub struct Leftovers {
    file: Arc<str>,
    list: Vec<Leftover>,
}

struct Leftover {
    code: &'static str,
    what: String,
    hint: &'static str,
    times: usize,
    /// The bytes of the first, where the story is a text.
    first: Option<Range<usize>>,
}

impl Leftovers {
    pub fn new(file: &str) -> Self {
        Self { file: file.into(), list: Vec::new() }
    }

    /// Something that has no place in a text.
    pub fn add(&mut self, code: &'static str, what: impl Into<String>, hint: &'static str) {
        self.push(code, what.into(), hint, None);
    }

    /// Something that stands at these bytes of the story.
    pub fn add_at(
        &mut self,
        code: &'static str,
        what: impl Into<String>,
        hint: &'static str,
        at: Range<usize>,
    ) {
        self.push(code, what.into(), hint, Some(at));
    }

    fn push(&mut self, code: &'static str, what: String, hint: &'static str, at: Option<Range<usize>>) {
        if let Some(known) = self.list.iter_mut().find(|known| known.code == code && known.what == what) {
            known.times += 1;
        } else if self.list.len() < MOST {
            self.list.push(Leftover { code, what, hint, times: 1, first: at });
        } else if let Some(last) = self.list.last_mut() {
            last.times += 1;
        }
    }

    /// The list as findings, those of the story's text by place; `text` is that text.
    pub fn told(mut self, text: Option<&str>) -> Vec<Diagnostic> {
        self.list.sort_by_key(|left| left.first.as_ref().map_or(usize::MAX, |range| range.start));
        let mut lines = text.map(Lines::new);
        let mut told = Vec::with_capacity(self.list.len());
        for left in self.list {
            let message = match left.times {
                1 => left.what,
                times => format!("{} This came {times} times.", left.what),
            };
            let mut problem = match left.code {
                "link-to-nothing" | "same-name" | "words-to-write" => Diagnostic::warning(left.code, message),
                _ => Diagnostic::hint(left.code, message),
            };
            if !left.hint.is_empty() {
                problem = problem.with_hint(left.hint);
            }
            problem.place = left.first.zip(lines.as_mut()).map(|(range, lines)| {
                let (line, column) = lines.position(range.start);
                Place { file: Arc::clone(&self.file), line, column, start: range.start, end: range.end }
            });
            told.push(problem);
        }
        told
    }
}
