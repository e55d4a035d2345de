//! What was written and not saved yet, kept while the person works and offered when it was never saved.

use super::{digest, folder_name};
use crate::store::{StoreError, write_whole};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The recovery file of one draft. Its clones are hands on the same file, which may keep at the same time.
#[derive(Clone, Debug)]
pub struct Recovery {
    file: PathBuf,
    name: String,
    folders: Vec<Folder>,
    slot: Arc<Mutex<Slot>>,
}

/// What all hands on one recovery file share.
#[derive(Debug, Default)]
struct Slot {
    /// How many turns were taken.
    turns: u64,
    /// The newest turn that kept or dropped something. An older one comes too late.
    done: u64,
    kept: Option<PathBuf>,
}

/// A turn at keeping, taken when the work was looked at. Whoever took a later one has newer work.
#[derive(Debug)]
pub struct Turn {
    recovery: Recovery,
    number: u64,
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
        Self { file: file.to_owned(), name, folders: folders(data_folder), slot: Arc::default() }
    }

    /// The recovery that holds rescued work; keeping and dropping go on with it.
    #[must_use]
    pub fn of_rescue(rescue: &Rescue, data_folder: &Path) -> Self {
        let recovery = Self::of(&rescue.file, data_folder);
        recovery.slot().kept = Some(rescue.kept.clone());
        recovery
    }

    fn slot(&self) -> MutexGuard<'_, Slot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a turn at keeping the work as it is now.
    #[must_use]
    pub fn turn(&self) -> Turn {
        let mut slot = self.slot();
        slot.turns += 1;
        Turn { recovery: self.clone(), number: slot.turns }
    }

    /// The recovery file, when something is kept.
    #[must_use]
    pub fn file(&self) -> Option<PathBuf> {
        self.slot().kept.clone()
    }

    /// Drops what is kept, and what turns taken so far would keep; the work is saved, or not wanted.
    pub fn drop_kept(&self) {
        let mut slot = self.slot();
        slot.done = slot.turns;
        if let Some(kept) = slot.kept.take() {
            let _ = std::fs::remove_file(kept);
        }
    }
}

impl Turn {
    /// Keeps the work, unless a later turn was used already. `base` is what the file held when it began.
    ///
    /// # Errors
    /// When it can be kept nowhere; what was kept before is still there.
    pub fn keep(self, base: &str, text: &str, now: Timestamp) -> Result<(), StoreError> {
        let recovery = &self.recovery;
        let head = Head {
            evenkeel: MARK.to_owned(),
            file: recovery.file.clone(),
            at: now,
            base: base.len(),
            text: text.len(),
            digest: digest(text.as_bytes()),
        };
        let head = serde_json::to_string(&head)
            .map_err(|error| StoreError::Disk { file: recovery.file.clone(), detail: error.to_string() })?;
        let whole = format!("{head}\n{base}{text}");
        let mut slot = recovery.slot();
        if self.number <= slot.done {
            return Ok(());
        }
        let mut failed = None;
        for folder in &recovery.folders {
            let path = folder.path.join(&recovery.name);
            let written = folder
                .make()
                .map_err(|source| StoreError::Folder { folder: folder.path.clone(), source })
                .and_then(|()| write_whole(&path, whole.as_bytes()));
            match written {
                Ok(()) => {
                    slot.done = self.number;
                    // An older one elsewhere would be offered beside it.
                    if let Some(old) = slot.kept.replace(path).filter(|old| Some(old) != slot.kept.as_ref()) {
                        let _ = std::fs::remove_file(old);
                    }
                    return Ok(());
                }
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        Err(failed.unwrap_or_else(|| StoreError::Disk {
            file: recovery.file.clone(),
            detail: "no folder".to_owned(),
        }))
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

    #[test]
    fn of_two_hands_the_one_with_the_newer_work_keeps() {
        let data = tempfile::tempdir().expect("a folder");
        let recovery = Recovery::of(Path::new("tea.ron"), data.path());
        let slow = recovery.turn();
        recovery.turn().keep("", "newer", Timestamp::now()).expect("it can be kept");
        slow.keep("", "older", Timestamp::now()).expect("nothing is to be done");
        let kept = Rescue::all(data.path());
        assert_eq!(kept.iter().map(|rescue| &*rescue.text).collect::<Vec<_>>(), ["newer"]);
        let late = recovery.turn();
        recovery.drop_kept();
        late.keep("", "not wanted", Timestamp::now()).expect("nothing is to be done");
        assert_eq!(Rescue::all(data.path()), []);
    }

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
