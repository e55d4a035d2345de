//! The first sentence of a report: how the customer left, and how the escalation was decided.

use super::figures::clock;
use super::subject::Subject;
use crate::escalation::Verdict;
use crate::report::{AttemptReport, Decision, Ending};
use crate::vocabulary::{Mood, Outcome};
use crate::words::Words;

/// Up to this arousal a customer counts as calm, if they also trust more than they are worked up.
const CALM: i64 = 40;
/// Above this arousal a customer counts as angry; it is where venting begins by default.
const ANGRY: i64 = 60;

/// The attempt in one sentence, such as "She left calm, and you handed the case over one turn too late: …".
#[must_use]
pub fn summary(report: &AttemptReport, words: &dyn Words) -> String {
    match (&report.ending, &report.decision) {
        (Some(ending), Some(decision)) => {
            let end = left(report, ending, words);
            if is_held_and_lost(report) {
                let who = report.pronoun().into();
                return words.say("summary-held-and-lost", &[("end", (&end).into()), ("pronoun", who)]);
            }
            let decided = decided(report, decision, words);
            words.say("summary", &[("end", (&end).into()), ("decision", (&decided).into())])
        }
        (Some(ending), None) => {
            words.say("summary-end-only", &[("end", (&left(report, ending, words)).into())])
        }
        (None, _) => unfinished(report, words),
    }
}

/// What the verdict means, in a sentence; `None` while there is none.
#[must_use]
pub fn means(report: &AttemptReport, words: &dyn Words) -> Option<String> {
    let verdict = report.decision.as_ref()?.judgement.verdict;
    Some(match is_held_and_lost(report) {
        true => words.say("means-held-and-lost", &[]),
        false => words.say_for("verdict-means", verdict.key(), &[]),
    })
}

fn left(report: &AttemptReport, ending: &Ending, words: &dyn Words) -> String {
    let channel = report.case.as_ref().map_or("", |case| case.channel.key());
    let mood = report.last_mood().map_or("tense", mood_key);
    words.say_for(
        "summary-end",
        ending.ended.outcome.key(),
        &[("pronoun", report.pronoun().into()), ("mood", mood.into()), ("channel", channel.into())],
    )
}

fn decided(report: &AttemptReport, decision: &Decision, words: &dyn Words) -> String {
    let subject = Subject::of(report, decision, words);
    let judgement = &decision.judgement;
    words.say_for(
        "summary-decision",
        judgement.verdict.key(),
        &[
            ("pronoun", report.pronoun().into()),
            ("what", (&subject.what).into()),
            ("cue", if subject.what.is_empty() { "none" } else { "known" }.into()),
            ("opened", subject.opened.into()),
            ("closed", subject.closed.into()),
            ("late", decision.turns_late.unwrap_or(0).into()),
            ("latency", judgement.latency_turns.unwrap_or(0).into()),
            ("target", (&subject.target).into()),
            ("right", (&subject.right_targets).into()),
            ("lane", judgement.lane.map_or("", |lane| lane.key()).into()),
            ("rightlane", subject.right_lane.into()),
        ],
    )
}

fn unfinished(report: &AttemptReport, words: &dyn Words) -> String {
    let Some(mood) = report.last_mood() else { return words.say("summary-empty", &[]) };
    let at = clock(report.totals.duration_ms);
    words.say(
        "summary-unfinished",
        &[
            ("pronoun", report.pronoun().into()),
            ("turn", report.totals.turns.into()),
            ("clock", (&at).into()),
            ("arousal", mood.arousal.value().into()),
            ("trust", mood.trust.value().into()),
        ],
    )
}

/// Whether keeping the case was right and the customer is gone all the same; the decision is no comfort then.
fn is_held_and_lost(report: &AttemptReport) -> bool {
    let held = |decision: &Decision| decision.judgement.verdict == Verdict::RightlyHeld;
    let lost = |ending: &Ending| is_lost(ending.ended.outcome);
    report.decision.as_ref().is_some_and(held) && report.ending.as_ref().is_some_and(lost)
}

/// Whether the customer is gone for good.
const fn is_lost(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::HungUp | Outcome::LeftForCompetitor | Outcome::BadReview)
}

/// A mood in a word: `calm`, `tense` or `angry`.
fn mood_key(mood: Mood) -> &'static str {
    match mood.arousal.value() {
        arousal if arousal > ANGRY => "angry",
        arousal if arousal <= CALM && mood.is_connected() => "calm",
        _ => "tense",
    }
}
