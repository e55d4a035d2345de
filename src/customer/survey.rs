//! What the customer answers to the survey, from how they were left and what it cost them.

use crate::vocabulary::{Mood, Outcome};
use serde::{Deserialize, Serialize};

/// The answers to the survey after the contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    /// Satisfaction, 1 to 5 (CSAT).
    pub csat: u8,
    /// Would recommend, 0 to 10 (NPS).
    pub nps: u8,
    /// How easy it was, 1 (very hard) to 7 (very easy) (CES); `None` in attempts of an engine that did not ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ces: Option<u8>,
    /// What they give as the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<Because>,
}

/// What the contact cost the customer beyond the trouble they came with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effort {
    /// How often they were asked for something already told.
    pub asked_again: u32,
    /// How often they were passed on after the first time.
    pub bounces: u32,
    /// Minutes on hold or in a queue.
    pub minutes_waited: u32,
    /// Whether something was promised that did not come.
    pub promise_broken: bool,
    /// Red flags in what they were told.
    pub red_flags: u32,
}

/// The sentence a customer writes beside the numbers, as a kind of reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// What was promised did not come.
    PromiseBroken,
    /// Passed from one to the next.
    PassedAround,
    /// Had to tell it again.
    ToldTwice,
    /// Was left hanging.
    KeptWaiting,
    /// How they were spoken to.
    SpokenTo,
    /// Heard and helped.
    HeardAndHelped,
    /// Heard, and the matter is in good hands.
    InGoodHands,
    /// Helped, and not heard.
    HelpedNotHeard,
    /// Heard, and not helped.
    HeardNotHelped,
    /// Neither.
    Neither,
}

impl Because {
    /// Every reason.
    pub const ALL: &'static [Self] = &[
        Self::PromiseBroken,
        Self::PassedAround,
        Self::ToldTwice,
        Self::KeptWaiting,
        Self::SpokenTo,
        Self::HeardAndHelped,
        Self::InGoodHands,
        Self::HelpedNotHeard,
        Self::HeardNotHelped,
        Self::Neither,
    ];

    /// The stable name used in files and locale keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::PromiseBroken => "promise_broken",
            Self::PassedAround => "passed_around",
            Self::ToldTwice => "told_twice",
            Self::KeptWaiting => "kept_waiting",
            Self::SpokenTo => "spoken_to",
            Self::HeardAndHelped => "heard_and_helped",
            Self::InGoodHands => "in_good_hands",
            Self::HelpedNotHeard => "helped_not_heard",
            Self::HeardNotHelped => "heard_not_helped",
            Self::Neither => "neither",
        }
    }
}

/// The survey a customer fills in who was left in this mood with this outcome after this effort.
///
/// Satisfaction follows trust minus arousal in five equal steps and is capped by the outcome: nobody who
/// left, hung up or had to demand a manager is satisfied, whatever their pulse; nor is anybody to whom a promise
/// was broken. Recommendation follows the same balance on its own scale. Ease begins at seven and loses one
/// for every repetition, two for every transfer too many, one for every three minutes of waiting, three where nothing came of
/// it, and five where they went away over it.
#[must_use]
pub fn survey(mood: Mood, outcome: Outcome, effort: Effort) -> Survey {
    let balance = mood.trust.value() - mood.arousal.value() + 100;
    let (mut highest_csat, mut highest_nps) = match outcome {
        Outcome::Resolved => (5, 10),
        Outcome::Escalated => (5, 9),
        Outcome::PartlyResolved => (4, 8),
        Outcome::Unresolved | Outcome::OutOfTime => (3, 5),
        Outcome::DemandedManager => (2, 4),
        Outcome::LeftForCompetitor | Outcome::BadReview | Outcome::HungUp => (1, 2),
    };
    if effort.promise_broken {
        (highest_csat, highest_nps) = (highest_csat.min(2), highest_nps.min(4));
    }
    let helped = matches!(outcome, Outcome::Resolved | Outcome::PartlyResolved | Outcome::Escalated);
    let came_to_nothing = match outcome {
        _ if helped => 0,
        Outcome::LeftForCompetitor | Outcome::BadReview | Outcome::HungUp => 5,
        _ => 3,
    };
    let cost = effort.asked_again
        + 2 * effort.bounces
        + effort.minutes_waited / 3
        + came_to_nothing
        + u32::from(effort.promise_broken);
    Survey {
        csat: (1 + balance * 5 / 201).min(highest_csat) as u8,
        nps: (balance * 11 / 201).min(highest_nps) as u8,
        ces: Some(7u32.saturating_sub(cost).max(1) as u8),
        because: Some(because(mood, outcome, helped, effort)),
    }
}

/// The heaviest thing comes to mind first.
fn because(mood: Mood, outcome: Outcome, helped: bool, effort: Effort) -> Because {
    let heard = mood.trust > mood.arousal;
    match (helped, heard) {
        _ if effort.promise_broken => Because::PromiseBroken,
        _ if effort.bounces > 0 => Because::PassedAround,
        _ if effort.asked_again > 1 => Because::ToldTwice,
        _ if effort.minutes_waited > 9 => Because::KeptWaiting,
        (_, false) if effort.red_flags > 1 => Because::SpokenTo,
        (true, true) if outcome == Outcome::Escalated => Because::InGoodHands,
        (true, true) => Because::HeardAndHelped,
        (true, false) => Because::HelpedNotHeard,
        (false, true) => Because::HeardNotHelped,
        (false, false) => Because::Neither,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Level;

    fn left(arousal: i64, trust: i64) -> Mood {
        Mood { arousal: Level::clamped(arousal), trust: Level::clamped(trust) }
    }

    #[test]
    fn a_broken_promise_outweighs_a_pleasant_talk() {
        let effort = Effort { promise_broken: true, ..Effort::default() };
        let survey = survey(left(10, 90), Outcome::Resolved, effort);
        assert_eq!((survey.csat, survey.nps, survey.because), (2, 4, Some(Because::PromiseBroken)));
    }

    #[test]
    fn nobody_finds_it_easy_who_went_away_in_anger() {
        let of = |outcome| survey(left(100, 0), outcome, Effort::default()).ces;
        assert_eq!(
            (of(Outcome::HungUp), of(Outcome::Unresolved), of(Outcome::Resolved)),
            (Some(2), Some(4), Some(7))
        );
    }

    #[test]
    fn effort_makes_it_hard_even_where_it_ends_well() {
        let none = survey(left(20, 60), Outcome::Resolved, Effort::default());
        let much = Effort { asked_again: 2, bounces: 1, minutes_waited: 6, ..Effort::default() };
        let much = survey(left(20, 60), Outcome::Resolved, much);
        assert_eq!((none.ces, none.because), (Some(7), Some(Because::HeardAndHelped)));
        assert_eq!((much.ces, much.because), (Some(1), Some(Because::PassedAround)));
        assert_eq!(none.csat, much.csat, "ease is asked for apart from satisfaction");
    }
}
