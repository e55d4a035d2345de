//! Escalation: windows, the handoff note, and the verdict on the decision.

mod judgement;

pub use judgement::{Handoff, Judgement, Verdict};
