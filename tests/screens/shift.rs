//! A shift in the window: begun from the library, seen between contacts and above them, and its report.

use crate::window::{Data, Screens};
use egui::{Key, Modifiers, Vec2};
use evenkeel::app::{Command, Place, SettingChange, ShiftCommand};
use evenkeel::session::Action;
use evenkeel::shift::{Length, Standing};
use evenkeel::vocabulary::{Channel, Mode};
use std::sync::Arc;

/// The first reply on offer in the contact that is in front.
fn first_reply(window: &Screens<'_>) -> Arc<str> {
    let running = window.core().running().expect("in front");
    Arc::clone(&running.state().on_offer(running.case()).next().expect("on offer").id)
}

fn begun(channels: &[Channel]) -> Screens<'static> {
    let mut window = Data::new().window();
    window.execute(Command::Change(SettingChange::Mode(Mode::Guided)));
    let begin = ShiftCommand::Begin { length: Length::Short, channels: channels.to_vec() };
    window.execute(Command::Shift(begin));
    window
}

#[test]
fn a_shift_is_begun_from_the_library_by_keyboard() {
    let data = Data::new();
    data.attempt(true);
    let mut window = data.window();
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    assert!(window.shows("On which channels"));
    window.press("Half a day: 6 contacts");
    for channel in ["Telephone", "Counter", "Live chat", "Social media", "Customer portal"] {
        window.press(channel);
    }
    window.press("E-mail");
    window.key(Modifiers::NONE, Key::Enter);
    let shift = window.core().shift().expect("begun");
    assert_eq!(shift.len(), 2, "the last channel cannot be switched off, and it has two cases");
    assert!(window.shows("Waiting for you"));
}

#[test]
fn who_waits_is_shown_with_what_one_must_know_and_taken_by_mouse_or_key() {
    let mut window = begun(&[Channel::Email]);
    let first = window.core().shift_contacts()[0].scenario.clone();
    for words in [&*first.customer.name, &**first.title.main(), &**first.briefing.situation.main()] {
        assert!(window.shows(words), "{words}");
    }
    assert!(window.shows("first answer in"));
    window.press("Open the e-mail");
    assert!(window.core().running().is_some());
    assert!(window.shows("0 of 2 done"), "the bar stands above the contact");
    window.execute(Command::Leave);
    assert!(window.shows("Your shift is not over"));
    window.press("Go on with the shift");
    window.key(Modifiers::NONE, Key::F6);
    assert!(window.core().running().is_some());
}

#[test]
fn an_answered_letter_is_away_and_the_clock_moves_on_when_asked() {
    let mut window = begun(&[Channel::Email]);
    window.key(Modifiers::NONE, Key::F6);
    let reply = first_reply(&window);
    window.execute(Command::Act(Action::pick(reply)));
    assert!(window.shows("Nobody is waiting"));
    assert!(window.shows("has your answer, and writes back at"));
    window.press("Move on to what comes next");
    assert!(window.shows("Waiting for you"), "the second letter has arrived");
}

#[test]
fn the_others_stand_in_the_bar_and_are_switched_to() {
    let mut window = begun(&[Channel::Email]);
    window.key(Modifiers::NONE, Key::F6);
    // The second letter arrives while the first is open.
    let reply = first_reply(&window);
    window.execute(Command::Act(Action::pick(reply)));
    window.press("Move on to what comes next");
    window.key(Modifiers::NONE, Key::F6);
    let second = window.core().shift_contacts().iter().position(|view| view.in_front).expect("one in front");
    assert_eq!(second, 1);
    assert!(matches!(window.core().shift_contacts()[0].standing, Standing::Away { .. }));
    for size in [Vec2::new(900.0, 600.0), Vec2::new(1280.0, 800.0)] {
        window.harness.set_size(size);
        window.harness.run();
        assert!(window.shows("0 of 2 done"));
    }
}

#[test]
fn a_contact_that_is_over_leads_to_the_next_and_the_last_to_the_report() {
    let mut window = begun(&[Channel::Counter]);
    window.press("Turn to the counter");
    window.execute(Command::Act(Action::Close));
    assert!(!window.shows("See the debrief"), "the debriefs come at the end of the shift");
    window.press("Next contact");
    assert!(window.shows("How the shift went"));
    for words in ["Handed on", "Resolved at first contact", "First response", "Time to resolve", "0 of 1"] {
        assert!(window.shows(words), "{words}");
    }
    let id = window.core().shift_report().expect("a report").id;
    window.press_like("Opens the debrief.");
    assert!(window.shows("Techniques in each stage"));
    window.execute(Command::Go(Place::ShiftReport(id)));
    window.press("Another shift");
    assert!(window.shows("The last shift"), "it can be looked at again");
}
