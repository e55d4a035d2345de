//! The text of a scenario in order: indented, spaced and separated as the shipped ones are, with every comment in its place.
//!
//! Where lines break is the author's choice and stays so, as a short reply on one line and a long one on several both read well. Breaks are
//! added only where without them nobody finds anything: each field of the scenario; each node, reply, fact and so on in a list that
//! does not fit a line; and each field of such a thing that fills more than two, or whose lines would begin far from the margin.

mod frames;
mod tokens;
mod write;

use crate::diagnostic::Diagnostic;
use crate::scenario::{notation, syntax};
use std::borrow::Cow;

/// Beyond this many columns a list of nodes, replies and the like has one item a line.
const WIDTH: usize = 120;

/// Beyond this many an item of such a list has one field a line.
const ITEM: usize = 2 * WIDTH;

/// So far behind the first thing of its line a bracket has no lines aligned with what is in it.
const FAR: usize = 40;

/// A comment in an odd place can move what stands behind it, so that a text is in order only the second time. One that is not by
/// the fourth never was seen.
const MOST_ROUNDS: usize = 4;

/// The text in order; in a text that is in order nothing changes.
///
/// # Errors
/// What is wrong with the notation, by place; such a text is left alone. `file` is the name it goes by there.
pub fn format(text: &str, file: &str) -> Result<String, Vec<Diagnostic>> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..MOST_ROUNDS {
        let arena = syntax::Arena::new();
        let parsed = syntax::parse(&text, &arena);
        let Some(root) = parsed.root.as_ref().filter(|_| parsed.sound && parsed.findings.is_empty()) else {
            return Err(notation(&text, file));
        };
        let mut tokens = tokens::tokens(&text, root, &parsed.comments);
        frames::arrange(&text, &mut tokens);
        let ordered = write::write(&text, &tokens);
        if ordered == *text {
            break;
        }
        text = Cow::Owned(ordered);
    }
    Ok(text.into_owned())
}

#[cfg(test)]
mod tests;
