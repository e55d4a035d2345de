//! Whether the reply is in the rubric's language, in another one, or in none.

use super::{Feature, Surroundings};
use std::ops::Range;

/// Sorted. Small words that give a language away and are no English words.
const FOREIGN: &[&str] = &[
    "ahora", "al", "ar", "att", "auch", "auf", "avec", "bardzo", "bitte", "ceci", "cela", "che", "cliente", "com", "danke", "das", "del", "della", "delle", "dem", "den", "der", "des", "det", "di", "disculpe", "dispiace", "du", "désolé", "een", "ein", "eine", "el", "es", "est", "estamos", "está", "favor", "für", "gracias", "grazie", "haben", "het", "hoy", "ich", "ihnen", "ihr", "ihre", "ik", "il", "ir", "ist", "jag", "je", "jest", "już", "jūs", "jūsu", "ka", "kas", "kein", "la", "las", "le", "leid", "les", "lo", "los", "lūdzu", "maar", "merci", "mi", "mir", "mit", "mucho", "muito", "muy", "mēs", "nav", "nicht", "nie", "niet", "noch", "non", "nos", "notre", "nous", "não", "obrigado", "och", "ordine", "paldies", "pana", "par", "para", "pas", "pedido", "per", "perdón", "pero", "por", "pour", "proszę", "przepraszam", "que", "questo", "scusi", "se", "sehr", "seu", "señor", "señora", "sie", "siento", "signora", "signore", "sinto", "się", "sommes", "sono", "su", "sua", "subito", "suo", "sus", "så", "tout", "tut", "um", "uma", "un", "una", "und", "uns", "usted", "van", "você", "voor", "votre", "vous", "wij", "wir", "wird", "ya", "zu", "är", "è",
];

/// Sorted. Small English words; one in four words or so of any English sentence.
const ENGLISH: &[&str] = &[
    "a", "about", "all", "am", "an", "and", "are", "as", "at", "be", "been", "but", "by", "calm", "can", "did", "do", "down", "fine", "for", "from", "get", "go", "going", "had", "has", "have", "he", "hello", "here", "hi", "how", "i", "if", "in", "is", "it", "just", "let", "like", "lol", "madam", "me", "my", "next", "no", "not", "noted", "now", "of", "off", "okay", "on", "one", "or", "order", "our", "out", "please", "refund", "right", "she", "should", "sir", "so", "some", "sorry", "sure", "thank", "thanks", "that", "the", "their", "them", "then", "there", "they", "this", "to", "today", "understood", "up", "us", "was", "we", "well", "were", "what", "whatever", "when", "where", "which", "who", "why", "will", "with", "would", "yes", "you", "your",
];

pub(super) fn find(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    let (mut words, mut english, mut foreign, mut odd, mut other_script) =
        (0usize, 0usize, 0usize, 0usize, 0usize);
    for word in around.words.iter() {
        words += 1;
        english += usize::from(ENGLISH.binary_search(&word).is_ok());
        foreign += usize::from(FOREIGN.binary_search(&word).is_ok());
        odd += usize::from(is_odd(word));
        other_script += usize::from(word.chars().any(|c| c.is_alphabetic() && c > '\u{24F}'));
    }
    if words == 0 {
        return;
    }
    let whole = 0..around.reply.text.len();
    if other_script * 2 > words
        || words >= 3 && foreign * 4 >= words && foreign > english
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
