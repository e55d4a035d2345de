//! The studio's form as a trainer who does not know the text uses it: notes, portions, choosing with the keyboard, and
//! everything found again where it was left.

use crate::window::{Data, SOUND, Screens};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use evenkeel::app::{Command, Place, StudioCommand};
use evenkeel::authoring::skeleton::{Wish, skeleton};

/// The studio with this text open in it, high enough that nothing has to be scrolled to.
fn studio(data: &Data, text: &str) -> Screens<'static> {
    data.write("scenarios/mine.ron", text);
    let mut window = data.window_of(Vec2::new(1280.0, 2400.0));
    let path = data.path().join("scenarios/mine.ron");
    window.execute(Command::Studio(StudioCommand::OpenFile { path }));
    window
}

#[test]
fn what_is_to_be_changed_in_a_new_scenario_stands_in_the_form_until_it_is_done() {
    let data = Data::new();
    let mut window = studio(&data, &skeleton(&Wish::default()));
    let all = window.draft().text().matches("CHANGE").count();
    window.press_like("Briefing: ");
    let note = "To change: who the trainee is, and what the screen shows when the contact begins.";
    assert!(window.shows(note));
    assert!(window.shows(", to change"), "the outline marks it");
    window.press("Done: take the note out");
    assert!(!window.shows(note));
    assert_eq!(window.draft().text().matches("CHANGE").count(), all - 1);
    assert!(window.draft().text().contains("    briefing: (\n        role: "), "its line is gone with it");
    window.key(Modifiers::COMMAND, Key::Z);
    assert!(window.shows(note), "and it can be taken back");
}

#[test]
fn the_outline_finds_what_a_note_says() {
    let data = Data::new();
    let mut window = studio(&data, &skeleton(&Wish::default()));
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::O);
    window.write("a life that this case gets in the way of");
    let lines = window.harness.query_all_by_role(Role::TreeItem);
    let lines: Vec<String> = lines.filter_map(|line| line.accesskit_node().label()).collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].starts_with("Customer: "), "{lines:?}");
}

#[test]
fn portions_are_added_written_over_and_given_a_pause() {
    let data = Data::new();
    let mut window = studio(&data, SOUND);
    let node = window.value("script.nodes[1].id");
    window.press_like(&format!("{node}: "));
    let chunks = "script.nodes[1].says[0].chunks";
    let count = window.draft().count(&chunks.parse().expect("a path"));
    window.press_named("Add a portion");
    window.write("And nobody rings me back.");
    let added = format!("{chunks}[{count}]");
    assert_eq!(window.value(&added), "And nobody rings me back.", "what is added is written at once");
    let pauses: Vec<_> = window.harness.query_all_by_label("Set the pause after it").collect();
    pauses.last().expect("a portion without a pause").click_accesskit();
    window.harness.run();
    assert_eq!(window.value(&format!("{added}.text")), "And nobody rings me back.");
    assert_eq!(window.value(&format!("{added}.pause")), "1500");
}

#[test]
fn a_list_is_chosen_from_with_the_keyboard_and_closes() {
    let data = Data::new();
    let mut window = studio(&data, SOUND);
    window.press_like(&format!("{}: ", window.value("script.nodes[1].id")));
    window.press_named("Add a reply");
    let list =
        |window: &Screens<'static>| window.harness.get_by_role_and_label(Role::ComboBox, "Leads to").rect();
    let before = list(&window);
    window.harness.get_by_role_and_label(Role::ComboBox, "Leads to").focus();
    window.harness.run();
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("Add a node"), "the list is open");
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::Enter);
    let reply = format!("script.nodes[1].replies[{}]", reply_count(&window) - 1);
    assert_eq!(window.value(&format!("{reply}.goto")), window.value("script.nodes[0].id"));
    let options = window.harness.query_all_by_label_contains("Ending");
    assert_eq!(
        options.filter(|node| node.accesskit_node().role() == Role::Button).count(),
        0,
        "it is closed"
    );
    assert!(window.harness.get_by_role_and_label(Role::ComboBox, "Leads to").accesskit_node().is_focused());
    assert_eq!(list(&window).top(), before.top(), "nothing has moved under the hand");
}

fn reply_count(window: &Screens<'static>) -> usize {
    window.draft().count(&"script.nodes[1].replies".parse().expect("a path"))
}

#[test]
fn what_a_written_reply_leads_to_is_told_in_words() {
    let data = Data::new();
    let text = SOUND.replacen("hears: [", "hears: [\"where is it\", ", 1);
    let mut window = studio(&data, &text);
    let node = (0..).find(|at| {
        window.draft().span_of(&format!("script.nodes[{at}].listens").parse().expect("a path")).is_some()
    });
    let node = format!("script.nodes[{}]", node.expect("a node listens"));
    window.press_like(&format!("{}: ", window.value(&format!("{node}.id"))));
    assert!(window.shows("where is it · "), "the phrases stand there as one reads them");
    assert!(window.shows("at least "), "and so do the marks");
}

#[test]
fn the_studio_is_found_as_it_was_left() {
    let data = Data::new();
    data.write("scenarios/mine.ron", SOUND);
    let mut window = data.window_of(Vec2::new(1280.0, 1000.0));
    let path = data.path().join("scenarios/mine.ron");
    window.execute(Command::Studio(StudioCommand::OpenFile { path }));
    let node = window.value("script.nodes[1].id");
    window.press_like(&format!("{node}: "));
    window.execute(Command::Go(Place::Library));
    window.execute(Command::Go(Place::Studio));
    assert!(window.harness.query_by_role_and_label(Role::TextInput, "Id").is_some());
    let source = window.harness.get_by_label("Source text").accesskit_node().value().unwrap_or_default();
    assert!(source.contains(&format!("id: \"{node}\"")), "the source shows the same node: {source}");
    window.press("Source");
    window.execute(Command::Go(Place::Library));
    window.execute(Command::Go(Place::Studio));
    assert!(window.harness.query_by_label("Source text").is_none(), "what was put away stays away");
}

#[test]
fn whoever_marks_faster_than_the_window_draws_stays_in_the_form() {
    let data = Data::new();
    let mut window = studio(&data, SOUND);
    window.press_like(&format!("{}: ", window.value("script.nodes[1].id")));
    window.press_named("Add a reply");
    let reply = format!("script.nodes[1].replies[{}]", reply_count(&window) - 1);
    window.harness.get_by_role_and_label(Role::MultilineTextInput, "Words").focus();
    window.harness.run();
    let press = |key| egui::Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    // All of it within one frame.
    for key in [Key::Tab, Key::ArrowRight, Key::Tab, Key::ArrowRight, Key::Tab, Key::Tab, Key::Tab] {
        window.harness.event(press(key));
    }
    window.harness.event(egui::Event::Text("She is heard.".to_owned()));
    window.harness.run_steps(40);
    assert_eq!(window.value(&format!("{reply}.marks.composure")), "1");
    assert_eq!(window.value(&format!("{reply}.marks.active_listening")), "1");
    assert_eq!(window.value(&format!("{reply}.coach")), "She is heard.");
}

#[test]
fn what_trying_out_found_is_listed_and_can_be_seen() {
    let data = Data::new();
    let mut window = studio(&data, include_str!("../problems/worse-reply-wins.ron"));
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
    window.wait_until(|window| window.core().studio().is_some_and(|studio| studio.tried().is_some()));
    window.harness.run();
    assert!(window.shows("has lower marks than"), "the list has it");
    let see: Vec<_> = window.harness.query_all_by_label("See it").collect();
    see.last().expect("a play shows it").click_accesskit();
    window.harness.run();
    let play = window.core().studio().and_then(|studio| studio.play());
    assert!(play.is_some_and(|play| !play.actions().is_empty()), "and it is played");
}

#[test]
fn a_name_that_is_taken_is_refused_where_it_is_written() {
    let data = Data::new();
    let mut window = studio(&data, SOUND);
    window.press_like(&format!("{}: ", window.value("script.nodes[1].id")));
    let other = window.value("script.nodes[1].replies[0].id");
    window.press_named("Add a reply");
    let reply = format!("script.nodes[1].replies[{}].id", reply_count(&window) - 1);
    let fresh = window.value(&reply);
    let notices = window.core().notices().len();
    window.key(Modifiers::SHIFT, Key::Tab);
    window.key(Modifiers::COMMAND, Key::A);
    window.write(&other);
    assert!(window.shows("Something else is called that already."));
    window.key(Modifiers::NONE, Key::Tab);
    assert_eq!(window.value(&reply), fresh);
    assert_eq!(window.core().notices().len(), notices, "nobody has to dismiss anything");
}

/// A node added by the keyboard, with this name being written; the way to it.
fn new_node(window: &mut Screens<'_>, name: &str) -> String {
    let count = window.draft().count(&"script.nodes".parse().expect("a path"));
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    window.write(name);
    format!("script.nodes[{count}]")
}

#[test]
fn what_is_added_is_written_without_looking_for_its_field() {
    let data = Data::new();
    let mut window = studio(&data, SOUND);
    let node = new_node(&mut window, "asks_again");
    assert!(window.shows("Enter goes on to what is still to be written."));
    window.key(Modifiers::NONE, Key::Enter);
    window.write("Are you still there?");
    assert_eq!(window.value(&format!("{node}.id")), "asks_again");
    assert_eq!(window.value(&format!("{node}.says[0].chunks[0]")), "Are you still there?");
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Y);
    window.write("Yes, I am listening.");
    assert_eq!(window.value(&format!("{node}.replies[0].text")), "Yes, I am listening.");
}

#[test]
fn what_is_to_be_written_next_is_scrolled_to_in_a_small_window() {
    let data = Data::new();
    data.write("scenarios/mine.ron", SOUND);
    let mut window = data.window_of(Vec2::new(900.0, 600.0));
    let path = data.path().join("scenarios/mine.ron");
    window.execute(Command::Studio(StudioCommand::OpenFile { path }));
    new_node(&mut window, "asks_again");
    window.key(Modifiers::NONE, Key::Enter);
    window.write("Are you still there?");
    let written = window.harness.get_by_role_and_label(Role::MultilineTextInput, "Portion 1").rect();
    assert!(written.bottom() < 560.0, "{written:?} is hidden below the form");
}

#[test]
fn tab_leads_from_the_name_over_the_stage_to_the_first_line() {
    let data = Data::new();
    let mut window = studio(&data, SOUND);
    let node = new_node(&mut window, "asks_again");
    window.key(Modifiers::NONE, Key::Tab);
    window.key(Modifiers::NONE, Key::ArrowRight);
    window.key(Modifiers::NONE, Key::Tab);
    window.write("Are you still there?");
    assert_eq!(window.value(&format!("{node}.stage")), "skin_graft");
    assert_eq!(window.value(&format!("{node}.says[0].chunks[0]")), "Are you still there?");
}

#[test]
fn a_note_is_written_on_line_by_line() {
    let data = Data::new();
    let text = SOUND.replacen("    id: ", "    // One.\n    // Two.\n    id: ", 1);
    let mut window = studio(&data, &text);
    assert!(window.shows("Note: One.\nTwo."));
    window.press_named("Write on this note");
    window.key(Modifiers::COMMAND, Key::End);
    window.key(Modifiers::NONE, Key::Enter);
    window.write("Three.");
    assert_eq!(window.draft().text(), text.replace("    // Two.\n", "    // Two.\n    // Three.\n"));
    window.key(Modifiers::NONE, Key::Tab);
    assert!(window.shows("Note: One.\nTwo.\nThree."));
}

#[test]
fn where_brackets_do_not_match_the_form_says_what_is_missing_and_mends_it() {
    let data = Data::new();
    let mut window = studio(&data, &SOUND.replacen(")],\n", "],\n", 1));
    assert!(window.shows("Brackets or quotation marks do not match."));
    window.press("Show it in the source");
    window.press_named("Mend");
    assert_eq!(window.draft().text(), SOUND, "one press is enough");
}
