//! Lines that are seen rather than played: on the real screens, as a screen reader reads them.

use crate::window::Data;
use egui::{Key, Modifiers};
use evenkeel::app::{Command, SettingChange};
use evenkeel::session::{Action, Event};
use evenkeel::vocabulary::Mode;

#[test]
fn coverage_26_after_the_contact_there_is_a_breath_and_room_for_what_set_you_off() {
    let data = Data::new();
    let mut window = data.window();
    window.execute(Command::Change(SettingChange::ReducedMotion(true)));
    window.execute(Command::Begin { scenario: "lost_suitcase".into(), mode: Mode::Guided });
    window.execute(Command::Act(Action::Close));
    window.press("Wrap up");
    assert!(window.shows("Breathe in slowly"));
    window.press("Skip the pause");
    window.write("Her voice when she said it was my job.");
    window.key(Modifiers::NONE, Key::Tab);
    window.write("Tell me what is in the suitcase.");
    window.press_named("Finish");
    let attempt = window.core().debriefed().expect("the debrief is open").attempt.events.clone();
    let wrap_up = attempt.iter().find_map(|recorded| match &recorded.event {
        Event::WrappedUp(wrap_up) => Some(wrap_up.clone()),
        _ => None,
    });
    let wrap_up = wrap_up.expect("kept");
    assert_eq!(&*wrap_up.set_off, "Her voice when she said it was my job.");
    assert_eq!(&*wrap_up.next_time, "Tell me what is in the suitcase.");
}

#[test]
fn coverage_09_who_is_new_begins_with_one_call_and_is_led_on_from_day_to_day() {
    let data = Data::new();
    let window = data.window();
    assert!(window.shows("Your first call"), "the first day");
    assert!(!window.shows("Practise next"), "and nothing else to choose from");
    drop(window);
    data.attempt(true);
    let mut window = data.window();
    let next = window.core().shelf().next().expect("a case").scenario.clone();
    assert!(window.core().shelf().card(&next.id).is_some_and(|card| card.last.is_none()), "not met yet");
    window.press("Practise next");
    assert!(window.shows(&next.title.main().to_string()), "the next day has its case ready");
}
