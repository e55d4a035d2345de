//! Progress in plain sentences.

use super::{Change, Measure, Skill, Tendency, Weakest, Why};
use crate::vocabulary::{Stage, Technique};
use crate::words::Words;

/// A technique in its stage: "Empathy while the customer vents".
#[must_use]
pub fn cell(stage: Stage, technique: Technique, words: &dyn Words) -> String {
    let technique = words.say_for("technique", technique.key(), &[]);
    words.say_for("progress-cell", stage.key(), &[("technique", (&technique).into())])
}

/// What has improved, with its figures.
#[must_use]
pub fn change(change: &Change, words: &dyn Words) -> String {
    let figures =
        [("before", change.before.into()), ("now", change.now.into()), ("attempts", change.attempts.into())];
    match change.measure {
        Measure::Score => words.say("progress-change-score", &figures),
        Measure::RightDecisions => words.say("progress-change-decisions", &figures),
        Measure::RedFlags => words.say("progress-change-flags", &figures),
        Measure::Interruptions => words.say("progress-change-interruptions", &figures),
        Measure::Technique(stage, technique) => {
            let what = cell(stage, technique, words);
            let mut figures = figures.to_vec();
            figures.push(("what", (&what).into()));
            words.say("progress-change-technique", &figures)
        }
    }
}

/// The weakest technique with its figures, and why it counts there.
#[must_use]
pub fn weakest(weakest: &Weakest, words: &dyn Words) -> String {
    let what = cell(weakest.stage, weakest.technique, words);
    words.say(
        "progress-weakest",
        &[("what", (&what).into()), ("score", weakest.score.into()), ("replies", weakest.replies.into())],
    )
}

/// A tendency with its figures.
#[must_use]
pub fn tendency(tendency: Tendency, words: &dyn Words) -> String {
    let counted = |key: &str, n: usize, of: usize| {
        words.say_for("progress-tendency", key, &[("n", n.into()), ("of", of.into())])
    };
    match tendency {
        Tendency::Early(n, of) => counted("early", n, of),
        Tendency::Late(n, of) => counted("late", n, of),
        Tendency::Taken(n, of) => counted("taken", n, of),
        Tendency::Astray(n, of) => counted("astray", n, of),
        Tendency::Sound(n, of) => counted("sound", n, of),
        Tendency::Mixed(n, of) => counted("mixed", n, of),
    }
}

/// Why a case is the one for today.
#[must_use]
pub fn why(why: Why, words: &dyn Words) -> String {
    match why {
        Why::First => words.say("daily-why-first", &[]),
        Why::Fades(skill, days) => {
            let what = self::skill(skill, words);
            words.say("daily-why-fades", &[("what", (&what).into()), ("days", days.into())])
        }
        Why::New(skill) => {
            let what = self::skill(skill, words);
            words.say("daily-why-new", &[("what", (&what).into())])
        }
    }
}

fn skill(skill: Skill, words: &dyn Words) -> String {
    match skill {
        Skill::Technique(stage, technique) => cell(stage, technique, words),
        Skill::HandingOn => words.say("progress-skill-handing-on", &[]),
        Skill::Holding => words.say("progress-skill-holding", &[]),
    }
}
