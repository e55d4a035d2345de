//! Whether the reply is in the rubric's language, in another one, or in none.

use super::{Feature, Surroundings};
use std::ops::Range;

/// Small words that give a language away and are no English words.
const FOREIGN: &[&str] = &[
    "ich",
    "nicht",
    "und",
    "ist",
    "wir",
    "sie",
    "das",
    "ein",
    "eine",
    "mit",
    "der",
    "für",
    "auf",
    "bitte",
    "danke",
    "que",
    "não",
    "você",
    "obrigado",
    "para",
    "com",
    "uma",
    "por",
    "favor",
    "lo",
    "los",
    "las",
    "el",
    "una",
    "pero",
    "usted",
    "gracias",
    "siento",
    "señor",
    "señora",
    "está",
    "su",
    "sus",
    "le",
    "la",
    "les",
    "des",
    "du",
    "est",
    "je",
    "vous",
    "nous",
    "pas",
    "pour",
    "avec",
    "merci",
    "désolé",
    "il",
    "di",
    "che",
    "non",
    "è",
    "sono",
    "per",
    "mi",
    "dispiace",
    "grazie",
    "signora",
    "signore",
    "ir",
    "un",
    "par",
    "mēs",
    "jūs",
    "paldies",
    "lūdzu",
    "nav",
    "ka",
    "ar",
    "es",
    "kas",
    "jūsu",
    "que",
    "muito",
    "sinto",
    "sua",
    "seu",
    "por",
    "nie",
    "jest",
    "proszę",
    "przepraszam",
    "det",
    "och",
    "jag",
    "het",
    "een",
    "niet",
    "wij",
    "van",
];

/// Small English words; one in four words or so of any English sentence.
const ENGLISH: &[&str] = &[
    "a",
    "about",
    "all",
    "am",
    "an",
    "and",
    "are",
    "as",
    "at",
    "be",
    "been",
    "but",
    "by",
    "can",
    "did",
    "do",
    "for",
    "from",
    "get",
    "go",
    "going",
    "had",
    "has",
    "have",
    "he",
    "here",
    "how",
    "i",
    "if",
    "in",
    "is",
    "it",
    "just",
    "let",
    "like",
    "me",
    "my",
    "no",
    "not",
    "now",
    "of",
    "off",
    "on",
    "one",
    "or",
    "our",
    "out",
    "please",
    "right",
    "she",
    "should",
    "so",
    "some",
    "sorry",
    "thank",
    "thanks",
    "that",
    "the",
    "their",
    "them",
    "then",
    "there",
    "they",
    "this",
    "to",
    "today",
    "up",
    "us",
    "was",
    "we",
    "well",
    "were",
    "what",
    "when",
    "where",
    "which",
    "who",
    "why",
    "will",
    "with",
    "would",
    "yes",
    "you",
    "your",
    "okay",
    "hello",
    "hi",
    "sir",
    "madam",
    "refund",
    "order",
    "calm",
    "down",
    "sure",
    "noted",
    "understood",
    "lol",
    "whatever",
    "next",
    "fine",
];

pub(super) fn find(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    let (mut words, mut english, mut foreign, mut odd, mut other_script) =
        (0usize, 0usize, 0usize, 0usize, 0usize);
    for word in around.words.iter() {
        words += 1;
        english += usize::from(ENGLISH.binary_search(&word).is_ok() || ENGLISH.contains(&word));
        foreign += usize::from(FOREIGN.contains(&word));
        odd += usize::from(is_odd(word));
        other_script += usize::from(word.chars().any(|c| c.is_alphabetic() && c > '\u{24F}'));
    }
    if words == 0 {
        return;
    }
    let whole = 0..around.reply.text.len();
    if other_script * 2 > words
        || words >= 3 && foreign * 4 >= words && english * 2 < foreign * 2 && foreign > english
    {
        found.push((Feature::OtherLanguage, whole));
    } else if odd * 2 > words && english * 4 < words {
        found.push((Feature::Gibberish, whole));
    }
}

/// A word nobody would read aloud: no vowel, a long run of consonants, or one letter over and over.
fn is_odd(word: &str) -> bool {
    if word.len() < 4 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return false;
    }
    let vowel = |b: u8| matches!(b, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    let bytes = word.as_bytes();
    let longest = bytes.chunk_by(|&a, &b| vowel(a) == vowel(b)).map(<[u8]>::len).max().unwrap_or(0);
    let same = bytes.chunk_by(|a, b| a == b).map(<[u8]>::len).max().unwrap_or(0);
    let home_row = word.len() >= 5 && bytes.iter().all(|b| b"asdfghjkl".contains(b)) && longest >= 3;
    longest >= 5 || same >= 4 || home_row || !bytes.iter().any(|&b| vowel(b))
}
