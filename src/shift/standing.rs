//! Where a contact stands by the clock of the day, and what its own clock says.

use crate::scenario::Scenario;
use crate::session::State;
use crate::vocabulary::Deadline;

/// Where a contact of a shift stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has not arrived yet.
    Coming,
    /// It has arrived, and nobody has taken it.
    Waiting,
    /// It was taken, and the customer waits for the trainee or is speaking.
    Open,
    /// It was answered, and the customer's next message comes at this moment of the shift, in milliseconds.
    Away {
        /// When it comes.
        until_ms: u64,
    },
    /// It is over.
    Over,
}

/// What is known of a contact where its clock is read.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// When it arrives, in milliseconds of the shift.
    pub arrives_ms: u64,
    /// When its own clock began; `None` until it is taken.
    pub begins_ms: Option<u64>,
    /// Where its conversation stands; `None` until it is taken.
    pub state: Option<&'a State>,
}

/// What a contact's clock says, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// A deadline that runs, and how long it still does.
    Left(Deadline, u64),
    /// A deadline that has passed.
    Missed(Deadline),
    /// No deadline runs; so long has the customer been waiting.
    Waits(u64),
}

impl Desk<'_> {
    /// Where it stands at this moment of the shift.
    #[must_use]
    pub fn standing(&self, now_ms: u64) -> Standing {
        match (self.begins_ms, self.state) {
            (_, Some(state)) if state.ended => Standing::Over,
            (Some(begins_ms), Some(state)) if begins_ms + state.at_ms > now_ms => {
                Standing::Away { until_ms: begins_ms + state.at_ms }
            }
            (Some(_), Some(_)) => Standing::Open,
            _ if self.arrives_ms > now_ms => Standing::Coming,
            _ => Standing::Waiting,
        }
    }

    /// What its clock says at this moment; the deadlines of a letter run from its arrival, those of a call from when it
    /// is taken.
    #[must_use]
    pub fn clock(&self, scenario: &Scenario, now_ms: u64) -> Clock {
        let limits = &scenario.briefing.deadlines;
        let since_ms = self.begins_ms.unwrap_or(self.arrives_ms);
        let passed = now_ms.saturating_sub(since_ms) / 1_000;
        let waits = Clock::Waits(match self.state {
            Some(state) => now_ms.saturating_sub(since_ms + state.at_ms) / 1_000,
            None => passed,
        });
        let taken = self.state.is_some();
        if !taken && scenario.channel.has_voice() {
            return waits;
        }
        let answered = self.state.is_some_and(|state| state.answered);
        let respond = limits.respond_secs.filter(|_| !answered).map(|limit| (Deadline::Respond, limit));
        let runs = respond.or_else(|| limits.resolve_secs.map(|limit| (Deadline::Resolve, limit)));
        match runs {
            Some((deadline, limit)) if passed > limit => Clock::Missed(deadline),
            Some((deadline, limit)) => Clock::Left(deadline, limit - passed),
            None => waits,
        }
    }
}
