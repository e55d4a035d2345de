//! What is kept on the disk: attempts in SQLite, settings, and the library of scenarios.
//!
//! [`Store`] keeps every attempt as it was played, action by action; an action is on the disk before anybody
//! sees what followed from it. This room never decides anything about a conversation.

mod attempt;
mod data_folder;
mod error;
mod library;
mod look;
mod opening;
mod publish;
mod read;
mod remove;
mod row;
mod schema;
mod score;
mod seal;
mod settings;
mod shipped;
mod write;

pub use attempt::{AttemptId, AttemptSummary, Filter, NewAttempt, StoredAttempt};
pub use data_folder::data_folder;
pub use error::StoreError;
pub use library::{Entry, FOLDER_NAME, Library, scenario_files};
pub use opening::{FILE_NAME, Store};
pub use publish::write_whole;
pub use settings::{Appearance, PACE_PERCENT, Settings, TEXT_PERCENT};
