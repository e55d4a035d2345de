//! Drafts: files that are not in their place yet. A program that is told to end takes them away first.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tempfile::{Builder, NamedTempFile};

/// The drafts there are. What has to go when the program is told to end is known to nobody else: the work may be anywhere.
static DRAFTS: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// What SQLite may have put beside a database that is a draft.
const BESIDE: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// A file beside its later place, so that moving it there is one step. It goes when it is dropped elsewhere.
pub(super) struct Draft {
    file: NamedTempFile,
    _listed: Listed,
}

/// A name that is among the drafts as long as this lives.
struct Listed(PathBuf);

impl Drop for Listed {
    fn drop(&mut self) {
        drafts().remove(&self.0);
    }
}

impl Draft {
    /// For the owner alone.
    pub fn private(place: &Path) -> io::Result<Self> {
        Self::new(place, &Builder::new())
    }

    /// With the permissions the system gives new files.
    pub fn open(place: &Path) -> io::Result<Self> {
        let mut builder = Builder::new();
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        Self::new(place, &builder)
    }

    fn new<'a>(place: &Path, builder: &Builder<'a, 'a>) -> io::Result<Self> {
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut drafts = drafts();
        let file = builder.clone().prefix(".evenkeel-").tempfile_in(folder.unwrap_or(Path::new(".")))?;
        let path = file.path().to_owned();
        drafts.insert(path.clone());
        Ok(Self { file, _listed: Listed(path) })
    }

    /// Where it is until it is in its place.
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// The file.
    pub fn file(&mut self) -> &mut File {
        self.file.as_file_mut()
    }

    /// Moves it to its place, over what is there.
    pub fn replace(self, place: &Path) -> io::Result<()> {
        // While it moves nobody takes it away, and once that is done there is nothing to move.
        let moving = drafts();
        let moved = self.file.persist(place);
        drop(moving);
        moved.map(drop).map_err(|error| error.error)
    }

    /// Moves it to its place; what is there already stays.
    pub fn publish(self, place: &Path) -> io::Result<()> {
        let moving = drafts();
        let moved = self.file.persist_noclobber(place);
        drop(moving);
        moved.map(drop).map_err(|error| error.error)
    }
}

/// Takes away all drafts. From now on there are no new ones and none comes to its place: who wants that waits, and the
/// program is to end.
pub fn discard_drafts() {
    let drafts = drafts();
    for draft in drafts.iter() {
        for beside in BESIDE {
            let mut name = draft.clone().into_os_string();
            name.push(beside);
            let _ = std::fs::remove_file(name);
        }
    }
    std::mem::forget(drafts);
}

fn drafts() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    DRAFTS.lock().unwrap_or_else(PoisonError::into_inner)
}
