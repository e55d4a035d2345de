//! Escalation: windows, how it is presented, the handoff note, and the verdict on the decision.

mod judgement;
mod presentation;
mod verdict;
mod window;

pub use judgement::{Handoff, Judgement, Verdict};
pub use presentation::{score, told};
pub use verdict::{Decision, verdict};
pub use window::{Moment, Window};
