//! Changes one thing in a sound scenario and looks what playing it shows.

use super::{Checked, check};
use crate::analysis::Bound;
use crate::scenario::read;
use crate::scoring::Rubric;
use crate::session::{Case, replay};
use crate::vocabulary::Language;
use std::sync::Arc;

const SOUND: &str = include_str!("../../scenario/check/sound.ron");

/// The scenario with each first text replaced by the second, checked by playing; its text and its case.
fn checked(changes: &[(&str, &str)]) -> (String, Arc<Case>, Checked) {
    let mut source = SOUND.to_owned();
    for (old, new) in changes {
        assert!(source.contains(old), "the sound scenario does not contain {old}");
        source = source.replace(old, new);
    }
    let reading = read(source.as_bytes(), "changed.ron");
    let scenario = reading.scenario.unwrap_or_else(|| panic!("{:#?}", reading.diagnostics));
    let rubric = Rubric::built_in(Language::En).expect("an English rubric");
    let case = Arc::new(Case::new(Arc::new(scenario), rubric));
    let found = check(&case, &source, "changed.ron", Bound { states: 4_000 }, &mut |_, _| true);
    (source, case, found.expect("nobody stops it"))
}

/// The changes must lead to a finding of this code, at a place that begins with `marked`, with a play that can be played.
#[track_caller]
pub fn finds(changes: &[(&str, &str)], code: &str, marked: &str) {
    let (source, case, found) = checked(changes);
    let all: Vec<_> = found.findings.iter().map(|finding| &finding.diagnostic).collect();
    let finding = found.findings.iter().find(|finding| finding.diagnostic.code == code);
    let Some(finding) = finding else { panic!("no {code} among {all:#?}") };
    let place = finding.diagnostic.place.as_ref().expect("every finding has its place");
    let text = &source[place.start..place.end];
    assert!(text.starts_with(marked), "{code} marks {text}, not {marked}");
    if let Some(play) = &finding.play {
        replay(case, play.setup.clone(), &play.actions).map(drop).expect("the play can be played");
    }
}

/// The changes must not lead to a finding of this code.
#[track_caller]
pub fn says_nothing_of(changes: &[(&str, &str)], code: &str) {
    let (_, _, found) = checked(changes);
    let finding = found.findings.iter().find(|finding| finding.diagnostic.code == code);
    assert!(finding.is_none(), "{:#?}", finding.map(|finding| &finding.diagnostic));
}
