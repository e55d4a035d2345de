//! Files that appear whole or not at all.

use super::StoreError;
use std::io::Write;
use std::path::Path;
use tempfile::{NamedTempFile, TempPath};

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
    write: impl FnOnce(&mut std::fs::File) -> Result<(), E>,
) -> Result<(), E> {
    let failed = |error: std::io::Error| StoreError::of_system(file, &error);
    let before = std::fs::metadata(file).ok().map(|old| old.permissions());
    // A file that may not be written is not replaced by the back door.
    if before.as_ref().is_some_and(std::fs::Permissions::readonly) {
        return Err(StoreError::ReadOnly { file: file.to_owned() }.into());
    }
    let mut draft = open_draft_beside(file).map_err(failed)?;
    write(draft.as_file_mut())?;
    if let Some(permissions) = before {
        draft.as_file().set_permissions(permissions).map_err(failed)?;
    }
    draft.as_file().sync_all().map_err(failed)?;
    draft.persist(file).map_err(|error| failed(error.error))?;
    sync_folder(file);
    Ok(())
}

/// Writes a new file in one step; what is there already stays. Whether it was written.
///
/// # Errors
/// When it cannot be written.
pub fn write_new(file: &Path, content: &[u8]) -> Result<bool, StoreError> {
    let failed = |error: std::io::Error| StoreError::of_system(file, &error);
    let mut draft = open_draft_beside(file).map_err(failed)?;
    draft.write_all(content).map_err(failed)?;
    match publish(draft.into_temp_path(), file) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(failed(error)),
    }
}

/// A file for the owner alone that is made beside its later place, so that moving it there is one step.
pub(super) fn draft_beside(file: &Path) -> std::io::Result<NamedTempFile> {
    draft(file, &tempfile::Builder::new())
}

/// A draft with the permissions the system gives new files.
fn open_draft_beside(file: &Path) -> std::io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    draft(file, &builder)
}

fn draft<'a>(file: &Path, builder: &tempfile::Builder<'a, 'a>) -> std::io::Result<NamedTempFile> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    builder.clone().prefix(".evenkeel-").tempfile_in(folder.unwrap_or(Path::new(".")))
}

/// Moves a finished draft to its place; what is there already stays.
pub(super) fn publish(draft: TempPath, file: &Path) -> std::io::Result<()> {
    std::fs::File::open(&draft)?.sync_all()?;
    draft.persist_noclobber(file).map_err(|error| error.error)?;
    sync_folder(file);
    Ok(())
}

/// Makes the name of a new file as durable as its content. Where a folder cannot be synced there is nothing to do better.
fn sync_folder(file: &Path) {
    #[cfg(unix)]
    if let Some(folder) = file.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let _ = std::fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
    #[cfg(not(unix))]
    let _ = file;
}
