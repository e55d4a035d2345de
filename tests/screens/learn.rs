//! Learning: lessons, what to try in them, the way to a case, and the path of the first week.

use crate::window::Data;
use egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::Queryable;
use evenkeel::app::{Command, Place};
use evenkeel::lessons::{Step, built_in};
use evenkeel::store::{Settings, Store};
use evenkeel::vocabulary::{Language, Mode};

/// Tall enough for a lesson at once.
const TALL: Vec2 = Vec2::new(1280.0, 6000.0);

#[test]
fn the_first_week_leads_from_lesson_to_lesson_to_the_case() {
    let data = Data::new();
    let mut window = data.window_of(TALL);
    window.key(Modifiers::COMMAND, Key::Num6);
    assert!(window.shows("Your first week") && window.shows("0 of 20 steps done"));
    window.press_named("Next: read “Why they shout, and why it is hard”");
    assert!(window.shows("irritable aggression"));
    window.press_named("Read; next: Three stages");
    assert!(window.shows("skin graft"), "the next lesson is open");
    window.press_named("Read; next: Your first call");
    assert!(window.shows("Escalation path"), "the briefing is open");
    assert_eq!(Settings::load(data.path()).0.profiles[0].read, ["why", "stages"]);
    window.execute(Command::Go(Place::Learn));
    assert!(window.shows("2 of 20 steps done") && window.shows("Three stages: done"));
}

#[test]
fn what_was_read_is_each_persons_own() {
    let data = Data::new();
    let mut window = data.window();
    window.execute(Command::Read { lesson: "calm".into() });
    assert!(window.core().has_read("calm"));
    window.execute(Command::PractiseAs { trainee: "Rui".to_owned() });
    assert!(!window.core().has_read("calm"));
}

#[test]
fn an_exercise_says_what_each_line_does() {
    let mut window = Data::new().window_of(TALL);
    window.execute(Command::Go(Place::Lesson("last".into())));
    assert!(window.shows("Which of these helps more here?") && !window.shows("This helps"));
    window.press_like("I'm sorry if you feel");
    assert!(window.shows("This helps less. "));
    window.press_like("I'm sorry. You were told Tuesday");
    assert!(window.shows("This helps more. ") && !window.shows("This helps less. "));
}

#[test]
fn every_lesson_opens_and_leads_to_its_case() {
    let mut window = Data::new().window_of(TALL);
    for lesson in built_in(Language::En) {
        window.execute(Command::Go(Place::Lesson(lesson.id.clone())));
        assert!(window.shows(&lesson.title), "{}", lesson.id);
        if let Some(case) = &lesson.case {
            let card = window.core().shelf().card(case).expect("the scenario is there");
            let title = card.scenario.title.main().to_string();
            assert!(window.shows(&format!("Practise it in “{title}”")), "{}", lesson.id);
        }
    }
}

#[test]
fn the_first_week_is_offered_after_the_first_call_until_a_lesson_was_read() {
    let data = Data::new();
    let mut window = data.window_of(Vec2::new(1280.0, 4000.0));
    window.begin("first_call", Mode::Guided);
    window.execute(Command::Act(evenkeel::session::Action::Close));
    window.execute(Command::Go(Place::Library));
    window.press_named("See the first week");
    assert!(window.core().is_done(Step::Case("first_call")));
    window.execute(Command::Read { lesson: "why".into() });
    window.execute(Command::Go(Place::Library));
    assert!(!window.shows("See the first week"));
}

#[test]
fn a_lesson_that_is_not_there_says_so() {
    let data = Data::new();
    let mut window = data.window();
    window.execute(Command::Go(Place::Lesson("nothing".into())));
    assert!(window.shows("There is no such lesson"));
    window.press("All lessons");
    assert!(window.shows("Your first week"));
    assert!(Store::open(data.path()).is_ok());
}

#[test]
fn the_next_lesson_begins_at_its_top() {
    let data = Data::new();
    let place = |window: &crate::window::Screens<'_>| {
        window.harness.query_all_by_label_contains("skin graft").next().expect("a line").rect().top()
    };
    let mut window = data.window();
    window.execute(Command::Go(Place::Lesson("stages".into())));
    let expected = place(&window);
    let mut window = data.window();
    window.execute(Command::Go(Place::Lesson("why".into())));
    window.harness.get_by_label("Read; next: Three stages").scroll_to_me();
    window.harness.run();
    window.press("Read; next: Three stages");
    assert_eq!(place(&window), expected);
}
