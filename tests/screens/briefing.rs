//! The briefing: what is known, how to answer, and the start.

use crate::window::Data;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use evenkeel::app::{Command, Place};
use evenkeel::vocabulary::Mode;

fn open(data: &Data) -> crate::window::Screens<'static> {
    let mut window = data.window();
    window.execute(Command::Go(Place::Briefing("lost_suitcase".into())));
    window
}

#[test]
fn everything_the_author_wrote_for_the_trainee_is_there() {
    let window = open(&Data::new());
    let scenario = window.core().shelf().card("lost_suitcase").expect("there").scenario.clone();
    let briefing = &scenario.briefing;
    let mut texts = vec![briefing.role.main(), briefing.situation.main(), scenario.customer.about.main()];
    texts.extend(briefing.authority.may.iter().chain(&briefing.authority.may_not).map(|text| text.main()));
    texts.extend(scenario.customer.history.iter().map(|entry| entry.what.main()));
    texts.extend(scenario.escalation.path.iter().flat_map(|step| [step.name.main(), step.handles.main()]));
    for text in texts {
        assert!(window.shows(text), "{text}");
    }
}

#[test]
fn the_mode_is_chosen_by_mouse_or_key_and_remembered() {
    let data = Data::new();
    let mut window = open(&data);
    window.press("Open");
    assert_eq!(window.core().settings().last_mode, Mode::Open);
    window.key(Modifiers::NONE, Key::M);
    assert_eq!(window.core().settings().last_mode, Mode::Mixed);
    drop(window);
    let mut window = open(&data);
    assert_eq!(window.core().settings().last_mode, Mode::Mixed);
    window.press("Start");
    assert_eq!(window.core().running().expect("begun").setup().mode, Mode::Mixed);
}

#[test]
fn escape_leads_back() {
    let mut window = open(&Data::new());
    window.key(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("Escalation path"));
}

#[test]
fn the_deadlines_stand_under_the_shorter_column() {
    let data = Data::new();
    let mut window = data.window();
    window.execute(Command::Go(Place::Briefing("first_call".into())));
    let place = |name: &str| {
        let headings = window.harness.query_all_by(|node| node.role() == Role::Heading);
        let called = |words: Option<String>| words.as_deref() == Some(name);
        let found = headings.into_iter().find(|node| {
            let node = node.accesskit_node();
            called(node.value()) || called(node.label())
        });
        found.unwrap_or_else(|| panic!("no heading {name:?}")).rect()
    };
    let (deadlines, path) = (place("Deadlines"), place("Escalation path"));
    assert!(deadlines.left() > path.right(), "the customer's side is the shorter one");
    assert_eq!(deadlines.left(), place("The customer").left());
}
