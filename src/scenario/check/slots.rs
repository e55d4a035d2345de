//! Words that were to be put in later, and were not.

use super::case::Report;
use super::texts::Passage;
use crate::diagnostic::Diagnostic;

pub const CODES: &[(&str, &str)] = &[(
    "unfilled-slot",
    "A text has a slot or a mark of something to be put in later, such as `{name}` or `XXX`, or is nothing but `…`.",
)];

/// Marks authors leave for themselves; with capitals only, so that no word of a language is among them. Each has an X, D, B or L.
const MARKS: &[&str] = &["XXX", "TODO", "FIXME", "TBD", "TBC", "Lorem ipsum"];

/// What stands alone where a part was added whose words nobody has written yet.
const UNWRITTEN: &str = "…";

pub fn check(passage: Passage<'_>, report: &mut Report<'_, '_>) {
    let Some(slot) = passage.first(slot) else { return };
    let problem = Diagnostic::warning("unfilled-slot", format!("`{slot}` was still to be filled in here."))
        .with_hint("Write the words. Only canned replies have slots, which the trainee fills.");
    report.push(passage.at, problem);
}

/// The first slot or mark in a text.
fn slot(text: &str) -> Option<&str> {
    if text == UNWRITTEN {
        return Some(text);
    }
    let bytes = text.as_bytes();
    // Nearly every text has none, and there are many texts: few have even one of the capitals of a mark.
    let capitals = memchr::memchr3(b'X', b'D', b'B', bytes).or_else(|| memchr::memchr(b'L', bytes));
    let mark = || MARKS.iter().copied().find(|mark| text.contains(mark));
    let within = |open: char, close: char| {
        let start = text.find(open)?;
        let length = text[start..].find(close)?;
        Some(&text[start..=start + length]).filter(|slot| slot.len() > 2 && slot.len() < 40)
    };
    let brackets = || memchr::memchr3(b'{', b'[', b'<', bytes);
    let filled_in = || within('{', '}').or_else(|| within('[', ']')).or_else(|| within('<', '>'));
    capitals.and_then(|_| mark()).or_else(|| brackets().and_then(|_| filled_in()))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn what_was_to_be_filled_in_is_found() {
        for slot in [
            "Thanks, {name}.",
            "Thanks, [name].",
            "Thanks XXX.",
            "Thanks <name>.",
            "Thanks: TBD.",
            "Thanks, Tom FIXME.",
            "Thanks. Lorem ipsum",
            "…",
        ] {
            finds(&[("\"Thanks.\"", &format!("\"{slot}\""))], "unfilled-slot", &format!("\"{slot}"));
        }
        says_nothing_of(&[("\"Thanks.\"", "\"Thanks …\"")], "unfilled-slot");
        says_nothing_of(&[("\"Thanks.\"", "\"Thanks: 3 < 4, and that's that.\"")], "unfilled-slot");
    }
}
