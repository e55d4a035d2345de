//! A text as tokens, each with the line breaks before it.

use crate::scenario::syntax::{Kind, Span, Value};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A bracket that opens.
    Open,
    /// A bracket that closes.
    Close,
    /// A comma.
    Comma,
    /// A colon.
    Colon,
    /// A name, a text, a number.
    Word,
    /// `// …` to the end of the line.
    LineComment,
    /// `/* … */`.
    BlockComment,
}

impl Sort {
    pub const fn is_comment(self) -> bool {
        matches!(self, Self::LineComment | Self::BlockComment)
    }
}

/// A token.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub sort: Sort,
    /// Its bytes; those of a comma that was put in are empty.
    pub span: (usize, usize),
    /// How many lines it is below the token before it.
    pub breaks: usize,
    /// For an opening bracket, whether what is inside begins on a line of its own; for a closing one, whether it stands on one.
    pub hanging: bool,
    /// Whether it begins a line whatever the author chose.
    pub forced: bool,
}

impl Token {
    pub fn text<'s>(&self, source: &'s str) -> &'s str {
        match self.sort {
            Sort::Comma => ",",
            Sort::LineComment => source[self.span.0..self.span.1].trim_end(),
            _ => &source[self.span.0..self.span.1],
        }
    }
}

/// The tokens of a text that is read without fault.
pub(super) fn tokens(source: &str, root: &Value<'_>, comments: &[Span]) -> Vec<Token> {
    let mut words = Vec::new();
    collect(root, &mut words);
    let range = |span: &Span| (span.start as usize, span.end as usize);
    let mut known: Vec<((usize, usize), Sort)> =
        words.into_iter().map(|span| (range(&span), Sort::Word)).collect();
    known.extend(comments.iter().map(|span| {
        let line = source[span.start as usize..].starts_with("//");
        (range(span), if line { Sort::LineComment } else { Sort::BlockComment })
    }));
    known.sort_unstable_by_key(|(span, _)| *span);
    let mut known = known.into_iter().peekable();
    let mut tokens = Vec::new();
    let mut breaks = 0;
    let mut at = 0;
    while at < source.len() {
        let (span, sort) = match known.peek() {
            Some(&(span, sort)) if span.0 == at => {
                known.next();
                (span, sort)
            }
            _ => {
                let sort = match source.as_bytes()[at] {
                    b'(' | b'[' | b'{' => Sort::Open,
                    b')' | b']' | b'}' => Sort::Close,
                    b',' => Sort::Comma,
                    b':' => Sort::Colon,
                    other => {
                        breaks += usize::from(other == b'\n');
                        at += 1;
                        continue;
                    }
                };
                ((at, at + 1), sort)
            }
        };
        tokens.push(Token { sort, span, breaks, hanging: false, forced: false });
        breaks = 0;
        at = span.1.max(at + 1);
    }
    tokens
}

/// The spans of everything that is neither bracket nor separator. Texts are taken whole, whatever is in them.
fn collect(value: &Value<'_>, words: &mut Vec<Span>) {
    let head = |name: &Option<&str>, words: &mut Vec<Span>| {
        if let Some(name) = name {
            words.push(Span { start: value.span.start, end: value.span.start + name.len() as u32 });
        }
    };
    match &value.kind {
        Kind::Struct(name, fields) => {
            head(name, words);
            for field in *fields {
                words.push(field.name_span);
                collect(&field.value, words);
            }
        }
        Kind::Tuple(name, items) => {
            head(name, words);
            items.iter().for_each(|item| collect(item, words));
        }
        Kind::List(items) => items.iter().for_each(|item| collect(item, words)),
        Kind::Map(entries) => {
            for entry in *entries {
                collect(&entry.key, words);
                collect(&entry.value, words);
            }
        }
        _ => words.push(value.span),
    }
}
