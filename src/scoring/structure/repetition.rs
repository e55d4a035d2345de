//! The same words again: an earlier reply, or the customer's own sentence.

use super::{Feature, Surroundings};
use crate::phrase::Words;
use memchr::memmem;
use std::ops::Range;

/// Fewer words than this may be said twice.
const WORDS_WORTH_NOTICING: usize = 5;

pub(super) fn find(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    let reply = around.reply;
    if around.count < WORDS_WORTH_NOTICING {
        return;
    }
    if reply.earlier.iter().any(|earlier| same(around.words, &Words::of(earlier))) {
        found.push((Feature::RepeatsItself, 0..reply.text.len()));
    }
    if !reply.context.is_empty() && contains(around.theirs, around.words) {
        found.push((Feature::Parrots, 0..reply.text.len()));
    }
}

fn same(one: &Words, other: &Words) -> bool {
    one.iter().eq(other.iter())
}

/// Whether the customer's message contains the whole reply word for word.
fn contains(theirs: &Words, reply: &Words) -> bool {
    let inside = reply.plain().trim_start_matches(" ^").trim_end_matches([' ', '.', '!', '?']);
    memmem::find(theirs.plain().as_bytes(), inside.as_bytes()).is_some()
}
