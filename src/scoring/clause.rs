//! How far a negation and a quotation reach.

use super::rubric::Rubric;
use crate::phrase::{Phrases, Words};

/// A negation reaches at most this many words to its right, inside its clause.
const NEGATION_REACH: usize = 8;
/// Words introduced by "you said" reach at most this many words to its right, inside the sentence.
const REPORT_REACH: usize = 14;

/// The rubric's lists that govern scope, ready to search.
#[derive(Clone, Debug)]
pub(super) struct Clauses {
    lists: Phrases,
    /// The first phrase of each list after the negators.
    bounds: [usize; 3],
}

/// For each token of a reply, whether it is denied or quoted.
pub(super) struct Reach {
    denied: Vec<bool>,
    quoted: Vec<bool>,
    /// Whether it is the first half of a word that ends in a negation, such as the "can" in "can't".
    torn: Vec<bool>,
}

impl Clauses {
    pub(super) fn new(rubric: &Rubric) -> Self {
        let mut sources = Vec::new();
        let mut bounds = [0; 3];
        for (i, list) in [&rubric.negators, &rubric.not_negators, &rubric.reporters, &rubric.clause_starts]
            .into_iter()
            .enumerate()
        {
            sources.extend(list.iter().cloned());
            if i < 3 {
                bounds[i] = sources.len();
            }
        }
        // `Rubric::parse` refuses lists that cannot be read; a rubric built by hand loses only its scopes.
        Self { lists: Phrases::parse(sources).unwrap_or_default(), bounds }
    }

    /// Works out the reach of every negation and quotation in a reply.
    pub(super) fn reach(&self, text: &str, words: &Words) -> Reach {
        let count = words.tokens().len();
        let nowhere = || vec![false; count];
        let mut reach = Reach { denied: nowhere(), quoted: nowhere(), torn: nowhere() };
        let hits = self.lists.tokens_in(words);
        let mut harmless = nowhere();
        let mut starts = nowhere();
        for &(phrase, first, last) in &hits {
            if (self.bounds[0]..self.bounds[1]).contains(&phrase) {
                harmless[first..=last].fill(true);
            } else if phrase >= self.bounds[2] {
                starts[first] = true;
            }
        }
        for &(phrase, first, last) in &hits {
            if phrase < self.bounds[0] && !harmless[first] {
                let tokens = words.tokens();
                if first > 0 && tokens[first - 1].start == tokens[first].start {
                    reach.torn[first - 1] = true;
                }
                fill(&mut reach.denied, text, words, &starts, last, NEGATION_REACH, true);
            } else if (self.bounds[1]..self.bounds[2]).contains(&phrase) {
                fill(&mut reach.quoted, text, words, &starts, last, REPORT_REACH, false);
            }
        }
        quotes(text, words, &mut reach.quoted);
        reach
    }
}

impl Reach {
    /// Whether the words from the first token to the last are denied: "I can" is not what "I can't" says.
    pub(super) fn denies(&self, first: usize, last: usize) -> bool {
        self.denied[first] || self.torn[last]
    }

    /// Whether this token belongs to the customer's quoted words.
    pub(super) fn quotes(&self, first: usize) -> bool {
        self.quoted[first]
    }
}

/// Marks the tokens after `from` up to the reach, the end of the sentence or, if asked, the end of the clause.
fn fill(
    marked: &mut [bool],
    text: &str,
    words: &Words,
    starts: &[bool],
    from: usize,
    reach: usize,
    clause: bool,
) {
    for i in from + 1..words.tokens().len().min(from + 1 + reach) {
        let comma = text[words.tokens()[i - 1].end..words.tokens()[i].start.max(words.tokens()[i - 1].end)]
            .contains([',', ';', ':', '—']);
        if matches!(words.word(i), "." | "?" | "!") || clause && (starts[i] || comma) {
            break;
        }
        marked[i] = true;
    }
}

/// Marks the tokens between paired double quotation marks.
fn quotes(text: &str, words: &Words, marked: &mut [bool]) {
    let mut open: Option<usize> = None;
    let mut token = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '"' | '“' | '”' | '«' | '»')) {
        match open.take() {
            None => open = Some(at + c.len_utf8()),
            Some(start) => {
                while token < marked.len() && words.tokens()[token].start < start {
                    token += 1;
                }
                while token < marked.len() && words.tokens()[token].end <= at {
                    marked[token] = true;
                    token += 1;
                }
            }
        }
    }
}
