//! How long something stays with somebody: the one place that knows the scheduler, FSRS.

use fsrs::{FSRS, FSRS6_DEFAULT_DECAY, MemoryState, current_retrievability};
use std::sync::LazyLock;

/// A skill comes back when the chance that it is still there falls to this.
const WANTED: f32 = 0.9;
/// A skill comes back after so many days at the latest.
const LONGEST_DAYS: i64 = 60;

static SCHEDULER: LazyLock<FSRS> = LazyLock::new(FSRS::default);

/// How well it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rating {
    /// It was not there.
    Again,
    /// It was there in part.
    Hard,
    /// It was there.
    Good,
    /// It was there, and strong.
    Easy,
}

/// How well something is remembered, as of the day it was last practised.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    state: MemoryState,
    interval: f32,
    /// The day it was last practised.
    pub day: i64,
}

impl Memory {
    /// The memory after practising on a day, with what was there before.
    #[must_use]
    pub fn after(before: Option<&Self>, rating: Rating, day: i64) -> Self {
        let days = before.map_or(0, |before| u32::try_from(day - before.day).unwrap_or(0));
        let next =
            SCHEDULER.next_states(before.map(|before| before.state), WANTED, days).map(|next| match rating {
                Rating::Again => next.again,
                Rating::Hard => next.hard,
                Rating::Good => next.good,
                Rating::Easy => next.easy,
            });
        match (next, before) {
            (Ok(next), _) => Self { state: next.memory, interval: next.interval, day },
            // Figures the scheduler refuses are none; what was known stays, as of today.
            (Err(_), Some(before)) => Self { day, ..*before },
            (Err(_), None) => {
                Self { state: MemoryState { stability: 1.0, difficulty: 5.0 }, interval: 1.0, day }
            }
        }
    }

    /// The day it should be practised again: the next one at the earliest.
    #[must_use]
    pub fn due(&self) -> i64 {
        self.day + (self.interval.round() as i64).clamp(1, LONGEST_DAYS)
    }

    /// The chance that it is still there on a day, 0 to 1.
    #[must_use]
    pub fn chance(&self, day: i64) -> f32 {
        current_retrievability(self.state, (day - self.day).max(0) as f32, FSRS6_DEFAULT_DECAY)
    }
}
