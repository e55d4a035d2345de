//! Reads the notation of a phrase into its parts.

use super::spelling;

/// A part of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// One of these must be there.
    OneOf(Vec<Vec<Piece>>),
    /// One of these may be there.
    Maybe(Vec<Vec<Piece>>),
    /// Up to so many words.
    Gap(usize),
    /// The sentence begins.
    Start,
    /// The sentence ends, with any of these marks.
    End(&'static str),
}

/// What stands for one word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// This word.
    Word(String),
    /// Every word beginning like this.
    Stem(String),
    /// Any one word.
    Any,
    /// A number.
    Number,
}

/// What is wrong: message and hint.
type Fault = (String, &'static str);

/// Reads one phrase.
pub(super) fn read(source: &str) -> Result<Vec<Part>, Fault> {
    let mut parts = Vec::new();
    let mut rest = source.trim();
    while let Some(first) = rest.chars().next() {
        match first {
            '(' | '[' => {
                let (inside, after) = bracket(rest, first)?;
                let group = alternatives(inside)?;
                parts.push(if first == '(' { Part::OneOf(group) } else { Part::Maybe(group) });
                rest = after;
            }
            ')' | ']' => {
                return Err((
                    format!("there is a `{first}` that nothing opened"),
                    "remove it, or add the opening bracket",
                ));
            }
            _ => {
                let end = rest.find(|c: char| c.is_whitespace() || "([])".contains(c)).unwrap_or(rest.len());
                if let Some(part) = single(&rest[..end])? {
                    parts.push(part);
                }
                rest = &rest[end..];
            }
        }
        rest = rest.trim_start();
    }
    check(&parts)?;
    Ok(parts)
}

/// The inside of the bracket at the beginning of `rest`, and what follows it.
fn bracket(rest: &str, open: char) -> Result<(&str, &str), Fault> {
    let close = if open == '(' { ')' } else { ']' };
    let end = rest.find(close).ok_or_else(|| {
        (format!("the bracket `{open}` is never closed"), "write the closing bracket after the last word")
    })?;
    let inside = &rest[1..end];
    if inside.contains(['(', '[']) {
        return Err(("there are brackets inside brackets".into(), "write two phrases instead"));
    }
    Ok((inside, &rest[end + 1..]))
}

fn alternatives(inside: &str) -> Result<Vec<Vec<Piece>>, Fault> {
    inside
        .split('/')
        .map(|group| {
            let mut pieces = Vec::with_capacity(1);
            for word in group.split_whitespace() {
                if matches!(word, ".." | "..." | "^" | "$" | "?" | "!") {
                    return Err((
                        format!("`{word}` stands inside brackets"),
                        "only words belong in brackets; put it outside",
                    ));
                }
                word_pieces(word, &mut pieces)?;
            }
            if pieces.is_empty() {
                return Err((
                    "one of the alternatives is empty".into(),
                    "write a word on both sides of `/`, or use [ ] for words that may be missing",
                ));
            }
            Ok(pieces)
        })
        .collect()
}

fn single(word: &str) -> Result<Option<Part>, Fault> {
    Ok(Some(match word {
        ".." => Part::Gap(4),
        "..." | "…" => Part::Gap(10),
        "^" => Part::Start,
        "$" => Part::End(".!?"),
        "?" => Part::End("?"),
        "!" => Part::End("!"),
        _ if word.chars().all(|c| matches!(c, ',' | ';' | ':' | '-' | '–' | '—')) => return Ok(None),
        _ => Part::OneOf(alternatives(word)?),
    }))
}

/// One written word becomes one piece, or two when it is a contraction.
fn word_pieces(word: &str, pieces: &mut Vec<Piece>) -> Result<(), Fault> {
    match word {
        "*" => pieces.push(Piece::Any),
        "#" => pieces.push(Piece::Number),
        _ => {
            if word.bytes().all(|b| b.is_ascii_lowercase()) {
                // Nearly every word of a phrase is a plain one, which needs no taking apart.
                let mut push = |word: &str| pieces.push(Piece::Word(word.to_owned()));
                spelling::plain(word, &mut String::new(), &mut push);
                return Ok(());
            }
            let (body, stem) = word.strip_suffix('*').map_or((word, false), |body| (body, true));
            if body.contains('*') {
                return Err((
                    format!("`{word}` has a star inside the word"),
                    "the star stands for the rest of a word; write it last",
                ));
            }
            if body.contains("..") || body.contains(['^', '$', '?', '!', '#']) {
                return Err((
                    format!("`{word}` joins a sign to a word"),
                    "put a space between the word and the sign",
                ));
            }
            let mut found = plain_words(body);
            if stem {
                let stem = found.pop().unwrap_or_default();
                if stem.chars().count() < 2 {
                    return Err((
                        format!("`{word}` would match too many words"),
                        "write at least two letters before the star",
                    ));
                }
                pieces.extend(found.into_iter().map(Piece::Word));
                pieces.push(Piece::Stem(stem));
            } else if found.is_empty() {
                return Err((
                    format!("`{word}` is not a word"),
                    "write a word, or one of .. ... * # ^ $ ? !",
                ));
            } else {
                pieces.extend(found.into_iter().map(Piece::Word));
            }
        }
    }
    Ok(())
}

/// The words as a text would have them: the text is read by the same rules, so that both always agree on what a word is.
fn plain_words(body: &str) -> Vec<String> {
    let mut found = Vec::with_capacity(2);
    if body.bytes().all(|b| b.is_ascii_lowercase()) {
        spelling::plain(body, &mut String::new(), &mut |word| found.push(word.to_owned()));
    } else {
        found.extend(super::Words::of(body).iter().map(str::to_owned));
    }
    found
}

fn check(parts: &[Part]) -> Result<(), Fault> {
    let says_something =
        |group: &Vec<Piece>| group.iter().any(|p| matches!(p, Piece::Word(_) | Piece::Stem(_)));
    let anchored =
        parts.iter().any(|p| matches!(p, Part::OneOf(groups) if groups.iter().all(says_something)));
    if !anchored {
        return Err((
            "the phrase has no word that must be there".into(),
            "write at least one word outside [ ]",
        ));
    }
    if let Some(position) = parts.iter().position(|p| matches!(p, Part::Start))
        && position > 0
    {
        return Err(("`^` stands in the middle".into(), "the beginning of a sentence can only come first"));
    }
    if let Some(position) = parts.iter().position(|p| matches!(p, Part::End(_)))
        && position + 1 < parts.len()
    {
        return Err(("the end of the sentence stands in the middle".into(), "write $, ? or ! last"));
    }
    if matches!(parts.first(), Some(Part::Gap(_))) || matches!(parts.last(), Some(Part::Gap(_))) {
        return Err((
            "a gap stands at the edge".into(),
            "a gap only means something between two words; leave it out",
        ));
    }
    Ok(())
}
