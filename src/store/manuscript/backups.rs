//! What a file held before it was saved, as often as that was.

use super::{digest, folder_name};
use crate::store::{StoreError, write_whole};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};

/// How many backups are kept of each file.
pub const BACKUPS_KEPT: usize = 20;

/// What a file once held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is kept.
    pub path: PathBuf,
    /// When the file was saved over.
    pub at: Timestamp,
}

/// How the moment is written in a backup's name.
const STAMP: &str = "%Y-%m-%dT%H-%M-%S%.3fZ";

/// The backups of a file, newest first; none where the folder cannot be read.
#[must_use]
pub fn backups(data_folder: &Path, file: &Path) -> Vec<Backup> {
    let entries = std::fs::read_dir(folder(data_folder, file)).into_iter().flatten().flatten();
    let mut backups: Vec<Backup> = entries
        .filter_map(|entry| {
            let path = entry.path();
            let at = Timestamp::strptime(
                "%Y-%m-%dT%H-%M-%S%.fZ%z",
                format!("{}+0000", path.file_stem()?.to_str()?),
            );
            Some(Backup { at: at.ok()?, path })
        })
        .collect();
    backups.sort_by(|a, b| (b.at, &b.path).cmp(&(a.at, &a.path)));
    backups
}

/// Keeps what a file held until now, unless that is what the newest backup holds, and drops the oldest.
pub(super) fn keep(
    data_folder: &Path,
    file: &Path,
    content: &[u8],
    now: Timestamp,
) -> Result<(), StoreError> {
    let folder = folder(data_folder, file);
    std::fs::create_dir_all(&folder)
        .map_err(|source| StoreError::Folder { folder: folder.clone(), source })?;
    let before = backups(data_folder, file);
    let is_kept =
        |backup: &Backup| std::fs::read(&backup.path).is_ok_and(|kept| digest(&kept) == digest(content));
    if before.first().is_some_and(is_kept) {
        return Ok(());
    }
    // Two saves in one instant are two backups.
    let mut at = now;
    let name = |at: Timestamp| folder.join(format!("{}.ron", at.to_zoned(TimeZone::UTC).strftime(STAMP)));
    while name(at).exists() {
        at += jiff::Span::new().milliseconds(1);
    }
    write_whole(&name(at), content)?;
    for old in backups(data_folder, file).iter().skip(BACKUPS_KEPT) {
        // One backup too many harms nobody.
        let _ = std::fs::remove_file(&old.path);
    }
    Ok(())
}

fn folder(data_folder: &Path, file: &Path) -> PathBuf {
    data_folder.join("backups").join(folder_name(file))
}
