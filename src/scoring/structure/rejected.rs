//! What the customer has just said was tried, said or offered in vain, and comes back all the same.

use super::super::turned_down::reports;
use super::{Feature, Surroundings};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// How many words after one of them belong to the report.
const REACH: usize = 10;

/// So many of the reported words must return.
const ENOUGH: usize = 2;

pub(super) fn find(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    if around.reply.context.is_empty() {
        return;
    }
    let reported = reported(around);
    let mut seen = FxHashSet::default();
    let mut first = None;
    for (term, token) in around.terms.iter().zip(around.words.tokens()) {
        if term.content && reported.contains(&term.stem) {
            seen.insert(term.stem);
            first.get_or_insert(*token);
        }
    }
    if let Some(token) = first.filter(|_| seen.len() >= ENOUGH) {
        found.push((Feature::SaysWhatWasRejected, token.start..token.end));
    }
}

/// Content words in the customer's quotation marks or after a word of reporting.
fn reported(around: &Surroundings<'_>) -> FxHashSet<u64> {
    let mut left = 0usize;
    let mut found = FxHashSet::default();
    for (term, token) in around.their_terms.iter().zip(around.theirs.tokens()) {
        let before = &around.reply.context[..token.start];
        if reports(term.word) || before.ends_with(['"', '\'', '“', '‘']) {
            left = REACH;
        } else {
            left = left.saturating_sub(1);
        }
        if left > 0 && term.content {
            found.insert(term.stem);
        }
    }
    found
}
