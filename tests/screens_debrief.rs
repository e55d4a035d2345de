//! The debrief as a person meets it: real attempts are played and kept, and their reports are read by name, by pointer
//! and by keyboard.

#[path = "plays/script.rs"]
#[allow(dead_code, reason = "a play is only run here, not written")]
mod script;

use egui::accesskit::Role;
use egui::{Key, Vec2, vec2};
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable};
use egui_kittest::{Harness, HarnessBuilder};
use evenkeel::app::{Command, Core, Followup, Place, Progress};
use evenkeel::export::Format;
use evenkeel::scenario;
use evenkeel::scoring::Rubric;
use evenkeel::session::{Action, Case, Event, Recorded, Session, Setup, Timed};
use evenkeel::store::{AttemptId, NewAttempt, Store};
use evenkeel::ui::screens::Screen;
use evenkeel::ui::theme::{self, Appearance};
use evenkeel::vocabulary::{Language, Mark, Mode, Technique};
use script::Play;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

/// The screen with what it was opened on, and what was asked of it.
struct Desk {
    core: Core,
    screen: Screen,
    asked: Vec<Command>,
    _folder: tempfile::TempDir,
}

/// Keeps an attempt that follows a play of the first call, up to so many actions.
fn kept(folder: &Path, play: &str, actions: usize) -> AttemptId {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let play = std::fs::read_to_string(root.join(format!("tests/plays/first_call/{play}.play")));
    kept_case(folder, "scenarios/first_call.ron", &play.expect("a play"), actions)
}

/// The counter with everything beside the conversation: handed to the wrong desk, with half a note.
const COUNTER: &str = "seed 4
mode mixed
> listen
> look signatures
> pick again (sharp, tense)
> consult drivers
> file billing low
> pick aside (warm, attentive)
> listen
> consult depot
> pick present (calm, attentive)
> paste search Dear {name}, we have begun a search for your parcel and will write to you within {days} days.
> escalate functional claims authority cold
    says: The sum is above my limit, so Rita, our manager, is here in two minutes; I stay with you.
    facts: number
> wrapup breathed
    set off: That he was right.
";

/// Keeps an attempt that follows a play of a case, up to so many actions.
fn kept_case(folder: &Path, case: &str, play: &str, actions: usize) -> AttemptId {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = std::fs::read_to_string(root.join(case)).expect("a scenario");
    let scenario = scenario::read(source.as_bytes(), case).scenario.expect("a sound scenario");
    let scenario_id = Arc::clone(&scenario.id);
    let play = Play::parse(play).expect("a play that can be read");
    let setup = Setup::new(play.seed, play.mode, scenario.language);
    let rubric = Rubric::built_in(scenario.language).expect("a rubric");
    let title = scenario.title.get(scenario.language).clone();
    let mut session = Session::begin(Arc::new(Case::new(Arc::new(scenario), rubric)), setup.clone());
    let store = Store::open(folder).expect("a store");
    let new = NewAttempt {
        scenario: &scenario_id,
        scenario_hash: &scenario::hash(source.as_bytes()),
        scenario_source: &source,
        title: &title,
        setup: &setup,
        trainee: "Ana",
    };
    let id = store.begin(&new, session.events()).expect("an attempt can begin");
    for (number, step) in play.actions.iter().take(actions).enumerate() {
        let follows = session.act(&step.timed).expect("a play's action");
        store.append(id, u32::try_from(number + 1).expect("few"), &step.timed, follows).expect("kept");
    }
    id
}

fn desk(play: &str, actions: usize) -> Desk {
    let folder = tempfile::tempdir().expect("a folder");
    let id = kept(folder.path(), play, actions);
    at(folder, id)
}

fn at(folder: tempfile::TempDir, id: AttemptId) -> Desk {
    let mut core = Core::open(folder.path()).expect("a core");
    let _ = core.execute(Command::Go(Place::Debrief(id)), 0);
    let screen = Screen::open(&Place::Debrief(id), &core);
    Desk { core, screen, asked: Vec::new(), _folder: folder }
}

fn opened<'a>(play: &str, size: Vec2) -> Harness<'a, Desk> {
    shown(desk(play, usize::MAX), size)
}

fn shown<'a>(desk: Desk, size: Vec2) -> Harness<'a, Desk> {
    shown_in(desk, size, 1.0)
}

fn shown_in<'a>(desk: Desk, size: Vec2, text_factor: f32) -> Harness<'a, Desk> {
    let mut harness = HarnessBuilder::<Desk>::default()
        .with_size(size)
        .with_context_setup(move |ctx| {
            theme::install(ctx, Appearance { reduced_motion: true, text_factor, ..Default::default() })
        })
        .build_ui_state(|ui, desk: &mut Desk| desk.screen.show(ui, &desk.core, &mut desk.asked), desk);
    harness.run();
    harness
}

const WIDE: Vec2 = vec2(1196.0, 800.0);
const SMALL: Vec2 = vec2(816.0, 600.0);
/// Everything at once, for looking at what is far down.
const TALL: Vec2 = vec2(1196.0, 9000.0);

/// What a screen reader says of a node: the name of what can be pressed, the words of what can only be read.
fn said(node: &AccessKitNode<'_>) -> Option<String> {
    node.label().or_else(|| node.value())
}

/// The first node whose words begin with these.
fn beginning<'a>(harness: &'a Harness<'_, Desk>, words: &'a str) -> egui_kittest::Node<'a> {
    let mut found = harness.query_all_by(move |node| said(node).is_some_and(|said| said.starts_with(words)));
    found.next().unwrap_or_else(|| panic!("nothing is called {words}…"))
}

fn says(harness: &Harness<'_, Desk>, words: &str) -> bool {
    harness.query_all_by(|node| said(node).is_some_and(|said| said.contains(words))).next().is_some()
}

/// Goes somewhere by keyboard, and presses it.
fn press(harness: &mut Harness<'_, Desk>, words: &str) {
    beginning(harness, words).focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
}

/// What has the keyboard.
fn focused(harness: &Harness<'_, Desk>) -> Option<String> {
    harness.query_all_by(|node| node.is_focused()).next().and_then(|node| said(&node.accesskit_node()))
}

#[test]
fn the_report_begins_with_its_sentence_and_the_customers_face() {
    let harness = opened("in_window", WIDE);
    let heading = harness.get_by(|node| {
        node.role() == Role::Heading && said(node).is_some_and(|said| said.starts_with("He left"))
    });
    assert!(heading.rect().top() < 200.0);
    let face = beginning(&harness, "Owen");
    assert_eq!(face.accesskit_node().role(), Role::Image);
}

#[test]
fn the_verdict_stands_with_its_figures_and_its_handover() {
    let harness = opened("in_window", TALL);
    for words in [
        "In window",
        "1:03",
        "Priya Nair",
        "a demand for a manager that persists",
        "Known to you, but not passed on",
        "Needed, but never asked for",
    ] {
        let missing = words == "Known to you, but not passed on";
        assert_eq!(says(&harness, words), !missing, "{words}");
    }
    assert!(says(&harness, "0 of 3 facts passed on"));
    assert!(says(&harness, "very dissatisfied") || says(&harness, "dissatisfied"));
}

#[test]
fn a_turn_is_read_on_the_curve_by_keyboard_and_opened_in_the_conversation() {
    let mut harness = opened("in_window", WIDE);
    let curve = beginning(&harness, "Arousal and trust over the turns. Arrow");
    curve.focus();
    harness.run();
    for _ in 0..2 {
        harness.key_press(Key::ArrowRight);
        harness.run();
    }
    let read = beginning(&harness, "Arousal and trust over the turns. Arrow");
    assert!(read.value().is_some_and(|value| value.starts_with("Turn 2: arousal")), "{:?}", read.value());
    harness.key_press(Key::Enter);
    harness.run();
    let head = harness.get_by(|node| {
        node.role() == Role::Button
            && node.label().is_some_and(|label| label.starts_with("Turn 2 ·"))
            && node.is_focused()
    });
    assert!(head.rect().top() > 60.0 && head.rect().bottom() < WIDE.y, "{:?}", head.rect());
}

#[test]
fn the_curve_is_a_table_too_with_a_row_for_each_turn_that_opens_it() {
    let mut harness = opened("in_window", TALL);
    press(&mut harness, "As a table: Arousal and trust");
    press(&mut harness, "Copy: Arousal and trust");
    let copied = harness.state().asked.iter().find_map(|command| match command {
        Command::Copy { text } => Some(text.clone()),
        _ => None,
    });
    let copied = copied.expect("a text to copy");
    let points = &harness.state().core.debriefed().expect("a report").report.curve.points;
    assert_eq!(copied.lines().count(), 1 + points.len());
    let row: Vec<&str> =
        copied.lines().find(|line| line.starts_with("2\t")).expect("turn 2").split('\t').collect();
    let moods = [points[2].arousal, points[2].trust].map(|level| level.to_string());
    assert_eq!(row[2..], ["Venting", &*moods[0], &*moods[1]]);
    press(&mut harness, "2, Time");
    assert!(says(&harness, "Turn 2 ·"));
}

#[test]
fn a_cell_says_what_it_is_made_of_and_leads_to_its_turns() {
    let mut harness = opened("clumsy_recovers", WIDE);
    assert!(!says(&harness, "They are marked in the conversation"));
    press(&mut harness, "Venting, Empathy");
    assert!(says(&harness, "Empathy, Venting:"));
    let next = harness.query_all_by_label("The next turn in this cell").next();
    assert!(next.is_some(), "the first of its turns is in view, with the way to the next");
}

#[test]
fn a_cell_that_was_not_exercised_says_why() {
    let mut harness = opened("in_window", WIDE);
    press(&mut harness, "Connected, Empathy: not exercised");
    assert!(says(&harness, "you gave no reply in that stage"));
    press(&mut harness, "Venting, Resolution");
    assert!(says(&harness, "shows in the mood, not in a score"));
}

#[test]
fn what_else_could_have_been_said_unfolds_best_first() {
    let mut harness = opened("worst", TALL);
    let folded = beginning(&harness, "What else could I have said");
    folded.click();
    harness.run();
    let best = beginning(&harness, "Better here (");
    let others: Vec<f32> = harness
        .query_all_by(|node| said(node).is_some_and(|said| said.starts_with("impact ")))
        .map(|node| node.rect().top())
        .filter(|top| *top > best.rect().top())
        .collect();
    assert!(!others.is_empty());
    let next = beginning(&harness, "Turn 2 ·").rect().top();
    assert!(others.iter().all(|top| *top < next), "the next turn has made room");
}

#[test]
fn red_flags_stand_in_the_margin_and_under_the_reply_that_raised_them() {
    let harness = opened("worst", TALL);
    let margin = beginning(&harness, "Red flag: “I understand, but”");
    assert!(margin.rect().left() < 60.0);
    let flag = harness.get_all_by_label("“I understand, but”").last().expect("a flag");
    let coaching = beginning(&harness, "The \"but\" takes back the understanding");
    assert!(flag.rect().bottom() <= coaching.rect().top(), "what follows a reply stands under its flags");
}

#[test]
fn written_words_are_explained_beside_the_reply_and_to_a_screen_reader() {
    let harness = opened("written_slips", TALL);
    for direction in [", earned. ", ", cost. "] {
        let listed = harness
            .query_all_by(|node| node.value().is_some_and(|words| words.contains(direction)))
            .find_map(|node| node.accesskit_node().value())
            .unwrap_or_else(|| panic!("nothing{direction}"));
        let described = harness
            .query_all_by(|node| node.data().description().is_some_and(|notes| notes.contains(&listed)))
            .next();
        assert!(described.is_some(), "the bubble says it too: {listed}");
    }
}

#[test]
fn a_trainer_corrects_a_mark_with_a_reason_and_both_marks_stay() {
    let mut harness = opened("in_window", TALL);
    beginning(&harness, "Composure −1, Active listening −1, Empathy −1").click();
    harness.run();
    harness.get_by_label("Correct a mark").click();
    harness.run();
    harness.get_all_by_label("Empathy").last().expect("a choice of technique").click();
    harness.run();
    harness.get_by_label("−2 harmful").click();
    harness.run();
    harness.get_by_label("Record the verdict").click();
    harness.run();
    assert!(harness.state().asked.is_empty(), "a ruling without a reason is none");
    assert!(says(&harness, "Say why, so that the trainee can follow it."));
    harness.get_by_label("Why").focus();
    harness.run();
    harness.get_by_label("Why").type_text("It tells him that his photo book is a common case.");
    harness.run();
    harness.get_by_label("Record the verdict").click();
    harness.run();
    let desk = harness.state_mut();
    let asked = desk.asked.pop().expect("a ruling");
    let Command::Overrule { turn: 1, technique: Technique::Empathy, mark: Mark::HARMFUL, reason, .. } =
        &asked
    else {
        panic!("{asked:?}")
    };
    assert_eq!(reason, "It tells him that his photo book is a common case.");
    let _ = desk.core.execute(asked, 0);
    harness.run();
    assert!(says(&harness, "Empathy: −1 in the attempt, −2 by"));
    assert!(!harness.query_all_by_label("Record the verdict").any(|_| true), "the form is gone");
}

#[test]
fn the_actions_are_there_and_ask_for_what_they_say() {
    let mut harness = opened("in_window", TALL);
    for name in ["Page (HTML)", "Data (JSON)", "Table (CSV)", "Workbook (XLSX)"] {
        harness.get_by_label(name).click();
        harness.run();
    }
    let formats: Vec<Format> = harness
        .state()
        .asked
        .iter()
        .map(|command| match command {
            Command::Export { format, .. } => *format,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(formats, [Format::Html, Format::Json, Format::Csv, Format::Xlsx]);
    harness.state_mut().asked.clear();
    harness.get_by_label("Scenarios").click();
    harness.run();
    assert_eq!(harness.state().asked, [Command::Go(Place::Library)]);
}

#[test]
fn what_happened_beside_the_conversation_is_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let id = kept_case(folder.path(), "tests/fixtures/wrong_parcel.ron", COUNTER, usize::MAX);
    let harness = shown(at(folder, id), TALL);
    for words in [
        "Claims had to pass him on to Rita, branch manager",
        "Handed on",
        "2 of 7",
        "“I was passed from one to the next.”",
        "Colleagues asked",
        "Passed on to",
        "Claims: “Claims. Money is not our matter.”",
        "Ana at the other window handed the case to you",
        "Voice: sharp. Face: tense.",
        "It asks for something he had told already: parcel number.",
        "2 slots left open: {name} and {days}",
        "It belongs under Delivery; the right priority: High priority.",
        "He waits: one minute",
        "in private from here",
        "What set you off: That he was right.",
    ] {
        assert!(says(&harness, words), "nobody says: {words}");
    }
}

#[test]
fn a_damaged_attempt_is_shown_as_one_with_what_the_store_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let id = kept(folder.path(), "in_window", usize::MAX);
    let mut core = Core::open(folder.path()).expect("a core");
    let _ = core.execute(Command::Go(Place::Debrief(id)), 0);
    let database = rusqlite::Connection::open(folder.path().join(evenkeel::store::FILE_NAME)).expect("opens");
    database.execute("UPDATE events SET at_ms = at_ms + 1 WHERE position = 1", []).expect("damaged");
    drop(database);
    let _ = core.execute(Command::Go(Place::History), 0);
    for followup in core.execute(Command::SeeEveryone(true), 0) {
        if let Followup::Start(job) = followup {
            let _ = core.finish(job.run(&Progress::default()));
        }
    }
    let screen = Screen::open(&Place::Debrief(id), &core);
    let desk = Desk { core, screen, asked: Vec::new(), _folder: folder };
    let harness = shown(desk, WIDE);
    assert!(says(&harness, "This attempt is not what was stored"));
    assert!(says(&harness, "take this one from a backup, or delete it"));
}

#[test]
fn an_attempt_that_is_not_finished_shows_what_is_known() {
    let harness = shown(desk("in_window", 8), TALL);
    assert!(says(&harness, "This attempt is not finished"));
    assert!(says(&harness, "There is no verdict, because the attempt is not finished."));
    assert!(says(&harness, "Turn 1 ·"));
}

#[test]
fn a_very_long_conversation_is_shown_only_where_it_is_looked_at() {
    let folder = tempfile::tempdir().expect("a folder");
    let id = kept(folder.path(), "in_window", 11);
    let store = Store::open(folder.path()).expect("a store");
    let short = store.load(id).expect("kept").events;
    let turns = short.last().expect("events").turn + 1;
    // The same turns over and over: far longer than any contact, and never at its end.
    let again = |round: u32| {
        let from_turn = short.iter().filter(move |recorded| {
            round == 0 || recorded.turn > 0 && !matches!(recorded.event, Event::WindowOpened { .. })
        });
        let from_turn = from_turn.cloned();
        from_turn.map(move |recorded| Recorded { turn: recorded.turn + round * (turns - 1), ..recorded })
    };
    let long: Vec<Recorded> = (0..500).flat_map(again).collect();
    assert!(long.last().is_some_and(|last| last.turn >= 1000));
    let setup = Setup::new(1, Mode::Mixed, Language::En);
    let new = NewAttempt {
        scenario: "first_call",
        scenario_hash: &scenario::hash(b""),
        scenario_source: "",
        title: "A long call",
        setup: &setup,
        trainee: "",
    };
    let (beginning, rest) = long.split_at(1);
    let id = store.begin(&new, beginning).expect("an attempt can begin");
    let action = Timed { after_ms: 0, action: Action::Listen };
    store.append(id, 1, &action, rest).expect("kept");
    let mut harness = shown(at(folder, id), WIDE);
    let shown = |harness: &Harness<'_, Desk>| harness.query_all_by(|node| said(node).is_some()).count();
    let first = shown(&harness);
    let began = Instant::now();
    for _ in 0..10 {
        harness.step();
    }
    println!("{first} things in view; {:?} a frame in this build", began.elapsed() / 10);
    harness.key_press(Key::End);
    harness.run();
    assert!(says(&harness, "Turn 1000 ·"), "the last turn is in view");
    assert!(first < 250 && shown(&harness) < 250, "{first}, {}", shown(&harness));
}

#[test]
fn nothing_is_outside_the_window() {
    for (play, size, text_factor) in [
        ("in_window", WIDE, 1.0),
        ("written_slips", SMALL, 1.0),
        ("in_window", SMALL, 1.5),
        ("written_slips", WIDE, 1.5),
    ] {
        let mut harness = shown_in(desk(play, usize::MAX), size, text_factor);
        for page in 0..6 {
            for node in harness.query_all_by(|node| said(node).is_some()) {
                let (rect, words) = (node.rect(), said(&node.accesskit_node()));
                let inside = rect.left() >= -0.5 && rect.right() <= size.x + 0.5;
                assert!(inside, "{play} at {size:?}, text {text_factor}, page {page}: {words:?} at {rect:?}");
            }
            harness.key_press(Key::PageDown);
            harness.run();
        }
    }
}

#[test]
fn the_keyboard_alone_reaches_the_last_turn() {
    let mut harness = opened("in_window", SMALL);
    let mut been = Vec::new();
    for _ in 0..120 {
        harness.key_press(Key::Tab);
        harness.run();
        let at = focused(&harness);
        let last = at.as_ref().is_some_and(|words| words.starts_with("Turn 3 ·"));
        been.push(at);
        if last {
            let rect = beginning(&harness, "Turn 3 ·").rect();
            assert!(rect.top() >= 0.0 && rect.bottom() <= SMALL.y, "{rect:?}");
            return;
        }
    }
    panic!("Tab never came to the last turn: {been:#?}");
}

#[test]
fn the_two_turns_with_most_to_gain_come_first_and_the_others_on_request() {
    let mut harness = opened("worst", TALL);
    let listed = |harness: &Harness<'_, Desk>| harness.query_all_by_label("You said").count();
    let first = listed(&harness);
    assert_eq!(first, 2);
    let fold = beginning(&harness, "And in ");
    fold.click();
    harness.run();
    assert!(listed(&harness) > first);
}
