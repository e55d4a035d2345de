//! What was written and not saved yet, kept while the person works and offered when it was never saved.

use super::{digest, folder_name};
use crate::store::{StoreError, write_whole};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The recovery file of one draft.
#[derive(Clone, Debug)]
pub struct Recovery {
    file: PathBuf,
    name: String,
    folders: Vec<Folder>,
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
            let path = folder.path.join(&self.name);
            let written = folder
                .make()
                .map_err(|source| StoreError::Folder { folder: folder.path.clone(), source })
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
        let safe = folders(data_folder).into_iter().filter(Folder::is_safe);
        let files = safe.filter_map(|folder| std::fs::read_dir(folder.path).ok());
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
fn folders(data_folder: &Path) -> Vec<Folder> {
    let elsewhere = format!("evenkeel-recovery-{}", folder_name(data_folder));
    vec![
        Folder { path: data_folder.join("recovery"), among_others: false },
        Folder { path: std::env::temp_dir().join(elsewhere), among_others: true },
    ]
}

/// A folder for recoveries.
#[derive(Clone, Debug)]
struct Folder {
    path: PathBuf,
    /// Whether everybody on the machine may make folders beside it, and so one of its name before we do.
    among_others: bool,
}

impl Folder {
    /// Makes it, so that only its owner can look into it.
    fn make(&self) -> std::io::Result<()> {
        if !self.among_others && self.path.is_dir() {
            return Ok(());
        }
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(!self.among_others);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        match builder.create(&self.path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && self.is_safe() => Ok(()),
            made => made,
        }
    }

    /// Whether what is in it was put there by us: nobody else could.
    fn is_safe(&self) -> bool {
        !self.among_others || is_ours_alone(&self.path)
    }
}

/// Whether this is a folder, not a link to one, that belongs to us and is closed to everybody else.
#[cfg(unix)]
fn is_ours_alone(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    // What we make belongs to us; that says who we are.
    let Ok(us) = tempfile::tempfile().and_then(|file| file.metadata()) else { return false };
    std::fs::symlink_metadata(folder)
        .is_ok_and(|there| there.is_dir() && there.uid() == us.uid() && there.mode() & 0o077 == 0)
}

/// The folder for temporary files is everybody's own on other systems.
#[cfg(not(unix))]
fn is_ours_alone(folder: &Path) -> bool {
    std::fs::symlink_metadata(folder).is_ok_and(|there| there.is_dir())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, chown, symlink};

    fn among_others(path: PathBuf) -> Folder {
        Folder { path, among_others: true }
    }

    #[test]
    fn a_folder_among_others_is_made_for_us_alone() {
        let beside = tempfile::tempdir().expect("a folder");
        let folder = among_others(beside.path().join("kept"));
        assert!(!folder.is_safe(), "there is none yet");
        folder.make().expect("it can be made");
        let mode = std::fs::metadata(&folder.path).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        assert!(folder.is_safe());
        folder.make().expect("ours is taken again");
    }

    #[test]
    fn a_folder_somebody_could_look_into_or_lead_us_to_is_refused() {
        let beside = tempfile::tempdir().expect("a folder");
        let open = among_others(beside.path().join("open"));
        std::fs::create_dir(&open.path).expect("a folder");
        std::fs::set_permissions(&open.path, std::fs::Permissions::from_mode(0o777)).expect("ours");
        let ours = among_others(beside.path().join("ours"));
        ours.make().expect("it can be made");
        let link = among_others(beside.path().join("link"));
        symlink(&ours.path, &link.path).expect("a link");
        let mut refused = vec![open, link];
        let theirs = among_others(beside.path().join("theirs"));
        theirs.make().expect("it can be made");
        // Only the administrator can give a folder away.
        if chown(&theirs.path, Some(65_534), None).is_ok() {
            refused.push(theirs);
        }
        for folder in refused {
            assert!(folder.make().is_err() && !folder.is_safe(), "{}", folder.path.display());
        }
    }
}
