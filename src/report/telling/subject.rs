//! What a sentence about the decision can be filled with, taken from the report once.

use super::lists::or_list;
use crate::report::{AttemptReport, Decision, Right};
use crate::session::CueBrief;
use crate::vocabulary::Lane;
use crate::words::Words;

/// The cue and its window, and the two addresses: the one that was right and the one that was chosen.
pub(super) struct Subject {
    /// The cue in words, without its full stop; empty when there is none to speak of.
    pub(super) what: String,
    /// The turn it appeared in; −1 when it did not.
    pub(super) opened: i64,
    /// The turn it became too late in; −1 when it did not.
    pub(super) closed: i64,
    /// The right targets: "Ms Silva or the duty manager".
    pub(super) right_targets: String,
    /// The key of the right lane; empty when there is no cue.
    pub(super) right_lane: &'static str,
    /// The target chosen; empty without an escalation.
    pub(super) target: String,
}

impl Subject {
    pub(super) fn of(report: &AttemptReport, decision: &Decision, words: &dyn Words) -> Self {
        // Where holding was right, a cue that merely allowed an escalation is still worth naming.
        let cue = decision.cue().or_else(|| report.cue(decision.judgement.cue.as_deref()?));
        let targets = match &decision.right {
            Right::Escalate { targets, .. } => targets.iter().map(|target| target.name.to_string()).collect(),
            Right::Hold => Vec::new(),
        };
        let turn = |turn: Option<u32>| turn.map_or(-1, i64::from);
        let escalation = report.escalations.first();
        Self {
            what: cue.map(said).unwrap_or_default(),
            opened: turn(decision.window().map(|window| window.opened)),
            closed: turn(decision.window().and_then(|window| window.closed)),
            right_targets: or_list(&targets, words),
            right_lane: cue.map_or("", |cue| Lane::key(cue.lane)),
            target: escalation.map(|e| e.escalated.target_name.to_string()).unwrap_or_default(),
        }
    }
}

/// The author's words for a cue, fit to stand inside a sentence.
fn said(cue: &CueBrief) -> String {
    cue.what.trim().trim_end_matches('.').to_owned()
}
