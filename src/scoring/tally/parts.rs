//! What each part of a reply added, so that a mark which no single word explains can still be shown where it was lost.

use crate::phrase::{Words, is_mark};
use crate::scoring::wording::WEIGHTS;
use std::ops::Range;

/// A part has at least so many words, unless its sentence has fewer.
const FEWEST_WORDS: usize = 3;

/// The parts of a reply: sentences, divided where the writer set a comma, a colon or a dash.
pub(super) struct Parts {
    parts: Vec<Part>,
    /// For each token, the number of its part.
    of_token: Vec<usize>,
}

struct Part {
    /// The bytes of the reply, on character boundaries.
    bytes: Range<usize>,
    words: usize,
    begins_a_sentence: bool,
    /// Hundredths, in the order of the columns of the table of small signs.
    sums: [i32; WEIGHTS],
}

impl Parts {
    /// Divides a reply, in time linear in its length.
    pub(super) fn of(text: &str, words: &Words) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let mut of_token = Vec::with_capacity(words.tokens().len());
        let mut behind = 0;
        for (i, token) in words.tokens().iter().enumerate() {
            let mark = is_mark(words.word(i));
            let begins = i == 0 || words.word(i) == "^";
            let pause = || text.get(behind..token.start).is_some_and(|gap| gap.contains(PAUSES));
            let enough = parts.last().is_some_and(|part| part.words >= FEWEST_WORDS);
            if begins || enough && pause() {
                rejoin_short_end(&mut parts, &mut of_token);
                parts.push(Part {
                    bytes: token.start..token.end,
                    words: 0,
                    begins_a_sentence: begins,
                    sums: [0; WEIGHTS],
                });
            }
            let Some(part) = parts.last_mut() else { continue };
            // The mark that begins a sentence may stand before the space; its first word says where it starts.
            let start = if part.words == 0 && !mark { token.start } else { part.bytes.start };
            part.bytes = start..token.end.max(part.bytes.end);
            part.words += usize::from(!mark);
            of_token.push(parts.len() - 1);
            behind = token.end;
        }
        rejoin_short_end(&mut parts, &mut of_token);
        Self { parts, of_token }
    }

    /// Counts what a sign at these tokens weighs for the part in which it ends.
    pub(super) fn add(&mut self, tokens: &Range<usize>, weights: &[i16; WEIGHTS]) {
        let Some(last) = tokens.end.checked_sub(1) else { return };
        for (sum, &weight) in self.parts[self.of_token[last]].sums.iter_mut().zip(weights) {
            *sum += i32::from(weight);
        }
    }

    /// The part that costs a column most, with what it costs; the first of several, of those that `may` be shown.
    pub(super) fn lowest(
        &self,
        column: usize,
        may: impl Fn(&Range<usize>) -> bool,
    ) -> Option<(Range<usize>, i32)> {
        let part = self.parts.iter().filter(|part| may(&part.bytes)).min_by_key(|part| part.sums[column])?;
        Some((part.bytes.clone(), part.sums[column]))
    }

    /// The part that adds most to a column, with what it adds; the first of several.
    pub(super) fn highest(&self, column: usize) -> Option<(Range<usize>, i32)> {
        let part = self.parts.iter().rev().max_by_key(|part| part.sums[column])?;
        Some((part.bytes.clone(), part.sums[column]))
    }
}

/// A few words after the last pause of a sentence stay with what is before it.
fn rejoin_short_end(parts: &mut Vec<Part>, of_token: &mut [usize]) {
    let short = |part: &mut Part| !part.begins_a_sentence && part.words < FEWEST_WORDS;
    let Some(end) = parts.pop_if(short) else { return };
    let before = parts.len() - 1;
    parts[before].bytes.end = end.bytes.end;
    parts[before].words += end.words;
    for part in of_token.iter_mut().rev().take_while(|part| **part > before) {
        *part = before;
    }
}

/// What divides a sentence.
const PAUSES: [char; 6] = [',', ';', ':', '—', '–', '…'];

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        Parts::of(text, &Words::of(text)).parts.iter().map(|part| &text[part.bytes.clone()]).collect()
    }

    #[test]
    fn sentences_and_pauses_divide_and_short_openings_stay_with_what_follows() {
        assert_eq!(
            parts("Well, read it. I said so, and you know it – now you wait!"),
            ["Well, read it.", "I said so", "and you know it", "now you wait!"]
        );
        assert_eq!(
            parts("That is how it is, sir. Next, please"),
            ["That is how it is, sir.", "Next, please"]
        );
        assert_eq!(parts("No"), ["No"]);
        assert!(parts("").is_empty());
    }
}
