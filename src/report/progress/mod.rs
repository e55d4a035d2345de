//! A trainee's own progress: what they have practised so far, what has improved, what to practise next, and when.
//!
//! Everything here follows from the figures of their finished attempts, oldest first, and from the day it is asked on. Nothing is
//! kept beside the attempts: whoever has them has the progress too, on any machine. `docs/METRICS.md` says how a result
//! becomes a rating and a rating a day.

mod advice;
mod case;
mod change;
mod daily;
mod marks;
mod memory;
mod practised;
mod skill;
mod standing;
pub mod telling;
mod tendency;

pub use advice::Weakest;
pub use case::Case;
pub use change::{Change, Measure};
pub use daily::{Daily, Today, Why};
pub use marks::Marks;
pub use memory::{Memory, Rating};
pub use practised::Practised;
pub use skill::{Skill, memories};
pub use standing::{Standing, standing};
pub use tendency::Tendency;

/// How many of the latest attempts say where somebody stands today.
pub const LATEST: usize = 5;

/// Everything the trainee's own page shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProgressReport {
    /// The finished attempts, oldest first.
    pub practised: Vec<Practised>,
    /// The marks of the latest attempts together: where the trainee stands today.
    pub marks: Marks,
    /// What has improved, most first.
    pub improved: Vec<Change>,
    /// What has most to gain.
    pub weakest: Option<Weakest>,
    /// How they decide about handing on; `None` before there is anything to say.
    pub tendency: Option<Tendency>,
    /// On how many of the last seven days they practised, today included.
    pub days: u32,
    /// The case for today.
    pub daily: Daily,
}

impl ProgressReport {
    /// The progress of whoever practised these attempts, oldest first. `today` is the day it is asked on, counted from
    /// 1970-01-01 where the trainee is; `cases` are those that can be played, in the order a beginner should meet them.
    #[must_use]
    pub fn new(practised: Vec<Practised>, cases: &[Case], today: i64) -> Self {
        let latest = &practised[practised.len().saturating_sub(LATEST)..];
        let marks = Marks::sum(latest.iter().map(|attempt| &attempt.marks));
        Self {
            improved: change::improved(&practised),
            weakest: advice::weakest(latest, cases),
            tendency: Tendency::of(&practised),
            days: days(&practised, today),
            daily: daily::daily(&practised, cases, today),
            marks,
            practised,
        }
    }
}

/// On how many of the last seven days there was an attempt.
fn days(practised: &[Practised], today: i64) -> u32 {
    let mut days: Vec<i64> =
        practised.iter().map(|attempt| attempt.day).filter(|day| (today - 6..=today).contains(day)).collect();
    days.sort_unstable();
    days.dedup();
    u32::try_from(days.len()).unwrap_or(7)
}

#[cfg(test)]
mod tests;
