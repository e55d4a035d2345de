//! How a reply moves the mood: impact from marks and weights, then arousal and trust. Whole numbers only.

use crate::scenario::{Change, Dynamics};
use crate::vocabulary::{Mark, PerTechnique, Stage};

/// Weight × mark over the techniques, in hundredths of a mark, −200 to 200.
#[must_use]
pub fn impact(marks: &PerTechnique<Mark>, stage: Stage, dynamics: &Dynamics) -> i64 {
    marks.iter().map(|(technique, mark)| dynamics.weights[stage][technique] * mark.value()).sum()
}

/// How much of a good reply gets through to the customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hearing {
    /// Whether the customer is still stubborn in this stage.
    pub stubborn: bool,
    /// How often the trainee has said the same before.
    pub said_before: u32,
    /// Whether the customer was interrupted; then no good gets through at all.
    pub interrupted: bool,
}

/// The move of the mood that a reply with this impact causes. Harm always gets through in full.
#[must_use]
pub fn reply_change(impact: i64, hearing: Hearing, dynamics: &Dynamics) -> Change {
    if impact < 0 {
        return share(dynamics.bad, -impact);
    }
    let repeated = match hearing.said_before {
        0 => 100,
        1 => dynamics.repeated_share,
        _ => 0,
    };
    let stubborn = if hearing.stubborn { dynamics.stubborn_share } else { 100 };
    let heard = if hearing.interrupted { 0 } else { repeated * stubborn / 100 };
    share(dynamics.good, impact * heard / 100)
}

/// So many percent of a change, rounded to the nearest whole, halves away from zero.
#[must_use]
pub fn share(change: Change, percent: i64) -> Change {
    Change::new(rounded(change.arousal * percent, 100), rounded(change.trust * percent, 100))
}

fn rounded(value: i64, divisor: i64) -> i64 {
    (value + value.signum() * divisor / 2) / divisor
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(composure: i64, active_listening: i64, empathy: i64, resolution: i64) -> PerTechnique<Mark> {
        PerTechnique { composure, active_listening, empathy, resolution }.map(Mark::clamped)
    }

    #[test]
    fn the_same_reply_weighs_differently_in_each_stage() {
        let dynamics = Dynamics::default();
        let fix = marks(0, 0, 0, 2);
        assert_eq!(impact(&fix, Stage::Dialysis, &dynamics), 0);
        assert_eq!(impact(&fix, Stage::SkinGraft, &dynamics), 30);
        assert_eq!(impact(&fix, Stage::Connection, &dynamics), 110);
    }

    #[test]
    fn harm_gets_through_stubbornness_and_help_only_in_part() {
        let dynamics = Dynamics::default();
        let stubborn = Hearing { stubborn: true, ..Hearing::default() };
        assert_eq!(reply_change(100, Hearing::default(), &dynamics), Change::new(-9, 9));
        assert_eq!(reply_change(100, stubborn, &dynamics), Change::new(-4, 4));
        assert_eq!(reply_change(-100, stubborn, &dynamics), Change::new(11, -9));
    }

    #[test]
    fn the_same_words_work_half_the_second_time_and_not_the_third() {
        let dynamics = Dynamics::default();
        let again = |said_before| Hearing { said_before, ..Hearing::default() };
        assert_eq!(reply_change(200, again(1), &dynamics), Change::new(-9, 9));
        assert_eq!(reply_change(200, again(2), &dynamics), Change::new(0, 0));
    }
}
