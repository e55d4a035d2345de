//! The outward shape: capitals, exclamation marks, length, questions, numbers.

use super::{Feature, Surroundings};
use std::ops::Range;

/// Capitals that are names for things, not shouting.
const ABBREVIATIONS: &[&str] = &[
    "ASAP", "CEO", "CCTV", "DVLA", "ERROR", "FAQ", "FAQS", "GDPR", "HTTP", "HTTPS", "IBAN", "IMEI", "ISBN",
    "MMS", "NHS", "PIN", "PDF", "SIM", "SLA", "SMS", "TV", "UK", "URL", "USA", "USB", "VAT", "VIP", "VPN",
    "WIFI",
];

pub(super) fn find(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    let text = around.reply.text;
    let words = around.count;
    match words {
        0 => found.push((Feature::Empty, 0..0)),
        1 | 2 => found.push((Feature::OneOrTwoWords, 0..text.len())),
        3..=6 => found.push((Feature::FewWords, 0..text.len())),
        61.. => found.push((Feature::ManyWords, 0..text.len())),
        _ => {}
    }
    shouting(text, words, found);
    exclaiming(text, found);
    tokens(around, found);
}

fn shouting(text: &str, words: usize, found: &mut Vec<(Feature, Range<usize>)>) {
    if !may_shout(text) {
        return;
    }
    let mut first = None;
    let mut count = 0;
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if c.is_alphanumeric() || c == '\'' || c == '’' {
            start.get_or_insert(at);
        } else if let Some(begin) = start.take() {
            let word = &text[begin..at];
            if is_shouted(word) {
                count += 1;
                first.get_or_insert(begin..at);
            }
        }
    }
    if let Some(range) = first.filter(|_| count >= 3 || count >= 2 && words <= 12 || count == 1 && words <= 4)
    {
        found.push((Feature::Shouting, range));
    }
}

/// Whether it is worth looking closer: some word has two capitals and no small letter, or some letter is no English one.
fn may_shout(text: &str) -> bool {
    let (mut capitals, mut small) = (0, false);
    for byte in text.bytes().chain([b' ']) {
        match byte {
            b'A'..=b'Z' => capitals += 1,
            b'a'..=b'z' | b'0'..=b'9' => small = true,
            b'\'' => {}
            128.. => return true,
            _ if capitals >= 2 && !small => return true,
            _ => (capitals, small) = (0, false),
        }
    }
    false
}

fn is_shouted(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && word.chars().all(|c| !c.is_lowercase() && !c.is_numeric())
        && !ABBREVIATIONS.contains(&word)
}

fn exclaiming(text: &str, found: &mut Vec<(Feature, Range<usize>)>) {
    // Only then is it worth looking for pairs.
    if text.bytes().filter(|b| matches!(b, b'!' | b'?')).count() < 2 {
        return;
    }
    if text.matches('!').count() >= 3
        || text.contains("!!")
        || text.contains("?!")
        || text.contains("!?")
        || text.contains("??")
    {
        let start = text.find(['!', '?']).unwrap_or(0);
        found.push((Feature::Exclaiming, start..start + 1));
    }
}

fn tokens(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    let words = around.words;
    let mut question = None;
    let mut begin = 0;
    let mut number = None;
    for (i, (token, term)) in words.tokens().iter().zip(around.terms).enumerate() {
        match term.word {
            "^" => begin = token.start,
            "?" => question = Some((i, begin..token.end)),
            word if number.is_none()
                && (word.as_bytes()[0].is_ascii_digit() || word.starts_with(['£', '$', '€'])) =>
            {
                number = Some(token.start..token.end);
            }
            word if word.bytes().any(|b| b == b'*') && word.as_bytes()[0].is_ascii_alphabetic() => {
                found.push((Feature::MaskedSwearing, token.start..token.end));
            }
            _ => {}
        }
    }
    if let Some((at, range)) = question {
        if at + 1 == words.tokens().len() {
            found.push((Feature::EndsAsking, range.clone()));
        }
        found.push((Feature::Asks, range));
    }
    if let Some(range) = number {
        found.push((Feature::NamesNumber, range));
    }
}
