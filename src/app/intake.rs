//! What came of taking attempts in, in sentences.

use super::Intake;
use crate::words::Words;

/// What came of it, a sentence for each thing that happened.
#[must_use]
pub fn told_intake(intake: &Intake, words: &dyn Words) -> Vec<String> {
    let mut told = Vec::new();
    let counts = [
        ("added", intake.added),
        ("continued", intake.continued),
        ("known", intake.known),
        ("unverified", intake.unverified),
        ("refused", intake.refused.len()),
    ];
    for (what, count) in counts.into_iter().filter(|&(what, count)| count > 0 || what == "added") {
        told.push(words.say_for("moving-count", what, &[("count", count.into())]));
    }
    for (by, &count) in &intake.rulings {
        let nobody = words.say("moving-somebody", &[]);
        let by = if by.is_empty() { &nobody } else { by };
        told.push(words.say("moving-rulings", &[("count", count.into()), ("by", by.into())]));
    }
    if let Some(reason) = &intake.broken_off {
        told.push(words.say("moving-broken-off", &[("reason", reason.into())]));
    }
    if intake.stopped {
        told.push(words.say("moving-stopped", &[]));
    }
    told
}
