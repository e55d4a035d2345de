//! Shortcuts as egui sees keys.

use crate::app::{self, Shortcut};
use egui::{Context, Event, Key};

/// Takes the first of `shortcuts` that was pressed out of the input, and says which.
///
/// A key that writes belongs to the text field that has the keyboard, and Enter, Space and Delete to whatever has it.
pub(super) fn pressed<T>(ctx: &Context, shortcuts: impl IntoIterator<Item = (Shortcut, T)>) -> Option<T> {
    let writing = ctx.text_edit_focused();
    let focused = ctx.memory(|memory| memory.focused().is_some());
    shortcuts.into_iter().find_map(|(shortcut, what)| {
        let taken = match shortcut.key {
            app::Key::Char(_) => writing,
            _ => focused,
        };
        (!(shortcut.is_typed() && taken) && take(ctx, shortcut)).then_some(what)
    })
}

fn take(ctx: &Context, shortcut: Shortcut) -> bool {
    let Some(key) = key_of(shortcut.key) else { return false };
    // `?` is a sign whose Shift belongs to the keyboard's layout, not to the shortcut.
    let shift_is_the_layouts = matches!(shortcut.key, app::Key::Char(c) if !c.is_ascii_alphanumeric());
    ctx.input_mut(|input| {
        let place = input.events.iter().position(|event| {
            let &Event::Key { key: pressed_key, pressed: true, repeat, modifiers, .. } = event else {
                return false;
            };
            // Whoever lets go of Shift first lets go of another sign than they pressed, and the sign then counts as held
            // for good: each further press of it comes as a repeat.
            (!repeat || shift_is_the_layouts)
                && pressed_key == key
                && modifiers.command == shortcut.ctrl
                && !modifiers.alt
                && (modifiers.shift == shortcut.shift || shift_is_the_layouts)
        });
        let taken = place.map(|place| input.events.remove(place)).is_some();
        if taken && shortcut.is_typed() {
            // The letter itself must not end up in a field that gets the keyboard by this.
            input.events.retain(|event| !matches!(event, Event::Text(_)));
        }
        taken
    })
}

fn key_of(key: app::Key) -> Option<Key> {
    match key {
        app::Key::Char(character) => Key::from_name(character.encode_utf8(&mut [0; 4])),
        app::Key::F(number) => Key::from_name(&format!("F{number}")),
        app::Key::Escape => Some(Key::Escape),
        app::Key::Enter => Some(Key::Enter),
        app::Key::Space => Some(Key::Space),
        app::Key::Delete => Some(Key::Delete),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_a_command_uses_is_known_to_egui() {
        for spec in app::Command::every_spec() {
            for shortcut in spec.shortcuts() {
                assert!(key_of(shortcut.key).is_some(), "{shortcut} of {}", spec.words);
            }
        }
    }
}
