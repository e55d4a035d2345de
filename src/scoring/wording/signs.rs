//! Names the small signs of a reply.

use super::super::listener::Heard;
use super::Sign;
use super::measures::{measures, questions};
use crate::phrase::Words;
use std::ops::Range;

/// How many letters of a longer word stand for all words that begin like it.
const STEM: usize = 5;

/// Names every sign of a reply once or more, with the tokens that show it.
pub fn signs(heard: &Heard, mut sign: impl FnMut(Sign<'_>, Range<usize>)) {
    let words: Vec<&str> = (0..heard.words.tokens().len()).map(|i| heard.words.word(i)).collect();
    neighbours(&heard.words, &words, &Sentences::of(&words), &mut sign);
    for &i in &heard.restated.tokens {
        sign(Sign::of("back: ").and(words[i]), i..i + 1);
    }
    questions(&words, &mut sign);
    measures(heard, &words, &mut sign);
}

/// Where the first sentence ends and the last begins, in tokens.
struct Sentences {
    first_end: usize,
    last_start: usize,
}

impl Sentences {
    fn of(words: &[&str]) -> Self {
        let count = words.len();
        let begins = |i: &usize| words[*i] == "^";
        Self {
            first_end: (1..count).find(begins).unwrap_or(count),
            last_start: (0..count).rev().find(begins).unwrap_or(0),
        }
    }
}

/// Single words, two and three in a row, two with one or two others between them, how words begin, and what stands in the
/// first and the last sentence.
fn neighbours(
    text: &Words,
    words: &[&str],
    sentences: &Sentences,
    sign: &mut impl FnMut(Sign<'_>, Range<usize>),
) {
    let count = words.len();
    let (first, last) = (Sign::of("first: "), Sign::of("last: "));
    for (i, &word) in words.iter().enumerate() {
        let run = |length: usize| (i + length <= count).then(|| text.run(i..i + length));
        let single = Sign::of(word);
        sign(single, i..i + 1);
        if word.len() >= STEM && word.is_ascii() {
            sign(Sign::of(&word[..STEM]).and("*"), i..i + 1);
        }
        let pair = run(2);
        if let Some(pair) = pair {
            let two = single.and(&pair[word.len()..]);
            sign(two, i..i + 2);
            if let Some(three) = run(3) {
                sign(two.and(&three[pair.len()..]), i..i + 3);
            }
        }
        for (distance, gap) in [(2, " _ "), (3, " _ _ ")] {
            if i + distance < count {
                sign(single.and(gap).and(words[i + distance]), i..i + distance + 1);
            }
        }
        for (inside, end, place) in
            [(i < sentences.first_end, sentences.first_end, first), (i >= sentences.last_start, count, last)]
        {
            if inside {
                let here = place.and(word);
                sign(here, i..i + 1);
                if let Some(pair) = pair.filter(|_| i + 1 < end) {
                    sign(here.and(&pair[word.len()..]), i..i + 2);
                }
            }
        }
    }
}
