//! How somebody decides about handing on, as far as a handful of attempts can say.

use super::Practised;
use crate::escalation::Verdict;

/// So many of the latest decisions are looked at.
const LOOKED_AT: usize = 10;
/// Fewer than this say nothing.
const FEWEST: usize = 3;
/// From this share of the decisions on something is a tendency: a third.
const THIRD: usize = 3;

/// A tendency in the latest decisions. The report on a cohort needs more attempts and says more; this one only points the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tendency {
    /// Hands cases on before there is a reason, or without one: so many of so many.
    Early(usize, usize),
    /// Waits until it is too late, or until the customer demands it.
    Late(usize, usize),
    /// Nothing called for handing on, and the customer took the case away.
    Taken(usize, usize),
    /// Sees when it is time, and hands the case to the wrong lane or person.
    Astray(usize, usize),
    /// Decides well: so many of so many were right.
    Sound(usize, usize),
    /// No one thing stands out: so many of so many were right.
    Mixed(usize, usize),
}

impl Tendency {
    pub(super) fn of(practised: &[Practised]) -> Option<Self> {
        let latest = &practised[practised.len().saturating_sub(LOOKED_AT)..];
        let all = latest.len();
        if all < FEWEST {
            return None;
        }
        let taken =
            latest.iter().filter(|attempt| attempt.verdict == Verdict::Forced && !attempt.called).count();
        let count = |these: &[Verdict]| latest.iter().filter(|a| these.contains(&a.verdict)).count();
        let early = count(&[Verdict::Premature, Verdict::Unnecessary]);
        let late = count(&[Verdict::Late, Verdict::Missed, Verdict::Forced]) - taken;
        let astray = count(&[Verdict::WrongLane, Verdict::WrongTarget]);
        let right = all - early - late - taken - astray;
        let stands_out = |these: usize, others: [usize; 3]| {
            these >= 2 && these * THIRD >= all && others.iter().all(|other| these > *other)
        };
        Some(if stands_out(early, [late, taken, astray]) {
            Self::Early(early, all)
        } else if stands_out(late, [early, taken, astray]) {
            Self::Late(late, all)
        } else if stands_out(taken, [early, late, astray]) {
            Self::Taken(taken, all)
        } else if stands_out(astray, [early, late, taken]) {
            Self::Astray(astray, all)
        } else if right * 5 >= all * 4 {
            Self::Sound(right, all)
        } else {
            Self::Mixed(right, all)
        })
    }

    /// Whether there is something to practise about it.
    #[must_use]
    pub const fn wants_practice(self) -> bool {
        !matches!(self, Self::Sound(..))
    }
}
