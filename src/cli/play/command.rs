//! A typed line as what it asks for.

use super::here::Here;
use crate::vocabulary::{Expression, Manner, Tone};

/// What a line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Command<'a> {
    /// Let the customer go on.
    Listen,
    /// Nothing: an empty line when it is the trainee's turn. Silence has to be asked for by name.
    Nothing,
    /// The reply with this number, from 1; voice and face where the line begins with them.
    Pick(usize, Manner),
    /// A reply in one's own words.
    Write(&'a str, Manner),
    /// A voice or face to keep from now on.
    Keep(Manner),
    /// Offer a resolution.
    Offer,
    /// Hand the case on.
    Escalate,
    /// Close the contact.
    Close,
    /// A hint.
    Hint,
    /// Search the knowledge base for these words; none are all of it.
    Look(&'a str),
    /// Ask the colleague at this place of the desk.
    Ask(usize),
    /// Fill in the ticket.
    File,
    /// Write this on the shared note.
    Note(&'a str),
    /// Show the canned replies.
    Canned,
    /// Begin a reply as the canned one with this number, from 1.
    Paste(usize),
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
    /// Reads a line. A word of command is one only where it can be obeyed and in small letters; anything else is
    /// said to the customer, in a mode in which one writes. `say` before words says them in any case.
    pub fn read(line: &'a str, here: &Here<'_>) -> Self {
        let line = line.trim();
        let (manner, line) = manner_before(line, here).unwrap_or((Manner::default(), line));
        if line.is_empty() {
            return match (manner.is_plain(), here.speaking) {
                (false, _) => Self::Keep(manner),
                (true, true) => Self::Listen,
                (true, false) => Self::Nothing,
            };
        }
        if here.mode.can_pick() && line.bytes().all(|byte| byte.is_ascii_digit()) {
            return match line.parse() {
                Ok(number) if (1..=here.replies).contains(&number) => Self::Pick(number, manner),
                _ => Self::Unknown,
            };
        }
        letter(line).or_else(|| at_the_desk(line, here)).unwrap_or_else(|| {
            let said = line.strip_prefix("say ").map_or(line, str::trim);
            if here.mode.can_write() { Self::Write(said, manner) } else { Self::Unknown }
        })
    }
}

/// What a letter or its word asks for.
fn letter(line: &str) -> Option<Command<'static>> {
    Some(match line.to_lowercase().as_str() {
        "l" | "listen" => Command::Listen,
        "o" | "offer" => Command::Offer,
        "e" | "escalate" => Command::Escalate,
        "c" | "close" => Command::Close,
        "h" | "hint" => Command::Hint,
        "i" | "info" => Command::Info,
        "r" | "replies" => Command::Replies,
        "?" | "help" => Command::Help,
        "q" | "quit" => Command::Quit,
        _ => return None,
    })
}

/// What can be done with voice and face and at the desk; `None` for words that are none of it here.
fn at_the_desk<'a>(line: &'a str, here: &Here<'_>) -> Option<Command<'a>> {
    let (word, rest) = line.split_once(' ').map_or((line, ""), |(word, rest)| (word, rest.trim()));
    match word {
        "voice" if here.channel.has_voice() => {
            Some(Command::Keep(Manner { tone: Some(Tone::from_key(rest)?), expression: None }))
        }
        "face" if here.channel.has_face() => {
            Some(Command::Keep(Manner { tone: None, expression: Some(Expression::from_key(rest)?) }))
        }
        "look" if here.can_look() => Some(Command::Look(rest)),
        "ask" if rest.is_empty() && !here.desk.colleagues.is_empty() => Some(Command::Help),
        "ask" => colleague(rest, here).map(Command::Ask),
        "file" if rest.is_empty() && here.can_file => Some(Command::File),
        "note" if !rest.is_empty() => Some(Command::Note(rest)),
        "canned" if rest.is_empty() && here.can_paste() => Some(Command::Canned),
        "paste" if here.can_paste() => {
            let number = rest.parse().ok().filter(|number| (1..=here.desk.canned.len()).contains(number));
            Some(number.map_or(Command::Canned, Command::Paste))
        }
        _ => None,
    }
}

/// The colleague whose name begins with these words or has their first one in it. What follows that is the question, which they
/// answer as the case stands; only a word with a capital can have one behind it: "ask in the shop" asks nobody.
fn colleague(words: &str, here: &Here<'_>) -> Option<usize> {
    let wanted = words.to_lowercase();
    let first = wanted.split(|c: char| !c.is_alphanumeric()).next().filter(|word| !word.is_empty())?;
    let names = || here.desk.colleagues.iter().map(|c| c.name.get(here.language));
    let asks = wanted.len() > first.len();
    let is_meant =
        |word: &str| word.to_lowercase() == first && (!asks || word.starts_with(char::is_uppercase));
    let has = |name: &str| name.split(|c: char| !c.is_alphanumeric()).any(is_meant);
    let begins = |name: &str| name.to_lowercase().starts_with(&wanted);
    names().position(|name| begins(name)).or_else(|| names().position(|name| has(name)))
}

/// `(warm, friendly) 2`: voice and face for this reply, and the rest of the line; `None` where the brackets hold
/// something else, or what this channel does not carry.
fn manner_before<'a>(line: &'a str, here: &Here<'_>) -> Option<(Manner, &'a str)> {
    let (inside, rest) = line.strip_prefix('(')?.split_once(')')?;
    let mut manner = Manner::default();
    for word in inside.split([',', ' ']).filter(|word| !word.is_empty()) {
        match (Tone::from_key(word), Expression::from_key(word)) {
            (Some(tone), _) if here.channel.has_voice() => manner.tone = Some(tone),
            (None, Some(expression)) if here.channel.has_face() => manner.expression = Some(expression),
            _ => return None,
        }
    }
    (!manner.is_plain()).then(|| (manner, rest.trim()))
}

#[cfg(test)]
mod tests {
    use super::{Command, Here};
    use crate::scenario::{CannedReply, Colleague, Desk, Text};
    use crate::vocabulary::Mode::{Guided, Mixed, Open};
    use crate::vocabulary::{Channel, Expression, Language, Manner, Mode, Tone};

    fn desk() -> Desk {
        Desk {
            canned: vec![CannedReply {
                id: "late".into(),
                label: Text::plain("Late"),
                text: Text::plain("{name}"),
            }],
            colleagues: vec![Colleague {
                id: "dana".into(),
                name: Text::plain("Dana in Accounts"),
                knows: Text::plain("Debits"),
                answers: Vec::new(),
            }],
            ..Desk::default()
        }
    }

    fn here(desk: &Desk, mode: Mode, channel: Channel, speaking: bool) -> Here<'_> {
        Here {
            mode,
            channel,
            language: Language::En,
            speaking,
            replies: 3,
            desk,
            twin_note: true,
            can_file: true,
            has_hint: false,
            can_offer: true,
            can_escalate: true,
        }
    }

    #[test]
    fn lines_mean_what_a_person_would_think() {
        let (desk, plain) = (desk(), Manner::default());
        let read =
            |line, mode, speaking| Command::read(line, &here(&desk, mode, Channel::Telephone, speaking));
        assert_eq!(read("", Guided, true), Command::Listen);
        assert_eq!(read("  ", Guided, false), Command::Nothing);
        assert_eq!(read(" 2 ", Guided, false), Command::Pick(2, plain));
        assert_eq!(read("4", Guided, false), Command::Unknown);
        assert_eq!(read("0", Mixed, false), Command::Unknown);
        assert_eq!(read("2", Open, false), Command::Write("2", plain));
        assert_eq!(read("L", Open, false), Command::Listen);
        assert_eq!(read("I hear you", Guided, false), Command::Unknown);
        assert_eq!(read("I hear you", Mixed, false), Command::Write("I hear you", plain));
    }

    #[test]
    fn voice_and_face_stand_before_a_reply_or_stay() {
        let desk = desk();
        let read = |line, channel| Command::read(line, &here(&desk, Mixed, channel, false));
        let warm = Manner { tone: Some(Tone::Warm), expression: None };
        let both = Manner { expression: Some(Expression::Friendly), ..warm };
        assert_eq!(read("(warm) 2", Channel::Telephone), Command::Pick(2, warm));
        assert_eq!(read("(warm, friendly) I hear you", Channel::Counter), Command::Write("I hear you", both));
        assert_eq!(read("voice warm", Channel::Telephone), Command::Keep(warm));
        assert_eq!(read("(warm)", Channel::Telephone), Command::Keep(warm));
        // What the channel does not carry, or is no voice, is said as it stands.
        for line in ["(warm) I hear you", "voice warm", "(sorry) I hear you"] {
            assert_eq!(read(line, Channel::Email), Command::Write(line, Manner::default()));
        }
    }

    #[test]
    fn a_word_of_command_is_one_only_where_it_can_be_obeyed() {
        let desk = desk();
        let read = |line| Command::read(line, &here(&desk, Mixed, Channel::LiveChat, false));
        assert_eq!(read("look refunds"), Command::Look("refunds"));
        assert_eq!(read("ask dana"), Command::Ask(0));
        assert_eq!(read("ask Accounts"), Command::Ask(0));
        assert_eq!(read("ask Dana about the two debits"), Command::Ask(0));
        assert_eq!(read("ask"), Command::Help, "it tells whom one can ask");
        assert_eq!(read("note two debits, May"), Command::Note("two debits, May"));
        assert_eq!(read("canned"), Command::Canned);
        assert_eq!(read("paste 1"), Command::Paste(1));
        assert_eq!(read("paste 7"), Command::Canned);
        for line in [
            "Look, I am sorry.",
            "ask me anything",
            "ask in the shop, please",
            "file a complaint, then",
            "voice of reason",
        ] {
            assert_eq!(read(line), Command::Write(line, Manner::default()));
        }
        assert_eq!(read("say look here"), Command::Write("look here", Manner::default()));
        let empty = Desk::default();
        let guided = here(&empty, Guided, Channel::Telephone, false);
        assert_eq!(Command::read("ask dana", &guided), Command::Unknown);
        assert_eq!(Command::read("canned", &guided), Command::Unknown);
    }
}
