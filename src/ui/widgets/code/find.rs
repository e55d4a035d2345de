//! Finding words in a text, and putting others in their place.

use super::CodeEdit;
use regex::{Regex, RegexBuilder};
use std::ops::Range;

/// What is looked for, and where it was found; looked for anew only when the words or the text change.
#[derive(Debug, Default)]
pub struct CodeSearch {
    words: String,
    pattern: Option<Regex>,
    revision: Option<u64>,
    found: Vec<Range<usize>>,
}

impl CodeSearch {
    /// Looks for `words` in `text`, capitals or not. Nothing is found for no words.
    pub fn look(&mut self, words: &str, text: &str, revision: u64) -> &[Range<usize>] {
        if self.words != words || self.pattern.is_none() {
            words.clone_into(&mut self.words);
            let pattern = RegexBuilder::new(&regex::escape(words)).case_insensitive(true).build();
            self.pattern = pattern.ok().filter(|_| !words.is_empty());
            self.revision = None;
        }
        if self.revision != Some(revision) {
            self.revision = Some(revision);
            let matches = self.pattern.iter().flat_map(|pattern| pattern.find_iter(text));
            self.found = matches.map(|found| found.range()).collect();
        }
        &self.found
    }

    /// Where it was found, in order.
    #[must_use]
    pub fn found(&self) -> &[Range<usize>] {
        &self.found
    }

    /// The first place at or behind a byte, beginning anew at the top; its number from 0.
    #[must_use]
    pub fn next(&self, from: usize) -> Option<usize> {
        let next = self.found.partition_point(|range| range.start < from);
        if next < self.found.len() { Some(next) } else { (!self.found.is_empty()).then_some(0) }
    }

    /// The last place that ends before a byte, beginning anew at the end; its number from 0.
    #[must_use]
    pub fn previous(&self, from: usize) -> Option<usize> {
        let next = self.found.partition_point(|range| range.end < from);
        next.checked_sub(1).or(self.found.len().checked_sub(1))
    }

    /// The number, from 0, of the place that is exactly `range`.
    #[must_use]
    pub fn at(&self, range: &Range<usize>) -> Option<usize> {
        self.found.iter().position(|found| found == range)
    }

    /// Everything found, replaced.
    #[must_use]
    pub fn replaced(&self, with: &str) -> Vec<CodeEdit> {
        self.found.iter().map(|range| CodeEdit { range: range.clone(), with: with.to_owned() }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::CodeSearch;

    #[test]
    fn words_are_found_whatever_their_capitals() {
        let mut search = CodeSearch::default();
        let text = "Él dice (sí). él calla.";
        assert_eq!(search.look("ÉL", text, 1).len(), 2);
        assert_eq!(search.look("(sí).", text, 1).len(), 1, "signs are only signs");
        assert_eq!(search.look("", text, 1).len(), 0);
    }

    #[test]
    fn looking_on_begins_anew_at_the_end() {
        let mut search = CodeSearch::default();
        search.look("a", "a b a", 1);
        assert_eq!((search.next(0), search.next(1), search.next(5)), (Some(0), Some(1), Some(0)));
        assert_eq!((search.previous(4), search.previous(0)), (Some(0), Some(1)));
        assert_eq!(search.at(&(4..5)), Some(1));
        search.look("a", "b", 2);
        assert_eq!((search.next(0), search.previous(0)), (None, None));
    }
}
