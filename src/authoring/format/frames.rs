//! Which brackets hang, where commas belong, and which breaks are added.

use super::WIDTH;
use super::tokens::{Sort, Token};

/// Lists whose items one looks for: beyond the width each stands on a line of its own.
const LISTS: [&str; 12] = [
    "nodes",
    "replies",
    "facts",
    "resolutions",
    "endings",
    "path",
    "cues",
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

/// Finds the brackets whose content stands on lines of its own, and forces the breaks that are missing.
fn hang(source: &str, tokens: &mut [Token]) {
    let closes = closes(tokens);
    let mut depth = 0;
    for at in 0..tokens.len() {
        match tokens[at].sort {
            Sort::Open => {
                let close = closes[at];
                let inside = tokens[at + 1..close].iter().any(|token| token.sort != Sort::Comma);
                let listed = depth > 0 && is_listed(source, tokens, at) && is_wide(tokens, at, close);
                let spread = inside && (depth == 0 || listed);
                let hanging = inside && (tokens[at + 1].breaks > 0 || spread);
                tokens[at].hanging = hanging;
                tokens[close].hanging = hanging && (tokens[close].breaks > 0 || spread);
                if spread {
                    force(tokens, at, close);
                }
                depth += 1;
            }
            Sort::Close => depth -= 1,
            _ => {}
        }
    }
}

/// The closing bracket of each opening one.
fn closes(tokens: &[Token]) -> Vec<usize> {
    let mut closes = vec![0; tokens.len()];
    let mut open = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token.sort {
            Sort::Open => open.push(at),
            Sort::Close => {
                if let Some(opened) = open.pop() {
                    closes[opened] = at;
                }
            }
            _ => {}
        }
    }
    closes
}

fn is_listed(source: &str, tokens: &[Token], open: usize) -> bool {
    let groups = tokens.get(open + 1).is_some_and(|next| next.text(source) == "(");
    groups
        && open >= 2
        && tokens[open - 1].sort == Sort::Colon
        && LISTS.contains(&tokens[open - 2].text(source))
}

/// Whether what is between two brackets has no break between its items and is wider than a line.
fn is_wide(tokens: &[Token], open: usize, close: usize) -> bool {
    let width = tokens[close].span.1 - tokens[open].span.0;
    width > WIDTH && tokens[open..=close].iter().skip(1).all(|token| token.breaks == 0)
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
