//! The customer: how the mood moves, which stage that is, what they say, how they answer the survey.

mod manner;
mod mood;
mod stage;
mod survey;
mod voice;

pub use manner::{Sounding, sounding};
pub use mood::{Hearing, impact, reply_change, share};
pub use stage::settle;
pub use survey::{Because, Effort, Survey, survey};
pub use voice::{line, pause_ms};
