//! A shift: several contacts in one sitting, when each arrives, where each stands by the clock of the day, and the
//! figures at the end of it (E: escalation rate, FCR, first response time, resolution time).
//!
//! Every contact is an ordinary attempt with its own events. A shift adds only what lies between them: the order, the
//! moments of arrival, and one clock for all. While one contact is in front the others wait, and their own clocks run on.

mod figures;
mod moment;
mod plan;
mod standing;

pub use figures::{ContactFigures, ShiftFigures};
pub use moment::{worked_ms, written};
pub use plan::{Length, Offer, Plan, Planned, plan};
pub use standing::{Clock, Desk, Standing};
