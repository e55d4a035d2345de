//! What the figures say, as a kind of habit: the plain sentence under the headline.

use super::{CohortReport, Share};
use crate::escalation::Verdict;
use serde::{Deserialize, Serialize};

/// From this share on something is done nearly always; up to the rest, hardly ever.
const NEARLY_ALWAYS: f64 = 0.85;
const HARDLY_EVER: f64 = 0.1;
/// From this share on something is done often enough to be a habit.
const OFTEN: f64 = 1.0 / 3.0;
/// From this accuracy on there is nothing to say about lane, target or decision.
const ACCURATE: f64 = 0.75;
/// From this mean on the note, or what the customer is told, is complete enough.
const COMPLETE: f64 = 75.0;
/// From this sensitivity on a trainee can tell, when the interval keeps clear of 0.
const CAN_TELL: f64 = 1.0;

/// From this gain on, in points from the first attempt at a case to the latest, somebody is getting better; the interval of
/// the mean must lie above it.
const GAIN: f64 = 5.0;

/// A habit of escalating. The reading says the first that holds, in this order, and the rest of the list beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Habit {
    /// Too few attempts to say anything.
    TooFew,
    /// Hands nearly every case on, before there is a reason.
    AlwaysHandsOn,
    /// Hands hardly any case on, whatever happens.
    NeverHandsOn,
    /// Hands on whenever voices rise.
    FollowsTheVoice,
    /// Hands on before the cue, in cases in which one would have come.
    JumpsAhead,
    /// Hands on cases that first level could have solved.
    HandsOnNeedlessly,
    /// Holds on until the customer demands it, or leaves.
    WaitsToBeForced,
    /// Cannot tell when.
    CannotTell,
    /// Can tell, but waits too long.
    WaitsTooLong,
    /// Can tell in part, and misses many that had to be handed on.
    MissesMany,
    /// Knows when, and not to which kind of help.
    WrongLane,
    /// Knows when and which kind, and not to whom.
    WrongTarget,
    /// Hands on in time, and the receiver has to ask again.
    ThinNote,
    /// Hands on in time, and the customer is not told what happens.
    SaysTooLittle,
    /// Can tell when, and is wrong too often for reasons that have nothing in common.
    MostlyTells,
    /// Hands on when it is time, to the right place, and holds the rest.
    Tells,
    /// Is getting better from the first attempt at a case to the latest; said beside the others, never alone.
    Improves,
}

impl Habit {
    /// Every habit, in the order in which the reading asks for them.
    pub const ALL: [Self; 17] = [
        Self::TooFew,
        Self::AlwaysHandsOn,
        Self::NeverHandsOn,
        Self::FollowsTheVoice,
        Self::JumpsAhead,
        Self::HandsOnNeedlessly,
        Self::WaitsToBeForced,
        Self::CannotTell,
        Self::WaitsTooLong,
        Self::MissesMany,
        Self::WrongLane,
        Self::WrongTarget,
        Self::ThinNote,
        Self::SaysTooLittle,
        Self::MostlyTells,
        Self::Tells,
        Self::Improves,
    ];

    /// The stable name used in files and locale keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooFew => "too_few",
            Self::AlwaysHandsOn => "always_hands_on",
            Self::NeverHandsOn => "never_hands_on",
            Self::FollowsTheVoice => "follows_the_voice",
            Self::JumpsAhead => "jumps_ahead",
            Self::HandsOnNeedlessly => "hands_on_needlessly",
            Self::CannotTell => "cannot_tell",
            Self::WaitsToBeForced => "waits_to_be_forced",
            Self::WaitsTooLong => "waits_too_long",
            Self::MissesMany => "misses_many",
            Self::WrongLane => "wrong_lane",
            Self::WrongTarget => "wrong_target",
            Self::ThinNote => "thin_note",
            Self::SaysTooLittle => "says_too_little",
            Self::MostlyTells => "mostly_tells",
            Self::Tells => "tells",
            Self::Improves => "improves",
        }
    }
}

/// The habit the figures speak of, and what else holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The habit that explains most.
    pub habit: Habit,
    /// What else holds and is worth a word.
    pub also: Vec<Habit>,
    /// How many turns too long they wait, where they do.
    pub turns_late: Option<f64>,
    /// Attempts of the rarer kind, with a cue or without, that are missing before anything can be said.
    pub missing: u64,
}

impl Reading {
    pub(super) fn new(report: &CohortReport) -> Self {
        let holding: Vec<_> = Habit::ALL.into_iter().filter(|&habit| holds(habit, report)).collect();
        // Nothing holds where a kind of case is too rare for its figures.
        let habit = holding.iter().copied().find(|&habit| habit != Habit::Improves).unwrap_or(Habit::TooFew);
        // What is said first takes the ground from under some of the others.
        let says_all = matches!(habit, Habit::TooFew | Habit::AlwaysHandsOn);
        let weaker = |other| match other {
            Habit::Tells | Habit::MostlyTells => true,
            Habit::CannotTell => matches!(habit, Habit::NeverHandsOn | Habit::FollowsTheVoice),
            _ => false,
        };
        let beside =
            |&other: &Habit| other == Habit::Improves || other != habit && !says_all && !weaker(other);
        let also = holding.iter().copied().filter(beside).collect();
        let rarer = report.detection.false_alarms.of.min(report.detection.hits.of);
        Self {
            habit,
            also,
            turns_late: report.escalations.turns_late.mean,
            missing: super::share::MINIMUM.saturating_sub(rarer),
        }
    }
}

fn holds(habit: Habit, report: &CohortReport) -> bool {
    let (hits, alarms) = (&report.detection.hits, &report.detection.false_alarms);
    let escalations = &report.escalations;
    let of_called = |verdict| Share::new(report.verdict(verdict).count, hits.of);
    let needless = || {
        let without_cue =
            report.verdict(Verdict::Unnecessary).count + report.verdict(Verdict::RightlyHeld).count;
        Share::new(report.verdict(Verdict::Unnecessary).count, without_cue)
    };
    let early = || {
        let all = hits.of + report.verdict(Verdict::Premature).count;
        Share::new(report.verdict(Verdict::Premature).count, all)
    };
    let can_tell = report
        .detection
        .sensitivity
        .is_some_and(|sensitivity| sensitivity.d >= CAN_TELL && sensitivity.d_low > 0.0);
    let missed = Share::new(hits.of - hits.count, hits.of);
    match habit {
        Habit::TooFew => !alarms.enough,
        Habit::AlwaysHandsOn => alarms.at_least(NEARLY_ALWAYS),
        Habit::NeverHandsOn => alarms.at_most(HARDLY_EVER) && hits.at_most(HARDLY_EVER),
        Habit::FollowsTheVoice => alarms.at_least(HARDLY_EVER) && report.triggers.follows_the_voice(),
        Habit::JumpsAhead => early().at_least(OFTEN) && !needless().at_least(OFTEN),
        Habit::HandsOnNeedlessly => needless().at_least(OFTEN) && can_tell && !early().at_least(OFTEN),
        Habit::CannotTell => {
            let enough = report.detection.sensitivity.is_some_and(|sensitivity| sensitivity.enough);
            enough && !can_tell || needless().at_least(OFTEN) && early().at_least(OFTEN)
        }
        Habit::WaitsToBeForced => forced(report),
        Habit::WaitsTooLong => can_tell && of_called(Verdict::Late).at_least(OFTEN),
        Habit::MissesMany => can_tell && missed.at_least(OFTEN) && !forced(report),
        Habit::WrongLane => escalations.lane.at_most(ACCURATE),
        Habit::WrongTarget => escalations.target.at_most(ACCURATE),
        Habit::ThinNote => falls_short(&escalations.completeness),
        Habit::SaysTooLittle => falls_short(&escalations.presentation),
        Habit::MostlyTells => can_tell && report.right.at_most(ACCURATE),
        Habit::Tells => can_tell,
        Habit::Improves => {
            let gain = &report.progress.gain;
            gain.enough && gain.low.is_some_and(|low| low >= GAIN)
        }
    }
}

/// Whether the trainee leaves it to the customer: most cases that called for handing on were taken out of their hands.
fn forced(report: &CohortReport) -> bool {
    Share::new(report.verdict(Verdict::Forced).count, report.detection.hits.of).at_least(OFTEN)
}

fn falls_short(spread: &super::Spread) -> bool {
    spread.enough && spread.mean.is_some_and(|mean| mean < COMPLETE)
}
