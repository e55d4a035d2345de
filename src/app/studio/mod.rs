//! A scenario being written: the draft with its file, what keeps it safe, and a play of it.

mod balancing;
mod bringing;
mod command;
mod creating;
mod drafts;
mod editing;
mod keeping;
mod opening;
mod outside;
mod playing;
mod ready;
mod saving;
mod spec;
mod trying;
mod versions;

pub use balancing::Balanced;
pub use keeping::Kept;
pub use ready::DraftRead;
pub use trying::Tried;

pub use drafts::DraftFile;
pub use versions::{Since, Version};

pub use command::{PlayWith, StudioCommand, StudioLocal};

use super::Core;
use crate::authoring::{Carried, Draft, Path as Way, Rehearsal};
use crate::session::Refusal;
use crate::store::{Manuscript, Recovery, Rescue, Watch};
use jiff::Timestamp;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is open in the studio.
#[derive(Debug)]
pub struct Studio {
    /// Tells one open draft from the next.
    number: u64,
    draft: Draft,
    manuscript: Manuscript,
    watch: Option<Watch>,
    /// How many steps were made that were not typed into the source.
    steps: u64,
    focus: Option<Range<usize>>,
    /// Where the work on it begins, when that is not its top.
    begins_at: Option<Way>,
    /// When it was last saved here.
    saved_at: Option<Timestamp>,
    /// Somebody else's text of the file, as long as nobody has decided between it and the draft.
    theirs: Option<String>,
    recovery: Recovery,
    /// Whether a job is keeping the draft.
    is_being_kept: bool,
    /// The revision that is kept for recovery.
    kept: Option<u64>,
    /// When it was kept, in the window's milliseconds.
    kept_ms: Option<u64>,
    /// Why the draft could not be kept, as long as it cannot.
    unkept: Option<String>,
    /// What the file held before, compared; `None` while nobody has asked or a job is comparing.
    versions: Option<Vec<Version>>,
    /// The revision a job is reading.
    being_read: Option<u64>,
    /// The reading that was made ready to be played last.
    ready: Option<ready::Ready>,
    play: Option<Rehearsal>,
    /// The revision the play is of.
    played: u64,
    carried: Option<Carried>,
    refused: Option<Refusal>,
    balanced: Option<Box<Balanced>>,
    /// Whether a job lets trainees play.
    balancing: bool,
    trying: trying::Trying,
}

/// What screens see.
impl Studio {
    /// A number that is another one for every draft opened.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The draft.
    #[must_use]
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// How many steps were made otherwise than by typing into the source; when it rises, the source shows [`Studio::focus`].
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// The bytes the last such step put into the text.
    #[must_use]
    pub fn focus(&self) -> Option<Range<usize>> {
        self.focus.clone()
    }

    /// The part the work on it begins with, when that is not the whole.
    #[must_use]
    pub fn begins_at(&self) -> Option<&Way> {
        self.begins_at.as_ref()
    }

    /// The file, without its folder.
    #[must_use]
    pub fn name(&self) -> String {
        self.manuscript.path().file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> &Path {
        self.manuscript.path()
    }

    /// Whether the file is there yet.
    #[must_use]
    pub fn is_on_disk(&self) -> bool {
        self.manuscript.exists()
    }

    /// When it was saved last since it was opened.
    #[must_use]
    pub fn saved_at(&self) -> Option<Timestamp> {
        self.saved_at
    }

    /// Whether somebody has to decide between the draft and what another program wrote into its file.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        self.theirs.is_some()
    }

    /// Why what is written is not kept for recovery at the moment, where it cannot be.
    #[must_use]
    pub fn unkept(&self) -> Option<&str> {
        self.unkept.as_deref()
    }

    /// Whether everything written so far would survive a crash: it is saved, or kept for recovery.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        !self.draft.is_changed() || self.kept == Some(self.draft.revision())
    }

    /// What the file held before it was saved over, newest first; `None` until it has been compared.
    #[must_use]
    pub fn versions(&self) -> Option<&[Version]> {
        self.versions.as_deref()
    }

    /// The play of the draft.
    #[must_use]
    pub fn play(&self) -> Option<&Rehearsal> {
        self.play.as_ref()
    }

    /// How far the play went when the draft last changed under it.
    #[must_use]
    pub fn carried(&self) -> Option<&Carried> {
        self.carried.as_ref()
    }

    /// Why the last action of the play was not possible.
    #[must_use]
    pub fn refused(&self) -> Option<&Refusal> {
        self.refused.as_ref()
    }
}

/// What screens see of the studio.
impl Core {
    /// What is open in the studio.
    #[must_use]
    pub fn studio(&self) -> Option<&Studio> {
        self.studio.as_deref()
    }

    /// Work that was never saved, newest first; it can be recovered or discarded.
    #[must_use]
    pub fn rescues(&self) -> &[Rescue] {
        &self.rescues
    }

    /// What the open file held before it was saved, newest first.
    #[must_use]
    pub fn backups(&self) -> Vec<crate::store::Backup> {
        self.studio().map_or_else(Vec::new, |studio| crate::store::backups(&self.folder, studio.file()))
    }

    /// Says how to wake the window, so that what another program does to an open file is seen at once.
    pub fn wake_by(&mut self, wake: impl Fn() + Send + Sync + 'static) {
        self.wake = Arc::new(wake);
    }

    /// A file of this name for a new scenario that is not there yet.
    pub(super) fn free_file(&self, name: &str) -> PathBuf {
        let folder = self.scenario_folder();
        let file = |number: u32| match number {
            1 => folder.join(format!("{name}.ron")),
            _ => folder.join(format!("{name}_{number}.ron")),
        };
        (1..).map(file).find(|file| !file.exists()).unwrap_or_else(|| file(1))
    }
}
