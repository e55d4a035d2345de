//! Files that appear whole or not at all.

use super::StoreError;
use super::draft::Draft;
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Writes a file in one step: whoever looks sees the old content or the new, also after a loss of power.
///
/// # Errors
/// When it cannot be written; what was there is untouched then.
pub fn write_whole(file: &Path, content: &[u8]) -> Result<(), StoreError> {
    write_streamed(file, |draft| {
        draft.write_all(content).map_err(|error| StoreError::of_system(file, &error))
    })
}

/// Writes a file in one step as [`write_whole`] does, piece by piece, so that it need not be in memory. The permissions of
/// what is replaced stay; a new file has those the system gives new files.
///
/// # Errors
/// What `write` says, or when the file cannot be written; what was there is untouched then.
pub fn write_streamed<E: From<StoreError>>(
    file: &Path,
    write: impl FnOnce(&mut File) -> Result<(), E>,
) -> Result<(), E> {
    let failed = |error: std::io::Error| StoreError::of_system(file, &error);
    let before = std::fs::metadata(file).ok().map(|old| old.permissions());
    // A file that may not be written is not replaced by the back door.
    if before.as_ref().is_some_and(std::fs::Permissions::readonly) {
        return Err(StoreError::ReadOnly { file: file.to_owned() }.into());
    }
    let mut draft = Draft::open(file).map_err(failed)?;
    write(draft.file())?;
    if let Some(permissions) = before {
        draft.file().set_permissions(permissions).map_err(failed)?;
    }
    draft.file().sync_all().map_err(failed)?;
    draft.replace(file).map_err(failed)?;
    sync_folder(file);
    Ok(())
}

/// Writes a new file in one step; what is there already stays. Whether it was written.
///
/// # Errors
/// When it cannot be written.
pub fn write_new(file: &Path, content: &[u8]) -> Result<bool, StoreError> {
    let failed = |error: std::io::Error| StoreError::of_system(file, &error);
    let mut draft = Draft::open(file).map_err(failed)?;
    draft.file().write_all(content).map_err(failed)?;
    match publish(draft, file) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(failed(error)),
    }
}

/// Moves a finished draft to its place; what is there already stays.
pub(super) fn publish(draft: Draft, file: &Path) -> std::io::Result<()> {
    // By its name: a database was written by a connection of its own.
    File::open(draft.path())?.sync_all()?;
    draft.publish(file)?;
    sync_folder(file);
    Ok(())
}

/// Makes the name of a new file as durable as its content. Where a folder cannot be synced there is nothing to do better.
fn sync_folder(file: &Path) {
    #[cfg(unix)]
    if let Some(folder) = file.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    #[cfg(not(unix))]
    let _ = file;
}
