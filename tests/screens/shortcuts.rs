//! Every command has words, and no two that can be meant at once have the same keys.

use crate::window::Data;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable;
use evenkeel::app::{Command, Place, Scope, Shortcut};
use evenkeel::vocabulary::Mode;
use std::collections::HashMap;

#[test]
fn no_two_commands_of_one_screen_share_their_keys() {
    let mut clashes = Vec::new();
    let specs = Command::every_spec();
    for scope in Scope::ALL {
        let mut seen: HashMap<Shortcut, &str> = HashMap::new();
        for spec in specs.iter().filter(|spec| spec.scope == *scope || spec.scope == Scope::Everywhere) {
            for shortcut in spec.shortcuts() {
                match seen.insert(shortcut, spec.words) {
                    Some(other) if other != spec.words => {
                        clashes.push(format!("{scope:?}: {shortcut} is {other} and {}", spec.words));
                    }
                    _ => {}
                }
            }
        }
    }
    assert!(clashes.is_empty(), "{}", clashes.join("\n"));
}

#[test]
fn every_command_has_a_name_and_a_sentence() {
    let window = Data::new().window();
    for spec in Command::every_spec() {
        for key in [spec.words, spec.help] {
            let said = window.core().say(key, &[("title", "x".into())]);
            assert!(!said.contains('⟨') && !said.contains('{') && !said.contains('!'), "{key}: {said}");
        }
    }
}

#[test]
fn a_letter_typed_into_a_field_is_no_shortcut() {
    let mut window = Data::new().window();
    window.execute(Command::Go(Place::Library));
    window.key(Modifiers::COMMAND, Key::F);
    window.key(Modifiers::SHIFT, Key::Questionmark);
    assert!(!window.shows("On this screen"));
}

#[test]
fn a_sign_works_again_after_shift_was_let_go_first() {
    let mut window = Data::new().window();
    let key = |key, pressed| Event::Key {
        key,
        physical_key: Some(Key::Slash),
        pressed,
        repeat: false,
        modifiers: if key == Key::Questionmark { Modifiers::SHIFT } else { Modifiers::NONE },
    };
    for _ in 0..2 {
        window.harness.event(key(Key::Questionmark, true));
        window.harness.event(key(Key::Slash, false));
        window.harness.run();
        assert!(window.shows("On this screen"));
        window.key(Modifiers::NONE, Key::Escape);
        assert!(!window.shows("On this screen"));
    }
}

#[test]
fn the_digits_follow_the_rail_from_top_to_bottom() {
    let window = Data::new().window();
    let rail = ["Practise", "Progress", "History", "Reports", "Studio", "Learn"];
    let mut above = 0.0;
    for (words, digit) in rail.into_iter().zip(1..) {
        let keys = format!("Ctrl+{digit}");
        let item = window.harness.get_by(|node| {
            node.label().as_deref() == Some(words) && node.data().keyboard_shortcut() == Some(&keys)
        });
        assert!(item.rect().top() > above, "{words}");
        above = item.rect().top();
    }
}

#[test]
fn the_replies_share_one_line_of_the_overview() {
    let mut window = Data::new().window();
    window.begin("lost_suitcase", Mode::Guided);
    window.key(Modifiers::NONE, Key::F1);
    let lines = window.harness.query_all_by_label("Say the reply with this number").count();
    assert_eq!(lines, 1);
    assert!(window.harness.query_by_label("2").is_some(), "with the key of each");
}
