//! Lines that are seen rather than played: on the real screens, as a screen reader reads them.

use crate::window::Data;
use egui::{Key, Modifiers};
use evenkeel::app::{Command, Place, SettingChange};
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
fn coverage_09_a_first_week_leads_through_lessons_and_cases_and_each_day_has_one() {
    let data = Data::new();
    let mut window = data.window();
    assert!(
        window.shows("Your first call"),
        "the first day begins with one call and nothing else to choose from"
    );
    window.execute(Command::Go(Place::Learn));
    assert!(window.shows("Your first week") && window.shows("0 of 20 steps done"));
    window.execute(Command::Read { lesson: "why".into() });
    window.execute(Command::Go(Place::Learn));
    assert!(window.shows("1 of 20 steps done"), "a step that was taken is counted");
    drop(window);
    data.attempt(true);
    let window = data.window();
    let next = window.core().todays_case().or_else(|| window.core().shelf().next()).expect("a case");
    assert!(next.last.is_none(), "the next day has its case ready, one that was not met yet");
    assert!(window.shows("Today's case") || window.shows("Practise next"));
}

#[test]
fn coverage_28_listen_apologise_solve_thank_is_a_lesson_with_a_case() {
    let mut window = Data::new().window_of(egui::Vec2::new(1280.0, 6000.0));
    window.execute(Command::Go(Place::Lesson("last".into())));
    for step in ["Listen", "Apologise", "Solve", "Thank"] {
        assert!(window.shows(step), "{step}");
    }
    window.press_like("Practise it in ");
    assert!(window.shows("Escalation path"), "the briefing of a case is open");
}
