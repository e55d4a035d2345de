//! What is kept on the disk: attempts in SQLite, settings, and the library of scenarios.
//!
//! [`Store`] keeps every attempt as it was played, action by action; an action is on the disk before anybody
//! sees what followed from it. The figures of an attempt are counted when it ends, so that a report on a million of
//! them need not read a million. This room never decides anything about a conversation.

mod attempt;
mod cohort;
mod data_folder;
mod draft;
mod error;
mod figures;
mod groups;
mod library;
mod listing;
mod look;
mod manuscript;
mod opening;
mod packed;
mod portable;
mod profile;
mod publish;
mod read;
mod recent;
mod remove;
mod rollup;
mod row;
mod schema;
mod score;
mod seal;
mod settings;
mod shifts;
mod shipped;
mod tapes;
mod trainees;
mod whole;
mod write;

pub use attempt::{AttemptId, AttemptSummary, Filter, NewAttempt, StoredAttempt};
pub use cohort::{CohortFilter, CohortNames, Stopped, Which};
pub use data_folder::data_folder;
pub use draft::discard_drafts;
pub use error::StoreError;
pub use library::{Entry, FOLDER_NAME, Library, scenario_files};
pub use listing::{AttemptList, AttemptOrder, AttemptPage, AttemptState, Lookup};
pub use manuscript::{
    BACKUPS_KEPT, Backup, Manuscript, OnDisk, Recovery, Rescue, SaveError, Turn, Watch, backups,
};
pub use opening::{FILE_NAME, Store};
pub use portable::{
    Kept, KnownAs, PORTABLE_EXTENSION, PortableAttempt, PortableError, PortableItem, PortableReader,
    PortableWriter, Pseudonyms, Ruled,
};
pub use profile::Profile;
pub use publish::{write_new, write_streamed, write_whole};
pub use recent::{RECENT_KEPT, recent, remember};
pub use remove::Forgotten;
pub use settings::{Appearance, KEEP_MONTHS, PACE_PERCENT, Settings, TEXT_PERCENT};
pub use shifts::{ShiftId, StoredContact, StoredShift};
pub use tapes::Tape;
pub use trainees::Trainee;
