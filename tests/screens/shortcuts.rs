//! Every command has words, and no two that can be meant at once have the same keys.

use crate::window::Data;
use egui::{Key, Modifiers};
use evenkeel::app::{Command, Place, Scope, Shortcut};
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
