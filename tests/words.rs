//! Every sentence the program says exists, and none is left over.
//!
//! A new family of sentences (`say_for("family", …)`) is added to [`families`] with the values it must have.

use evenkeel::analysis::{Fate, Kind};
use evenkeel::authoring::grammar::{CONDITIONS, COSTS, EFFECTS, SCENARIO, Shape};
use evenkeel::authoring::graph::By;
use evenkeel::authoring::skeleton::{Complaint, Need};
use evenkeel::authoring::{Thing, WindowStands};
use evenkeel::customer::Because;
use evenkeel::escalation::Verdict;
use evenkeel::export::Format;
use evenkeel::report::cohort::Habit;
use evenkeel::scenario::PresentationElement;
use evenkeel::shift::Length;
use evenkeel::store::{Appearance, Which};
use evenkeel::vocabulary::*;
use evenkeel::words::{Locale, Source, Words};
use regex::Regex;
use std::collections::BTreeSet;
use std::path::Path;

/// The tabs of the case panel.
const PRACTICE_TABS: [&str; 8] =
    ["customer", "facts", "limits", "knowledge", "canned", "colleagues", "ticket", "note"];

/// The figures of a shift.
const SHIFT_FIGURES: [&str; 4] = ["escalation", "fcr", "first-response", "resolution"];

/// The families of sentences, with every value they are said for.
fn families() -> Vec<(&'static str, Vec<&'static str>)> {
    fn keys<T: Copy>(all: &[T], key: impl Fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|&value| key(value)).collect()
    }
    vec![
        ("technique", keys(Technique::ALL, Technique::key)),
        ("stage", keys(Stage::ALL, Stage::key)),
        ("progress-cell", keys(Stage::ALL, Stage::key)),
        ("progress-tendency", vec!["early", "late", "taken", "astray", "sound", "mixed"]),
        ("language", keys(Language::ALL, Language::key)),
        ("mode-name", keys(Mode::ALL, Mode::key)),
        ("mode-words", keys(Mode::ALL, Mode::key)),
        ("priority", keys(Priority::ALL, Priority::key)),
        ("look", keys(Appearance::ALL, |(_, key)| key)),
        ("format", keys(&Format::ALL, Format::key)),
        ("format-words", keys(&Format::ALL, Format::key)),
        ("channel", keys(Channel::ALL, Channel::key)),
        ("mode", keys(Mode::ALL, Mode::key)),
        ("shift-length", keys(Length::ALL, Length::key)),
        ("shift-left", keys(Deadline::ALL, Deadline::key)),
        ("shift-missed", keys(Deadline::ALL, Deadline::key)),
        ("shift-take", keys(Channel::ALL, Channel::key)),
        ("shift-figure", SHIFT_FIGURES.to_vec()),
        ("shift-figure-words", SHIFT_FIGURES.to_vec()),
        ("lane", keys(Lane::ALL, Lane::key)),
        ("warmth", keys(Warmth::ALL, Warmth::key)),
        ("reason", keys(Reason::ALL, Reason::key)),
        ("verdict", keys(&Verdict::ALL, Verdict::key)),
        ("flag", keys(RedFlag::ALL, RedFlag::key)),
        ("outcome", keys(Outcome::ALL, Outcome::key)),
        ("fit", keys(Fit::ALL, Fit::key)),
        ("review-state", keys(ReviewState::ALL, ReviewState::key)),
        ("way", By::KEYS.to_vec()),
        ("new-complaint", keys(Complaint::ALL, Complaint::key)),
        ("new-escalate", keys(Need::ALL, Need::key)),
        ("studio-new-complaint", keys(Complaint::ALL, Complaint::key)),
        ("studio-new-escalate", keys(Need::ALL, Need::key)),
        ("studio-new-channel", keys(Channel::ALL, Channel::key)),
        ("balance-fate", keys(Fate::ALL, Fate::key)),
        ("signs-what", evenkeel::ui::screens::SIGNS.to_vec()),
        ("signs-how", evenkeel::ui::screens::SIGNS.to_vec()),
        ("versions-nodes", vec!["added", "removed", "changed"]),
        ("versions-replies", vec!["added", "removed", "changed"]),
        ("studio-new-step", vec!["story", "need", "names"]),
        ("cohort-habit", keys(&Habit::ALL, Habit::key)),
        ("trainee-kind", keys(Kind::ALL, Kind::key)),
        ("cohort-which", keys(Which::ALL, Which::key)),
        ("reports-which", keys(Which::ALL, Which::key)),
        ("reports-channel", keys(Channel::ALL, Channel::key)),
        ("reports-mode", keys(Mode::ALL, Mode::key)),
        ("reports-period", vec!["day", "week", "month"]),
        (
            "cohort-filter",
            vec![
                "trainee",
                "group",
                "scenario",
                "channel",
                "language",
                "magnitude",
                "mode",
                "from",
                "until",
                "which",
            ],
        ),
        ("cli-warmth", keys(Warmth::ALL, Warmth::key)),
        ("presentation", keys(&PresentationElement::ALL, PresentationElement::key)),
        ("mark", vec!["harmful", "poor", "absent", "present", "strong"]),
        ("summary-end", keys(Outcome::ALL, Outcome::key)),
        ("summary-decision", keys(&Verdict::ALL, Verdict::key)),
        ("verdict-when", vec!["escalated", "forced", "held"]),
        ("verdict-means", keys(&Verdict::ALL, Verdict::key)),
        ("right", wrong_verdicts()),
        ("ended", keys(Outcome::ALL, Outcome::key)),
        ("remark-tone", keys(Tone::ALL, Tone::key)),
        ("remark-expression", keys(Expression::ALL, Expression::key)),
        ("studio-field", form_fields().into_iter().map(|(key, ..)| key).collect()),
        ("studio-help", evenkeel::ui::screens::HELPED_FIELDS.to_vec()),
        ("studio-word", studio_words()),
        ("studio-condition", CONDITIONS.iter().map(|form| form.name).collect()),
        ("studio-effect", EFFECTS.iter().map(|form| form.name).collect()),
        ("studio-cost", COSTS.iter().map(|form| form.name).collect()),
        (
            "studio-kind",
            [
                &[
                    "card",
                    "briefing",
                    "arrival",
                    "audience",
                    "customer",
                    "dynamics",
                    "ticket",
                    "escalation",
                    "script",
                    "fallbacks",
                    "listen",
                ],
                &keys(Thing::ALL, Thing::key)[..],
            ]
            .concat(),
        ),
        ("studio-list", [&["listen"], &LISTED.map(Thing::key)[..]].concat()),
        ("studio-add", [&["listen"], &LISTED.map(Thing::key)[..]].concat()),
        ("studio-list-help", vec!["reply", "listen"]),
        ("studio-one", one_of_each()),
        ("studio-add-one", one_of_each()),
        ("studio-pane", vec!["outline", "form", "source", "graph", "play", "balance"]),
        ("studio-window", WindowStands::ALL.map(WindowStands::key).to_vec()),
        ("time", vec!["seconds", "minutes", "hours", "days"]),
        ("remark-canned", vec!["personal", "as_it_was", "open_slots"]),
        ("decisive-missed", keys(Deadline::ALL, Deadline::key)),
        ("ease", vec!["1", "2", "3", "4", "5", "6", "7"]),
        ("because", keys(Because::ALL, Because::key)),
        ("curve-flag", vec!["escalated", "ended", "deadline_missed", "went_private"]),
        ("notice-arrived", keys(Forerunner::ALL, Forerunner::key)),
        (
            "cli-help",
            vec![
                "pick", "write", "enter", "listen", "voice", "face", "offer", "escalate", "close", "look",
                "ask", "file", "note", "canned", "paste", "say", "hint", "info", "replies", "quit",
            ],
        ),
        ("notice-consulted", vec!["helps", "busy", "refuses", "disagrees", "silent"]),
        ("notice-passed", vec!["hold", "turnaround", "queue", "desk", "inbox"]),
        ("notice-missed", keys(Deadline::ALL, Deadline::key)),
        ("notice-wrote", vec!["set-off", "next-time", "documented"]),
        ("notice-received", vec!["took", "asked_again", "passed_on"]),
        ("notice-stage", vec!["on", "back"]),
        ("obstacle", vec!["too_early", "does_not_fit", "beyond_authority", "not_eligible"]),
        ("line", vec!["puzzled", "not_yet", "relapse", "interrupted", "silence", "withheld"]),
        ("mood", vec!["arousal", "trust"]),
        ("practice-lane", keys(Lane::ALL, Lane::key)),
        ("practice-warmth", keys(Warmth::ALL, Warmth::key)),
        ("practice-reason", keys(Reason::ALL, Reason::key)),
        ("practice-tab", PRACTICE_TABS.to_vec()),
        ("practice-clock", keys(Deadline::ALL, Deadline::key)),
        ("practice-missed", keys(Deadline::ALL, Deadline::key)),
        ("practice-missed-now", keys(Deadline::ALL, Deadline::key)),
        ("practice-passed", keys(Passing::ALL, Passing::key)),
        ("practice-arrived", keys(Forerunner::ALL, Forerunner::key)),
        ("practice-counsel", vec!["helps", "busy", "refuses", "disagrees", "silent"]),
        ("practice-priority", keys(Priority::ALL, Priority::key)),
        ("tone", keys(Tone::ALL, Tone::key)),
        ("expression", keys(Expression::ALL, Expression::key)),
        ("practice-tone", keys(Tone::ALL, Tone::key)),
        ("practice-expression", keys(Expression::ALL, Expression::key)),
        ("practice-tell", keys(&PresentationElement::ALL, PresentationElement::key)),
        ("debrief-csat", vec!["1", "2", "3", "4", "5"]),
        ("debrief-nps", vec!["detractor", "passive", "promoter"]),
        ("debrief-standing", vec!["connected", "apart"]),
        ("moving-count", vec!["added", "continued", "known", "unverified", "refused"]),
        ("inspection-count", vec!["wrong", "sound", "undecided"]),
        ("debrief-export-as", keys(&Format::ALL, Format::key)),
        (
            "cause",
            vec![
                "reply",
                "red_flag",
                "interruption",
                "premature_fix",
                "angered",
                "soothed",
                "heard",
                "silence",
                "script",
                "accepted",
                "declined",
                "presented",
                "contradiction",
                "asked_again",
                "template",
                "kept_waiting",
                "on_hold",
                "deadline_missed",
                "bounced",
                "promise_broken",
            ],
        ),
    ]
}

/// The things that stand in lists of their own and can be added.
const LISTED: [Thing; 12] = [
    Thing::Node,
    Thing::Reply,
    Thing::Ending,
    Thing::Fact,
    Thing::Resolution,
    Thing::PathStep,
    Thing::EscalationCue,
    Thing::Article,
    Thing::Canned,
    Thing::Colleague,
    Thing::PhraseList,
    Thing::Cue,
];

/// Every field a form can show: the key of its name, its own name and its shape.
fn form_fields() -> Vec<(&'static str, &'static str, Shape)> {
    fn walk(
        shape: Shape,
        seen: &mut BTreeSet<&'static str>,
        all: &mut Vec<(&'static str, &'static str, Shape)>,
    ) {
        if let Some(spec) = shape.part() {
            if !seen.insert(spec.name) {
                return;
            }
            for field in spec.fields {
                all.push((evenkeel::ui::screens::field_key(spec, field), field.name, field.shape));
                walk(field.shape, seen, all);
            }
        } else if let Some(item) = shape.item() {
            walk(item, seen, all);
        }
    }
    let mut all = Vec::new();
    walk(Shape::Part(&SCENARIO), &mut BTreeSet::new(), &mut all);
    walk(Shape::Chunk, &mut BTreeSet::new(), &mut all);
    all
}

/// The words from fixed sets that no other family says.
/// What an item of a list in the studio's form can be.
fn one_of_each() -> Vec<&'static str> {
    let items: BTreeSet<_> = evenkeel::ui::screens::ITEMS.iter().map(|(_, key)| *key).collect();
    items.into_iter().collect()
}

fn studio_words() -> Vec<&'static str> {
    const OTHERS: [&str; 10] =
        ["stage", "channel", "lane", "outcome", "fit", "reason", "technique", "priority", "state", "flags"];
    let mut words = BTreeSet::new();
    for (_, name, shape) in form_fields() {
        let shape = shape.item().unwrap_or(shape);
        if let Shape::Word(all) = shape
            && !OTHERS.contains(&name)
        {
            words.extend(all());
        }
    }
    // What a condition can be about.
    words.extend(Deadline::ALL.iter().map(|deadline| deadline.key()));
    words.into_iter().collect()
}

/// The verdicts for which there is something to say about what would have been right.
fn wrong_verdicts() -> Vec<&'static str> {
    Verdict::ALL.into_iter().filter(|verdict| !verdict.is_right()).map(Verdict::key).collect()
}

#[test]
fn every_sentence_that_is_said_exists() {
    let known = english_keys();
    let said = said_in_source();
    let missing: Vec<_> = said.keys.difference(&known).collect();
    assert!(missing.is_empty(), "said in src/, but in no file of assets/locales/en: {missing:?}");
    let lost: Vec<_> = referred_to().difference(&known).cloned().collect();
    assert!(lost.is_empty(), "referred to by another sentence, but in no file: {lost:?}");
    let lacking: Vec<_> = family_keys().difference(&known).cloned().collect();
    assert!(lacking.is_empty(), "a family lacks these sentences: {lacking:?}");
    let listed: BTreeSet<_> = families().iter().map(|(family, _)| (*family).to_owned()).collect();
    let unlisted: Vec<_> = said.families.difference(&listed).collect();
    assert!(unlisted.is_empty(), "list these families in tests/words.rs: {unlisted:?}");
}

#[test]
fn digits_stand_in_groups_from_ten_thousand_on() {
    let words = Locale::built_in(Language::En);
    let said = words.say("cohort-of", &[("count", 9_999.into()), ("of", 350_500.into())]);
    assert_eq!(said, "9999 of 350\u{a0}500");
}

#[test]
fn no_sentence_is_left_over() {
    let said = said_in_source();
    let silent: Vec<_> =
        families().into_iter().map(|(f, _)| f).filter(|f| !said.families.contains(*f)).collect();
    assert!(silent.is_empty(), "listed in tests/words.rs, but nobody says these families: {silent:?}");
    let mut used = said.keys;
    used.extend(family_keys());
    used.extend(referred_to());
    let unused: Vec<_> = english_keys().difference(&used).cloned().collect();
    assert!(unused.is_empty(), "in assets/locales/en, but nobody says them: {unused:?}");
}

#[test]
fn keys_are_written_out_where_they_are_said() {
    assert_eq!(
        said_in_source().composed,
        Vec::<String>::new(),
        "use say_for, so that the key can be checked"
    );
}

#[test]
fn the_built_in_files_are_read_without_findings_and_no_key_is_there_twice() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales");
    for language in std::fs::read_dir(folder).expect("the locales are there").flatten() {
        let code = language.file_name().into_string().expect("a language code");
        let files: Vec<(String, String)> = std::fs::read_dir(language.path())
            .expect("a folder for each language")
            .flatten()
            .map(|file| {
                (file.path().display().to_string(), std::fs::read_to_string(file.path()).expect("UTF-8"))
            })
            .collect();
        let sources: Vec<_> = files.iter().map(|(file, text)| Source { file, text }).collect();
        let language = Language::from_key(&code).expect("a language we speak");
        let (locale, findings) = Locale::parse(language, &sources);
        assert_eq!(findings, Vec::new());
        let on_disk: BTreeSet<_> = locale.keys().map(str::to_owned).collect();
        let built_in: BTreeSet<_> = Locale::built_in(language).keys().map(str::to_owned).collect();
        assert_eq!(on_disk, built_in, "list every file of {code} in src/words/sources.rs");
    }
}

#[test]
fn what_is_missing_shows_its_key() {
    assert_eq!(Locale::built_in(Language::En).say("no-such-key", &[]), "⟨no-such-key⟩");
}

#[test]
fn english_speaks_where_a_language_has_no_words_yet() {
    for &language in Language::ALL {
        let words = Locale::built_in(language);
        assert_eq!(words.language(), language);
        assert!(!words.say_for("technique", "empathy", &[]).contains('⟨'));
    }
}

#[test]
fn plurals_and_selectors_follow_the_language() {
    let text = "
turns = { $n ->
    [zero] { $n } gājienu
    [one] { $n } gājiens
   *[other] { $n } gājieni
}
who = { $pronoun ->
    [she] She
    [he] He
   *[they] They
} left { $name }.
";
    let (words, findings) = Locale::parse(Language::Lv, &[Source { file: "lv.ftl", text }]);
    assert_eq!(findings, Vec::new());
    let turns = |n: i64| words.say("turns", &[("n", n.into())]);
    assert_eq!(
        [turns(0), turns(1), turns(2), turns(21)],
        ["0 gājienu", "1 gājiens", "2 gājieni", "21 gājiens"]
    );
    // No isolation marks around what was filled in.
    assert_eq!(words.say("who", &[("pronoun", "he".into()), ("name", "us".into())]), "He left us.");
    assert_eq!(words.keys().collect::<Vec<_>>(), ["turns", "who"]);
}

#[test]
fn an_unreadable_sentence_is_reported_with_its_place_and_the_others_still_speak() {
    let text = "good = Well\nbad = { $\nfine = Fine\n";
    let (words, findings) = Locale::parse(Language::En, &[Source { file: "broken.ftl", text }]);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(findings[0].place.as_ref().map(|place| place.line), Some(2), "{findings:?}");
    assert_eq!(words.say("good", &[]) + &words.say("fine", &[]), "WellFine");
    assert_eq!(words.say("bad", &[]), "⟨bad⟩");
}

#[test]
fn the_same_key_twice_is_reported() {
    let once = Source { file: "one.ftl", text: "same = One\n" };
    let again = Source { file: "two.ftl", text: "same = Two\n" };
    let (words, findings) = Locale::parse(Language::En, &[once, again]);
    assert_eq!(findings.iter().map(|f| f.code).collect::<Vec<_>>(), ["locale-key-twice"]);
    assert_eq!(words.say("same", &[]), "One");
}

fn english_keys() -> BTreeSet<String> {
    Locale::built_in(Language::En).keys().map(str::to_owned).collect()
}

/// The sentences other sentences are made of: `{ pro-subject } left`.
fn referred_to() -> BTreeSet<String> {
    let reference = Regex::new(r"\{\s*([a-z][a-z0-9_-]*)\s*\}").expect("a pattern");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/en");
    let files = std::fs::read_dir(folder).expect("the English files").flatten();
    let texts = files.map(|file| std::fs::read_to_string(file.path()).expect("UTF-8"));
    texts
        .flat_map(|text| reference.captures_iter(&text).map(|c| c[1].to_owned()).collect::<Vec<_>>())
        .collect()
}

fn family_keys() -> BTreeSet<String> {
    families().iter().flat_map(|(f, values)| values.iter().map(move |v| format!("{f}-{v}"))).collect()
}

/// What the source says: whole keys, families, and keys put together on the spot, which nobody can check.
#[derive(Default)]
struct Said {
    keys: BTreeSet<String>,
    families: BTreeSet<String>,
    composed: Vec<String>,
}

fn said_in_source() -> Said {
    let mut said = Said::default();
    scan(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut said);
    said
}

fn scan(folder: &Path, said: &mut Said) {
    let whole = Regex::new(r#"(?:\bsay|(?:^|[^.\w])key)\(\s*"([a-z][a-z0-9_-]*)""#).expect("a pattern");
    let family = Regex::new(r#"\bsay_for\(\s*"([a-z][a-z0-9_-]*)""#).expect("a pattern");
    let composed = Regex::new(r"\bsay\(\s*&?format!").expect("a pattern");
    for entry in std::fs::read_dir(folder).expect("a folder of sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            scan(&path, said);
        } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("words/mod.rs") {
            let code: String = std::fs::read_to_string(&path)
                .expect("UTF-8")
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .fold(String::new(), |all, line| all + line + "\n");
            said.keys.extend(whole.captures_iter(&code).map(|c| c[1].to_owned()));
            said.families.extend(family.captures_iter(&code).map(|c| c[1].to_owned()));
            said.composed
                .extend(composed.find_iter(&code).map(|m| format!("{}: {}", path.display(), m.as_str())));
        }
    }
}
