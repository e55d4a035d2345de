//! Phrases compiled: plain ones to runs of words, the others to a regular expression behind their rarest words.

use super::Words;
use super::notation::Part;
use super::pattern::{Pattern, Sight};
use super::runs::{Reading, Runs};

/// All phrases of a list, ready to search.
pub(super) struct Automaton {
    runs: Runs<Meaning>,
    patterns: Vec<Pattern>,
}

/// What finding a run of words means.
#[derive(Clone, Copy)]
enum Meaning {
    /// This phrase is found.
    Found(u32),
    /// A word of an anchor of this phrase is found; when all are, the pattern is asked.
    Maybe { phrase: u32, pattern: u32, anchor: u8 },
}

/// A phrase that may stand in a sentence, its pattern, and one word of the pattern's anchors.
type Asked = (u32, u32, Sight);

/// A phrase and the first and last token of a place where it stands.
type Found = (usize, usize, usize);

impl Automaton {
    pub(super) fn new(phrases: &[Vec<Part>]) -> Self {
        let mut runs = Runs::new();
        let mut patterns: Vec<Pattern> = Vec::new();
        for (phrase, parts) in (0..).zip(phrases) {
            if let Some(readings) = Reading::all(parts) {
                for reading in readings {
                    runs.add(&reading, Meaning::Found(phrase));
                }
                continue;
            }
            let number = u32::try_from(patterns.len()).unwrap_or(u32::MAX);
            let (pattern, anchors) = Pattern::new(parts);
            for (anchor, words) in (0..).zip(anchors) {
                for word in words {
                    runs.add(&word, Meaning::Maybe { phrase, pattern: number, anchor });
                }
            }
            patterns.push(pattern);
        }
        Self { runs, patterns }
    }

    /// Phrase, first and last token of every place.
    ///
    /// `phrases` are those it was made of.
    pub(super) fn find(&self, phrases: &[Vec<Part>], words: &Words) -> Vec<Found> {
        let mut found = Vec::new();
        let mut asked: Vec<Asked> = Vec::new();
        let mut sentence = 0..0;
        self.runs.find(words, |meaning, first, last| match meaning {
            Meaning::Found(phrase) => found.push((phrase as usize, first, last)),
            Meaning::Maybe { phrase, pattern, anchor } => {
                let at = words.tokens()[first].at;
                // The last byte of a sentence is the space before the first token of the next.
                if at + 1 >= sentence.end {
                    self.ask(phrases, words, sentence.start, &mut asked, &mut found);
                    sentence = words.sentence_at(at);
                }
                asked.push((phrase, pattern, (anchor, first)));
            }
        });
        self.ask(phrases, words, sentence.start, &mut asked, &mut found);
        found
    }

    /// Asks the patterns that may match in the sentence that begins at this offset of the plain form.
    fn ask(
        &self,
        phrases: &[Vec<Part>],
        words: &Words,
        sentence: usize,
        asked: &mut Vec<Asked>,
        found: &mut Vec<Found>,
    ) {
        asked.sort_unstable();
        let mut sights: Vec<Sight> = Vec::new();
        for same in asked.chunk_by(|a, b| a.0 == b.0) {
            let (phrase, pattern, _) = same[0];
            sights.clear();
            sights.extend(same.iter().map(|(_, _, sight)| *sight));
            let (phrase, pattern) = (phrase as usize, &self.patterns[pattern as usize]);
            pattern.find(&phrases[phrase], words, sentence, &sights, |first, last| {
                found.push((phrase, first, last));
            });
        }
        asked.clear();
    }
}
