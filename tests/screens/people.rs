//! Who practises: asked once, changed without a restart, each with their own progress; and the groups of a trainer.

use crate::window::{Data, TITLE};
use egui::{Key, Modifiers};
use evenkeel::app::{Command, Place};
use evenkeel::store::Settings;
use evenkeel::vocabulary::Mode;

#[test]
fn the_first_run_asks_who_practises_and_can_be_told_just_me() {
    let data = Data::nobody();
    let mut window = data.window();
    assert!(window.shows("Who practises here?") && window.shows("Your first call"));
    window.press_named("Just me");
    assert!(!window.shows("Who practises here?"));
    let (kept, slips) = Settings::load(data.path());
    assert!(slips.is_empty());
    assert_eq!((kept.trainee.as_str(), kept.profiles.len()), ("", 1));
    assert!(!data.window().shows("Who practises here?"), "nor is it asked again");
}

#[test]
fn a_name_can_be_given_on_the_first_run() {
    let data = Data::nobody();
    let mut window = data.window();
    window.press("Name or pseudonym");
    window.write("  Rui ");
    window.press_named("Use this name");
    assert!(window.shows("Rui practises now."));
    window.begin("first_call", Mode::Guided);
    let attempts = window.core().history().attempts();
    assert_eq!(attempts.iter().map(|attempt| attempt.trainee.as_str()).collect::<Vec<_>>(), ["Rui"]);
}

#[test]
fn the_question_can_be_passed_over() {
    let data = Data::nobody();
    let mut window = data.window();
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("Escalation path"), "Enter still leads to the first case");
}

#[test]
fn each_person_sees_their_own_progress() {
    let data = Data::new();
    data.attempt_of("Ana", true);
    data.attempt_of("Ana", false);
    data.attempt_of("Rui", true);
    let mut window = data.window();
    assert!(window.shows("You stopped in the middle of"));
    assert_eq!(window.core().history().attempts().len(), 2);
    window.press_like("Ana: change who practises");
    window.press_like("Rui. 1 attempt");
    assert!(window.shows("Rui practises now."));
    assert_eq!(window.core().history().attempts().len(), 1);
    assert!(!window.shows("You stopped in the middle of"), "that was Ana");
    let card = window.core().shelf().card(TITLE_ID).expect("there");
    assert_eq!(card.last.as_ref().map(|last| last.trainee.as_str()), Some("Rui"));
    assert!(window.shows("Rui: change who practises"));
}

/// The id of the scenario called [`TITLE`].
const TITLE_ID: &str = "lost_suitcase";

#[test]
fn an_attempt_under_way_stays_with_whoever_began_it() {
    let data = Data::new();
    let mut window = data.window();
    window.begin("lost_suitcase", Mode::Guided);
    let attempt = window.core().running().expect("under way").id();
    window.execute(Command::PractiseAs { trainee: "Rui".to_owned() });
    assert!(window.core().running().is_none());
    assert_eq!(window.core().unfinished_count(), 0);
    window.execute(Command::PractiseAs { trainee: "ana".to_owned() });
    assert_eq!(window.core().trainee(), "Ana", "the name is known, whatever its capitals");
    assert_eq!(window.core().unfinished().map(|unfinished| unfinished.id), Some(attempt));
}

#[test]
fn where_several_practise_it_is_asked_at_the_start_and_enter_goes_on() {
    let data = Data::new();
    data.attempt(true);
    data.write("settings.ron", "(trainee: \"Ana\", profiles: [(name: \"Ana\"), (name: \"Rui\")])");
    let mut window = data.window();
    assert!(window.shows("Who practises here?"));
    window.key(Modifiers::NONE, Key::Enter);
    assert!(!window.shows("Who practises here?"));
    assert_eq!(window.core().trainee(), "Ana");
}

#[test]
fn the_history_can_show_everybody() {
    let data = Data::new();
    data.attempt_of("Ana", true);
    data.attempt_of("Rui", true);
    let mut window = data.window();
    window.execute(Command::Go(Place::History));
    assert!(window.shows("One attempt"));
    window.press_named("Show everybody's attempts");
    assert!(window.shows("2 attempts by everybody together") && window.shows("Rui · "));
    assert!(window.shows(TITLE));
    window.press_named("Show only your own attempts");
    assert!(!window.shows("Rui · "));
}

#[test]
fn a_trainer_makes_a_group_and_changes_who_is_in_it() {
    let data = Data::new();
    data.attempt_of("Rui", true);
    let mut window = data.window_of(egui::Vec2::new(1280.0, 2000.0));
    window.execute(Command::Go(Place::Settings));
    window.press("New group");
    window.write("March");
    window.press_named("Rui");
    assert_eq!(data.store().groups().expect("readable"), [("March".to_owned(), vec!["Rui".to_owned()])]);
    window.press_named("Ana");
    assert_eq!(data.store().groups().expect("readable")[0].1, ["Ana", "Rui"]);
    window.press_named("Ana");
    window.press_named("Rui");
    assert!(data.store().groups().expect("readable").is_empty(), "the last one out ends the group");
    assert!(window.shows("March"), "and it can be mended while it is in view");
}
