//! Opening the database, or making it.

use super::draft::Draft;
use super::error::StoreError;
use super::look::{Found, look};
use super::publish::publish;
use super::schema::migrate;
use rusqlite::{Connection, MAIN_DB, OpenFlags};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The database's name in the data folder.
pub const FILE_NAME: &str = "evenkeel.db";

/// How long to wait for another window that is writing.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// The attempts on this machine. Several stores on one folder, in one process or in several, lose nothing.
pub struct Store {
    pub(super) connection: Connection,
    file: PathBuf,
}

impl Store {
    /// Opens the database in `folder`; makes both where they are missing.
    ///
    /// # Errors
    /// When the folder cannot be used, or the file is not ours, damaged, newer or read-only; nothing in the file
    /// has changed then.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let unusable = |source| StoreError::Folder { folder: folder.to_owned(), source };
        std::fs::create_dir_all(folder).map_err(unusable)?;
        let file = folder.join(FILE_NAME);
        if look(&file)? == Found::Nothing {
            make(&file)?;
        }
        let connection = connect(&file).map_err(|error| StoreError::of_sqlite(&file, &error))?;
        match connection.is_readonly(MAIN_DB) {
            Ok(false) => Ok(Self { connection, file }),
            _ => Err(StoreError::ReadOnly { file }),
        }
    }

    /// The database file.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Writes a whole copy of the database, also while attempts are being played.
    ///
    /// # Errors
    /// When there is such a file already, or it cannot be written.
    pub fn backup(&self, copy: &Path) -> Result<(), StoreError> {
        let failed = |error: io::Error| StoreError::of_system(copy, &error);
        if copy.exists() {
            return Err(StoreError::Exists(copy.to_owned()));
        }
        let draft = Draft::private(copy).map_err(failed)?;
        let name = draft.path().to_str().ok_or_else(|| failed(io::ErrorKind::InvalidFilename.into()))?;
        self.connection
            .execute("VACUUM INTO ?1", [name])
            .map_err(|error| StoreError::of_sqlite(copy, &error))?;
        publish(draft, copy).map_err(failed)
    }

    /// What an answer of SQLite means here.
    pub(super) fn means(&self, error: &rusqlite::Error) -> StoreError {
        StoreError::of_sqlite(&self.file, error)
    }
}

/// Makes the database beside its place and moves it there whole, so that a machine that dies leaves no half of it.
fn make(file: &Path) -> Result<(), StoreError> {
    let failed = |error: io::Error| match (StoreError::of_system(file, &error), file.parent()) {
        (StoreError::Disk { .. }, Some(folder)) => {
            StoreError::Folder { folder: folder.to_owned(), source: error }
        }
        (meaning, _) => meaning,
    };
    let draft = Draft::private(file).map_err(failed)?;
    let means = |error: rusqlite::Error| StoreError::of_sqlite(file, &error);
    connect(draft.path()).map_err(means)?.close().map_err(|(_, error)| means(error))?;
    match publish(draft, file) {
        // Another window was quicker; its database is as good as ours.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => look(file).map(drop),
        other => other.map_err(failed),
    }
}

/// A connection on which a commit is on the disk when it returns, and what is deleted is gone.
fn connect(file: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(PATIENCE)?;
    // Answers the mode it got: a disk that cannot do WAL keeps the rollback journal, which is slower and as safe.
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.query_row("PRAGMA secure_delete = ON", [], |_| Ok(()))?;
    migrate(&connection)?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Action, Event, Recorded, Setup, Timed};
    use crate::store::NewAttempt;
    use crate::vocabulary::{Language, Mode};

    /// A disk with no room, played by SQLite's own limit: the same answer as from a full disk.
    #[test]
    fn a_full_disk_is_named_and_what_was_stored_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path()).expect("a new store");
        let setup = Setup::new(1, Mode::Open, Language::En);
        let new = NewAttempt {
            scenario: "box",
            scenario_hash: &crate::scenario::hash(b"()"),
            scenario_source: "()",
            title: "The box",
            setup: &setup,
            trainee: "",
        };
        let said =
            |turn| Recorded { turn, at_ms: 0, event: Event::HintGiven { text: "x".repeat(9_000).into() } };
        let action = Timed { after_ms: 0, action: Action::Hint };
        let id = store.begin(&new, &[said(0)]).expect("begins");
        store.append(id, 1, &action, &[said(1)]).expect("kept");
        let pages: u32 =
            store.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).expect("a number");
        store.connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).expect("set");

        let error = store.append(id, 2, &action, &[said(2)]).expect_err("no room");
        assert!(matches!(error, StoreError::Full { .. }), "{error}");
        assert_eq!(store.load(id).expect("whole").actions.len(), 1);
        store.connection.query_row("PRAGMA max_page_count = 100000", [], |_| Ok(())).expect("set");
        store.append(id, 2, &action, &[said(2)]).expect("kept, now that there is room");
        assert_eq!(store.load(id).expect("whole").actions.len(), 2);
    }
}
