//! What the customer answers to the survey, in words.

use crate::customer::Survey;
use crate::words::Words;

/// How easy they found it, in words; `None` in attempts of an engine that did not ask.
#[must_use]
pub fn ease(survey: &Survey, words: &dyn Words) -> Option<String> {
    let value = match survey.ces? {
        0 | 1 => "1",
        2 => "2",
        3 => "3",
        4 => "4",
        5 => "5",
        6 => "6",
        _ => "7",
    };
    Some(words.say_for("ease", value, &[]))
}

/// The sentence they write beside the numbers; `None` in attempts of an engine that did not ask.
#[must_use]
pub fn because(survey: &Survey, words: &dyn Words) -> Option<String> {
    Some(words.say_for("because", survey.because?.key(), &[]))
}
