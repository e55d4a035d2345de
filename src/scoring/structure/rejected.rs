//! What the customer has just said was tried, said or offered in vain, and comes back all the same.

use super::super::restated::{is_content, stem};
use super::{Feature, Surroundings};
use crate::phrase::Words;
use rustc_hash::FxHashSet;
use std::ops::Range;

/// After these words a customer reports what did not help.
const REPORTED: &[&str] = &[
    "told", "tells", "telling", "said", "says", "say", "tried", "already", "done", "another", "again",
    "same", "dare",
];

/// How many words after one of them belong to the report.
const REACH: usize = 10;

/// So many of the reported words must return.
const ENOUGH: usize = 2;

pub(super) fn find(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    let context = around.reply.context;
    if context.is_empty() {
        return;
    }
    let theirs = around.theirs;
    let reported = reported(context, theirs, around.common);
    let mut seen = FxHashSet::default();
    let mut first = None;
    for i in 0..around.words.tokens().len() {
        let word = around.words.word(i);
        if is_content(word, around.common) && reported.contains(stem(word)) {
            seen.insert(stem(word));
            first.get_or_insert(around.words.tokens()[i]);
        }
    }
    if let Some(token) = first.filter(|_| seen.len() >= ENOUGH) {
        found.push((Feature::SaysWhatWasRejected, token.start..token.end));
    }
}

/// Content words in the customer's quotation marks or after a word of reporting.
fn reported<'a>(context: &str, theirs: &'a Words, common: &FxHashSet<String>) -> FxHashSet<&'a str> {
    let mut left = 0;
    let mut found = FxHashSet::default();
    for i in 0..theirs.tokens().len() {
        let (word, token) = (theirs.word(i), theirs.tokens()[i]);
        if REPORTED.contains(&word) || context[..token.start].ends_with(['"', '\'', '“', '‘']) {
            left = REACH;
        } else {
            left = left.saturating_sub(1);
        }
        if left > 0 && is_content(word, common) {
            found.insert(stem(word));
        }
    }
    found
}
