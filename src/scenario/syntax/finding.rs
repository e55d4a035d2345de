//! Problems while their place is still a span of bytes, and a bounded pile of them.

use super::Span;
use crate::diagnostic::{Diagnostic, Severity};

/// How many errors of one file are listed, and how many warnings and hints. Who has more mends these first.
pub const MOST: usize = 200;

/// A problem and the bytes it concerns.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The bytes.
    pub span: Span,
    /// The problem, its place not yet filled in.
    pub diagnostic: Diagnostic,
}

/// The problems of one file: at most [`MOST`] errors and [`MOST`] others.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    list: Vec<Finding>,
    errors: usize,
    others: usize,
}

impl Findings {
    /// Adds one; beyond [`MOST`] of its kind it is only counted.
    pub fn push(&mut self, span: Span, diagnostic: Diagnostic) {
        let count = if diagnostic.is_error() { &mut self.errors } else { &mut self.others };
        *count += 1;
        if *count <= MOST {
            self.list.push(Finding { span, diagnostic });
        }
    }

    /// Whether there are more errors than will be listed, so that looking further is no use.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.errors > MOST
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.errors + self.others == 0
    }

    /// How many errors there are, those left out included.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Whether an error was found at or inside `span`.
    #[must_use]
    pub fn has_error_in(&self, span: Span) -> bool {
        let inside = |f: &Finding| span.start <= f.span.start && f.span.end <= span.end;
        self.list.iter().any(|finding| finding.diagnostic.is_error() && inside(finding))
    }

    /// All of them by place, and at the end a word about those that were left out.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Finding> {
        self.list.sort_by_key(|finding| finding.span);
        let left_out = (self.errors + self.others).saturating_sub(self.list.len());
        if left_out > 0 {
            let severity = if self.errors > MOST { Severity::Error } else { Severity::Hint };
            let message = "There are more findings than the ones listed.";
            let mut diagnostic = Diagnostic::hint("too-many-problems", message)
                .with_hint("Mend these first, from the top; one mistake often causes many of the others.");
            diagnostic.severity = severity;
            let span = self.list.last().map_or(Span::default(), |finding| finding.span);
            self.list.push(Finding { span, diagnostic });
        }
        self.list
    }
}
