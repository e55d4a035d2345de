//! What was written and not saved yet, kept while the person works and offered when it was never saved.

use super::{digest, folder_name};
use crate::store::{StoreError, write_whole};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The recovery file of one draft.
#[derive(Clone, Debug)]
pub struct Recovery {
    file: PathBuf,
    name: String,
    folders: Vec<PathBuf>,
    kept: Option<PathBuf>,
}

/// Work found in a recovery file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescue {
    /// The recovery file.
    pub kept: PathBuf,
    /// The file it would have been saved to.
    pub file: PathBuf,
    /// When it was kept.
    pub at: Timestamp,
    /// What the file held when the work began; empty where there was no file.
    pub base: String,
    /// The work.
    pub text: String,
}

/// The first line of a recovery file; the base and the work follow, by their lengths.
#[derive(Serialize, Deserialize)]
struct Head {
    evenkeel: String,
    file: PathBuf,
    at: Timestamp,
    base: usize,
    text: usize,
    digest: String,
}

const MARK: &str = "recovery-1";

impl Recovery {
    /// Where the unsaved work on `file` is kept: in the data folder, and where that cannot be written, among the system's
    /// temporary files. Each draft has its own, also when two windows have one file open.
    #[must_use]
    pub fn of(file: &Path, data_folder: &Path) -> Self {
        let name = format!("{}-{}.recovery", folder_name(file), uuid::Uuid::now_v7().simple());
        Self { file: file.to_owned(), name, folders: folders(data_folder), kept: None }
    }

    /// The recovery that holds rescued work; keeping and dropping go on with it.
    #[must_use]
    pub fn of_rescue(rescue: &Rescue, data_folder: &Path) -> Self {
        let mut recovery = Self::of(&rescue.file, data_folder);
        recovery.kept = Some(rescue.kept.clone());
        recovery
    }

    /// Keeps the work. `base` is what the file held when it began.
    ///
    /// # Errors
    /// When it can be kept nowhere; what was kept before is still there.
    pub fn keep(&mut self, base: &str, text: &str, now: Timestamp) -> Result<(), StoreError> {
        let head = Head {
            evenkeel: MARK.to_owned(),
            file: self.file.clone(),
            at: now,
            base: base.len(),
            text: text.len(),
            digest: digest(text.as_bytes()),
        };
        let head = serde_json::to_string(&head)
            .map_err(|error| StoreError::Disk { file: self.file.clone(), detail: error.to_string() })?;
        let whole = format!("{head}\n{base}{text}");
        let mut failed = None;
        for folder in &self.folders {
            let path = folder.join(&self.name);
            let written = private_folder(folder)
                .map_err(|source| StoreError::Folder { folder: folder.clone(), source })
                .and_then(|()| write_whole(&path, whole.as_bytes()));
            match written {
                Ok(()) => {
                    // An older one elsewhere would be offered beside it.
                    if let Some(old) = self.kept.replace(path).filter(|old| Some(old) != self.kept.as_ref()) {
                        let _ = std::fs::remove_file(old);
                    }
                    return Ok(());
                }
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        Err(failed
            .unwrap_or_else(|| StoreError::Disk { file: self.file.clone(), detail: "no folder".to_owned() }))
    }

    /// The recovery file, when something is kept.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.kept.as_deref()
    }

    /// Drops what is kept; the work is saved, or not wanted.
    pub fn drop_kept(&mut self) {
        if let Some(kept) = self.kept.take() {
            let _ = std::fs::remove_file(kept);
        }
    }
}

impl Rescue {
    /// Everything that was written and never saved, newest first. A recovery file that is not whole is left alone.
    #[must_use]
    pub fn all(data_folder: &Path) -> Vec<Self> {
        let files = folders(data_folder).into_iter().filter_map(|folder| std::fs::read_dir(folder).ok());
        let files = files.flat_map(|entries| entries.flatten().map(|entry| entry.path()));
        let mut all: Vec<Self> = files
            .filter(|path| path.extension().is_some_and(|ending| ending == "recovery"))
            .filter_map(|path| Self::read(&path))
            .collect();
        all.sort_by(|a, b| (b.at, &b.kept).cmp(&(a.at, &a.kept)));
        all
    }

    fn read(path: &Path) -> Option<Self> {
        let whole = std::fs::read_to_string(path).ok()?;
        let (head, rest) = whole.split_once('\n')?;
        let head: Head = serde_json::from_str(head).ok().filter(|head: &Head| head.evenkeel == MARK)?;
        let (base, text) = rest.split_at_checked(head.base)?;
        let is_whole = text.len() == head.text && digest(text.as_bytes()) == head.digest;
        is_whole.then(|| Self {
            kept: path.to_owned(),
            file: head.file,
            at: head.at,
            base: base.to_owned(),
            text: text.to_owned(),
        })
    }

    /// Drops it.
    pub fn discard(&self) {
        let _ = std::fs::remove_file(&self.kept);
    }
}

/// Where recoveries are kept, best first. Two data folders have nothing to recover from each other.
fn folders(data_folder: &Path) -> Vec<PathBuf> {
    let elsewhere = format!("evenkeel-recovery-{}", folder_name(data_folder));
    vec![data_folder.join("recovery"), std::env::temp_dir().join(elsewhere)]
}

/// Makes a folder that only its owner can look into.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
