//! The studio before a draft is open: the files, a new scenario in three steps, and work that was not saved.

use crate::window::{Data, Screens};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use evenkeel::app::{Command, Place, StudioCommand};
use evenkeel::vocabulary::Channel;

fn studio(data: &Data) -> Screens<'static> {
    let mut window = data.window();
    window.execute(Command::Go(Place::Studio));
    window
}

/// Presses what can be chosen by this name, wherever it is scrolled to.
fn choose(window: &mut Screens<'static>, name: &str) {
    let nodes: Vec<_> = window.harness.query_all_by_label(name).collect();
    let radio = nodes.iter().find(|node| node.accesskit_node().role() == Role::RadioButton);
    radio.unwrap_or_else(|| panic!("{name:?} cannot be chosen")).click_accesskit();
    window.harness.run();
}

fn write_into(window: &mut Screens<'static>, field: &str, words: &str) {
    window.harness.get_by_role_and_label(Role::TextInput, field).focus();
    window.harness.run();
    window.key(Modifiers::COMMAND, Key::A);
    window.write(words);
}

#[test]
fn three_steps_make_a_scenario_that_plays_and_opens_at_its_first_node() {
    let data = Data::new();
    let mut window = studio(&data);
    window.press("New scenario");
    choose(&mut window, "Money was taken that was not owed");
    choose(&mut window, "Live chat");
    window.press("Next");
    choose(&mut window, "When the customer wants more than the trainee may give");
    window.press("Next");
    write_into(&mut window, "Title", "Paid for nothing");
    write_into(&mut window, "Name of the customer", "Tom Becker");
    choose(&mut window, "He");
    window.press("Create the scenario");
    let file = data.path().join("scenarios/paid_for_nothing.ron");
    assert_eq!(std::fs::read_to_string(&file).expect("it is saved"), window.draft().text());
    assert!(!window.draft().is_changed());
    let reading = window.draft().reading().expect("read");
    assert_eq!(reading.diagnostics, [], "it has no findings");
    let scenario = reading.scenario.as_ref().expect("it can be played");
    assert_eq!((&*scenario.id, &*scenario.customer.name), ("paid_for_nothing", "Tom Becker"));
    assert_eq!(scenario.channel, Channel::LiveChat);
    assert!(window.shows("Add a reply"), "the form shows the first node");
    window.wait_until(|window| window.core().shelf().card("paid_for_nothing").is_some());
}

#[test]
fn the_keyboard_alone_goes_through_the_steps_and_back() {
    let data = Data::new();
    let mut window = studio(&data);
    window.key(Modifiers::COMMAND, Key::N);
    let chosen = |window: &Screens<'static>, name: &str| {
        let nodes: Vec<_> = window.harness.query_all_by_label(name).collect();
        nodes.iter().any(|node| node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True))
    };
    assert!(chosen(&window, "Something was promised for a day and did not come"));
    window.key(Modifiers::NONE, Key::ArrowRight);
    assert!(chosen(&window, "Money was taken that was not owed"));
    window.key(Modifiers::COMMAND, Key::Enter);
    assert!(window.shows("Step 2 of 3"));
    window.key(Modifiers::COMMAND, Key::Enter);
    window.write("By keys");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Step 2 of 3"));
    window.key(Modifiers::NONE, Key::Escape);
    assert!(chosen(&window, "Money was taken that was not owed"), "what was chosen stays");
    window.key(Modifiers::COMMAND, Key::Enter);
    window.key(Modifiers::COMMAND, Key::Enter);
    assert!(window.shows("by_keys.ron"), "the file follows the title");
    window.key(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.core().studio().expect("a draft").name(), "by_keys.ron");
}

#[test]
fn escape_leaves_nothing_behind() {
    let data = Data::new();
    let mut window = studio(&data);
    window.key(Modifiers::COMMAND, Key::N);
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Your scenarios") && window.core().studio().is_none());
    let files = std::fs::read_dir(data.path().join("scenarios")).expect("a folder").count();
    assert_eq!(files, 1);
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let data = Data::new();
    let mut window = studio(&data);
    window.press("New scenario");
    window.press("Next");
    window.press("Next");
    write_into(&mut window, "File", "lost_suitcase.ron");
    assert!(window.shows("There is a file of this name"));
    window.key(Modifiers::COMMAND, Key::Enter);
    assert!(window.core().studio().is_none());
    write_into(&mut window, "File", "another");
    window.key(Modifiers::COMMAND, Key::Enter);
    assert!(data.path().join("scenarios/another.ron").is_file());
}

#[test]
fn a_new_scenario_while_another_is_open_loses_neither() {
    let data = Data::new();
    let mut window = data.window();
    let path = data.path().join("scenarios/lost_suitcase.ron");
    window.execute(Command::Studio(StudioCommand::OpenFile { path }));
    let end = window.draft().text().len();
    window.execute(Command::Studio(StudioCommand::Type { range: end..end, with: "// not saved".into() }));
    window.key(Modifiers::COMMAND, Key::N);
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.draft().text().ends_with("// not saved"), "leaving the choices leads back to the draft");
    window.key(Modifiers::COMMAND, Key::N);
    for _ in 0..3 {
        window.key(Modifiers::COMMAND, Key::Enter);
    }
    assert!(!window.draft().text().ends_with("// not saved"));
    window.execute(Command::Studio(StudioCommand::Close));
    window.press_named("Recover");
    assert!(window.draft().text().ends_with("// not saved"));
}

#[test]
fn every_file_says_how_it_stands_and_those_from_elsewhere_are_remembered() {
    let data = Data::new();
    let elsewhere = tempfile::tempdir().expect("a folder");
    let far = elsewhere.path().join("far.ron");
    let broken =
        include_str!("../fixtures/lost_suitcase.ron").replacen("stage: dialysis", "stage: dialisis", 1);
    std::fs::write(&far, broken.replacen("The lost suitcase", "Far away", 1)).expect("written");
    let mut window = studio(&data);
    assert!(window.shows("Edit The lost suitcase: "));
    window.key(Modifiers::COMMAND, Key::O);
    window.write("nowhere.ron");
    assert!(window.shows("There is no file here."));
    write_into(&mut window, "Path of the file", &far.display().to_string());
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.core().studio().expect("open").name(), "far.ron");
    window.execute(Command::Studio(StudioCommand::Close));
    assert!(window.shows("Edit Far away: 1 error"));
    drop(window);
    let mut window = studio(&data);
    window.press_like("Edit Far away");
    assert_eq!(window.core().studio().expect("open").name(), "far.ron");
}

#[test]
fn a_story_of_another_tool_is_brought_in_from_the_first_page() {
    let data = Data::new();
    let story = data.path().join("tea.twee");
    let twee = ":: StoryTitle\nCold tea\n\n:: Start\nMy tea is cold.\n[[I bring you another one|Warm]]\n\n:: Warm\nThank you.\n";
    std::fs::write(&story, twee).expect("written");
    let mut window = studio(&data);
    window.press_named("Bring in a story from Twine, ink or H5P");
    write_into(&mut window, "Path of the file", &story.display().to_string());
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.draft().text().contains("I bring you another one"));
    assert!(window.draft().is_changed(), "it is kept only when it is saved");
}

#[test]
fn somebody_without_a_scenario_is_shown_the_way_to_the_first() {
    let data = Data::new();
    std::fs::remove_file(data.path().join("scenarios/lost_suitcase.ron")).expect("it is there");
    let mut window = studio(&data);
    assert!(!window.shows("terminal"));
    window.press("Write the first one");
    assert!(window.shows("Step 1 of 3"));
}

#[test]
fn what_a_crash_left_is_offered_and_taken_up() {
    let data = Data::new();
    let mut window = data.window();
    let path = data.path().join("scenarios/lost_suitcase.ron");
    window.execute(Command::Studio(StudioCommand::OpenFile { path }));
    window
        .execute(Command::Studio(StudioCommand::Type { range: 0..0, with: "// before the crash\n".into() }));
    window.wait_until(|window| window.core().studio().is_some_and(|studio| studio.is_safe()));
    // Nothing is told to close: the window is gone.
    drop(window);
    let mut window = studio(&data);
    assert!(window.shows("Work was not saved: "));
    window.press_named("Recover");
    assert!(window.draft().text().starts_with("// before the crash"));
    assert!(window.draft().is_changed(), "it is still to be saved");
    window.key(Modifiers::COMMAND, Key::S);
    window.execute(Command::Studio(StudioCommand::Close));
    assert!(!window.shows("Work was not saved"));
}

#[test]
fn what_is_not_wanted_is_dropped() {
    let data = Data::new();
    let mut window = data.window();
    let path = data.path().join("scenarios/lost_suitcase.ron");
    window.execute(Command::Studio(StudioCommand::OpenFile { path }));
    window.execute(Command::Studio(StudioCommand::Type { range: 0..0, with: "// a slip\n".into() }));
    window.execute(Command::Studio(StudioCommand::Close));
    window.press("Discard");
    assert!(!window.shows("Work was not saved"));
    drop(window);
    assert!(!studio(&data).shows("Work was not saved"));
}
