//! The verdict on the escalation decision, with names for its ids and with what would have been right.

use super::Window;
use crate::escalation::{Judgement, Verdict};
use crate::session::{CueBrief, Event, Recorded, Started, TargetBrief};
use crate::vocabulary::Necessity;
use serde::{Deserialize, Serialize};

/// The escalation decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The judgement with its figures.
    #[serde(flatten)]
    pub judgement: Judgement,
    /// What would have been right.
    pub right: Right,
    /// How many turns after the window had closed the case was handed on; `None` unless late.
    pub turns_late: Option<u32>,
}

/// The right decision in this attempt, as it went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Right {
    /// Keep the case.
    Hold,
    /// Hand it on.
    Escalate {
        /// The cue that calls for it.
        cue: CueBrief,
        /// To one of these.
        targets: Vec<TargetBrief>,
        /// When it was time; `None` when the cue did not appear in this attempt.
        window: Option<Window>,
    },
}

impl Decision {
    /// The cue the right decision rests on; `None` where holding was right.
    #[must_use]
    pub fn cue(&self) -> Option<&CueBrief> {
        match &self.right {
            Right::Hold => None,
            Right::Escalate { cue, .. } => Some(cue),
        }
    }

    /// The window the right decision rests on; `None` where there was none.
    #[must_use]
    pub fn window(&self) -> Option<&Window> {
        match &self.right {
            Right::Hold => None,
            Right::Escalate { window, .. } => window.as_ref(),
        }
    }
}

pub(super) fn decision(events: &[Recorded], case: Option<&Started>, windows: &[Window]) -> Option<Decision> {
    let judgement = events.iter().rev().find_map(|recorded| match &recorded.event {
        Event::Judged(judgement) => Some((**judgement).clone()),
        _ => None,
    })?;
    let right = right(&judgement, case, windows);
    let closed = match &right {
        Right::Escalate { window: Some(window), .. } => window.closed,
        _ => None,
    };
    let turns_late = closed
        .filter(|_| judgement.verdict == Verdict::Late)
        .map(|closed| judgement.turn.saturating_sub(closed).max(1));
    Some(Decision { judgement, right, turns_late })
}

fn right(judgement: &Judgement, case: Option<&Started>, windows: &[Window]) -> Right {
    let cues = case.map_or(&[][..], |started| &started.cues);
    let named = judgement.cue.as_ref().and_then(|id| cues.iter().find(|cue| cue.id == *id));
    let cue = match judgement.verdict {
        Verdict::Unnecessary | Verdict::RightlyHeld => None,
        // Nothing had appeared yet: the cue that would have come is a required one, if the case has any.
        Verdict::Premature => named
            .or_else(|| cues.iter().find(|cue| cue.necessity == Necessity::Required))
            .or_else(|| cues.first()),
        _ => named,
    };
    cue.map_or(Right::Hold, |cue| Right::Escalate {
        cue: cue.clone(),
        targets: case.map_or_else(Vec::new, |started| {
            started.path.iter().filter(|step| cue.targets.contains(&step.id)).cloned().collect()
        }),
        // The last one that had opened by then: the window the judgement measured its latency from.
        window: windows.iter().rev().find(|w| w.cue == cue.id && w.opened <= judgement.turn).cloned(),
    })
}
