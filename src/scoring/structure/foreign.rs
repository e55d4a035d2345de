//! Whether the reply is in the rubric's language, in another one, or in none.

use super::super::terms::keys;
use super::{Feature, Surroundings};
use rustc_hash::FxHashSet;
use std::ops::Range;
use std::sync::OnceLock;

/// Sorted. Small words that give a language away and are no English words.
const FOREIGN: &[&str] = &[
    "ahora",
    "al",
    "ar",
    "att",
    "auch",
    "auf",
    "avec",
    "bardzo",
    "bitte",
    "ceci",
    "cela",
    "che",
    "cliente",
    "com",
    "danke",
    "das",
    "del",
    "della",
    "delle",
    "dem",
    "den",
    "der",
    "des",
    "det",
    "di",
    "disculpe",
    "dispiace",
    "du",
    "désolé",
    "een",
    "ein",
    "eine",
    "el",
    "es",
    "est",
    "estamos",
    "está",
    "favor",
    "für",
    "gracias",
    "grazie",
    "haben",
    "het",
    "hoy",
    "ich",
    "ihnen",
    "ihr",
    "ihre",
    "ik",
    "il",
    "ir",
    "ist",
    "jag",
    "je",
    "jest",
    "już",
    "jūs",
    "jūsu",
    "ka",
    "kas",
    "kein",
    "la",
    "las",
    "le",
    "leid",
    "les",
    "lo",
    "los",
    "lūdzu",
    "maar",
    "merci",
    "mi",
    "mir",
    "mit",
    "mucho",
    "muito",
    "muy",
    "mēs",
    "nav",
    "nicht",
    "nie",
    "niet",
    "noch",
    "non",
    "nos",
    "notre",
    "nous",
    "não",
    "obrigado",
    "och",
    "ordine",
    "paldies",
    "pana",
    "par",
    "para",
    "pas",
    "pedido",
    "per",
    "perdón",
    "pero",
    "por",
    "pour",
    "proszę",
    "przepraszam",
    "que",
    "questo",
    "scusi",
    "se",
    "sehr",
    "seu",
    "señor",
    "señora",
    "sie",
    "siento",
    "signora",
    "signore",
    "sinto",
    "się",
    "sommes",
    "sono",
    "su",
    "sua",
    "subito",
    "suo",
    "sus",
    "så",
    "tout",
    "tut",
    "um",
    "uma",
    "un",
    "una",
    "und",
    "uns",
    "usted",
    "van",
    "você",
    "voor",
    "votre",
    "vous",
    "wij",
    "wir",
    "wird",
    "ya",
    "zu",
    "är",
    "è",
];

/// Sorted. Small English words; one in four words or so of any English sentence.
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
    "calm",
    "can",
    "did",
    "do",
    "down",
    "fine",
    "for",
    "from",
    "get",
    "go",
    "going",
    "had",
    "has",
    "have",
    "he",
    "hello",
    "here",
    "hi",
    "how",
    "i",
    "if",
    "in",
    "is",
    "it",
    "just",
    "let",
    "like",
    "lol",
    "madam",
    "me",
    "my",
    "next",
    "no",
    "not",
    "noted",
    "now",
    "of",
    "off",
    "okay",
    "on",
    "one",
    "or",
    "order",
    "our",
    "out",
    "please",
    "refund",
    "right",
    "she",
    "should",
    "sir",
    "so",
    "some",
    "sorry",
    "sure",
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
    "understood",
    "up",
    "us",
    "was",
    "we",
    "well",
    "were",
    "what",
    "whatever",
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
];

/// Letters, each with those that do not follow it in an English word, nor in a name one meets every day.
const NEVER: &[(u8, &[u8])] = &[
    (b'b', b"qx"),
    (b'c', b"jx"),
    (b'f', b"qvxz"),
    (b'g', b"qx"),
    (b'h', b"x"),
    (b'j', b"bcdfghjklmnpqrstvwxz"),
    (b'k', b"qxz"),
    (b'm', b"qx"),
    (b'p', b"qxz"),
    (b'q', b"bcdefghjklmnopqrstvwxyz"),
    (b's', b"x"),
    (b't', b"qx"),
    (b'v', b"bcdfghjkmnpqtwxz"),
    (b'w', b"jqvx"),
    (b'x', b"bdgjkqrvwz"),
    (b'y', b"q"),
    (b'z', b"cdfgjpqrsvx"),
];

pub(super) fn find(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    static ENGLISH_KEYS: OnceLock<FxHashSet<u64>> = OnceLock::new();
    let known = ENGLISH_KEYS.get_or_init(|| keys(ENGLISH));
    let words = around.count;
    let key = |i: &usize| around.words.key(*i).number();
    let english = (0..around.terms.len()).filter(|i| known.contains(&key(i))).count();
    // Most replies are plainly English; only the others are worth a closer look.
    if words == 0 || english * 3 >= words && english >= 2 {
        return;
    }
    let count = |is: &dyn Fn(&str) -> bool| around.terms.iter().filter(|t| !t.mark && is(t.word)).count();
    let foreign = count(&|word| FOREIGN.binary_search(&word).is_ok());
    let odd = count(&is_odd);
    let other_script = count(&|word| word.chars().any(|c| c.is_alphabetic() && c > '\u{24F}'));
    let whole = 0..around.reply.text.len();
    if other_script * 2 > words || words >= 3 && foreign * 4 >= words && foreign > english {
        found.push((Feature::OtherLanguage, whole));
    } else if odd * 2 > words && english * 4 < words {
        found.push((Feature::Gibberish, whole));
    }
}

/// A word nobody would read aloud: no vowel, a long run of consonants, one letter over and over, keys struck in a row, or
/// two letters that never meet in a word.
fn is_odd(word: &str) -> bool {
    if word.len() < 3 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return false;
    }
    let vowel = |b: u8| matches!(b, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    let bytes = word.as_bytes();
    let voiced = bytes.iter().any(|&b| vowel(b));
    let same = bytes.chunk_by(|a, b| a == b).map(<[u8]>::len).max().unwrap_or(0);
    if word.len() == 3 {
        return same == 3 || !voiced && struck_in_a_row(bytes);
    }
    let longest = bytes.chunk_by(|&a, &b| vowel(a) == vowel(b)).map(<[u8]>::len).max().unwrap_or(0);
    let home_row = word.len() >= 5 && bytes.iter().all(|b| b"asdfghjkl".contains(b)) && longest >= 3;
    let never = bytes.windows(2).any(|pair| NEVER.iter().any(|(a, b)| *a == pair[0] && b.contains(&pair[1])));
    longest >= 5 || same >= 4 || home_row || never || !voiced || struck_in_a_row(&bytes[..4])
}

/// Whether these letters lie side by side on a keyboard, one after the other.
fn struck_in_a_row(letters: &[u8]) -> bool {
    let lies =
        |row: &[u8]| row.windows(letters.len()).any(|keys| keys == letters || keys.iter().rev().eq(letters));
    [&b"qwertyuiop"[..], b"asdfghjkl", b"zxcvbnm"].into_iter().any(lies)
}
