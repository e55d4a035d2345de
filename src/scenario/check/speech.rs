//! Lines that are hard to take in: sentences too long to follow, portions too long to hear.

use super::case::{Case, Report};
use super::texts::{Passage, Voice};
use crate::diagnostic::Diagnostic;

pub const CODES: &[(&str, &str)] = &[
    ("hard-to-read", "A sentence is so long that few people follow it at first reading."),
    ("long-to-hear", "A portion of speech is longer than anybody listens to without a pause."),
];

/// Plain-language guides ask for 15 to 20 words a sentence on average; nobody follows a sentence of twice that and more.
const LONGEST_SENTENCE: usize = 45;

/// Words in a portion of speech: 20 seconds at three words a second.
const LONGEST_PORTION: usize = 60;

pub fn check(passage: Passage<'_>, case: &Case<'_>, report: &mut Report<'_, '_>) {
    if passage.first(long).is_none() {
        return;
    }
    let longest = passage.words().flat_map(sentences).map(count).max().unwrap_or(0);
    if longest > LONGEST_SENTENCE {
        let problem = Diagnostic::hint("hard-to-read", format!("One sentence here has {longest} words."))
            .with_hint("Make two or three of it; most people lose the thread after some twenty words.");
        report.push(passage.at, problem);
    }
    let heard = passage.voice == Voice::Customer && case.scenario.channel.arrives_in_chunks();
    let words = passage.words().map(count).max().unwrap_or(0);
    if heard && words > LONGEST_PORTION {
        let message = format!("The customer says {words} words here without a pause.");
        let problem = Diagnostic::hint("long-to-hear", message).with_hint(
            "Break it into several chunks: people vent in portions, and the trainee can listen to each.",
        );
        report.push(passage.at, problem);
    }
}

/// A text, if it has so much white space that it may have too many words; nearly no text has.
fn long(text: &str) -> Option<&str> {
    let words_at_most = text.len().div_ceil(2);
    let spaces = || text.bytes().filter(|byte| *byte <= b' ' || !byte.is_ascii()).count();
    (words_at_most >= LONGEST_SENTENCE && spaces() >= LONGEST_SENTENCE).then_some(text)
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '?', '!', ';', ':', '…', '\n'])
}

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn a_sentence_nobody_follows_is_found() {
        let long = format!("\"I waited {}all Friday.\"", "and waited ".repeat(25));
        finds(&[("\"I waited all Friday.\"", &long)], "hard-to-read", "\"I waited");
        let broken = format!("\"I waited. {}\"", "I waited and waited. ".repeat(12));
        says_nothing_of(&[("\"I waited all Friday.\"", &broken)], "hard-to-read");
    }

    #[test]
    fn a_portion_nobody_hears_out_is_found() {
        let long = format!("\"{}\"", "I waited all Friday. ".repeat(16));
        finds(&[("\"I waited all Friday.\"", &long)], "long-to-hear", "\"I waited");
        says_nothing_of(
            &[("\"I waited all Friday.\"", &long), ("channel: telephone", "channel: email")],
            "long-to-hear",
        );
    }
}
