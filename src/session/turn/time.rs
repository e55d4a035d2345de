//! Time that is not the trainee's own: answers that are waited for, hold, queues, deadlines.

use super::Turn;
use crate::customer;
use crate::scenario::Change;
use crate::session::{Event, Why};
use crate::vocabulary::{Channel, Deadline, Passing};

/// More waits than this in a row cost no more: the customer has understood.
const MOST_WAITS: u64 = 3;

/// Nobody stays on the line longer than this; after that they are rung back, and a queue costs no more.
const LONGEST_HOLD_SECS: u64 = 600;

impl Turn<'_> {
    /// What the time since the last action has done: deadlines that passed meanwhile.
    pub fn catch_up(&mut self) {
        let deadlines = &self.case.scenario.briefing.deadlines;
        let respond = deadlines.respond_secs.filter(|_| !self.state.answered);
        for (deadline, limit) in [(Deadline::Respond, respond), (Deadline::Resolve, deadlines.resolve_secs)] {
            let passed = limit.is_some_and(|limit| self.at_ms / 1000 > limit);
            if passed && !self.state.ended && !self.state.missed.contains(&deadline) {
                self.emit(Event::DeadlineMissed { deadline });
                self.cause(Why::DeadlineMissed, None, self.case.scenario.dynamics.deadline_missed);
            }
        }
    }

    /// The customer waited for this answer: in live chat always, elsewhere against the clock only.
    pub fn kept_waiting(&mut self, after_ms: u64) {
        let case = self.case;
        let counts = self.setup.mode.is_timed() || case.scenario.channel == Channel::LiveChat;
        let waits = (after_ms / 1000 / case.scenario.pace.answer_within_secs).min(MOST_WAITS);
        if !counts || waits == 0 {
            return;
        }
        let each = case.scenario.dynamics.kept_waiting;
        self.cause(Why::KeptWaiting, None, times(each, waits as i64));
        if self.setup.mode.is_timed() {
            self.emit(Event::PatienceMoved { left: self.state.patience - waits as i64 });
        }
    }

    /// Time passes; on hold and in a queue it costs `percent` of the usual, where the customer stays on the line meanwhile.
    pub(super) fn pass(&mut self, secs: u64, why: Passing, percent: i64) {
        if secs == 0 {
            return;
        }
        self.emit(Event::TimePassed { secs, why });
        self.at_ms += secs * 1000;
        if why != Passing::Turnaround && self.case.scenario.channel.arrives_in_chunks() {
            let felt = secs.min(LONGEST_HOLD_SECS) as i64 * percent / 60;
            self.cause(Why::OnHold, None, customer::share(self.case.scenario.dynamics.on_hold, felt));
        }
        self.catch_up();
    }

    /// The case rests until the customer's next message.
    pub fn rest(&mut self) {
        self.pass(self.case.scenario.pace.turnaround_secs, Passing::Turnaround, 0);
    }
}

fn times(change: Change, count: i64) -> Change {
    Change::new(change.arousal * count, change.trust * count)
}
