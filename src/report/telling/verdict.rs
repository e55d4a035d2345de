//! The verdict on the escalation decision with its figures, in a short paragraph.

use super::figures::{clock, tenths};
use super::subject::Subject;
use crate::escalation::{Judgement, Verdict};
use crate::report::{AttemptReport, Decision};
use crate::words::Words;

/// What was decided, when, in which mood, on which cue, and how it was told and handed on; `None` while there
/// is no verdict.
#[must_use]
pub fn verdict(report: &AttemptReport, words: &dyn Words) -> Option<String> {
    let decision = report.decision.as_ref()?;
    let judgement = &decision.judgement;
    let mut sentences = vec![when(judgement, words), mood(report, judgement, words)];
    sentences.extend(cue(report, decision, words));
    sentences.extend(choice(report, decision, words));
    sentences.extend(told(report, judgement, words));
    sentences.extend(handoff(judgement, words));
    if judgement.bounces > 0 {
        sentences.push(words.say("verdict-bounces", &[("count", judgement.bounces.into())]));
    }
    Some(sentences.join(" "))
}

fn when(judgement: &Judgement, words: &dyn Words) -> String {
    let act = match judgement.verdict {
        Verdict::Forced => "forced",
        Verdict::Missed | Verdict::RightlyHeld => "held",
        _ => "escalated",
    };
    let at = clock(judgement.seconds.saturating_mul(1000));
    let stage = words.say_for("stage", judgement.stage.key(), &[]);
    words.say_for(
        "verdict-when",
        act,
        &[("turn", judgement.turn.into()), ("clock", (&at).into()), ("stage", (&stage).into())],
    )
}

fn mood(report: &AttemptReport, judgement: &Judgement, words: &dyn Words) -> String {
    let slope = judgement.arousal_slope;
    let points = tenths(slope, words);
    let direction = match slope {
        _ if points == "0" => "level",
        slope if slope > 0 => "rising",
        _ => "falling",
    };
    words.say(
        "verdict-mood",
        &[
            ("pronoun", report.pronoun().into()),
            ("arousal", judgement.arousal.value().into()),
            ("trust", judgement.trust.value().into()),
            ("slope", direction.into()),
            ("points", if points == "1" { 1.into() } else { (&points).into() }),
        ],
    )
}

fn cue(report: &AttemptReport, decision: &Decision, words: &dyn Words) -> Option<String> {
    let judgement = &decision.judgement;
    let subject = Subject::of(report, decision, words);
    if judgement.cue.is_none() || subject.what.is_empty() {
        return Some(words.say("verdict-no-cue", &[]));
    }
    let ago = clock(judgement.latency_secs.unwrap_or(0).saturating_mul(1000));
    Some(words.say(
        "verdict-cue",
        &[
            ("what", (&subject.what).into()),
            ("turns", judgement.latency_turns.unwrap_or(0).into()),
            ("clock", (&ago).into()),
        ],
    ))
}

fn choice(report: &AttemptReport, decision: &Decision, words: &dyn Words) -> Option<String> {
    let (lane, reason) = (decision.judgement.lane?, decision.judgement.reason?);
    let subject = Subject::of(report, decision, words);
    let lane = words.say_for("lane", lane.key(), &[]);
    let reason = words.say_for("reason", reason.key(), &[]);
    Some(words.say(
        "verdict-choice",
        &[("target", (&subject.target).into()), ("lane", (&lane).into()), ("reason", (&reason).into())],
    ))
}

fn told(report: &AttemptReport, judgement: &Judgement, words: &dyn Words) -> Option<String> {
    let score = judgement.presentation?;
    Some(words.say(
        "verdict-told",
        &[("pronoun", report.pronoun().into()), ("told", (score / 25).into()), ("score", score.into())],
    ))
}

fn handoff(judgement: &Judgement, words: &dyn Words) -> Option<String> {
    let handoff = judgement.handoff?;
    Some(words.say(
        "verdict-handoff",
        &[
            ("passed", handoff.passed.into()),
            ("known", handoff.known.into()),
            ("needed", handoff.needed.into()),
            ("percent", handoff.completeness().into()),
        ],
    ))
}
