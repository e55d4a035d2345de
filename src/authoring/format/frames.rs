//! Which brackets hang, where commas belong, and which breaks are added.

use super::tokens::{Sort, Token};
use super::{FAR, ITEM, WIDTH};

/// Lists whose items one looks for: beyond the width each stands on a line of its own.
const LISTS: [&str; 13] = [
    "nodes",
    "replies",
    "facts",
    "resolutions",
    "endings",
    "path",
    "cues",
    "phrase_lists",
    "knowledge",
    "canned",
    "colleagues",
    "lines",
    "history",
];

/// Arranges the tokens of a whole text.
pub(super) fn arrange(source: &str, tokens: &mut Vec<Token>) {
    commas_before_comments(tokens);
    hang(source, tokens);
    last_commas(tokens);
}

/// Moves a comma that stands behind a comment to what it separates.
fn commas_before_comments(tokens: &mut [Token]) {
    for at in 1..tokens.len() {
        // Who begins lines with commas has them at their ends from now on.
        if tokens[at].sort == Sort::Comma && tokens[at].breaks > 0 && at + 1 < tokens.len() {
            tokens[at].breaks = 0;
            tokens[at + 1].breaks = tokens[at + 1].breaks.max(1);
        }
        let mut to = at;
        while to > 0 && tokens[at].sort == Sort::Comma && tokens[to - 1].sort.is_comment() {
            to -= 1;
        }
        // Its own place in the lines goes with the comment.
        if to < at {
            tokens[to..=at].rotate_right(1);
            tokens[to].breaks = 0;
        }
    }
}

/// A pair of brackets.
struct Pair {
    open: usize,
    close: usize,
    /// The number of the pair around it.
    around: Option<usize>,
    /// How far it begins behind the first thing in its line.
    offset: usize,
}

/// Every pair of brackets, by where it opens.
fn pairs(tokens: &[Token]) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    let mut around = None;
    let mut line = 0;
    for (at, token) in tokens.iter().enumerate() {
        if token.breaks > 0 {
            line = token.span.0;
        }
        match token.sort {
            Sort::Open => {
                pairs.push(Pair { open: at, close: at, around, offset: token.span.0 - line });
                around = Some(pairs.len() - 1);
            }
            Sort::Close => {
                if let Some(pair) = around.map(|inner| &mut pairs[inner]) {
                    pair.close = at;
                    around = pair.around;
                }
            }
            _ => {}
        }
    }
    pairs
}

/// Finds the brackets whose content stands on lines of its own, and forces the breaks that are missing. What stands inside comes first:
/// where lines would begin far from the margin, what one looks for around them is spread.
fn hang(source: &str, tokens: &mut [Token]) {
    let pairs = pairs(tokens);
    let listed: Vec<bool> = pairs.iter().map(|pair| is_listed(source, tokens, pair.open)).collect();
    let mut deep = vec![false; pairs.len()];
    for (number, &Pair { open, close, around, offset }) in pairs.iter().enumerate().rev() {
        let inside = tokens[open + 1..close].iter().any(|token| token.sort != Sort::Comma);
        let begins = tokens[open + 1].breaks > 0;
        let is_item = around.is_some_and(|around| listed[around]);
        let spread = inside
            && match around {
                None => true,
                Some(_) if listed[number] => deep[number] || is_wider(tokens, open, close, WIDTH),
                Some(_) if is_item => deep[number] || is_wider(tokens, open, close, ITEM),
                Some(_) => false,
            };
        // What stands in a listed item goes no further than it: there a line begins anew.
        let is_deep = deep[number] && !(is_item || listed[number]);
        let far = offset > FAR && !begins && (spread || is_broken(tokens, open, close));
        if let Some(around) = around.filter(|_| inside && (is_deep || far)) {
            deep[around] = true;
        }
        let hanging = inside && (begins || spread);
        tokens[open].hanging = hanging;
        tokens[close].hanging = hanging && (tokens[close].breaks > 0 || spread);
        if spread {
            force(tokens, open, close);
        }
    }
}

fn is_listed(source: &str, tokens: &[Token], open: usize) -> bool {
    let first = tokens[open + 1..].iter().find(|token| !token.sort.is_comment());
    let groups = first.is_some_and(|first| first.text(source) == "(");
    groups
        && open >= 3
        && tokens[open - 1].sort == Sort::Colon
        && LISTS.contains(&tokens[open - 2].text(source))
}

/// Whether what is between two brackets has no break and is wider than so many bytes.
fn is_wider(tokens: &[Token], open: usize, close: usize, most: usize) -> bool {
    tokens[close].span.1 - tokens[open].span.0 > most && !is_broken(tokens, open, close)
}

/// Whether something between two brackets begins a line.
fn is_broken(tokens: &[Token], open: usize, close: usize) -> bool {
    tokens[open + 1..=close].iter().any(|token| token.breaks > 0 || token.forced)
}

/// Forces a break before each item between two brackets.
fn force(tokens: &mut [Token], open: usize, close: usize) {
    let mut depth = 0;
    let mut begins = true;
    for token in &mut tokens[open + 1..close] {
        // A comment behind a comma belongs to what it stands behind, unless it has a line of its own.
        if depth == 0 && begins && !(token.sort.is_comment() && token.breaks == 0) {
            token.forced = true;
            begins = false;
        }
        match token.sort {
            Sort::Open => depth += 1,
            Sort::Close => depth -= 1,
            Sort::Comma if depth == 0 => begins = true,
            _ => {}
        }
    }
}

/// What hangs ends with a comma, and what does not has none at its end.
fn last_commas(tokens: &mut Vec<Token>) {
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].sort == Sort::Close {
            let last = tokens[..at].iter().rposition(|token| !token.sort.is_comment());
            match last.map(|last| (last, tokens[last].sort)) {
                Some((_, Sort::Open)) | None => {}
                Some((last, Sort::Comma)) if !tokens[at].hanging => {
                    tokens.remove(last);
                    at -= 1;
                }
                Some((last, sort)) if tokens[at].hanging && sort != Sort::Comma => {
                    let end = tokens[last].span.1;
                    let comma = Token {
                        sort: Sort::Comma,
                        span: (end, end),
                        breaks: 0,
                        hanging: false,
                        forced: false,
                    };
                    tokens.insert(last + 1, comma);
                    at += 1;
                }
                Some(_) => {}
            }
        }
        at += 1;
    }
}
