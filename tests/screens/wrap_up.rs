//! After the contact: the breath, the questions, and the way to the debrief with and without them.

use crate::window::{Data, Screens};
use egui::{Key, Modifiers};
use evenkeel::app::{Command, SettingChange};
use evenkeel::session::{Action, Event, WrapUp};
use evenkeel::store::Filter;
use evenkeel::vocabulary::Mode;

fn over(data: &Data) -> Screens<'static> {
    let mut window = data.window();
    window.execute(Command::Change(SettingChange::ReducedMotion(true)));
    window.execute(Command::Begin { scenario: "lost_suitcase".into(), mode: Mode::Guided });
    window.execute(Command::Act(Action::Close));
    window
}

fn kept(data: &Data) -> Option<WrapUp> {
    let store = data.store();
    let attempt = store.attempts(&Filter::default()).expect("a list").first().expect("an attempt").id;
    let attempt = store.load(attempt).expect("whole");
    assert!(attempt.summary.finished, "looking back leaves the attempt finished");
    attempt.events.into_iter().find_map(|recorded| match recorded.event {
        Event::WrappedUp(wrap_up) => Some(wrap_up),
        _ => None,
    })
}

#[test]
fn the_contact_is_wrapped_up_by_keyboard_alone() {
    let data = Data::new();
    let mut window = over(&data);
    // The way on has the keyboard, and so has the way on from the pause, and then the first question.
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("Breathe in slowly"));
    window.key(Modifiers::NONE, Key::Enter);
    window.write("The tone.");
    window.key(Modifiers::NONE, Key::Tab);
    window.write("Tell me from the start.");
    assert!(!window.shows("For the knowledge base"), "nobody could use it");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.shows("Techniques in each stage"), "the debrief is open");
    let wrap_up = kept(&data).expect("kept");
    assert!(!wrap_up.breathed, "the pause was skipped");
    assert_eq!((&*wrap_up.set_off, &*wrap_up.next_time), ("The tone.", "Tell me from the start."));
}

#[test]
fn a_pause_taken_to_its_end_counts_as_a_breath() {
    let data = Data::new();
    let mut window = over(&data);
    window.press("Wrap up");
    for _ in 0..200 {
        window.harness.step();
    }
    assert!(window.shows("You took a breath."));
    window.press_named("Finish");
    assert!(kept(&data).expect("kept").breathed);
}

#[test]
fn the_debrief_can_be_had_without_looking_back() {
    let data = Data::new();
    let mut window = over(&data);
    window.press("Wrap up");
    window.press("Skip the pause");
    window.press_named("Skip");
    assert!(window.shows("Techniques in each stage"));
    assert_eq!(kept(&data), None);
}

#[test]
fn what_was_written_outlives_a_closed_sheet() {
    let data = Data::new();
    let mut window = over(&data);
    window.press("Wrap up");
    window.press("Skip the pause");
    window.write("The tone.");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("What set me off"));
    window.key(Modifiers::COMMAND, Key::U);
    assert!(window.shows("The tone."));
}

#[test]
fn who_handed_the_case_on_is_asked_to_document_it() {
    let mut window = Data::new().window();
    window.execute(Command::Begin { scenario: "lost_suitcase".into(), mode: Mode::Mixed });
    window.key(Modifiers::COMMAND, Key::E);
    for choice in ["Inês, duty manager", "For authority", "Authority needed"] {
        window.press_named(choice);
    }
    window.press_named("Hand the case on");
    window.press("Wrap up");
    window.press("Skip the pause");
    assert!(window.shows("For the knowledge base"));
}
