//! Signs that are counted: questions, lengths, and how much of the customer's message returns.

use super::super::listener::Heard;
use super::sign::{Name, Sign};
use crate::phrase::is_mark;
use std::ops::Range;

/// How a question begins, whether it is about the customer, and how many there are.
pub(super) fn questions(words: &[&str], sign: &mut impl FnMut(Sign<'_>, Range<usize>)) {
    let count = words.len();
    let (mut begin, mut asked) = (0, 0);
    for (i, &word) in words.iter().enumerate() {
        match word {
            "^" => begin = i,
            "?" => {
                asked += 1;
                let sentence = begin..i + 1;
                let has = |wanted: &[&str]| words[begin..i].iter().any(|word| wanted.contains(word));
                let you = if has(&["you", "your"]) { " you" } else { " -" };
                let not = if has(&["not"]) { " not" } else { " -" };
                if begin + 1 < i {
                    let first = words[begin + 1];
                    sign(Sign::of(&["?", first]), sentence.clone());
                    sign(Sign::of(&["?", first, you]), sentence.clone());
                    sign(Sign::of(&["?", first, you, not]), sentence.clone());
                }
                sign(Sign::of(&["?", you.trim_start()]), sentence);
            }
            _ => {}
        }
    }
    sign(Sign::of(&[["?none", "?once", "?twice"][asked.min(2)]]), 0..count);
    if words.last() == Some(&"?") {
        sign(Sign::of(&["?last"]), begin..count);
    }
}

/// Numbers up to which a measure is told in steps.
const STEPS: [Name; 16] = [
    Name::of("0"),
    Name::of("1"),
    Name::of("2"),
    Name::of("3"),
    Name::of("4"),
    Name::of("5"),
    Name::of("6"),
    Name::of("7"),
    Name::of("8"),
    Name::of("9"),
    Name::of("10"),
    Name::of("11"),
    Name::of("12"),
    Name::of("13"),
    Name::of("14"),
    Name::of("15"),
];

/// From these numbers of words on a reply counts as longer.
const LENGTHS: [(usize, Name); 10] = [
    (2, Name::of("words>2")),
    (4, Name::of("words>4")),
    (7, Name::of("words>7")),
    (10, Name::of("words>10")),
    (14, Name::of("words>14")),
    (18, Name::of("words>18")),
    (24, Name::of("words>24")),
    (32, Name::of("words>32")),
    (45, Name::of("words>45")),
    (70, Name::of("words>70")),
];

/// What is told in steps, and up to which number.
const MEASURES: [(Name, usize); 11] = [
    (Name::of("sentences>"), 6),
    (Name::of("shared>"), 9),
    (Name::of("fresh>"), 15),
    (Name::of("tenths shared>"), 10),
    (Name::of("pairs shared>"), 10),
    (Name::of("quoted back>"), 6),
    (Name::of("refused back>"), 6),
    (Name::of("reported back>"), 6),
    (Name::of("tenths quoted back>"), 6),
    (Name::of("tenths refused back>"), 6),
    (Name::of("tenths reported back>"), 6),
];

/// Length, restatement and what was turned down, as steps.
pub(super) fn measures(heard: &Heard, words: &[&str], sign: &mut impl FnMut(Sign<'_>, Range<usize>)) {
    let Heard { restated, turned_down, .. } = heard;
    let whole = 0..words.len();
    let length = words.iter().filter(|word| !is_mark(word)).count();
    for (_, name) in LENGTHS.iter().take_while(|(step, _)| length > *step) {
        sign(Sign::new(name.key, &[name.text]), whole.clone());
    }
    let sentences = words.iter().filter(|&&word| word == "^").count();
    let (shared, fresh) = (restated.tokens.len(), restated.fresh);
    let tenths = 10 * shared / (shared + fresh).max(1);
    let tenths_turned_down = |count: usize| 10 * count / turned_down.out_of.max(1);
    // In the order of MEASURES.
    let values = [
        sentences,
        shared,
        fresh,
        tenths,
        restated.pairs,
        turned_down.quoted,
        turned_down.refused,
        turned_down.reported,
        tenths_turned_down(turned_down.quoted),
        tenths_turned_down(turned_down.refused),
        tenths_turned_down(turned_down.reported),
    ];
    for ((name, most), value) in MEASURES.into_iter().zip(values) {
        for step in &STEPS[..value.min(most)] {
            sign(Sign::new(name.key.and(step.key), &[name.text, step.text]), whole.clone());
        }
    }
    for (name, there) in [("number back", restated.number_back), ("number of its own", restated.number_fresh)]
    {
        if there {
            sign(Sign::of(&[name]), whole.clone());
        }
    }
}
