//! Signs that are counted: questions, lengths, and how much of the customer's message returns.

use super::super::listener::Heard;
use super::Sign;
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
                    let first = Sign::of("?").and(words[begin + 1]);
                    sign(first, sentence.clone());
                    sign(first.and(you), sentence.clone());
                    sign(first.and(you).and(not), sentence.clone());
                }
                sign(Sign::of("?").and(you.trim_start()), sentence);
            }
            _ => {}
        }
    }
    sign(Sign::of(["?none", "?once", "?twice"][asked.min(2)]), 0..count);
    if words.last() == Some(&"?") {
        sign(Sign::of("?last"), begin..count);
    }
}

/// Numbers up to which a measure is told in steps.
const STEPS: [&str; 16] =
    ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"];

/// From these numbers of words on a reply counts as longer.
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

/// Length, restatement and what was turned down, as steps.
pub(super) fn measures(heard: &Heard, words: &[&str], sign: &mut impl FnMut(Sign<'_>, Range<usize>)) {
    let Heard { restated, turned_down, .. } = heard;
    let whole = 0..words.len();
    let length = heard.words.iter().count();
    for (_, name) in LENGTHS.iter().take_while(|(step, _)| length > *step) {
        sign(Sign::of(name), whole.clone());
    }
    let sentences = words.iter().filter(|&&word| word == "^").count();
    let (shared, fresh) = (restated.tokens.len(), restated.fresh);
    let tenths = 10 * shared / (shared + fresh).max(1);
    let tenths_turned_down = |count: usize| 10 * count / turned_down.out_of.max(1);
    for (name, value, most) in [
        ("sentences>", sentences, 6),
        ("shared>", shared, 9),
        ("fresh>", fresh, 15),
        ("tenths shared>", tenths, 10),
        ("pairs shared>", restated.pairs, 10),
        ("quoted back>", turned_down.quoted, 6),
        ("refused back>", turned_down.refused, 6),
        ("reported back>", turned_down.reported, 6),
        ("tenths quoted back>", tenths_turned_down(turned_down.quoted), 6),
        ("tenths refused back>", tenths_turned_down(turned_down.refused), 6),
        ("tenths reported back>", tenths_turned_down(turned_down.reported), 6),
    ] {
        for step in &STEPS[..value.min(most)] {
            sign(Sign::of(name).and(step), whole.clone());
        }
    }
    for (name, there) in [("number back", restated.number_back), ("number of its own", restated.number_fresh)]
    {
        if there {
            sign(Sign::of(name), whole.clone());
        }
    }
}
