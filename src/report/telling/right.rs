//! What the right escalation decision would have been, in a sentence.

use super::subject::Subject;
use crate::report::AttemptReport;
use crate::words::Words;

/// What would have been right; `None` when it was done, or when there is no verdict.
#[must_use]
pub fn right(report: &AttemptReport, words: &dyn Words) -> Option<String> {
    let decision = report.decision.as_ref().filter(|d| !d.judgement.verdict.is_right())?;
    let subject = Subject::of(report, decision, words);
    Some(words.say_for(
        "right",
        decision.judgement.verdict.key(),
        &[
            ("pronoun", report.pronoun().into()),
            ("what", (&subject.what).into()),
            ("cue", if subject.what.is_empty() { "none" } else { "known" }.into()),
            ("opened", subject.opened.into()),
            ("closed", subject.closed.into()),
            ("right", (&subject.right_targets).into()),
            ("rightlane", subject.right_lane.into()),
        ],
    ))
}
