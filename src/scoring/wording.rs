//! The small signs: single words, pairs of neighbours and beginnings of words, weighed by what people marked.
//!
//! Named cues carry the meaning; these carry the rest, as a table of whole hundredths that was fitted to the labelled
//! replies (`examples/fit_rubric`). One sign weighs little, and every sign can be looked up in the table.

use crate::phrase::Words;
use crate::vocabulary::{Language, RedFlag, Technique};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

const ENGLISH: &str = include_str!("../../assets/rubrics/en.words.tsv");

/// What a sign weighs: the four techniques, then the red flags, in the order of the vocabulary.
pub const WEIGHTS: usize = Technique::ALL.len() + RedFlag::ALL.len();

/// A table of signs with their weights in hundredths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    index: HashMap<Box<str>, u32, BuildHasherDefault<Fnv>>,
    weights: Vec<[i16; WEIGHTS]>,
}

/// The column of a technique.
#[must_use]
pub fn column_of(technique: Technique) -> usize {
    Technique::ALL.iter().position(|&t| t == technique).unwrap_or(0)
}

/// The column of a red flag.
#[must_use]
pub fn column_of_flag(flag: RedFlag) -> usize {
    Technique::ALL.len() + RedFlag::ALL.iter().position(|&f| f == flag).unwrap_or(0)
}

impl Wording {
    /// The table that comes with the program for a language; empty for languages without one.
    #[must_use]
    pub fn built_in(language: Language) -> Arc<Self> {
        static TABLES: OnceLock<[Arc<Wording>; 2]> = OnceLock::new();
        let [english, none] = TABLES.get_or_init(|| [Arc::new(Self::parse(ENGLISH)), Arc::default()]);
        if language == Language::En { english.clone() } else { none.clone() }
    }

    /// Reads lines of a sign and its weights, separated by tabs. Lines that are no such thing are skipped: the first
    /// lines of the file say what it is.
    #[must_use]
    pub fn parse(source: &str) -> Self {
        let mut table = Self::default();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let mut cells = line.split('\t');
            let Some(sign) = cells.next() else { continue };
            let mut weights = [0; WEIGHTS];
            for (weight, cell) in weights.iter_mut().zip(cells) {
                *weight = cell.parse().unwrap_or(0);
            }
            let number = u32::try_from(table.weights.len()).unwrap_or(u32::MAX);
            table.index.insert(sign.into(), number);
            table.weights.push(weights);
        }
        table
    }

    /// The number and the weights of a sign.
    #[must_use]
    pub fn get(&self, sign: &str) -> Option<(u32, &[i16; WEIGHTS])> {
        let &number = self.index.get(sign)?;
        Some((number, self.weights.get(number as usize)?))
    }

    /// How many signs there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.weights.len()
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.weights.is_empty()
    }
}

/// FNV-1a: the keys are short and our own, so speed matters and a flood of chosen collisions cannot happen.
#[derive(Clone, Copy, Debug)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// Names every sign of a reply once or more, with the tokens that show it. `shared` is the number of the customer's
/// content words that return in it.
pub fn signs(words: &Words, shared: usize, mut sign: impl FnMut(&str, Range<usize>)) {
    let tokens = words.tokens();
    let plain = words.plain();
    for i in 0..tokens.len() {
        let word = words.word(i);
        sign(word, i..i + 1);
        if let Some(next) = tokens.get(i + 1) {
            let end = next.at + 1 + words.word(i + 1).len();
            sign(&plain[tokens[i].at + 1..end], i..i + 2);
        }
    }
    stems(words, &mut sign);
    questions(words, &mut sign);
    measures(words, shared, &mut sign);
}

/// How many letters of a longer word stand for all words that begin like it.
const STEM: usize = 5;

fn stems(words: &Words, sign: &mut impl FnMut(&str, Range<usize>)) {
    let mut key = String::with_capacity(STEM + 1);
    for i in 0..words.tokens().len() {
        let word = words.word(i);
        if word.len() >= STEM && word.is_ascii() {
            key.clear();
            key.push_str(&word[..STEM]);
            key.push('*');
            sign(&key, i..i + 1);
        }
    }
}

/// How a question begins, whether it is about the customer, and how many there are.
fn questions(words: &Words, sign: &mut impl FnMut(&str, Range<usize>)) {
    let count = words.tokens().len();
    let (mut begin, mut asked) = (0, 0);
    let mut key = String::with_capacity(24);
    for i in 0..count {
        match words.word(i) {
            "^" => begin = i,
            "?" => {
                asked += 1;
                let sentence = begin..i + 1;
                let has = |wanted: &[&str]| (begin + 1..i).any(|j| wanted.contains(&words.word(j)));
                let (you, not) = (has(&["you", "your"]), has(&["not"]));
                if begin + 1 < i {
                    let first = words.word(begin + 1);
                    key.clear();
                    key.push('?');
                    key.push_str(first);
                    sign(&key, sentence.clone());
                    for part in [if you { " you" } else { " -" }, if not { " not" } else { " -" }] {
                        key.push_str(part);
                        sign(&key, sentence.clone());
                    }
                }
                sign(if you { "?you" } else { "?-" }, sentence);
            }
            _ => {}
        }
    }
    let whole = 0..count;
    sign(["?none", "?once", "?twice"][asked.min(2)], whole.clone());
    if count > 0 && words.word(count - 1) == "?" {
        sign("?last", begin..count);
    }
}

/// Length and restatement, as steps.
fn measures(words: &Words, shared: usize, sign: &mut impl FnMut(&str, Range<usize>)) {
    let whole = 0..words.tokens().len();
    let length = words.iter().count();
    let sentences = words.tokens().iter().enumerate().filter(|&(i, _)| words.word(i) == "^").count();
    const LENGTHS: [(usize, &str); 10] = [
        (2, "words>2"),
        (4, "words>4"),
        (7, "words>7"),
        (10, "words>10"),
        (14, "words>14"),
        (18, "words>18"),
        (24, "words>24"),
        (32, "words>32"),
        (45, "words>45"),
        (70, "words>70"),
    ];
    const SENTENCES: [(usize, &str); 5] =
        [(1, "sentences>1"), (2, "sentences>2"), (3, "sentences>3"), (4, "sentences>4"), (5, "sentences>5")];
    const SHARED: [(usize, &str); 7] = [
        (0, "shared>0"),
        (1, "shared>1"),
        (2, "shared>2"),
        (3, "shared>3"),
        (4, "shared>4"),
        (6, "shared>6"),
        (8, "shared>8"),
    ];
    for (value, steps) in [(length, &LENGTHS[..]), (sentences, &SENTENCES[..]), (shared, &SHARED[..])] {
        for (_, name) in steps.iter().take_while(|(step, _)| value > *step) {
            sign(name, whole.clone());
        }
    }
}
