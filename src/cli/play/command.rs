//! A typed line as what it asks for.

use crate::vocabulary::Mode;

/// What a line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Command<'a> {
    /// Let the customer go on.
    Listen,
    /// Nothing: an empty line when it is the trainee's turn. Silence has to be asked for by name.
    Nothing,
    /// The reply with this number, from 1.
    Pick(usize),
    /// A reply in one's own words.
    Write(&'a str),
    /// Offer a resolution.
    Offer,
    /// Hand the case on.
    Escalate,
    /// Close the contact.
    Close,
    /// A hint.
    Hint,
    /// The briefing again.
    Info,
    /// The replies again.
    Replies,
    /// What can be typed.
    Help,
    /// Leave, and resume later.
    Quit,
    /// A number beyond the replies, or a word nobody knows in guided mode.
    Unknown,
}

impl<'a> Command<'a> {
    /// Reads a line. `speaking` tells whether the customer has more to say, `replies` how many can be picked.
    pub fn read(line: &'a str, mode: Mode, speaking: bool, replies: usize) -> Self {
        let line = line.trim();
        if line.is_empty() {
            return if speaking { Self::Listen } else { Self::Nothing };
        }
        if mode.can_pick() && line.bytes().all(|byte| byte.is_ascii_digit()) {
            return match line.parse() {
                Ok(number) if (1..=replies).contains(&number) => Self::Pick(number),
                _ => Self::Unknown,
            };
        }
        match line.to_lowercase().as_str() {
            "l" | "listen" => Self::Listen,
            "o" | "offer" => Self::Offer,
            "e" | "escalate" => Self::Escalate,
            "c" | "close" => Self::Close,
            "h" | "hint" => Self::Hint,
            "i" | "info" => Self::Info,
            "r" | "replies" => Self::Replies,
            "?" | "help" => Self::Help,
            "q" | "quit" => Self::Quit,
            _ if mode.can_write() => Self::Write(line),
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Command;
    use crate::vocabulary::Mode::{Guided, Mixed, Open};

    #[test]
    fn lines_mean_what_a_person_would_think() {
        assert_eq!(Command::read("", Guided, true, 3), Command::Listen);
        assert_eq!(Command::read("  ", Guided, false, 3), Command::Nothing);
        assert_eq!(Command::read(" 2 ", Guided, false, 3), Command::Pick(2));
        assert_eq!(Command::read("4", Guided, false, 3), Command::Unknown);
        assert_eq!(Command::read("0", Mixed, false, 3), Command::Unknown);
        assert_eq!(Command::read("2", Open, false, 3), Command::Write("2"));
        assert_eq!(Command::read("L", Open, false, 0), Command::Listen);
        assert_eq!(Command::read("I hear you", Guided, false, 3), Command::Unknown);
        assert_eq!(Command::read("I hear you", Mixed, false, 3), Command::Write("I hear you"));
    }
}
