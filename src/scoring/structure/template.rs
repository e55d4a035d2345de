//! Slots of a canned reply that nobody filled: `[name]`, `{{order}}`, `<date>`, `XXXX`.

use super::{Feature, Surroundings};
use memchr::memmem;
use std::ops::Range;

pub(super) fn find(around: &Surroundings<'_>, found: &mut Vec<(Feature, Range<usize>)>) {
    if let Some(range) = slot(around.reply.text) {
        found.push((Feature::UnfilledSlot, range));
    }
}

fn slot(text: &str) -> Option<Range<usize>> {
    // Almost no reply has any of these signs, and looking for one byte is cheap.
    if !text.bytes().any(|b| matches!(b, b'[' | b'{' | b'<' | b'%' | b'_' | b'X' | b'x')) {
        return None;
    }
    let opened = text.bytes().any(|b| matches!(b, b'[' | b'{' | b'<' | b'%'));
    let brackets: &[(&str, &str)] = match opened {
        true => &[("{{", "}}"), ("[", "]"), ("{", "}"), ("<", ">"), ("%", "%")],
        false => &[],
    };
    for (open, close) in brackets {
        let mut from = 0;
        while let Some(start) = text[from..].find(*open).map(|at| at + from) {
            let inside = start + open.len();
            let Some(length) = text[inside..].find(*close) else { break };
            if names_a_slot(&text[inside..inside + length]) {
                return Some(start..inside + length + close.len());
            }
            from = inside;
        }
    }
    let filler = ["XXXX", "xxxx", "_____", "INSERT NAME", "CUSTOMER_NAME"];
    let place = |mark: &str| memmem::find(text.as_bytes(), mark.as_bytes());
    filler.iter().find_map(|mark| place(mark).map(|start| start..start + mark.len()))
}

/// A slot is a short name; "`[laughs]`" and "50% off, 20%" are not told from it by length alone, so digits and
/// sentences are refused.
fn names_a_slot(inside: &str) -> bool {
    let words = inside.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    (1..=5).contains(&words.clone().count())
        && inside.len() <= 40
        && !inside.contains(['.', ',', '!', '?'])
        && words.clone().all(|w| w.chars().all(char::is_alphabetic))
}
