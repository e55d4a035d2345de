//! A file that is not our database is left alone, and the person is told what it is.

use super::begin;
use evenkeel::store::{FILE_NAME, Store, StoreError};
use std::collections::BTreeMap;
use std::path::Path;
use tempfile::{TempDir, tempdir};

/// Every file of a folder with its bytes, other than SQLite's shared memory, which holds no data.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    entries
        .filter(|entry| entry.path().is_file())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .filter(|(name, _)| !name.ends_with("-shm"))
        .map(|(name, path)| (name, std::fs::read(path).expect("readable")))
        .filter(|(name, bytes)| !(name.ends_with("-wal") && bytes.is_empty()))
        .collect()
}

fn refused(folder: &TempDir) -> StoreError {
    let before = files(folder.path());
    let error = Store::open(folder.path()).err().expect("must not open");
    assert_eq!(files(folder.path()), before, "changed by being looked at: {error}");
    let sentence = error.to_string();
    assert!(sentence.contains("evenkeel.db"), "{sentence}");
    error
}

fn with_file(bytes: &[u8]) -> TempDir {
    let folder = tempdir().expect("a folder");
    std::fs::write(folder.path().join(FILE_NAME), bytes).expect("writable");
    folder
}

#[test]
fn a_text_file_is_left_alone() {
    for text in ["Dear diary,", "S", &"long ".repeat(2_000)] {
        let error = refused(&with_file(text.as_bytes()));
        assert!(error.to_string().contains("is not a database"), "{error}");
    }
}

#[test]
fn an_empty_file_is_not_taken_for_a_database() {
    let error = refused(&with_file(b""));
    assert!(error.to_string().contains("is empty"), "{error}");
}

#[test]
fn a_folder_of_that_name_is_left_alone() {
    let folder = tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join(FILE_NAME)).expect("a folder");
    assert!(refused(&folder).to_string().contains("is a folder"));
}

#[test]
fn the_database_of_another_program_is_left_alone() {
    let folder = tempdir().expect("a folder");
    let other = rusqlite::Connection::open(folder.path().join(FILE_NAME)).expect("a database");
    other
        .execute_batch(
            "PRAGMA journal_mode = WAL; CREATE TABLE attempts (x); INSERT INTO attempts VALUES (1)",
        )
        .expect("a table");
    // Once while the other program has it open, with its log, and once closed.
    let error = refused(&folder);
    assert!(error.to_string().contains("of another program"), "{error}");
    other.close().expect("closed");
    assert!(matches!(refused(&folder), StoreError::Foreign { .. }));
}

#[test]
fn a_newer_database_is_left_alone() {
    let folder = tempdir().expect("a folder");
    begin(&Store::open(folder.path()).expect("a new store"), "Ana");
    let newer = rusqlite::Connection::open(folder.path().join(FILE_NAME)).expect("opens");
    newer.execute_batch("PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99").expect("raised");
    // At first the version is in the log only, then in the file.
    for _ in 0..2 {
        let error = refused(&folder);
        assert!(matches!(error, StoreError::Newer { version: 99, .. }), "{error}");
        newer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("written back");
    }
}

#[test]
fn a_log_without_its_database_is_kept() {
    let folder = tempdir().expect("a folder");
    std::fs::write(folder.path().join(format!("{FILE_NAME}-wal")), b"the latest answers").expect("writable");
    assert!(matches!(refused(&folder), StoreError::OnlyLog { .. }));
}

#[test]
fn a_database_cut_short_is_left_alone() {
    let folder = tempdir().expect("a folder");
    begin(&Store::open(folder.path()).expect("a new store"), "Ana");
    let file = folder.path().join(FILE_NAME);
    let bytes = std::fs::read(&file).expect("readable");
    for length in [99, 100, 512, 4_096, bytes.len() / 2, bytes.len() - 4_096] {
        std::fs::write(&file, &bytes[..length]).expect("writable");
        let error = refused(&folder);
        assert!(
            matches!(error, StoreError::Damaged { .. } | StoreError::Foreign { .. }),
            "{length}: {error}"
        );
    }
}

#[test]
fn a_data_folder_that_is_a_file_is_named() {
    let folder = with_file(b"");
    let error = Store::open(&folder.path().join(FILE_NAME)).err().expect("must not open");
    assert!(matches!(error, StoreError::Folder { .. }), "{error}");
    assert!(error.to_string().contains("--data"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let read_only = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("permissions");
    };
    let folder = tempdir().expect("a folder");
    begin(&Store::open(folder.path()).expect("a new store"), "Ana");
    let file = folder.path().join(FILE_NAME);
    read_only(&file, 0o444);
    read_only(folder.path(), 0o555);
    // The administrator may write everywhere; then there is nothing to see here.
    if std::fs::File::create(folder.path().join("probe")).is_err() {
        assert!(matches!(refused(&folder), StoreError::ReadOnly { .. }));
        let nothing_yet = tempdir().expect("a folder");
        read_only(nothing_yet.path(), 0o555);
        assert!(matches!(Store::open(nothing_yet.path()), Err(StoreError::ReadOnly { .. })));
        read_only(nothing_yet.path(), 0o755);
    }
    read_only(folder.path(), 0o755);
}
