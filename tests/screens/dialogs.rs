//! The palette, the overview of shortcuts, and how dialogs keep the keyboard.

use crate::window::{Data, TITLE};
use egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT;

#[test]
fn the_palette_finds_a_command_by_its_name_and_executes_it() {
    let mut window = Data::new().window();
    window.key(Modifiers::COMMAND, Key::K);
    window.write("hist");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("No attempts yet"));
    assert!(!window.shows("All commands"), "it is closed");
}

#[test]
fn the_arrows_choose_in_the_palette() {
    let mut window = Data::new().window();
    window.key(Modifiers::COMMAND, Key::K);
    window.write("open “");
    window.key(Modifiers::NONE, Key::ArrowUp);
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows(TITLE), "up from the first is the last, the person's own scenario");
    assert!(window.shows("Escalation path"));
}

#[test]
fn the_overview_lists_the_keys_of_this_screen() {
    let mut window = Data::new().window();
    window.key(Modifiers::NONE, Key::F1);
    assert!(window.shows("On this screen") && window.shows("Ctrl+K") && window.shows("F1"));
    window.key(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("On this screen"));
    window.key(Modifiers::SHIFT, Key::Questionmark);
    assert!(window.shows("On this screen"), "the question mark does the same");
}

#[test]
fn a_dialog_keeps_the_keyboard_inside() {
    let mut window = Data::new().window();
    window.key(Modifiers::NONE, Key::F1);
    for _ in 0..12 {
        window.key(Modifiers::NONE, Key::Tab);
        let focused: Vec<_> = window
            .harness
            .root()
            .children_recursive()
            .filter(|node| node.accesskit_node().is_focused())
            .collect();
        for node in focused {
            let name = node.accesskit_node().label().unwrap_or_default();
            assert!(!["Practise", "History", "Settings"].contains(&name.as_str()), "the rail has the focus");
        }
    }
    window.key(Modifiers::COMMAND, Key::Num3);
    assert!(window.shows("On this screen"), "the screen under it hears no keys");
}
