//! A text as plain words that still know where they were written.

use super::{Key, spelling};

/// A text taken apart into words and sentence ends, each with its place in the original.
///
/// The plain form is one string in which every token stands between single spaces, so that a search for `" sorry "`
/// finds the whole word only. Sentences begin with the token `^` and end with `.`, `?` or `!`.
#[derive(Clone, Debug, Default)]
pub struct Words {
    plain: String,
    tokens: Vec<Token>,
    /// The key of each token.
    keys: Vec<Key>,
    /// Offset in the plain form of the space before each `^`.
    sentences: Vec<usize>,
}

/// One token of the plain form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Offset in the plain form of the space before the token.
    pub at: usize,
    /// First byte in the original text, on a character boundary.
    pub start: usize,
    /// First byte after it in the original text, on a character boundary.
    pub end: usize,
}

/// Before a full stop these do not end a sentence.
const ABBREVIATIONS: [&str; 12] =
    ["mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "eg", "ie", "vs", "approx", "inc"];

/// Whether a token begins or ends a sentence and is no word.
#[must_use]
pub fn is_mark(token: &str) -> bool {
    matches!(token, "^" | "." | "?" | "!")
}

impl Words {
    /// Takes a text apart, in time linear in its length.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut reader = Reader::new(text);
        reader.read();
        reader.words
    }

    /// The plain form.
    #[must_use]
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// All tokens in order, sentence marks included.
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The plain form of one token.
    #[must_use]
    pub fn word(&self, index: usize) -> &str {
        let start = self.tokens[index].at + 1;
        let end = self.tokens.get(index + 1).map_or(self.plain.len() - 1, |next| next.at);
        &self.plain[start..end]
    }

    /// The key of the plain form of one token.
    #[must_use]
    pub fn key(&self, index: usize) -> Key {
        self.keys[index]
    }

    /// The plain form of several tokens in a row, with single spaces between them; empty for an empty range.
    #[must_use]
    pub fn run(&self, tokens: std::ops::Range<usize>) -> &str {
        let Some(last) = tokens.end.checked_sub(1).filter(|&last| last >= tokens.start) else { return "" };
        let start = self.tokens[tokens.start].at + 1;
        let end = self.tokens.get(last + 1).map_or(self.plain.len() - 1, |next| next.at);
        &self.plain[start..end]
    }

    /// The words without sentence marks.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.tokens.len()).map(|i| self.word(i)).filter(|word| !is_mark(word))
    }

    /// The sentence around an offset of the plain form: from the space before its `^` to the space after its last token.
    #[must_use]
    pub fn sentence_at(&self, plain_offset: usize) -> std::ops::Range<usize> {
        let next = self.sentences.partition_point(|&start| start <= plain_offset);
        let start = next.checked_sub(1).map_or(0, |i| self.sentences[i]);
        let end = self.sentences.get(next).map_or(self.plain.len(), |&start| start + 1);
        start..end
    }

    /// The token whose plain form covers this offset (the space before it included).
    #[must_use]
    pub fn token_at(&self, plain_offset: usize) -> usize {
        self.tokens.partition_point(|t| t.at <= plain_offset).saturating_sub(1)
    }
}

struct Reader<'a> {
    text: &'a str,
    words: Words,
    /// Where the word being read began.
    word_start: Option<usize>,
    /// The word being read, in lower case.
    word: String,
    scratch: String,
    in_sentence: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        let words = Words {
            plain: String::with_capacity(text.len() + text.len() / 4 + 8),
            tokens: Vec::with_capacity(text.len() / 4 + 4),
            keys: Vec::with_capacity(text.len() / 4 + 4),
            sentences: Vec::new(),
        };
        Self {
            text,
            words,
            word_start: None,
            word: String::with_capacity(24),
            scratch: String::with_capacity(24),
            in_sentence: false,
        }
    }

    fn read(&mut self) {
        let mut rest = self.text;
        while let Some(c) = rest.chars().next() {
            let at = self.text.len() - rest.len();
            let letters = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
            if letters > 0 {
                self.letters(at, &rest[..letters]);
                rest = &rest[letters..];
                continue;
            }
            rest = &rest[c.len_utf8()..];
            self.sign(at, c, rest.chars().next());
        }
        self.end_word(self.text.len());
        if self.in_sentence {
            self.push(".", self.text.len(), self.text.len());
        }
        self.words.plain.push(' ');
    }

    /// Letters and digits of the English alphabet.
    fn letters(&mut self, at: usize, letters: &str) {
        self.word_start.get_or_insert(at);
        let before = self.word.len();
        self.word.push_str(letters);
        self.word[before..].make_ascii_lowercase();
    }

    /// Any other character, and the one behind it.
    fn sign(&mut self, at: usize, c: char, next: Option<char>) {
        if c.is_alphanumeric() {
            self.word_start.get_or_insert(at);
            self.word.extend(c.to_lowercase());
        } else if self.joins(c, next) {
            self.word.push(if is_apostrophe(c) { '\'' } else { c });
        } else {
            self.end_word(at);
            match c {
                '£' | '$' | '€' if next.is_some_and(|n| n.is_ascii_digit()) => {
                    self.word_start = Some(at);
                    self.word.push(c);
                }
                '.' | '!' | '?' | '…' | '\n' => self.end_sentence(at, c, next),
                _ if is_symbol(c) => {
                    self.begin_sentence(at);
                    self.push(c.encode_utf8(&mut [0; 4]), at, at + c.len_utf8());
                }
                _ => {}
            }
        }
    }

    /// Whether a sign belongs to the word it stands in: `don't`, `4.50`, `9:30`, `f***`.
    fn joins(&self, c: char, next: Option<char>) -> bool {
        let Some(last) = self.word.chars().next_back() else { return false };
        let Some(next) = next else { return false };
        match c {
            '*' => next == '*' || next.is_alphanumeric() || last == '*',
            '.' | ',' | ':' => last.is_ascii_digit() && next.is_ascii_digit(),
            _ if is_apostrophe(c) => last.is_alphanumeric() && next.is_alphanumeric(),
            _ => false,
        }
    }

    fn end_word(&mut self, end: usize) {
        let Some(start) = self.word_start.take() else { return };
        self.begin_sentence(start);
        let word = std::mem::take(&mut self.word);
        let mut scratch = std::mem::take(&mut self.scratch);
        spelling::plain(&word, &mut scratch, &mut |plain| self.push(plain, start, end));
        self.word = word;
        self.word.clear();
        self.scratch = scratch;
    }

    fn begin_sentence(&mut self, at: usize) {
        if !self.in_sentence {
            self.in_sentence = true;
            self.words.sentences.push(self.words.plain.len());
            self.push("^", at, at);
        }
    }

    fn end_sentence(&mut self, at: usize, c: char, next: Option<char>) {
        let sign = match c {
            '?' => "?",
            '!' => "!",
            _ => ".",
        };
        let end = at + c.len_utf8();
        if self.in_sentence {
            let ends = c != '.' || next.is_none_or(|n| !n.is_alphanumeric()) && !self.after_abbreviation();
            if ends {
                self.in_sentence = false;
                self.push(sign, at, end);
            }
        } else if sign != "."
            && self.words.plain.ends_with(['.', '!'])
            && self.words.tokens.last().is_some_and(|t| t.end == at)
        {
            // "What?!" and "really...?" are questions; the strongest of several marks counts.
            self.words.plain.pop();
            self.words.plain.push_str(sign);
            if let (Some(last), Some(key)) = (self.words.tokens.last_mut(), self.words.keys.last_mut()) {
                last.end = end;
                *key = Key::of(sign);
            }
        }
    }

    fn after_abbreviation(&self) -> bool {
        let last = self.words.plain.rsplit(' ').next().unwrap_or_default();
        ABBREVIATIONS.contains(&last)
    }

    fn push(&mut self, plain: &str, start: usize, end: usize) {
        self.words.keys.push(Key::of(plain));
        self.words.tokens.push(Token { at: self.words.plain.len(), start, end });
        self.words.plain.push(' ');
        self.words.plain.push_str(plain);
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

/// Signs that say something by themselves, such as an emoji.
fn is_symbol(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}
