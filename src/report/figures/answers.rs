//! The two questions an attempt asks: to hold while no cue has appeared, and to hand on once one has.

use crate::escalation::Verdict;
use crate::session::{Event, Recorded};
use crate::vocabulary::Necessity;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What the trainee answered to the two questions; signal detection counts these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// Whether the case was handed on before any cue had appeared (a false alarm); `None` when a cue was there from
    /// the first moment, so that there was nothing to hold back.
    pub before_cue: Option<bool>,
    /// Whether the case was handed on after a cue that requires it had appeared (a hit), be it late, in the wrong
    /// lane or to the wrong target; `None` when no such cue appeared.
    pub after_cue: Option<bool>,
    /// Whether it was handed on while a window was open; `None` as above.
    pub in_time: Option<bool>,
}

impl Answers {
    pub(super) fn new(events: &[Recorded], verdict: Verdict) -> Self {
        let mut required: Vec<&Arc<str>> = Vec::new();
        let mut answers = Self::default();
        // What appears together with the contact leaves no moment in which holding was right.
        let (mut quiet, mut cue_appeared, mut called_for, mut handed_on) = (false, false, false, false);
        for recorded in events {
            quiet |= recorded.turn > 0 && !cue_appeared;
            match &recorded.event {
                Event::Started(started) => {
                    let cues = started.cues.iter().filter(|cue| cue.necessity == Necessity::Required);
                    required = cues.map(|cue| &cue.id).collect();
                }
                Event::WindowOpened { cue } => {
                    cue_appeared = true;
                    called_for |= required.contains(&cue);
                }
                Event::Escalated(_) => {
                    handed_on = true;
                    break;
                }
                Event::Ended(_) => break,
                _ => {}
            }
        }
        answers.before_cue = quiet.then_some(handed_on && !cue_appeared);
        answers.after_cue = called_for.then_some(handed_on);
        let in_time = matches!(verdict, Verdict::InWindow | Verdict::WrongLane | Verdict::WrongTarget);
        answers.in_time = called_for.then_some(handed_on && in_time);
        answers
    }
}
