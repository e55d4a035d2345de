//! A report on many attempts: a trainee over time, a group, a scenario. Its headline is *when did they escalate*.
//!
//! An attempt comes in as its [`AttemptFigures`](super::AttemptFigures), which are made from its events. A [`Tally`] counts
//! how often each whole number was seen of each figure, and forgets the attempt; counts can be kept, added and taken away.
//! [`CohortReport::new`] makes every statistic from the counts alone. Figures from few cases are shown with their
//! intervals and say that they are few (`enough`). `docs/METRICS.md` has every formula with its source.
//!
#![doc = include_str!("schema.md")]

mod behind;
pub mod calendar;
mod comparison;
mod detection;
mod escalations;
mod figure;
mod histogram;
mod log_rank;
mod marks;
mod normal;
mod periods;
mod progress;
mod reading;
mod row;
mod service;
mod share;
mod spread;
mod standing;
mod survival;
mod tally;
pub mod telling;
mod trainee;
mod triggers;
mod who;

pub use behind::Behind;
pub use comparison::Comparison;
pub use detection::{Detection, Sensitivity};
pub use escalations::Escalations;
pub use figure::Figure;
pub use histogram::Histogram;
pub use log_rank::{LogRank, Times};
pub use marks::{CohortCell, CohortMatrix};
pub use periods::{Period, Periods};
pub use progress::Progress;
pub use reading::{Habit, Reading};
pub use row::CohortRow;
pub use service::Service;
pub use share::{Difference, Share};
pub use spread::Spread;
pub use standing::{Standing, standings};
pub use survival::{Step, Survival};
pub use tally::{Item, Tally, items, mark_of, standing_items};
pub use trainee::{Trainee, TraineeTally};
pub use triggers::{LOUD, Triggers};
pub use who::Who;

pub(in crate::report) use normal::reach as normal_reach;

use crate::escalation::Verdict;
use serde::{Deserialize, Serialize};

/// The version of the report's shape; it rises when a reader of version 1 would misread it.
pub const SCHEMA: u32 = 1;

/// Everything that can be said about many attempts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CohortReport {
    /// [`SCHEMA`].
    pub schema: u32,
    /// How many attempts that came to their end.
    pub attempts: u64,
    /// The plain sentence.
    pub reading: Reading,
    /// The verdicts, in the order of [`Verdict::ALL`].
    pub verdicts: Vec<(Verdict, Share)>,
    /// Of the decisions, those that were right.
    pub right: Share,
    /// Time to escalation, in turns.
    pub turns: Survival,
    /// Time to escalation, in seconds.
    pub seconds: Survival,
    /// How cases were handed on.
    pub escalations: Escalations,
    /// Whether they can tell when.
    pub detection: Detection,
    /// What sets off an escalation that nothing calls for.
    pub triggers: Triggers,
    /// The escalation rate by day, week and month.
    pub periods: Periods,
    /// What a contact centre counts.
    pub service: Service,
    /// The technique × stage matrix.
    pub matrix: CohortMatrix,
    /// The scores of the attempts, 0 to 100.
    pub score: Spread,
    /// First, latest and best.
    pub progress: Progress,
}

impl CohortReport {
    /// The report on these counts.
    #[must_use]
    pub fn new(tally: &Tally) -> Self {
        let attempts = tally.attempts();
        let of = |verdict| {
            Share::new(tally.of(Figure::Verdict).count(tally::place(&Verdict::ALL, verdict)), attempts)
        };
        let verdicts: Vec<_> = Verdict::ALL.into_iter().map(|verdict| (verdict, of(verdict))).collect();
        let count = |holds: fn(Verdict) -> bool| {
            verdicts.iter().filter(|(verdict, _)| holds(*verdict)).map(|(_, share)| share.count).sum()
        };
        let in_time = count(|v| matches!(v, Verdict::InWindow | Verdict::WrongLane | Verdict::WrongTarget));
        let survival = |handed_on, kept| Survival::new(tally.of(handed_on), tally.of(kept));
        let mut report = Self {
            schema: SCHEMA,
            attempts,
            reading: Reading { habit: Habit::TooFew, also: Vec::new(), turns_late: None, missing: 0 },
            right: Share::new(count(Verdict::is_right), attempts),
            turns: survival(Figure::TurnHandedOn, Figure::TurnKept),
            seconds: survival(Figure::SecondHandedOn, Figure::SecondKept),
            escalations: Escalations::new(tally, in_time),
            detection: Detection::new(tally),
            triggers: Triggers::new(tally),
            periods: Periods::new(tally),
            service: Service::new(tally),
            matrix: CohortMatrix::new(tally),
            score: Spread::new(tally.of(Figure::Score)),
            progress: Progress::new(tally),
            verdicts,
        };
        report.reading = Reading::new(&report);
        report
    }

    /// How often a verdict was given.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> Share {
        self.verdicts.iter().find(|(which, _)| *which == verdict).map(|(_, share)| *share).unwrap_or_default()
    }
}
