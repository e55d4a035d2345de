//! Runs of words that are looked for: a dictionary in which one word after the other is looked up.

use super::notation::{Part, Piece};
use super::{Key, Words};
use rustc_hash::FxHashMap;

/// A phrase with at most this many readings is searched for as plain words.
const READINGS: usize = 48;

/// One way to read a phrase: whole words, and perhaps the beginning of one more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reading<'a> {
    words: Vec<&'a str>,
    stem: Option<&'a str>,
}

impl<'a> Reading<'a> {
    /// One whole word.
    pub(super) fn word(word: &'a str) -> Self {
        Self { words: vec![word], stem: None }
    }

    /// Every word that begins like this.
    pub(super) fn stem(stem: &'a str) -> Self {
        Self { words: Vec::new(), stem: Some(stem) }
    }

    /// The key of a reading that is one whole word.
    pub(super) fn key_of_word(&self) -> Option<u64> {
        match &self.words[..] {
            [word] if self.stem.is_none() => Some(Key::of(word).number()),
            _ => None,
        }
    }

    /// The stem of a reading that is nothing else.
    pub(super) fn stem_alone(&self) -> Option<&'a str> {
        self.stem.filter(|_| self.words.is_empty())
    }

    /// Every reading of a phrase without gaps and wild words, if there are not too many.
    pub(super) fn all(parts: &'a [Part]) -> Option<Vec<Self>> {
        if !are_few(parts) {
            return None;
        }
        let mut readings = vec![Self::default()];
        for part in parts {
            let mut next = if matches!(part, Part::Maybe(_)) { readings.clone() } else { Vec::new() };
            match part {
                Part::OneOf(groups) | Part::Maybe(groups) => {
                    for before in &readings {
                        for group in groups {
                            next.push(before.with(group)?);
                        }
                    }
                }
                Part::Start => {
                    for before in &readings {
                        next.push(before.with_word("^")?);
                    }
                }
                Part::End(marks) => {
                    for before in &readings {
                        for at in 0..marks.len() {
                            next.push(before.with_word(&marks[at..=at])?);
                        }
                    }
                }
                Part::Gap(_) => return None,
            }
            readings = next;
        }
        readings.retain(|reading| !reading.words.is_empty() || reading.stem.is_some());
        Some(readings)
    }

    fn with(&self, group: &'a [Piece]) -> Option<Self> {
        let mut reading = self.clone();
        for piece in group {
            match piece {
                // Behind the beginning of a word nothing can follow in a row.
                _ if reading.stem.is_some() => return None,
                Piece::Word(word) => reading.words.push(word),
                Piece::Stem(stem) => reading.stem = Some(stem),
                Piece::Any | Piece::Number => return None,
            }
        }
        Some(reading)
    }

    fn with_word(&self, word: &'a str) -> Option<Self> {
        let mut reading = self.clone();
        reading.words.push(word);
        self.stem.is_none().then_some(reading)
    }
}

/// Whether a phrase has no gap and not too many readings, up to the end of any of its parts.
fn are_few(parts: &[Part]) -> bool {
    let mut count = 1;
    parts.iter().all(|part| {
        count *= match part {
            Part::OneOf(groups) => groups.len(),
            Part::Maybe(groups) => groups.len() + 1,
            Part::Start => 1,
            Part::End(marks) => marks.len(),
            Part::Gap(_) => return false,
        };
        count <= READINGS
    })
}

/// All runs with what finding them means.
#[derive(Clone, Debug)]
pub(super) struct Runs<M> {
    /// By the key of its words: what is known of a run.
    runs: FxHashMap<u64, Run>,
    /// By the key of its whole words and the letters behind them: the first meaning of a run that ends in a stem.
    stems: FxHashMap<u64, u32>,
    /// The run of no words.
    root: Run,
    /// The first two letters of every stem, as a set.
    begins: [u64; BEGINS / 64],
    /// Each with the one that follows it for the same run.
    meanings: Vec<(M, u32)>,
}

#[derive(Clone, Copy, Debug)]
struct Run {
    /// The first meaning of just these words.
    meaning: u32,
    /// Whether a longer run begins with them.
    goes_on: bool,
    /// How many letters may follow as a stem, each number as one bit (64 as 0 and so on).
    stems: u64,
}

/// No meaning, and the end of a list of them.
const NONE: u32 = u32::MAX;

const BEGINS: usize = 1024;

impl<M: Copy> Runs<M> {
    pub(super) fn new() -> Self {
        Self {
            runs: FxHashMap::default(),
            stems: FxHashMap::default(),
            root: Run::default(),
            begins: [0; BEGINS / 64],
            meanings: Vec::new(),
        }
    }

    /// Adds a run. What is added twice is found twice.
    pub(super) fn add(&mut self, reading: &Reading<'_>, meaning: M) {
        let (mut key, mut run) = (Key::EMPTY, &mut self.root);
        for (i, word) in reading.words.iter().enumerate() {
            run.goes_on = true;
            key = longer(key, Key::of(word), i > 0);
            run = self.runs.entry(key.number()).or_default();
        }
        let first = match reading.stem {
            None => &mut run.meaning,
            Some(stem) => {
                run.stems |= bit_of(stem.len());
                let begin = begin_of(stem.as_bytes());
                self.begins[begin / 64] |= 1 << (begin % 64);
                let key = longer(key, Key::of(stem), !reading.words.is_empty());
                self.stems.entry(key.number()).or_insert(NONE)
            }
        };
        self.meanings.push((meaning, *first));
        *first = u32::try_from(self.meanings.len() - 1).unwrap_or(NONE);
    }

    /// Hands out the meaning, first and last token of every run that stands in a text.
    pub(super) fn find(&self, words: &Words, mut found: impl FnMut(M, usize, usize)) {
        for first in 0..words.tokens().len() {
            let (mut key, mut run) = (Key::EMPTY, &self.root);
            for last in first..words.tokens().len() {
                let inside = last > first;
                if run.stems != 0 {
                    self.find_stems(run.stems, key, words.word(last), inside, |m| found(m, first, last));
                }
                if !run.goes_on {
                    break;
                }
                key = longer(key, words.key(last), inside);
                let Some(next) = self.runs.get(&key.number()) else { break };
                self.each(next.meaning, |m| found(m, first, last));
                run = next;
            }
        }
    }

    fn find_stems(&self, lengths: u64, before: Key, word: &str, inside: bool, mut found: impl FnMut(M)) {
        let begin = begin_of(word.as_bytes());
        if self.begins[begin / 64] & 1 << (begin % 64) == 0 {
            return;
        }
        let mut key = if inside { before.and(Key::SPACE) } else { before };
        for (length, byte) in (1..).zip(word.bytes()) {
            key = key.and_byte(byte);
            if lengths & bit_of(length) != 0
                && let Some(&meaning) = self.stems.get(&key.number())
            {
                self.each(meaning, &mut found);
            }
        }
    }

    fn each(&self, mut meaning: u32, mut found: impl FnMut(M)) {
        while let Some((known, next)) = self.meanings.get(meaning as usize) {
            found(*known);
            meaning = *next;
        }
    }
}

impl Default for Run {
    fn default() -> Self {
        Self { meaning: NONE, goes_on: false, stems: 0 }
    }
}

fn longer(run: Key, word: Key, inside: bool) -> Key {
    if inside { run.and(Key::SPACE).and(word) } else { word }
}

fn bit_of(length: usize) -> u64 {
    1 << (length % 64)
}

/// A stem has two letters at least, and their last five bits tell most of them apart.
fn begin_of(word: &[u8]) -> usize {
    match word {
        [a, b, ..] => usize::from(a & 31) * 32 + usize::from(b & 31),
        _ => 0,
    }
}
