//! Names the small signs of a reply.

use super::super::listener::Heard;
use super::measures::{measures, questions};
use super::sign::{Name, Sign};
use crate::phrase::Words;
use std::ops::Range;

/// How many letters of a longer word stand for all words that begin like it.
const STEM: usize = 5;

const ANY_ENDING: Name = Name::of("*");
const SPACE: Name = Name::of(" ");
/// One and two words between two others, with how many tokens further the second one stands.
const GAPS: [(usize, Name); 2] = [(2, Name::of(" _ ")), (3, Name::of(" _ _ "))];
const FIRST: Name = Name::of("first: ");
const LAST: Name = Name::of("last: ");
const BACK: Name = Name::of("back: ");

/// Names every sign of a reply once or more, with the tokens that show it.
pub fn signs(heard: &Heard, mut sign: impl FnMut(Sign<'_>, Range<usize>)) {
    let words: Vec<&str> = (0..heard.words.tokens().len()).map(|i| heard.words.word(i)).collect();
    neighbours(&heard.words, &words, &Sentences::of(&words), &mut sign);
    for &i in &heard.restated.tokens {
        sign(Sign::new(BACK.key.and(heard.words.key(i)), &[BACK.text, words[i]]), i..i + 1);
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
    for (i, &word) in words.iter().enumerate() {
        let key = text.key(i);
        sign(Sign::new(key, &[word]), i..i + 1);
        if word.len() >= STEM && word.is_ascii() {
            sign(Sign::of(&[&word[..STEM], ANY_ENDING.text]), i..i + 1);
        }
        let second = words.get(i + 1).map(|next| (*next, SPACE.key.and(text.key(i + 1))));
        if let Some((next, behind)) = second {
            let two = key.and(behind);
            sign(Sign::new(two, &[word, SPACE.text, next]), i..i + 2);
            if let Some(third) = words.get(i + 2) {
                let three = two.and(SPACE.key).and(text.key(i + 2));
                sign(Sign::new(three, &[word, SPACE.text, next, SPACE.text, third]), i..i + 3);
            }
        }
        for (distance, gap) in GAPS {
            if let Some(far) = words.get(i + distance) {
                let both = key.and(gap.key).and(text.key(i + distance));
                sign(Sign::new(both, &[word, gap.text, far]), i..i + distance + 1);
            }
        }
        for (inside, end, place) in
            [(i < sentences.first_end, sentences.first_end, FIRST), (i >= sentences.last_start, count, LAST)]
        {
            if !inside {
                continue;
            }
            let here = place.key.and(key);
            sign(Sign::new(here, &[place.text, word]), i..i + 1);
            if let Some((next, behind)) = second.filter(|_| i + 1 < end) {
                sign(Sign::new(here.and(behind), &[place.text, word, SPACE.text, next]), i..i + 2);
            }
        }
    }
}
