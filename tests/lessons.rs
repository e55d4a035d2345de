//! The lessons: every link leads somewhere, and every word of the vocabulary is explained.

use evenkeel::escalation::Verdict;
use evenkeel::lessons::{Block, Step, built_in};
use evenkeel::store::Library;
use evenkeel::vocabulary::{Language, RedFlag, Stage, Technique};
use evenkeel::words::{Locale, Words};
use std::collections::BTreeSet;

/// The words of PRODUCT.md that no locale has by themselves.
const WORDS: &[&str] = &[
    "technique",
    "stage",
    "dialysis",
    "mental skin graft",
    "arousal",
    "trust",
    "magnitude",
    "vent",
    "relapse",
    "trigger",
    "red flag",
    "fact",
    "resolution",
    "escalation",
    "functional",
    "hierarchical",
    "escalation path",
    "escalation cue",
    "escalation window",
    "presentation",
    "handoff note",
    "bounce",
    "consult",
    "sla",
    "wrap-up",
    "attempt",
    "verdict",
    "warm",
    "cold",
    "interruption",
    "twin case",
    "csat",
    "nps",
    "ces",
    "l.a.s.t.",
    "mark",
];

#[test]
fn every_word_of_the_vocabulary_is_explained_in_a_lesson() {
    let words = Locale::built_in(Language::En);
    let mut wanted: Vec<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
    wanted.extend(Technique::ALL.iter().map(|technique| words.say_for("technique", technique.key(), &[])));
    wanted.extend(Stage::ALL.iter().map(|stage| words.say_for("stage", stage.key(), &[])));
    wanted.extend(Verdict::ALL.iter().map(|verdict| words.say_for("verdict", verdict.key(), &[])));
    wanted.extend(RedFlag::ALL.iter().map(|flag| words.say_for("flag", flag.key(), &[])));
    let plain = |word: &str| {
        let quotes = ['“', '”', '"'];
        word.to_lowercase().replace(quotes, "").trim_end_matches(['.', ',', ':', 's']).to_owned()
    };
    let explained: BTreeSet<String> = built_in(Language::En)
        .iter()
        .flat_map(|lesson| lesson.explains().map(plain).collect::<Vec<_>>())
        .collect();
    let missing: Vec<_> = wanted.iter().filter(|word| !explained.contains(&plain(word))).collect();
    assert!(missing.is_empty(), "in no lesson in bold: {missing:?}\nexplained: {explained:?}");
}

#[test]
fn every_link_to_a_scenario_leads_to_one_that_can_be_played() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = Library::open(folder.path());
    let lessons = built_in(Language::En);
    let of_lessons = lessons.iter().filter_map(|lesson| lesson.case.as_deref());
    let of_path = Step::all().filter_map(|step| match step {
        Step::Case(id) => Some(id),
        Step::Lesson(_) => None,
    });
    for id in of_lessons.chain(of_path) {
        assert!(library.find(id).is_some_and(|entry| entry.scenario.is_some()), "no scenario `{id}`");
    }
    for step in Step::all() {
        if let Step::Lesson(id) = step {
            assert!(lessons.iter().any(|lesson| &*lesson.id == id), "no lesson `{id}`");
        }
    }
}

#[test]
fn the_first_week_has_every_lesson_but_the_one_for_looking_up() {
    let on_the_path: Vec<Step> = Step::all().collect();
    for lesson in built_in(Language::En) {
        let there = on_the_path.iter().any(|step| matches!(step, Step::Lesson(id) if *id == &*lesson.id));
        assert_eq!(there, lesson.case.is_some(), "{}", lesson.id);
    }
}

#[test]
fn lessons_are_short_calm_and_give_something_to_try() {
    for lesson in built_in(Language::En) {
        let texts: Vec<_> = lesson.blocks.iter().flat_map(Block::texts).flatten().collect();
        let words: usize = texts.iter().map(|run| run.text.split_whitespace().count()).sum();
        assert!(words < 600, "{} has {words} words", lesson.id);
        assert!(texts.iter().all(|run| !run.text.contains('!')), "{} shouts", lesson.id);
        let tries = lesson.blocks.iter().any(|block| matches!(block, Block::Exercise(_)));
        assert_eq!(tries, lesson.case.is_some(), "{}", lesson.id);
    }
}
