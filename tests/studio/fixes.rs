//! Each fix mends its finding: applied to the bad example of the code, the finding is gone.

use super::desk::SOUND;
use evenkeel::authoring::{Draft, Fix, Form, PartId, Tree, fixes};
use evenkeel::diagnostic::Diagnostic;
use evenkeel::scenario::codes;
use evenkeel::vocabulary::Language;
use evenkeel::words::Locale;
use std::path::Path;

/// The codes that have no plain answer: a person has to know what was meant.
const FOR_A_PERSON: &[&str] = &[
    "bad-number",
    "bad-phrase",
    "best-reply-is-first",
    "best-reply-is-longest",
    "empty-file",
    "endless-node",
    "few-replies",
    "file-too-large",
    "missing-name",
    "no-ending",
    "not-utf8",
    "technique-not-exercised",
    "too-deep",
    "too-many-problems",
    "unclosed-comment",
    "unknown-language",
    "unlearnable-fact",
    "unreachable-ending",
    "unreachable-node",
    "weights",
    "window-never-opens",
    "bad-effect",
    "older-format",
    "same-effects",
    "unfilled-slot",
    "hard-to-read",
    "long-to-hear",
    "stereotype",
    "wrong-type",
    "unknown-effect",
    "not-an-ending",
    "not-a-node",
    "comment-on-nothing",
    "live-with-errors",
];

fn example(code: &str) -> Option<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems").join(format!("{code}.ron"));
    std::fs::read_to_string(file).ok()
}

fn count(findings: &[Diagnostic], code: &str) -> usize {
    findings.iter().filter(|d| d.code == code).count()
}

/// The example with the first finding of this code that can be mended mended by its fix of this number.
fn mended(draft: &Draft, code: &str, fix: usize) -> Option<(Draft, Fix)> {
    let reading = draft.reading().expect("examples are small");
    let of_code = reading.diagnostics.iter().filter(|d| d.code == code);
    let fix = of_code.filter_map(|d| fixes(d, draft).into_iter().nth(fix)).next()?;
    let mut mended = draft.clone();
    mended.apply(&fix.change, fix.name.clone());
    Some((mended, fix))
}

#[test]
fn a_fix_mends_its_finding() {
    let mut without = Vec::new();
    for (code, _) in codes() {
        let Some(text) = example(code) else { continue };
        let draft = Draft::new(text, "bad.ron");
        let before = &draft.reading().expect("examples are small").diagnostics;
        if mended(&draft, code, 0).is_none() {
            without.push(code);
            continue;
        }
        for number in 0.. {
            let Some((after, fix)) = mended(&draft, code, number) else { break };
            let left = &after.reading().expect("examples are small").diagnostics;
            assert!(
                count(left, code) < count(before, code),
                "{code}, {:?}: {before:#?}\nstill has {left:#?}\nin\n{}",
                fix,
                after.text()
            );
            let mut undone = after.clone();
            undone.undo();
            assert_eq!(undone.text(), draft.text());
        }
    }
    let unexpected: Vec<_> = without.iter().filter(|code| !FOR_A_PERSON.contains(*code)).collect();
    assert!(unexpected.is_empty(), "no fix for {unexpected:?}");
    let mended_now: Vec<_> =
        FOR_A_PERSON.iter().filter(|code| !without.contains(*code) && example(code).is_some()).collect();
    assert!(mended_now.is_empty(), "a fix after all: {mended_now:?}");
}

#[test]
fn a_slip_has_two_ways_out() {
    let draft = Draft::new(SOUND.replace("goto: \"wants\"", "goto: \"wnats\""), "slip.ron");
    let names: Vec<String> = {
        let reading = draft.reading().expect("it is small");
        let finding = reading.diagnostics.iter().find(|d| d.code == "missing-destination").expect("a slip");
        let words = Locale::built_in(Language::En);
        fixes(finding, &draft).iter().map(|fix| fix.name.say(&words)).collect()
    };
    assert_eq!(names, ["Write wants", "Add wnats"]);
}

#[test]
fn the_right_thing_in_the_wrong_clothes_is_changed() {
    for (wrong, right) in [
        ("start: opening", "start: \"opening\""),
        ("magnitude: \"2\"", "magnitude: 2"),
        ("channel: \"telephone\"", "channel: telephone"),
        ("targets: \"manager\"", "targets: [\"manager\"]"),
        ("closes: ofered(\"tomorrow\")", "closes: offered(\"tomorrow\")"),
        ("enter: [sett(\"told\")]", "enter: [set(\"told\")]"),
        ("goto: \"agre\"", "goto: \"agree\""),
    ] {
        let sound = SOUND.replace("coach: \"A wall.\"", "coach: \"A wall.\", goto: \"agree\"");
        assert!(sound.contains(right), "{right}");
        let mut draft = Draft::new(sound.replacen(right, wrong, 1), "wrong.ron");
        let reading = std::sync::Arc::clone(draft.reading().expect("it is small"));
        let fix = reading.diagnostics.iter().find_map(|d| fixes(d, &draft).into_iter().next());
        let fix = fix.unwrap_or_else(|| panic!("{wrong}: {:#?}", reading.diagnostics));
        draft.apply(&fix.change, fix.name);
        assert_eq!(draft.text(), sound, "{wrong}");
    }
}

/// What every part is and stands in, whatever the layout.
fn shape(text: &str) -> Vec<(Form, Option<PartId>)> {
    let tree = Tree::of(text);
    tree.parts().map(|part| (tree.form(part), tree.parent(part))).collect()
}

/// What is found where a bracket, a comma or a quotation mark is missing or too many.
const ABOUT_SIGNS: &[&str] = &[
    "unclosed-bracket",
    "extra-bracket",
    "unclosed-text",
    "text-after-end",
    "missing-comma",
    "unquoted-text",
];

/// Takes each of these characters out of the sound scenario, one at a time, and mends what is found then until nothing is
/// offered. Gives how many there were and for how many a fix was offered.
fn taken_out(characters: &[char]) -> (usize, usize) {
    let whole = shape(SOUND);
    let (mut all, mut mended) = (0, 0);
    for (at, _) in SOUND.match_indices(characters) {
        let mut text = SOUND.to_owned();
        text.remove(at);
        let draft = Draft::new(&*text, "x.ron");
        if draft.tree().is_sound() && draft.reading().is_some_and(|reading| reading.scenario.is_some()) {
            continue;
        }
        all += 1;
        let reading = draft.reading().expect("it is small");
        let findings = reading.diagnostics.iter().filter(|finding| ABOUT_SIGNS.contains(&finding.code));
        let fix = findings.filter_map(|finding| fixes(finding, &draft).into_iter().next()).next();
        let Some(fix) = fix else { continue };
        mended += 1;
        let mut after = draft.clone();
        after.apply(&fix.change, fix.name.clone());
        let line = SOUND[..at].matches('\n').count() + 1;
        assert!(shape(after.text()) == whole, "line {line}, byte {at}: {fix:?}");
    }
    (all, mended)
}

#[test]
fn a_bracket_taken_out_is_put_back_where_it_belongs_or_nothing_is_offered() {
    let (all, mended) = taken_out(&[')', ']']);
    assert!(mended * 10 >= all * 8, "{mended} of {all} brackets are put back");
}

#[test]
fn a_comma_taken_out_is_put_back() {
    let (all, mended) = taken_out(&[',']);
    assert!(mended * 100 >= all * 95, "{mended} of {all} commas are put back");
}

#[test]
fn a_quotation_mark_taken_out_is_put_back_or_nothing_is_offered() {
    let (all, mended) = taken_out(&['"']);
    assert!(mended * 10 >= all * 4, "{mended} of {all} quotation marks are put back");
}
