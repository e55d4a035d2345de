//! The customer: how the mood moves, which stage that is, what they say, how they answer the survey.

mod survey;

pub use survey::{Survey, survey};
