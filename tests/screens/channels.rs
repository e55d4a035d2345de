//! What a channel brings to the practice screen: voice and face, who watches, the clock, the other side typing.

use crate::window::{Data, Screens};
use egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::Queryable;
use evenkeel::app::Command;
use evenkeel::session::{Action, Event, Replied};
use evenkeel::vocabulary::{Expression, Manner, Mode, Tone};

const MIRROR: &str =
    "A second kettle, and the lid opened while it boiled. That should not happen to anybody.";

fn begun(channel: &str, mode: Mode) -> Screens<'static> {
    let mut window = Data::new().with_kettle(channel).window();
    window.begin("broken_kettle", mode);
    window
}

fn last_reply(window: &Screens<'_>) -> Replied {
    let mut replied = window.events().rev().filter_map(|event| match event {
        Event::Replied(replied) => Some(Replied::clone(replied)),
        _ => None,
    });
    replied.next().expect("a reply")
}

#[test]
fn a_reply_is_picked_with_voice_and_face_and_they_stay() {
    let mut window = begun("counter", Mode::Mixed);
    window.press("Warm");
    window.press("Attentive");
    window.press(MIRROR);
    let chosen = Manner { tone: Some(Tone::Warm), expression: Some(Expression::Attentive) };
    assert_eq!(last_reply(&window).manner, chosen);
    assert!(window.shows("In a warm voice · with an attentive face"));
    window.key(Modifiers::COMMAND, Key::T);
    window.write("Let us see what we can do.");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(last_reply(&window).manner, chosen, "what was chosen stays until it is changed");
}

#[test]
fn voice_and_face_change_by_key() {
    let mut window = begun("counter", Mode::Guided);
    window.key(Modifiers::COMMAND, Key::M);
    window.key(Modifiers::COMMAND, Key::M);
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
    window.press(MIRROR);
    let chosen = Manner { tone: Some(Tone::Warm), expression: Some(Expression::Attentive) };
    assert_eq!(last_reply(&window).manner, chosen);
}

#[test]
fn nothing_is_chosen_at_first_and_a_choice_can_be_taken_back() {
    let mut window = begun("telephone", Mode::Guided);
    assert!(!window.shows("Attentive"), "a telephone has no face");
    window.press("Firm");
    window.press("Firm");
    window.press(MIRROR);
    assert!(last_reply(&window).manner.is_plain());
}

#[test]
fn in_a_small_window_voice_and_face_are_menus() {
    let mut window = Data::new().with_kettle("counter").window_of(Vec2::new(900.0, 600.0));
    window.begin("broken_kettle", Mode::Guided);
    assert!(!window.shows("Hurried"));
    window.press("Voice");
    window.press("Hurried");
    assert!(window.shows("Voice: Hurried"));
}

#[test]
fn a_chat_has_neither_voice_nor_face_and_shows_who_types() {
    let mut window = Data::new().with_kettle("live_chat").window();
    window.execute(Command::Begin { scenario: "broken_kettle".into(), mode: Mode::Mixed });
    assert!(!window.shows("Warm"));
    assert!(window.shows("Otto Berg is typing"));
    for _ in 0..3 {
        window.key(Modifiers::COMMAND, Key::L);
    }
    assert!(!window.shows("Otto Berg is typing"));
}

#[test]
fn a_letter_is_one_however_many_portions_it_has() {
    let window = begun("email", Mode::Mixed);
    assert!(window.shows("The lid opened while it boiled.\n\nAnd your colleague told me to wait."));
}

#[test]
fn a_long_letter_is_read_from_its_beginning() {
    let mut window = Data::new().window_of(Vec2::new(900.0, 600.0));
    window.begin("router_twin", Mode::Guided);
    let letter = window.harness.query_all_by_label_contains("THIRD attempt").next().expect("a letter").rect();
    assert!(letter.height() > 240.0, "it is longer than there is room for: {letter:?}");
    assert!(letter.top() > 80.0, "its first line is in view: {letter:?}");
}

#[test]
fn the_deadline_is_the_first_answer_until_it_is_given() {
    let mut window = begun("email", Mode::Mixed);
    assert!(window.shows("First answer: "));
    window.execute(Command::Act(Action::pick("mirror")));
    assert!(!window.shows("First answer: "));
    assert!(window.shows("To settle: "));
}

#[test]
fn time_that_passes_is_told_and_taken_off_the_deadline() {
    let data = Data::new().with_kettle("email");
    let path = data.path().join("scenarios/broken_kettle.ron");
    let slow = std::fs::read_to_string(&path).expect("read");
    std::fs::write(&path, slow.replace("turnaround_secs: 0", "turnaround_secs: 10800")).expect("written");
    let mut window = data.window();
    window.begin("broken_kettle", Mode::Mixed);
    window.execute(Command::Act(Action::pick("mirror")));
    assert!(window.shows("3 h later"));
    assert!(window.shows("To settle: 59:") || window.shows("To settle: 1:00:00"), "an hour is left of four");
    window.execute(Command::Act(Action::pick("hand")));
    assert!(window.shows("Deadline missed"));
}

#[test]
fn against_the_clock_a_line_shows_how_long_they_still_wait() {
    let mut window = begun("telephone", Mode::Timed);
    assert!(window.shows("until waiting costs"));
    let before = window.events().count();
    for _ in 0..200 {
        window.harness.step();
    }
    assert!(window.shows("0 seconds until waiting costs"));
    assert!(window.shows("He is waiting, and has been for a while."));
    assert_eq!(window.events().count(), before, "nothing is sent by itself");
    let delay = window.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay >= std::time::Duration::from_millis(400), "the clock alone is repainted: {delay:?}");
    let window = begun("telephone", Mode::Mixed);
    assert!(!window.shows("until waiting costs"), "otherwise nobody counts");
}

#[test]
fn who_watches_is_shown_until_it_is_private() {
    let mut window = begun("counter", Mode::Mixed);
    assert!(window.shows("12 people in the queue behind him"));
    window.press("There are other people waiting as well, as you can see.");
    assert!(window.shows("people watch now"));
    window.press(MIRROR);
    window.press("Come round to the side with me, where we can talk in quiet.");
    assert!(window.shows("From here on nobody else reads or hears it."));
    assert!(window.shows("Private"));
    assert!(!window.shows("people in the queue behind him"));
}

#[test]
fn the_answers_are_in_view_from_the_first_frame() {
    for size in [Vec2::new(900.0, 600.0), Vec2::new(1280.0, 800.0)] {
        let mut window = Data::new().with_kettle("email").window_of(size);
        let begin = Command::Begin { scenario: "broken_kettle".into(), mode: Mode::Mixed };
        let ctx = window.harness.ctx.clone();
        window.harness.state_mut().execute(&ctx, begin);
        window.harness.step();
        let bottom = window.harness.get_by_label("Escalate").rect().bottom();
        assert!(bottom <= size.y, "{bottom} in a window of {}", size.y);
    }
}
