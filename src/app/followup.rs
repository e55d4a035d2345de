//! What the window has to do after a command was executed, and what a job found.

use super::studio::{Balanced, DraftRead, Kept, Tried, Version};
use super::{CarriedAway, Counted, FileKind, Inspection, Intake, Job, Listed, Local, Place, Whence};
use crate::export::Format;
use crate::store::{AttemptId, AttemptPage, Forgotten, Library, StoreError};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Something only the window can do. The core says it; the window does it.
#[derive(Debug)]
pub enum Followup {
    /// Show a screen.
    Show(Place),
    /// Open a dialog.
    Ask(Question),
    /// Close the dialog in view.
    CloseDialog,
    /// Start a job.
    Start(Job),
    /// Stop a job, by its position.
    Stop(usize),
    /// Tell the screen in view.
    Tell(Local),
    /// Put text on the clipboard.
    Copy(String),
    /// Open the system's dialog for saving a file.
    ChoosePath(PathBuf),
    /// Open the system's dialog for opening a file.
    ChooseFile(FileKind),
    /// A file was chosen in the system's dialog; `None` when it was closed, or when there is none.
    PathChosen(Option<PathBuf>),
    /// Open a folder with the system's file manager.
    OpenFolder(PathBuf),
    /// Look again after so many milliseconds.
    WakeIn(u64),
    /// The look was changed in the settings.
    Restyle,
    /// Leave the program.
    Close,
}

/// A dialog, by what it asks or shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which command?
    Palette,
    /// Which keys?
    Shortcuts,
    /// Who practises?
    Who,
    /// What is wrong with this scenario file?
    Findings(PathBuf),
    /// Should this attempt be deleted?
    Delete(AttemptId),
    /// Where should the report on this attempt be saved, and how?
    Export(AttemptId, Format),
    /// Where should attempts be saved for another machine: this one, or all that are listed?
    Carry(Option<AttemptId>),
    /// Which file should attempts be taken in from?
    TakeIn,
    /// Which scenario should be opened in the studio, or which story brought in?
    OpenFile(FileKind),
    /// Which kept version of the open scenario should be taken?
    Versions,
    /// What came of taking attempts in.
    TakenIn(Box<Intake>),
    /// What is wrong with some of all attempts.
    Inspected(Box<Inspection>),
    /// Which trainee should be deleted with all their data?
    ForgetWhom,
    /// Should this trainee be deleted with all their data?
    Forget(String),
    /// Should so many attempts be deleted that are older than they are kept?
    Expired(u32),
    /// Where should the report on many attempts be saved, and how?
    ExportCohort(Format),
    /// Where should the copy of all data be saved?
    Backup,
}

/// What a job ended in.
#[derive(Debug)]
pub enum Done {
    /// The system's file dialog was answered; `None` when it was closed, or when there is none.
    PathChosen(Option<PathBuf>),
    /// A report was saved.
    Exported(PathBuf),
    /// A copy of all data was saved.
    BackedUp(PathBuf),
    /// Attempts were saved for another machine.
    CarriedAway(PathBuf, CarriedAway),
    /// Attempts were taken in.
    TakenIn(Box<Intake>),
    /// A trainee was deleted, or without a name the attempts that were too old.
    Forgotten(Option<String>, Forgotten),
    /// The scenarios were read.
    LibraryRead(Box<Library>),
    /// The draft of this number in the studio was read.
    DraftRead(u64, Box<DraftRead>),
    /// The draft of this number in the studio was tried out; nothing where that was stopped.
    DraftTried(u64, Option<Box<Tried>>),
    /// What is not saved of a draft was kept.
    DraftKept(Box<Kept>),
    /// Simulated trainees have played the draft of this number in the studio; nothing where somebody stopped them.
    Balanced(u64, Option<Box<Balanced>>),
    /// These attempts were looked at.
    AttemptsChecked {
        /// Those that are what was stored.
        sound: Vec<AttemptId>,
        /// Those that are not, with what is wrong.
        damaged: BTreeMap<AttemptId, String>,
    },
    /// All attempts were looked at, and decided again.
    Inspected(Box<Inspection>),
    /// Attempts were looked for in the history.
    Sought {
        /// A page of them; `None` when it was stopped.
        found: Result<Option<AttemptPage>, StoreError>,
        /// Whether they follow those that are listed.
        goes_on: bool,
    },
    /// A table was made to be copied.
    Copied {
        /// It.
        text: String,
        /// How many rows it has.
        rows: usize,
        /// Whether there were more than are copied at once.
        more: bool,
    },
    /// The kept versions of the draft of this number were compared with it.
    VersionsCompared(u64, Vec<Version>),
    /// A report on many attempts was counted, or a part of it.
    Counted(Counted),
    /// Attempts behind a figure were found.
    Listed {
        /// Where they come from.
        whence: Box<Whence>,
        /// They.
        attempts: Vec<Listed>,
        /// Whether there may be more.
        more: bool,
    },
    /// It did not work: a sentence, and what the system said.
    Failed {
        /// The locale key of the sentence.
        words: &'static str,
        /// What the system said.
        detail: String,
    },
    /// Nothing that anybody needs to know.
    Quietly,
    /// The job itself has a fault.
    Broke,
}

impl Done {
    /// It did not work.
    #[must_use]
    pub fn failed(words: &'static str, detail: impl std::fmt::Display) -> Self {
        Self::Failed { words, detail: detail.to_string() }
    }
}
