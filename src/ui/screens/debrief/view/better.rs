//! A turn in which something better could have been said.

use super::{Link, Places, quoted};
use crate::report::{BetterTurn, Instead};
use crate::words::Words;

/// A turn with what to say instead.
pub(in super::super) struct Better {
    pub link: Link,
    /// "Turn 4 · Venting".
    pub heading: String,
    pub said: String,
    /// A better reply that was on offer, or how to raise the weakest technique.
    pub instead: String,
    /// Whether `instead` is what to say, and not how.
    pub quoted: bool,
    /// What it does to the customer, by the author.
    pub coach: Option<String>,
    /// How much impact it would have added.
    pub left: Option<String>,
}

impl Better {
    pub fn of(better: &BetterTurn, places: &Places, pronoun: &str, words: &dyn Words) -> Option<Self> {
        let link = Link { turn: better.turn, place: places.of_turn(better.turn)? };
        let turn = words.say("report-turn", &[("turn", better.turn.into())]);
        let stage = words.say_for("stage", better.stage.key(), &[]);
        let said = quoted(&better.said, words);
        let (instead, is_reply, coach, left) = match &better.instead {
            Instead::Listen { left } => (
                words.say("report-let-finish", &[("pronoun", pronoun.into())]),
                false,
                None,
                (*left > 0).then(|| words.say("report-left", &[("left", (*left).into())])),
            ),
            Instead::Say { reply, left } => (
                quoted(&reply.text, words),
                true,
                Some(reply.coach.to_string()).filter(|coach| !coach.is_empty()),
                Some(words.say("report-left", &[("left", (*left).into())])),
            ),
            Instead::Raise(coaching) => {
                let name = words.say_for("technique", coaching.technique.key(), &[]);
                (format!("{name}: {}", coaching.sentence), false, None, None)
            }
        };
        Some(Self {
            link,
            heading: format!("{turn} · {stage}"),
            said,
            instead,
            quoted: is_reply,
            coach,
            left,
        })
    }
}
