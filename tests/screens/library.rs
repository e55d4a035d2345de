//! The library: first run, cards, filters, broken files, and the way back into an attempt.

use crate::window::{Data, TITLE};
use egui::{Key, Modifiers};

const BROKEN: &str = "(format: 1, id: \"broken_one\", title: \"Broken\", magnitud: 9,\n channel: pigeon)";

/// Tall enough for every card at once.
const TALL: egui::Vec2 = egui::Vec2::new(1280.0, 4000.0);

#[test]
fn the_first_run_shows_one_case_and_the_others_on_request() {
    let mut window = Data::new().window();
    assert!(window.shows("Your first call"));
    assert!(!window.shows(TITLE), "one thing at a time");
    window.press_like("choose");
    assert!(window.shows(TITLE));
}

#[test]
fn enter_leads_through_the_first_run_into_the_contact() {
    let mut window = Data::new().window();
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("Escalation path"), "the briefing is open");
    window.key(Modifiers::COMMAND, Key::Enter);
    assert!(window.core().running().is_some(), "the contact has begun");
}

#[test]
fn a_card_says_all_of_it_to_a_screen_reader_and_opens_its_briefing() {
    let data = Data::new();
    data.attempt(true);
    let mut window = data.window_of(TALL);
    assert!(window.shows("Last: "), "how it went last is on the card");
    window.press_like(&format!("{TITLE}. "));
    assert!(window.shows("Escalation path"));
}

#[test]
fn every_portrait_suits_the_word_for_the_customer() {
    let window = Data::new().window();
    for card in window.core().shelf().cards.iter().filter(|card| card.scenario.title.main().as_ref() != TITLE)
    {
        let customer = &card.scenario.customer;
        // Even seeds draw women and odd seeds men.
        let drawn = if customer.portrait.is_multiple_of(2) { "she" } else { "he" };
        let suits = [drawn, "they"].contains(&customer.pronoun.key());
        assert!(suits, "{}: {} is drawn from {}", card.scenario.id, customer.name, customer.portrait);
    }
}

#[test]
fn words_and_chips_narrow_the_library() {
    let data = Data::new();
    data.attempt(true);
    let mut window = data.window();
    window.key(Modifiers::COMMAND, Key::F);
    window.write("suitcase");
    assert!(window.shows(&format!("{TITLE}. ")));
    window.write(" zebra");
    assert!(window.shows("No scenario fits"));
    window.press("Show all scenarios");
    assert!(window.shows(&format!("{TITLE}. ")));
}

#[test]
fn a_broken_file_is_a_card_that_tells_everything_and_hides_no_other() {
    let data = Data::new();
    data.attempt(true);
    data.write("scenarios/broken.ron", BROKEN);
    let mut window = data.window_of(TALL);
    assert!(window.shows("broken.ron") && window.shows("This file cannot be played"));
    assert!(window.shows(&format!("{TITLE}. ")));
    let findings = window.core().shelf().broken[0].findings.clone();
    assert!(findings.len() > 1, "all problems are reported in one go");
    window.press_like("Show all ");
    for finding in &findings {
        assert!(window.shows(&finding.message), "{}", finding.message);
    }
    window.key(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("What is wrong with"));
}

#[test]
fn a_mended_file_is_read_again() {
    let data = Data::new();
    data.attempt(true);
    data.write("scenarios/broken.ron", BROKEN);
    let mut window = data.window();
    data.write(
        "scenarios/broken.ron",
        &include_str!("../fixtures/lost_suitcase.ron").replace("lost_suitcase", "mended"),
    );
    window.key(Modifiers::NONE, Key::F5);
    window.wait_until(|window| window.core().shelf().broken.is_empty());
    assert!(window.core().shelf().card("mended").is_some());
}

#[test]
fn an_attempt_that_was_not_finished_can_be_resumed_from_the_library() {
    let data = Data::new();
    let attempt = data.attempt(false);
    let mut window = data.window();
    assert!(window.shows("You stopped in the middle of"));
    window.press_like("Resume");
    assert_eq!(window.core().running().map(evenkeel::app::Running::id), Some(attempt));
}

#[test]
fn a_draft_is_marked_and_what_is_retired_is_found_by_its_filter_alone() {
    let data = Data::new();
    data.attempt(true);
    let suitcase = include_str!("../fixtures/lost_suitcase.ron");
    for (id, state) in [("being_written", "draft"), ("long_gone", "retired")] {
        let scenario = suitcase.replace("lost_suitcase", id).replace(TITLE, id);
        let scenario =
            scenario.replacen("briefing: (", &format!("review: (state: {state}),\n    briefing: ("), 1);
        data.write(&format!("scenarios/{id}.ron"), &scenario);
    }
    let mut window = data.window_of(TALL);
    assert!(window.shows("being_written. ") && window.shows("Draft. New"));
    assert!(!window.shows("long_gone. "));
    let shelf = window.core().shelf();
    assert!(shelf.card("long_gone").is_some(), "its attempts have a case");
    assert!(shelf.proposed().all(|card| !["being_written", "long_gone"].contains(&&*card.scenario.id)));
    window.press("Retired");
    assert!(window.shows("long_gone. ") && !window.shows("being_written. "));
}

#[test]
fn enter_in_the_search_opens_the_first_case_that_was_found() {
    let data = Data::new();
    data.attempt(true);
    let mut window = data.window();
    window.key(Modifiers::COMMAND, Key::F);
    window.write("suitcase");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("Escalation path"), "its briefing is open");
    assert!(window.shows(TITLE));
}

#[test]
fn a_short_window_folds_the_chips_away_until_they_are_asked_for() {
    let data = Data::new();
    data.attempt(true);
    let mut window = data.window_of(egui::Vec2::new(900.0, 600.0));
    let chip = "Resolution follow-up";
    assert!(!window.shows(chip), "the scenarios come into view instead");
    window.press("Filters");
    assert!(window.shows(chip));
    window.press(chip);
    window.press("Composure");
    window.press("Composure");
    assert!(window.shows(chip), "they stay while one of them is on");
}

#[test]
fn the_first_arrow_leads_to_the_first_card() {
    let data = Data::new();
    data.attempt(true);
    let mut window = data.window();
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("It is your first morning on the phones"), "the briefing of the first case is open");
}
