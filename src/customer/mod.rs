//! The customer: how the mood moves, which stage that is, what they say, how they answer the survey.

mod mood;
mod stage;
mod survey;
mod voice;

pub use mood::{Hearing, impact, reply_change, share};
pub use stage::settle;
pub use survey::{Survey, survey};
pub use voice::{line, pause_ms};
