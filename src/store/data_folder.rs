//! Where this person's data lives.

use super::StoreError;
use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// The folder the person chose, or the one the system has for such data; it is made when something is first kept.
///
/// # Errors
/// When none was chosen and the system knows no home for this person.
pub fn data_folder(chosen: Option<&Path>) -> Result<PathBuf, StoreError> {
    match chosen {
        Some(folder) => Ok(folder.to_owned()),
        // The local folder: a database that is synced between machines while it is open is soon a damaged one.
        None => ProjectDirs::from("", "", "Evenkeel")
            .map(|folders| folders.data_local_dir().to_owned())
            .ok_or(StoreError::NoHome),
    }
}
