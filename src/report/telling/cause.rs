//! Why the mood moved, in words.

use super::figures::signed;
use crate::session::{Cause, Why};
use crate::vocabulary::RedFlag;
use crate::words::Words;

/// A cause, without its figures: "she was interrupted".
#[must_use]
pub fn cause(cause: &Cause, pronoun: &str, words: &dyn Words) -> String {
    let what = cause.what.as_deref().unwrap_or_default();
    // The engine names a red flag by its key; a sensitivity comes in the author's words.
    let what = match RedFlag::from_key(what) {
        Some(flag) => words.say_for("flag", flag.key(), &[]),
        None => what.to_owned(),
    };
    let given = if what.is_empty() { "no" } else { "yes" };
    words.say_for(
        "cause",
        key(cause.why),
        &[("pronoun", pronoun.into()), ("what", (&what).into()), ("given", given.into())],
    )
}

/// What something did to the mood: "arousal +9, trust −4".
#[must_use]
pub fn effect(arousal: i64, trust: i64, words: &dyn Words) -> String {
    let (arousal, trust) = (signed(arousal), signed(trust));
    words.say("effect", &[("arousal", (&arousal).into()), ("trust", (&trust).into())])
}

const fn key(why: Why) -> &'static str {
    match why {
        Why::Reply => "reply",
        Why::RedFlag => "red_flag",
        Why::Interruption => "interruption",
        Why::PrematureFix => "premature_fix",
        Why::Angered => "angered",
        Why::Soothed => "soothed",
        Why::Heard => "heard",
        Why::Silence => "silence",
        Why::Script => "script",
        Why::Accepted => "accepted",
        Why::Declined => "declined",
        Why::Presented => "presented",
        Why::Contradiction => "contradiction",
        Why::AskedAgain => "asked_again",
        Why::Template => "template",
        Why::KeptWaiting => "kept_waiting",
        Why::OnHold => "on_hold",
        Why::DeadlineMissed => "deadline_missed",
        Why::Bounced => "bounced",
        Why::PromiseBroken => "promise_broken",
    }
}
