//! First, latest and best, side by side.

use super::Practised;

/// Which attempts stand side by side, by their place in the list they were chosen from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The first.
    pub first: usize,
    /// The latest.
    pub latest: usize,
    /// The best: the highest score, of equal ones the latest.
    pub best: usize,
}

/// First, latest and best of all attempts, or of those at one scenario; `None` where there are none.
#[must_use]
pub fn standing(practised: &[Practised], scenario: Option<&str>) -> Option<Standing> {
    let chosen = || {
        let all = practised.iter().enumerate();
        all.filter(move |(_, attempt)| scenario.is_none_or(|scenario| attempt.scenario == scenario))
    };
    Some(Standing {
        first: chosen().next()?.0,
        latest: chosen().next_back()?.0,
        best: chosen().max_by_key(|(_, attempt)| attempt.score)?.0,
    })
}
