//! A look at a file before it is opened for writing: whose it is, and whether we can read it. Changes nothing.

use super::error::StoreError;
use super::schema::{APPLICATION_ID, VERSION, version};
use rusqlite::{Connection, OpenFlags};
use std::io::Read;
use std::path::{Path, PathBuf};

/// What a SQLite file begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// There is no database yet.
    Nothing,
    /// Our database, of a version we know.
    Ours,
}

/// Looks at the database without changing a byte of it.
///
/// The header is read as plain bytes first, so that SQLite never touches a file that is not ours.
pub(super) fn look(file: &Path) -> Result<Found, StoreError> {
    let foreign = |found| StoreError::Foreign { file: file.to_owned(), found };
    let header = match header(file) {
        Ok(header) => header,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let log = log_of(file);
            let only_log = log.metadata().is_ok_and(|metadata| metadata.len() > 0);
            return match only_log {
                true => Err(StoreError::OnlyLog { file: file.to_owned(), log }),
                false => Ok(Found::Nothing),
            };
        }
        Err(_) if file.is_dir() => return Err(foreign("is a folder and not a database")),
        Err(error) => return Err(StoreError::of_system(file, &error)),
    };
    // Our own databases are never seen empty: they are made beside their place and moved there whole.
    if header.is_empty() {
        return Err(foreign("is empty and no database of Evenkeel"));
    }
    if !header.starts_with(MAGIC) {
        return Err(foreign("is not a database, or its first bytes are damaged"));
    }
    if number_at(&header, 68) != Some(APPLICATION_ID) {
        return Err(foreign("is the database of another program"));
    }
    refuse_newer(file, number_at(&header, 60).unwrap_or_default())?;
    read_only(file)?;
    Ok(Found::Ours)
}

/// The write-ahead log that belongs to a database.
fn log_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

/// The first hundred bytes, or all there are.
fn header(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut header = Vec::with_capacity(100);
    std::fs::File::open(file)?.take(100).read_to_end(&mut header)?;
    Ok(header)
}

fn number_at(header: &[u8], offset: usize) -> Option<i32> {
    let bytes = header.get(offset..offset + 4)?;
    Some(i32::from_be_bytes(bytes.try_into().ok()?))
}

fn refuse_newer(file: &Path, version: i32) -> Result<(), StoreError> {
    match version > VERSION {
        true => Err(StoreError::Newer { file: file.to_owned(), version, known: VERSION }),
        false => Ok(()),
    }
}

/// Reads through SQLite what the header alone cannot say, because it may still be in the write-ahead log.
fn read_only(file: &Path) -> Result<(), StoreError> {
    let means = |error: rusqlite::Error| StoreError::of_sqlite(file, &error);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).map_err(means)?;
    connection.busy_timeout(super::opening::PATIENCE).map_err(means)?;
    refuse_newer(file, version(&connection).map_err(means)?)?;
    let tables: u32 = connection
        .query_row(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table'
             AND name IN ('scenarios', 'attempts', 'actions', 'events', 'overrules')",
            [],
            |row| row.get(0),
        )
        .map_err(means)?;
    match tables {
        5 => Ok(()),
        _ => Err(StoreError::Damaged { file: file.to_owned(), detail: "tables are missing".to_owned() }),
    }
}
