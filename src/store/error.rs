//! What can go wrong with what is kept, in a plain sentence that says what to do.

use super::AttemptId;
use rusqlite::ErrorCode;
use std::io;
use std::path::{Path, PathBuf};

/// A problem with the database or its folder.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder is not there and cannot be made, or is no folder.
    #[error("the data folder {} cannot be used ({source}). Choose another one with --data, or make this one accessible", .folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Nobody said where to keep data, and the system does not know.
    #[error("the system names no home folder to keep attempts in. Say where with --data")]
    NoHome,
    /// It may be read and not written.
    #[error("{} cannot be written: the file, its folder or the whole disk is read-only. Make it writable, or choose another data folder with --data", .file.display())]
    ReadOnly {
        /// The database.
        file: PathBuf,
    },
    /// It is not ours.
    #[error("{} {found}; nothing in it was changed. Move it somewhere else, or choose another data folder with --data", .file.display())]
    Foreign {
        /// The file.
        file: PathBuf,
        /// What it is, as the end of the sentence "this file …".
        found: &'static str,
    },
    /// The database is gone and its write-ahead log is still there.
    #[error("{} is missing, but {} beside it may hold its latest answers; nothing was changed. Put the database back, or move that file somewhere else to begin anew", .file.display(), .log.display())]
    OnlyLog {
        /// The database.
        file: PathBuf,
        /// The log.
        log: PathBuf,
    },
    /// Its inside is not what SQLite or we wrote.
    #[error("{} is damaged ({detail}); nothing in it was changed. Put a backup in its place, or move it somewhere else together with its -wal file to begin anew", .file.display())]
    Damaged {
        /// The database.
        file: PathBuf,
        /// What exactly.
        detail: String,
    },
    /// A later version of the program has written it.
    #[error("{} was written by a newer Evenkeel (version {version} of the database; this program knows {known}); nothing in it was changed. Use the newer program, or choose another data folder with --data", .file.display())]
    Newer {
        /// The database.
        file: PathBuf,
        /// Its version.
        version: i32,
        /// The version this program writes.
        known: i32,
    },
    /// Another program holds it.
    #[error("{} is held by another program for more than five seconds. Close the other one and try again", .file.display())]
    Busy {
        /// The database.
        file: PathBuf,
    },
    /// There is no room left.
    #[error("there is no room left on the disk of {}; what was stored before is safe. Free some space and try again", .file.display())]
    Full {
        /// The database.
        file: PathBuf,
    },
    /// Anything else SQLite or the disk says.
    #[error("{} cannot be used ({detail}). What was stored before is safe; try again, and if it stays, look at the disk", .file.display())]
    Disk {
        /// The file.
        file: PathBuf,
        /// What was said.
        detail: String,
    },
    /// Another window has gone on with the attempt.
    #[error(
        "this attempt has gone on in another window: {stored} actions are stored, and this window knows of {known}. Nothing is lost; resume it to go on from there"
    )]
    Conflict {
        /// Actions in the database.
        stored: u32,
        /// Actions this window knew of.
        known: u32,
    },
    /// No attempt has this id, or begins with it.
    #[error("there is no attempt `{0}`. `evenkeel attempts` lists them")]
    NoSuchAttempt(String),
    /// More than one attempt begins so.
    #[error("{count} attempts begin with `{prefix}`. Give some more characters")]
    Ambiguous {
        /// What was asked for.
        prefix: String,
        /// How many there are.
        count: usize,
    },
    /// What is stored of an attempt is not what was stored.
    #[error(
        "attempt {attempt} is damaged ({detail}). The other attempts are not touched by this; take this one from a backup, or delete it"
    )]
    AttemptDamaged {
        /// The attempt.
        attempt: AttemptId,
        /// What exactly.
        detail: String,
    },
    /// It is whole, and this program cannot read it.
    #[error(
        "attempt {attempt} was recorded by another version of Evenkeel and cannot be read by this one ({detail})"
    )]
    AttemptNotUnderstood {
        /// The attempt.
        attempt: AttemptId,
        /// What exactly.
        detail: String,
    },
    /// Where something was to be written there is something already.
    #[error("{} is there already, and was left as it is. Choose another name", .0.display())]
    Exists(PathBuf),
}

impl StoreError {
    /// What an answer of SQLite means for this file.
    pub(super) fn of_sqlite(file: &Path, error: &rusqlite::Error) -> Self {
        let file = file.to_owned();
        let detail = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { file },
            Some(ErrorCode::DiskFull) => Self::Full { file },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::ReadOnly { file }
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged { file, detail },
            // A table or column that should be there and is not.
            Some(ErrorCode::Unknown) => Self::Damaged { file, detail },
            _ => Self::Disk { file, detail },
        }
    }

    /// What an answer of the system means for this file.
    pub(super) fn of_system(file: &Path, error: &io::Error) -> Self {
        let file = file.to_owned();
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { file },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { file },
            io::ErrorKind::AlreadyExists => Self::Exists(file),
            _ => Self::Disk { file, detail: error.to_string() },
        }
    }
}
