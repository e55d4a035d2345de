//! A key that does something, and how people write it.

use std::fmt;

/// A key of the keyboard, by what it writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter (capital), a digit or a sign.
    Char(char),
    /// A function key, from 1.
    F(u8),
    /// Leave what is open.
    Escape,
    /// Do it.
    Enter,
    /// The long one.
    Space,
    /// Remove.
    Delete,
}

/// A key with the keys held down beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shortcut {
    /// Control; the command key on a Mac.
    pub ctrl: bool,
    /// Shift. Signs that need it on some keyboards (`?`) do not say so.
    pub shift: bool,
    /// The key.
    pub key: Key,
}

impl Shortcut {
    /// A key alone.
    #[must_use]
    pub const fn plain(key: Key) -> Self {
        Self { ctrl: false, shift: false, key }
    }

    /// Control and a letter, digit or sign.
    #[must_use]
    pub const fn ctrl(character: char) -> Self {
        Self { ctrl: true, shift: false, key: Key::Char(character) }
    }

    /// Control and any key.
    #[must_use]
    pub const fn ctrl_key(key: Key) -> Self {
        Self { ctrl: true, shift: false, key }
    }

    /// Control, Shift and a letter, digit or sign.
    #[must_use]
    pub const fn ctrl_shift(character: char) -> Self {
        Self { ctrl: true, shift: true, key: Key::Char(character) }
    }

    /// Whether the key writes something or presses what has the focus, so that it belongs to a field
    /// or button while one has the keyboard.
    #[must_use]
    pub const fn is_typed(self) -> bool {
        !self.ctrl && matches!(self.key, Key::Char(_) | Key::Space | Key::Enter | Key::Delete)
    }
}

impl fmt::Display for Shortcut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str(if cfg!(target_os = "macos") { "Cmd+" } else { "Ctrl+" })?;
        }
        if self.shift {
            f.write_str("Shift+")?;
        }
        match self.key {
            Key::Char(character) => write!(f, "{character}"),
            Key::F(number) => write!(f, "F{number}"),
            Key::Escape => f.write_str("Esc"),
            Key::Enter => f.write_str("Enter"),
            Key::Space => f.write_str("Space"),
            Key::Delete => f.write_str("Del"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortcuts_are_written_as_people_write_them() {
        let ctrl = if cfg!(target_os = "macos") { "Cmd" } else { "Ctrl" };
        assert_eq!(Shortcut::ctrl('K').to_string(), format!("{ctrl}+K"));
        assert_eq!(Shortcut::ctrl_shift('S').to_string(), format!("{ctrl}+Shift+S"));
        assert_eq!(Shortcut::plain(Key::Char('?')).to_string(), "?");
        assert_eq!(Shortcut::plain(Key::F(1)).to_string(), "F1");
        assert_eq!(Shortcut::ctrl_key(Key::Enter).to_string(), format!("{ctrl}+Enter"));
    }
}
