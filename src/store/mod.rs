//! What is kept on the disk: attempts in SQLite, settings, and the library of scenarios.
//!
//! [`Store`] keeps every attempt as it was played, action by action; an action is on the disk before anybody
//! sees what followed from it. This room never decides anything about a conversation.

mod attempt;
mod error;
mod look;
mod opening;
mod publish;
mod read;
mod remove;
mod schema;
mod seal;
mod write;

pub use attempt::{AttemptId, AttemptSummary, Filter, NewAttempt, StoredAttempt};
pub use error::StoreError;
pub use opening::{FILE_NAME, Store};
pub use publish::write_whole;
