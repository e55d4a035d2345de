//! Files of an older format: what has changed since is made good in the tree, with a message, before anything is decoded.
//!
//! The number in `format:` rises when a file that was right would be refused or read as something else. Fields that may
//! be left out come without a new number. A step of the chain takes the tree from one format to the next; places in it stay
//! those of the file, so that everything found later still points at what the author wrote.

mod withholds;

use super::syntax::{Arena, Field, Findings, Kind, Value};
use crate::diagnostic::Diagnostic;

/// The format that is written today.
pub const FORMAT: i64 = 2;

/// What can be said of a file's format.
pub const CODES: &[(&str, &str)] = &[
    ("unknown-format", "The file says it is of a format this version of Evenkeel does not know."),
    (
        "older-format",
        "The file is of an older format, and something in it was made good so that it can be played.",
    ),
];

/// A step: the tree as it is in the next format.
type Step = for<'t> fn(Value<'t>, &'t Arena, &mut Findings) -> Value<'t>;

/// The steps, oldest first: the first takes format 1 to format 2.
const STEPS: &[Step] = &[withholds::keep_back_in_words];

/// The tree of a file in today's format. `None` for a format that is not known, which is reported: then nothing in
/// it can be judged. A format that is missing, or no number, is left to the decoder.
pub fn migrate<'t>(root: Value<'t>, arena: &'t Arena, findings: &mut Findings) -> Option<Value<'t>> {
    let Some(format) = root.field("format") else { return Some(root) };
    let Kind::Integer(from) = format.value.kind else { return Some(root) };
    let span = format.value.span;
    let steps = usize::try_from(from - 1).ok().and_then(|first| STEPS.get(first..));
    let Some(steps) = steps else {
        findings.push(span, unknown(from));
        return None;
    };
    let today = steps.iter().fold(root, |root, step| step(root, arena, findings));
    Some(with_field(today, arena, "format", |format| Value { kind: Kind::Integer(FORMAT), ..format }))
}

/// A group with another value in the field of this name, where it has one.
fn with_field<'t>(
    group: Value<'t>,
    arena: &'t Arena,
    name: &str,
    other: impl Fn(Value<'t>) -> Value<'t>,
) -> Value<'t> {
    let Kind::Struct(head, fields) = group.kind else { return group };
    let with = |field: &Field<'t>| match field.name == name {
        true => Field { value: other(field.value), ..*field },
        false => *field,
    };
    let fields: Vec<Field<'t>> = fields.iter().map(with).collect();
    Value { kind: Kind::Struct(head, arena.keep(&fields)), ..group }
}

fn unknown(format: i64) -> Diagnostic {
    let message = format!(
        "This file is of format {format}, and this version of Evenkeel reads the formats 1 to {FORMAT}."
    );
    let hint = if format > FORMAT {
        "Open it with a newer version of Evenkeel. Another number alone would not make the rest readable."
            .to_owned()
    } else {
        format!("There never was such a format. Write `format: {FORMAT}`.")
    };
    Diagnostic::error("unknown-format", message).with_hint(hint)
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    /// The first sound scenario there was, as it stood before facts had to be kept back in words.
    const FIRST: &str = include_str!("../../../tests/fixtures/format_1.ron");

    #[test]
    fn a_file_of_the_first_format_is_played_and_says_what_was_made_good() {
        let reading = read(FIRST.as_bytes(), "late_sofa.ron");
        let scenario = reading.scenario.expect("it can be played");
        assert!(!scenario.facts[0].withholds.main().is_empty());
        let codes: Vec<&str> = reading.diagnostics.iter().map(|found| found.code).collect();
        assert_eq!(codes, ["older-format"], "{:#?}", reading.diagnostics);
        let place = reading.diagnostics[0].place.as_ref().expect("a place");
        assert!(
            FIRST.lines().nth(place.line as usize - 1).is_some_and(|line| line.contains("id: \"order\""))
        );
    }

    #[test]
    fn the_same_in_the_format_of_today_is_an_error() {
        let today = FIRST.replace("format: 1", &format!("format: {FORMAT}"));
        let reading = read(today.as_bytes(), "late_sofa.ron");
        assert!(reading.scenario.is_none());
        assert!(reading.diagnostics.iter().any(|found| found.code == "missing-withholds"));
    }

    #[test]
    fn an_older_file_with_nothing_to_make_good_loads_in_silence() {
        let whole = include_str!("../check/sound.ron").replace(&format!("format: {FORMAT}"), "format: 1");
        let reading = read(whole.as_bytes(), "late_sofa.ron");
        assert_eq!(reading.diagnostics, []);
        assert!(reading.scenario.is_some());
    }

    #[test]
    fn of_a_newer_file_one_thing_is_said_and_nothing_is_guessed() {
        let newer = FIRST.replace("format: 1", "format: 7").replace("magnitude: 2", "gravity: heavy");
        let reading = read(newer.as_bytes(), "late_sofa.ron");
        assert!(reading.scenario.is_none());
        let [only] = &reading.diagnostics[..] else { panic!("{:#?}", reading.diagnostics) };
        assert_eq!(
            only.message,
            "This file is of format 7, and this version of Evenkeel reads the formats 1 to 2."
        );
        assert!(only.hints[0].contains("newer version"));
        for never in ["0", "-3", "9223372036854775807"] {
            let reading = read(FIRST.replace("format: 1", &format!("format: {never}")).as_bytes(), "x.ron");
            assert_eq!(reading.diagnostics.len(), 1, "{never}");
        }
    }
}
