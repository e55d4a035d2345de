//! What is wrong with the signs of a text, in the words of somebody who does not look at it: what is missing or too many,
//! and what to press.

use crate::app::Core;
use crate::authoring::Draft;
use crate::diagnostic::Diagnostic;
use crate::scenario::syntax::closer_of;

/// What is said about brackets, commas and quotation marks: the codes of findings, one of them in two kinds.
pub const SIGNS: &[&str] = &[
    "bad-character",
    "bad-escape",
    "curly-quotes",
    "empty-file",
    "extra-bracket",
    "missing-colon",
    "missing-comma",
    "missing-name",
    "missing-value",
    "missing-value-comma",
    "quoted-name",
    "text-after-end",
    "too-deep",
    "unclosed-bracket",
    "unclosed-comment",
    "unclosed-text",
    "unexpected-character",
    "unquoted-text",
];

/// How much of the text is quoted at most, in characters.
const QUOTED: usize = 40;

/// Says a finding about signs, and what to do. `mend` is what one press would do about it. `None` for any other finding.
pub(super) fn said(
    core: &Core,
    draft: &Draft,
    finding: &Diagnostic,
    mend: Option<&str>,
) -> Option<(String, String)> {
    let place = finding.place.as_ref()?;
    let text = draft.text();
    let marked = text.get(place.start..place.end)?;
    let kind = match (finding.code, marked) {
        ("missing-value", ",") => "missing-value-comma",
        (code, _) => SIGNS.iter().find(|sign| **sign == code)?,
    };
    let before = text[..place.end].lines().next_back().unwrap_or_default().trim();
    let from = before.char_indices().rev().nth(QUOTED - 1).map_or(0, |(at, _)| at);
    let closer = marked.bytes().next().map_or_else(String::new, |opening| closer_of(opening).to_string());
    let shown: String = marked.lines().next().unwrap_or_default().chars().take(QUOTED).collect();
    let gaps =
        [("marked", shown.trim().into()), ("before", (&before[from..]).into()), ("closer", (&closer).into())];
    let message = core.say_for("signs-what", kind, &gaps);
    let hint = match mend {
        Some(mend) => core.say("signs-press", &[("mend", mend.into())]),
        None => {
            let how = core.say_for("signs-how", kind, &gaps);
            core.say("signs-by-hand", &[("hint", (&how).into())])
        }
    };
    Some((message, hint))
}
