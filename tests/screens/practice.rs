//! Whole contacts through the practice screen: by picking, by writing, handed on, cut off and resumed.

use crate::window::{Data, Screens, TITLE};
use egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use evenkeel::app::Command;
use evenkeel::customer;
use evenkeel::session::{Action, Event, Line, Recorded};
use evenkeel::vocabulary::{Mode, RedFlag, Stage};
use std::sync::Arc;

fn begun(data: &Data, scenario: &str, mode: Mode) -> Screens<'static> {
    let mut window = data.window();
    window.execute(Command::Begin { scenario: scenario.into(), mode });
    window
}

/// Lets the customer talk until they wait for an answer.
fn hear_out(window: &mut Screens<'_>) {
    for _ in 0..20 {
        if !window.core().running().expect("an attempt").state().is_speaking() {
            return;
        }
        window.key(Modifiers::COMMAND, Key::L);
    }
    panic!("the customer never stops");
}

/// The words of the reply on offer that weighs most in this stage.
fn best_reply(window: &Screens<'_>) -> Arc<str> {
    let running = window.core().running().expect("an attempt");
    let (state, scenario) = (running.state(), &running.case().scenario);
    let best = state
        .on_offer(running.case())
        .max_by_key(|reply| customer::impact(&reply.marks, state.stage, &scenario.dynamics));
    Arc::clone(best.expect("a reply").text.main())
}

fn ended(window: &Screens<'_>) -> bool {
    window.core().running().is_some_and(|running| running.state().ended)
}

#[test]
fn what_is_not_possible_is_refused_in_a_sentence() {
    let mut window = begun(&Data::new(), "first_call", Mode::Guided);
    hear_out(&mut window);
    window.execute(Command::Act(Action::write("I am listening.")));
    assert!(window.shows("In guided mode you pick a reply."));
}

#[test]
fn the_first_call_is_played_to_its_debrief_by_picking() {
    let mut window = begun(&Data::new(), "first_call", Mode::Guided);
    for _ in 0..30 {
        if ended(&window) {
            break;
        }
        hear_out(&mut window);
        let words = best_reply(&window);
        window.press(&words);
    }
    assert!(window.shows("The contact is over: resolved"));
    window.press("See the debrief");
    assert!(window.shows("Rightly held"));
    assert!(window.shows("Techniques in each stage"));
}

#[test]
fn a_contact_is_played_to_its_debrief_by_writing() {
    let data = Data::new();
    let mut window = begun(&data, "lost_suitcase", Mode::Open);
    let unkind = "Please calm down, these things happen.";
    for _ in 0..12 {
        if ended(&window) {
            break;
        }
        hear_out(&mut window);
        window.key(Modifiers::COMMAND, Key::T);
        window.write(unkind);
        window.key(Modifiers::NONE, Key::Enter);
    }
    window.press("See the debrief");
    assert!(window.shows(unkind), "what was written stands in the debrief");
    assert!(window.shows("Condescension"));
}

#[test]
fn what_was_written_is_marked_and_explained_on_the_spot() {
    let mut window = begun(&Data::new(), "lost_suitcase", Mode::Mixed);
    hear_out(&mut window);
    window.key(Modifiers::COMMAND, Key::T);
    window.write("Your father's funeral is tomorrow and the dress is in that suitcase. I am so sorry.");
    window.key(Modifiers::COMMAND, Key::Enter);
    assert!(window.shows("the dress is in that suitcase"));
    window.key(Modifiers::COMMAND, Key::Enter);
    let running = window.core().running().expect("an attempt");
    let replies = running.events().iter().filter(|recorded| matches!(recorded.event, Event::Replied(_)));
    assert_eq!(replies.count(), 1, "the field is empty once its words are sent, and nothing is sent twice");
    window.press_like("Press to see why");
    assert!(window.shows("What this reply did"));
    assert!(window.shows("The words that counted"));
    window.key(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("What this reply did"));
}

#[test]
fn a_reply_while_the_customer_speaks_interrupts() {
    let mut window = begun(&Data::new(), "lost_suitcase", Mode::Guided);
    assert!(window.shows("A reply now interrupts"));
    // Acted on at once: every frame that passes lets the customer go on.
    window.execute(Command::Act(Action::pick("mirror")));
    assert!(window.shows("Interruption"), "the red flag stands under the reply");
    let running = window.core().running().expect("an attempt");
    let protests =
        |recorded: &Recorded| matches!(recorded.event, Event::Said { line: Line::Interrupted, .. });
    assert!(running.events().iter().any(protests), "she asks to be let finish, and goes on where she was");
    assert_eq!(running.state().stage, Stage::Dialysis);
    let flagged = running.events().iter().any(|recorded| match &recorded.event {
        Event::Replied(replied) => replied.red_flags.iter().any(|f| f.flag == RedFlag::Interruption),
        _ => false,
    });
    assert!(flagged);
}

#[test]
fn the_case_is_handed_on_with_what_is_said_and_passed() {
    let mut window = begun(&Data::new(), "lost_suitcase", Mode::Mixed);
    hear_out(&mut window);
    window.execute(Command::Act(Action::write("What is the number on your luggage tag?")));
    window.key(Modifiers::COMMAND, Key::E);
    assert!(window.shows("Choose to whom"));
    for choice in
        ["Inês, duty manager", "For authority", "Authority needed", "Why", "To whom", "When", "What next"]
    {
        let nodes: Vec<_> = window.harness.query_all_by_label(choice).collect();
        // As a screen reader presses it, wherever the sheet is scrolled to.
        nodes.last().unwrap_or_else(|| panic!("nothing is named {choice:?}")).click_accesskit();
        window.harness.run();
    }
    window.harness.get_by_label("Hand the case on").click_accesskit();
    window.harness.run();
    assert!(ended(&window));
    let running = window.core().running().expect("an attempt");
    let told = running.events().iter().find_map(|recorded| match &recorded.event {
        Event::Escalated(escalated) => Some(escalated.told.len()),
        _ => None,
    });
    assert_eq!(told, Some(4), "the author's four sentences say all of it");
    assert!(window.shows("You hand over to Inês"));
}

#[test]
fn closing_asks_first() {
    let mut window = begun(&Data::new(), "lost_suitcase", Mode::Guided);
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    assert!(window.shows("Close the contact?"));
    window.press("Stay on the line");
    assert!(!ended(&window));
    assert!(!window.shows("Close the contact?"));
}

#[test]
fn an_attempt_cut_off_goes_on_at_the_turn_it_was_in() {
    let data = Data::new();
    let mut window = begun(&data, "lost_suitcase", Mode::Guided);
    hear_out(&mut window);
    let words = best_reply(&window);
    window.press(&words);
    let running = window.core().running().expect("an attempt");
    let (id, events) = (running.id(), running.events().to_vec());
    drop(window);

    let mut window = data.window();
    window.execute(Command::Resume { attempt: id });
    assert_eq!(window.core().running().expect("resumed").events(), events);
    assert!(window.shows(&words), "the conversation stands where it stood");
}

#[test]
fn silence_is_never_an_accident() {
    let mut window = begun(&Data::new(), "lost_suitcase", Mode::Guided);
    hear_out(&mut window);
    window.key(Modifiers::NONE, Key::Space);
    assert_eq!(
        window.core().running().expect("an attempt").state().turn,
        0,
        "the key does nothing when nobody speaks"
    );
    window.press("Say nothing");
    assert_eq!(window.core().running().expect("an attempt").state().turn, 1);
    assert!(window.shows("You say nothing."));
}

#[test]
fn the_title_of_the_case_is_the_same_everywhere() {
    let data = Data::new();
    let mut window = begun(&data, "lost_suitcase", Mode::Guided);
    window.execute(Command::Act(Action::Close));
    window.press("See the debrief");
    assert!(window.shows(TITLE));
}

#[test]
fn a_sheet_takes_the_keyboard_and_nothing_is_said_behind_it() {
    let mut window = begun(&Data::new(), "lost_suitcase", Mode::Mixed);
    hear_out(&mut window);
    let before = window.events().count();
    window.key(Modifiers::COMMAND, Key::E);
    window.key(Modifiers::NONE, Key::Tab);
    window.key(Modifiers::NONE, Key::Tab);
    let focused = window
        .harness
        .root()
        .children_recursive()
        .find(|node| node.accesskit_node().is_focused())
        .expect("something has the keyboard");
    assert!(focused.rect().left() > 800.0, "it is in the sheet: {:?}", focused.rect());
    for key in [Key::Num1, Key::L, Key::H] {
        let modifiers = if key == Key::Num1 { Modifiers::NONE } else { Modifiers::COMMAND };
        window.key(modifiers, key);
    }
    assert_eq!(window.events().count(), before, "nothing was said");
    assert!(window.shows("Choose to whom"), "the sheet is still open");
    window.key(Modifiers::NONE, Key::Escape);
    window.key(Modifiers::NONE, Key::Num1);
    assert!(window.events().count() > before);
}

#[test]
fn an_answer_brings_the_end_into_view_wherever_one_was_reading() {
    let data = Data::new();
    let mut window = data.window_of(Vec2::new(900.0, 600.0));
    window.begin("first_call", Mode::Open);
    let conversation = egui::pos2(460.0, 250.0);
    window.harness.event(egui::Event::PointerMoved(conversation));
    window.harness.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: Vec2::new(0.0, 4_000.0),
        modifiers: Modifiers::NONE,
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
    });
    window.harness.run();
    assert!(window.shows("Hello? Is that a person?"), "the beginning is in view");
    window.execute(Command::Act(Action::write("Six evenings, and then a golf holiday.")));
    assert!(window.shows("Six evenings, and then a golf holiday."));
}

#[test]
fn what_the_customer_says_is_followed_to_its_end() {
    let mut window = Data::new().window_of(Vec2::new(900.0, 600.0));
    window.begin("first_call", Mode::Guided);
    for _ in 0..8 {
        hear_out(&mut window);
        if ended(&window) {
            break;
        }
        let said = window.events().rev().find_map(|event| match event {
            Event::Said { text, .. } => Some(Arc::clone(text)),
            _ => None,
        });
        let said = said.expect("the customer has spoken");
        let running = window.core().running().expect("an attempt");
        let first = running.state().on_offer(running.case()).next().expect("a reply on offer");
        let card = window.harness.query_by_label(first.text.main()).expect("its card").rect();
        let line = window.harness.query_by_label_contains(&said);
        let line = line.unwrap_or_else(|| panic!("{said:?} is out of view")).rect();
        assert!(line.bottom() <= card.top() && line.top() >= 0.0, "{said:?} at {line:?} above {card:?}");
        window.key(Modifiers::NONE, Key::Num1);
    }
}

#[test]
fn in_a_small_window_three_replies_are_in_view_beside_the_conversation() {
    let mut window = Data::new().window_of(egui::Vec2::new(900.0, 600.0));
    window.begin("first_call", Mode::Guided);
    let running = window.core().running().expect("an attempt");
    let node = running.case().node(running.state().node);
    let bottom = window.harness.get_by_label("Escalate").rect().top();
    let in_view = node.replies.iter().filter(|reply| {
        let card = window.harness.query_by_label(reply.text.main());
        card.is_some_and(|card| card.rect().bottom() <= bottom)
    });
    assert!(in_view.count() >= 3);
}
