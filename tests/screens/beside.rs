//! What the trainee can do beside the conversation: read, paste, ask, file, note; and what came before it.

use crate::window::{Data, Screens};
use egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::Queryable;
use evenkeel::app::Running;
use evenkeel::session::{Event, Setup, WrapUp};
use evenkeel::store::Entry;
use evenkeel::vocabulary::{Language, Mode, Priority};

fn begun(mode: Mode) -> Screens<'static> {
    let mut window = Data::new().with_kettle("live_chat").window();
    window.begin("broken_kettle", mode);
    window
}

#[test]
fn what_a_colleague_had_before_stands_above_the_conversation_and_in_the_case() {
    let mut window = Data::new().with_kettle("live_chat").window_of(Vec2::new(1280.0, 1400.0));
    window.begin("broken_kettle", Mode::Guided);
    assert!(window.shows("Paula from the morning shift handed this over to you."));
    assert!(window.shows("Otto Berg: It is the second one."));
    window.press("Customer");
    assert!(window.shows("Before you"));
    let quoted = window.harness.query_all_by_label_contains("Otto Berg: It is the second one.").count();
    assert_eq!(quoted, 2, "in the conversation and in the case");
}

#[test]
fn an_article_is_found_by_its_words_and_stays_open_once_read() {
    let mut window = begun(Mode::Guided);
    window.key(Modifiers::COMMAND, Key::F);
    window.write("recall");
    assert!(!window.shows("Opening hours"));
    assert!(!window.shows("Exchange it for a K-14"));
    window.press("Kettles of the spring series");
    assert!(window.shows("Exchange it for a K-14 without asking for a receipt."));
    assert!(window.shows("You read: Kettles of the spring series"));
    assert!(window.shows("On hold 1:30"));
}

#[test]
fn a_colleague_is_asked_and_their_answer_stands_in_both_places() {
    let mut window = begun(Mode::Guided);
    window.press("Colleagues");
    assert!(window.shows("Repairs and spare parts"));
    window.press("Ask Sven in the workshop");
    assert!(window.shows("You ask Sven in the workshop."));
    let answers = window.harness.query_all_by_label_contains("Which model is it?").count();
    assert_eq!(answers, 2, "in the conversation and in the panel");
    assert!(window.shows("has no time right now"));
}

#[test]
fn a_canned_reply_is_pasted_warned_of_and_filled() {
    let mut window = begun(Mode::Mixed);
    window.press("Canned");
    window.press("Exchange");
    assert!(window.shows("Still to fill in: {name}, {thing}, {days}"));
    window.write("Otto");
    assert!(window.shows("Still to fill in: {thing}, {days}"), "the first slot was selected");
    window.key(Modifiers::NONE, Key::Enter);
    let canned = window.events().rev().find_map(|event| match event {
        Event::Replied(replied) => replied.canned.clone(),
        _ => None,
    });
    let canned = canned.expect("it is known where the words came from");
    assert_eq!(&*canned.id, "exchange");
    assert_eq!(canned.unfilled.len(), 2);
    assert!(!window.shows("Still to fill in"), "the next reply begins with nothing");
}

#[test]
fn a_canned_reply_with_every_slot_filled_warns_of_nothing() {
    let mut window = begun(Mode::Mixed);
    window.press("Canned");
    window.press("Exchange");
    window.key(Modifiers::COMMAND, Key::A);
    window.write("Otto, your K-12 goes back today and a K-14 comes with you.");
    assert!(!window.shows("Still to fill in"));
    window.key(Modifiers::NONE, Key::Enter);
    let unfilled = window.events().rev().find_map(|event| match event {
        Event::Replied(replied) => replied.canned.as_ref().map(|canned| canned.unfilled.len()),
        _ => None,
    });
    assert_eq!(unfilled, Some(0));
}

#[test]
fn where_one_only_picks_there_is_nothing_to_paste() {
    assert!(!begun(Mode::Guided).shows("Canned"));
}

#[test]
fn the_ticket_is_filed_once_it_is_filled_in() {
    let mut window = begun(Mode::Guided);
    window.press("Ticket");
    assert!(window.shows("Choose a category and a priority."));
    window.press("Warranty");
    window.press("High");
    window.press("File the ticket");
    let filed = window.events().find_map(|event| match event {
        Event::Filed(filed) => Some((filed.category.clone(), filed.priority)),
        _ => None,
    });
    assert_eq!(filed, Some(("Warranty".into(), Priority::High)));
    assert!(window.shows("The ticket is filed."));
    assert!(window.shows("Ticket filed: Warranty, High"));
}

#[test]
fn the_shared_note_is_what_a_handover_begins_with() {
    let mut window = begun(Mode::Guided);
    window.key(Modifiers::COMMAND, Key::N);
    window.write("Second kettle, wants an exchange.");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("Noted: Second kettle, wants an exchange."));
    window.key(Modifiers::COMMAND, Key::E);
    assert!(window.shows("about 4 minutes' wait"));
    let note = window.harness.query_all_by_label("The rest of the note").last().expect("a field");
    assert_eq!(note.value().as_deref(), Some("Second kettle, wants an exchange."));
}

#[test]
fn in_a_narrow_window_the_tabs_are_icons_and_open_over_the_conversation() {
    let mut window = Data::new().with_kettle("live_chat").window_of(Vec2::new(900.0, 600.0));
    window.begin("broken_kettle", Mode::Guided);
    assert!(!window.shows("The case"));
    window.press("Colleagues");
    assert!(window.shows("The case"));
    window.press("Ask Sven in the workshop");
    assert!(window.shows("The case"), "the answer is read where it was asked for");
    assert!(window.shows("Which model is it?"));
    window.key(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("The case"));
}

#[test]
fn what_was_documented_after_the_twin_case_stands_in_the_knowledge_base() {
    let data = Data::new().with_kettle("live_chat");
    let twin = include_str!("../fixtures/broken_kettle.ron");
    let twin = twin.replace("id: \"broken_kettle\"", "id: \"other_kettle\", twin_of: \"broken_kettle\"");
    data.write("scenarios/other_kettle.ron", &twin);
    let entry = Entry::from_file(&data.path().join("scenarios/broken_kettle.ron"));
    let mut running = Running::begin(&data.store(), &entry, Setup::new(7, Mode::Mixed, Language::En), "Ana")
        .expect("begins");
    running.act(evenkeel::session::Action::Close, 1_000).expect("closed");
    let wrap_up = WrapUp { documented: "Swap the lid switch.".into(), ..WrapUp::default() };
    running.act(evenkeel::session::Action::WrapUp(wrap_up), 1_000).expect("looked back");

    let mut window = data.window();
    window.begin("other_kettle", Mode::Guided);
    window.key(Modifiers::COMMAND, Key::F);
    assert!(!window.shows("Swap the lid switch."), "it is read like any article");
    window.press("Your note from the twin case");
    assert!(window.shows("Swap the lid switch."));
    assert!(window.shows("You read your own note from the twin case."));
}
