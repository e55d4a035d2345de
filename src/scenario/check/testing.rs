//! Changes one thing in a sound scenario and looks what the checks say.

use crate::diagnostic::Diagnostic;
use crate::scenario::read;

const SOUND: &str = include_str!("sound.ron");

/// The scenario with each first text replaced by the second, wherever it stands.
fn changed(changes: &[(&str, &str)]) -> String {
    let mut source = SOUND.to_owned();
    for (old, new) in changes {
        assert!(source.contains(old), "the sound scenario does not contain {old}");
        source = source.replace(old, new);
    }
    source
}

fn found(changes: &[(&str, &str)], code: &str) -> Option<(Diagnostic, String)> {
    let source = changed(changes);
    let found = read(source.as_bytes(), "changed.ron").diagnostics.into_iter().find(|d| d.code == code)?;
    let place = found.place.clone().expect("every finding has its place");
    let marked = source[place.start..place.end].to_owned();
    Some((found, marked))
}

/// The changes must lead to a finding of this code, at a place that begins with `marked`.
#[track_caller]
pub fn finds(changes: &[(&str, &str)], code: &str, marked: &str) {
    let all = read(changed(changes).as_bytes(), "changed.ron").diagnostics;
    let Some((_, text)) = found(changes, code) else { panic!("no {code} among {all:#?}") };
    assert!(text.starts_with(marked), "{code} marks {text}, not {marked}");
}

/// The changes must not lead to a finding of this code.
#[track_caller]
pub fn says_nothing_of(changes: &[(&str, &str)], code: &str) {
    assert_eq!(found(changes, code), None);
}

/// The first hint of the finding of this code.
#[track_caller]
pub fn hint_of(changes: &[(&str, &str)], code: &str) -> String {
    found(changes, code).expect("there is such a finding").0.hints[0].clone()
}
