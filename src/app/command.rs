//! Everything a person can do in the window.

use super::{
    Asked, Place, SettingChange, ShiftCommand, Sought, StudioCommand, StudioLocal, TakingIn, Whence,
};
use crate::export::Format;
use crate::session::Action;
use crate::store::AttemptId;
use crate::vocabulary::{Mark, Mode, Technique};
use std::path::PathBuf;
use std::sync::Arc;

/// Something a person asks for. Screens push commands; they are executed after the frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Show another screen.
    Go(Place),
    /// Leave this screen for the one it was reached from.
    Back,
    /// Begin an attempt at a scenario.
    Begin {
        /// The scenario's id.
        scenario: Arc<str>,
        /// How to answer.
        mode: Mode,
    },
    /// Go on with an attempt where it stopped.
    Resume {
        /// The attempt.
        attempt: AttemptId,
    },
    /// Act in the attempt under way.
    Act(Action),
    /// Leave the attempt under way, or the shift; it can be resumed.
    Leave,
    /// Do something with a shift.
    Shift(ShiftCommand),
    /// Play the scenario of the attempt in view again.
    Again {
        /// The scenario's id.
        scenario: Arc<str>,
    },
    /// Ask where and how to save the report on an attempt.
    Export {
        /// The attempt.
        attempt: AttemptId,
        /// How.
        format: Format,
    },
    /// Save the report on an attempt.
    ExportTo {
        /// The attempt.
        attempt: AttemptId,
        /// How.
        format: Format,
        /// Where.
        path: PathBuf,
    },
    /// Ask whether an attempt should be deleted.
    AskDelete {
        /// The attempt.
        attempt: AttemptId,
    },
    /// Delete an attempt.
    Delete {
        /// The attempt.
        attempt: AttemptId,
    },
    /// Correct a mark in the report, with a reason; a trainer's word stands beside the program's.
    Overrule {
        /// The attempt.
        attempt: AttemptId,
        /// The turn.
        turn: u32,
        /// The technique.
        technique: Technique,
        /// The mark it should have been.
        mark: Mark,
        /// Why.
        reason: String,
    },
    /// Mark a lesson as read and go on to the next step.
    Read {
        /// The lesson's id.
        lesson: Arc<str>,
    },
    /// Ask who practises.
    AskWho,
    /// Let somebody practise: their own progress from now on.
    PractiseAs {
        /// Their name or pseudonym; empty for none.
        trainee: String,
    },
    /// List everybody's attempts in the history, or only those of whoever practises.
    SeeEveryone(bool),
    /// List the attempts that have these words, in this order.
    Seek(Box<Sought>),
    /// List more of them.
    SeekMore,
    /// Put the attempts that are listed on the clipboard, as a table.
    CopyHistory,
    /// Put a trainee into a group; the first one makes it.
    JoinGroup {
        /// The group.
        group: String,
        /// The trainee.
        trainee: String,
    },
    /// Take a trainee out of a group; the last one ends it.
    LeaveGroup {
        /// The group.
        group: String,
        /// The trainee.
        trainee: String,
    },
    /// Ask where to save attempts for another machine.
    Carry {
        /// The attempt that is selected, if one is; all that are listed can be chosen too.
        attempt: Option<AttemptId>,
    },
    /// Save attempts for another machine.
    CarryTo {
        /// The attempt; `None` for all that the history lists.
        attempt: Option<AttemptId>,
        /// Whether to leave out names and everything anybody wrote.
        anonymous: bool,
        /// Where.
        path: PathBuf,
    },
    /// Ask which file to take attempts in from.
    AskTakeIn,
    /// Take attempts in from a file.
    TakeIn {
        /// The file.
        path: PathBuf,
        /// How.
        how: TakingIn,
    },
    /// Ask with the system's own dialog which file to open.
    ChooseFile(FileKind),
    /// Ask which trainee should be deleted with all their data.
    AskForgetWhom,
    /// Ask whether a trainee should be deleted with all their data.
    AskForget {
        /// The trainee.
        trainee: String,
    },
    /// Delete a trainee with all their data.
    Forget {
        /// The trainee.
        trainee: String,
    },
    /// Delete the attempts that are older than the person keeps them.
    ForgetExpired,
    /// Ask for a report on many attempts.
    Report(Box<Asked>),
    /// List the attempts behind a figure.
    ListBehind(Box<Whence>),
    /// List more of them.
    ListMore,
    /// Put the list of attempts away.
    CloseList,
    /// Open the debrief of an attempt at the turn behind a figure.
    Trace {
        /// The attempt.
        attempt: AttemptId,
        /// The turn; `None` for the report as a whole.
        turn: Option<u32>,
    },
    /// Ask where and how to save the report on many attempts.
    ExportCohort {
        /// How.
        format: Format,
    },
    /// Save the report on many attempts.
    ExportCohortTo {
        /// How.
        format: Format,
        /// Where.
        path: PathBuf,
    },
    /// Change a setting.
    Change(SettingChange),
    /// Make all text one step larger, or smaller.
    ResizeText {
        /// Larger or smaller.
        larger: bool,
    },
    /// Read the scenarios again.
    ReloadLibrary,
    /// Show everything that is wrong with a scenario file.
    ShowFindings {
        /// The file.
        file: PathBuf,
    },
    /// Look at every attempt: whether it is what was stored.
    Inspect,
    /// Ask where to save a copy of all data.
    Backup,
    /// Save a copy of all data.
    BackupTo {
        /// Where.
        path: PathBuf,
    },
    /// Open a folder with the system's file manager.
    OpenFolder {
        /// The folder.
        path: PathBuf,
    },
    /// Ask with the system's own dialog where to save something.
    ChoosePath {
        /// Where it would be saved if nobody said otherwise.
        suggested: PathBuf,
    },
    /// Put text on the clipboard.
    Copy {
        /// The text.
        text: String,
    },
    /// Do something in the studio.
    Studio(StudioCommand),
    /// Something only the screen in view does, with its drafts and its focus.
    Local(Local),
    /// List every command.
    OpenPalette,
    /// List the shortcuts of this screen.
    OpenShortcuts,
    /// Close the dialog in view.
    CloseDialog,
    /// Put a notice away, by its number.
    DismissNotice(u64),
    /// Stop a job, by its position.
    StopJob(usize),
    /// Leave the program.
    Quit,
}

/// What kind of file is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Attempts that were saved for another machine.
    Attempts,
    /// A scenario.
    Scenario,
    /// A story of another tool.
    Story,
}

/// What only the screen in view does: it moves drafts and focus and nothing that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Local {
    /// Write into the search field.
    Find,
    /// Press what stands at this place, from 1.
    Nth(u8),
    /// Write a reply.
    Write,
    /// Compose an offer.
    Offer,
    /// Compose an escalation.
    Escalate,
    /// Show or fold the case panel.
    CasePanel,
    /// Write a line on the shared note.
    Note,
    /// Speak in the next tone of voice.
    Voice,
    /// Put on the next facial expression.
    Face,
    /// Look back on the contact that is over.
    WrapUp,
    /// Think twice about closing the contact.
    CloseContact,
    /// Something of the studio.
    Studio(StudioLocal),
}
