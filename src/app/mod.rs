//! What the window and the command line have in common: an attempt being played and kept at once.

mod attempt;
mod case;
mod seed;

pub use attempt::{ActError, BeginError, Running};
pub use case::{UnreadableScenario, case_of, stored_case};
pub use seed::draw_seed;
