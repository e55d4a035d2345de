//! The file itself: read, looked at again, and replaced in one step.

use super::super::publish::write_whole;
use super::{Recovery, backups, digest};
use crate::diagnostic::Diagnostic;
use crate::scenario::{LARGEST, text_of};
use crate::store::StoreError;
use jiff::Timestamp;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// A file being written, with what this program knows it to hold.
#[derive(Clone, Debug)]
pub struct Manuscript {
    path: PathBuf,
    data_folder: PathBuf,
    /// The digest of what it held when this program last looked; `None` while there is no file.
    known: Option<String>,
}

/// What a look at the file finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnDisk {
    /// What this program knows.
    Same,
    /// Somebody else's text.
    Changed(String),
    /// No file any more.
    Gone,
}

/// Why a draft was not saved; the file is as it was then.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Somebody else has changed the file since this program looked.
    #[error("the file was changed by another program meanwhile")]
    Changed(String),
    /// It cannot be written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Manuscript {
    /// Reads a file to write in it. `data_folder` keeps its backups.
    ///
    /// # Errors
    /// When it cannot be read, or is not text.
    pub fn open(path: &Path, data_folder: &Path) -> Result<(Self, String), StoreError> {
        // A link is followed once, so that saving replaces the file and not the link.
        let path = path.canonicalize().map_err(|error| StoreError::of_system(path, &error))?;
        let bytes = read(&path)?;
        let text = text(&path, &bytes)?;
        let manuscript =
            Self { path, data_folder: data_folder.to_owned(), known: Some(digest(text.as_bytes())) };
        Ok((manuscript, text))
    }

    /// A file that is not there yet.
    #[must_use]
    pub fn new(path: &Path, data_folder: &Path) -> Self {
        Self { path: path.to_owned(), data_folder: data_folder.to_owned(), known: None }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the unsaved work on it is kept.
    #[must_use]
    pub fn recovery(&self) -> Recovery {
        Recovery::of(&self.path, &self.data_folder)
    }

    /// Whether it has been saved, or was there before.
    #[must_use]
    pub fn exists(&self) -> bool {
        self.known.is_some()
    }

    /// Looks at the file again. It still counts as known what it held before, until [`Manuscript::accept`].
    ///
    /// # Errors
    /// When it cannot be read, or is not text any more.
    pub fn look(&self) -> Result<OnDisk, StoreError> {
        match read(&self.path) {
            Ok(bytes) if self.known.as_deref() == Some(&*digest(&bytes)) => Ok(OnDisk::Same),
            Ok(bytes) => Ok(OnDisk::Changed(text(&self.path, &bytes)?)),
            Err(_) if !self.path.exists() && self.known.is_none() => Ok(OnDisk::Same),
            Err(_) if !self.path.exists() => Ok(OnDisk::Gone),
            Err(error) => Err(error),
        }
    }

    /// Takes note that the file holds this text now, whoever wrote it.
    pub fn accept(&mut self, text: &str) {
        self.known = Some(digest(text.as_bytes()));
    }

    /// Takes note that there is no file any more, so that saving makes it again.
    pub fn forget(&mut self) {
        self.known = None;
    }

    /// Saves a text in one step; what the file held goes among its backups, and its permissions stay.
    ///
    /// # Errors
    /// When somebody else has changed the file meanwhile, or it cannot be written; it is as it was then.
    pub fn save(&mut self, text: &str, now: Timestamp) -> Result<(), SaveError> {
        match self.look()? {
            OnDisk::Same | OnDisk::Gone => {}
            OnDisk::Changed(theirs) if theirs == text => {}
            OnDisk::Changed(theirs) => return Err(SaveError::Changed(theirs)),
        }
        if let Ok(old) = read(&self.path) {
            // A disk too full for a backup may still have room for what the person wrote.
            let _ = backups::keep(&self.data_folder, &self.path, &old, now);
        }
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder)
                .map_err(|source| StoreError::Folder { folder: folder.to_owned(), source })?;
        }
        write_whole(&self.path, text.as_bytes())?;
        self.accept(text);
        Ok(())
    }
}

fn read(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(LARGEST as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| match error.kind() {
            ErrorKind::PermissionDenied => {
                StoreError::Disk { file: path.to_owned(), detail: "it may not be read".to_owned() }
            }
            _ => StoreError::of_system(path, &error),
        })?;
    Ok(bytes)
}

fn text(path: &Path, bytes: &[u8]) -> Result<String, StoreError> {
    let no_text = |problem: Diagnostic| StoreError::Disk { file: path.to_owned(), detail: problem.message };
    text_of(bytes, &path.display().to_string()).map(str::to_owned).map_err(no_text)
}
