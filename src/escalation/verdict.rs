//! The rules by which an escalation decision is judged.

use super::{Verdict, Window};
use crate::scenario::{Comes, EscalationCue};
use crate::vocabulary::{Lane, Necessity};

/// How the contact came to its end, as far as the verdict is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision<'a> {
    /// The trainee handed the case on.
    Escalated {
        /// The lane chosen.
        lane: Lane,
        /// The target's id.
        target: &'a str,
    },
    /// The customer demanded a manager and took the case away.
    Demanded,
    /// The customer left or hung up.
    Left,
    /// It ended in any other way without an escalation.
    Ended,
}

/// The verdict, and the index of the cue it speaks of.
///
/// Exactly one verdict for every combination. Escalated: an open window comes first, then one that has closed,
/// then whether a cue would still have come. While a window is open that requires escalation, it alone is answered:
/// what is merely allowed does not serve what had to be done. Not escalated: a customer who takes the decision away makes it
/// forced; a required window that opened makes it missed; otherwise holding was right.
#[must_use]
pub fn verdict(
    cues: &[EscalationCue],
    windows: &[Window],
    decision: Decision<'_>,
) -> (Verdict, Option<usize>) {
    let tracks = || cues.iter().zip(windows).enumerate();
    let first_open = || tracks().find(|(_, (_, window))| window.is_open()).map(|(index, _)| index);
    let due = |cue: &EscalationCue, window: &Window| window.is_open() && cue.necessity == Necessity::Required;
    let must = tracks().any(|(_, (cue, window))| due(cue, window));
    let called =
        |cue: &EscalationCue, window: &Window| if must { due(cue, window) } else { window.is_open() };
    let required = || {
        tracks()
            .find(|(_, (cue, window))| window.has_opened() && cue.necessity == Necessity::Required)
            .map(|(index, _)| index)
    };
    match decision {
        Decision::Escalated { lane, target } => {
            let open = || tracks().filter(|(_, (cue, window))| called(cue, window));
            let right_lane = || open().filter(|(_, (cue, _))| cue.lane == lane);
            let right = right_lane().find(|(_, (cue, _))| cue.targets.iter().any(|t| &**t == target));
            let closed = tracks()
                .filter(|(_, (_, window))| window.has_opened())
                .max_by_key(|(_, (_, window))| window.closed_turn());
            if let Some((index, _)) = right {
                (Verdict::InWindow, Some(index))
            } else if let Some((index, _)) = right_lane().next() {
                (Verdict::WrongTarget, Some(index))
            } else if let Some((index, _)) = open().next() {
                (Verdict::WrongLane, Some(index))
            } else if let Some((index, _)) = closed {
                (Verdict::Late, Some(index))
            } else if cues.iter().any(|cue| cue.comes == Comes::Surely) {
                (Verdict::Premature, None)
            } else {
                (Verdict::Unnecessary, None)
            }
        }
        Decision::Demanded => (Verdict::Forced, first_open().or_else(required)),
        Decision::Left if first_open().is_some() => (Verdict::Forced, first_open()),
        Decision::Left | Decision::Ended => match required() {
            Some(index) => (Verdict::Missed, Some(index)),
            None => (Verdict::RightlyHeld, None),
        },
    }
}
