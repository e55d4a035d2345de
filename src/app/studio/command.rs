//! What can be done in the studio.

use crate::analysis::{Kind, Sort};
use crate::authoring::skeleton::Wish;
use crate::authoring::{Change, Edit};
use crate::session::{Action, Setup, Timed};
use crate::vocabulary::{Mode, Mood, Stage};
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

/// Something an author asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum StudioCommand {
    /// Open a scenario of the library. One that comes with the program is opened as a copy.
    Open {
        /// The scenario's id.
        scenario: Arc<str>,
    },
    /// Open a scenario file.
    OpenFile {
        /// The file.
        path: PathBuf,
    },
    /// Make a new scenario of a few choices and open it at its first node.
    Create {
        /// The choices.
        wish: Box<Wish>,
        /// The file to write.
        path: PathBuf,
    },
    /// Ask which scenario file to open.
    AskFile,
    /// Ask which story of another tool to bring in.
    AskStory,
    /// Begin a new scenario with a text.
    Begin {
        /// The name of its file, without ending.
        name: String,
        /// The text.
        text: String,
    },
    /// Begin a new scenario with a story of another tool: Twine, ink or H5P.
    BringIn {
        /// The story's file.
        path: PathBuf,
    },
    /// Save the draft.
    Save,
    /// Save the draft in another file, and go on there.
    SaveAs {
        /// The file.
        path: PathBuf,
    },
    /// Close the draft; what is not saved is kept and offered next time.
    Close,
    /// Take the last step back.
    Undo,
    /// Do the step undone last again.
    Redo,
    /// Make an edit with a form.
    Edit(Edit),
    /// Make several edits that are one step.
    Edits(Vec<Edit>),
    /// Type into the source.
    Type {
        /// The bytes that are replaced.
        range: Range<usize>,
        /// What is typed.
        with: String,
    },
    /// Replace several places of the source in one step.
    Replace(Change),
    /// Mend a finding, by its number among those of the reading, with the fix of this number.
    Fix {
        /// The finding.
        finding: usize,
        /// Which of its fixes.
        fix: usize,
    },
    /// Of two changes of the file, keep the draft's.
    KeepMine,
    /// Of two changes of the file, take the other program's; the draft's is a step to undo.
    TakeTheirs,
    /// Go on with work that was never saved, by its recovery file.
    Recover {
        /// The recovery file.
        kept: PathBuf,
    },
    /// Drop work that was never saved, by its recovery file.
    Discard {
        /// The recovery file.
        kept: PathBuf,
    },
    /// Ask which kept version of the file to take.
    AskVersions,
    /// Take the text of a backup into the draft, as a step to undo.
    Restore {
        /// The backup.
        backup: PathBuf,
    },
    /// Play the draft from a node.
    Play {
        /// The node, by id; the start where it is empty.
        node: String,
        /// What is taken for granted.
        with: PlayWith,
    },
    /// Play a list of actions from the start, such as a counter-example.
    PlayOut {
        /// How it was set up.
        setup: Setup,
        /// What was done.
        actions: Vec<Timed>,
    },
    /// Act in the play.
    PlayAct(Action),
    /// Take the last action of the play back.
    PlayBack,
    /// Begin the play again where it began.
    PlayAgain,
    /// Leave the play.
    PlayStop,
    /// Try the draft out no further until it changes.
    StopTrying,
    /// Let simulated trainees of each kind play the draft.
    Balance {
        /// How many contacts each kind plays.
        runs: u32,
    },
    /// Play out one of the contacts they had.
    PlayContact {
        /// The kind of trainee.
        kind: Kind,
        /// What sort of contact.
        sort: Sort,
    },
}

/// What a play from the middle takes for granted. What is left open follows from the node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlayWith {
    /// How the customer feels.
    pub mood: Option<Mood>,
    /// The stage the conversation has reached.
    pub stage: Option<Stage>,
    /// Where chance starts; 1 where it is left open, so that a play can be told and repeated.
    pub seed: Option<u64>,
    /// How to answer.
    pub mode: Mode,
    /// The facts that are known, by id.
    pub facts: Vec<Arc<str>>,
    /// The flags that are set.
    pub flags: Vec<Arc<str>>,
}

/// What only the studio's screen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StudioLocal {
    /// Choose what a new scenario should be.
    New,
    /// Go on to the next of these choices.
    NewOn,
    /// Go back to those before.
    NewBack,
    /// Find and replace in the source.
    Replace,
    /// Go to a line of the source.
    GoToLine,
    /// Search the outline.
    SearchOutline,
    /// Show the form.
    ShowForm,
    /// Show the source.
    ShowSource,
    /// Show the graph.
    ShowGraph,
    /// Show the balance.
    ShowBalance,
    /// Show or fold the findings.
    ShowFindings,
    /// Go to the next finding.
    NextFinding,
    /// Go to the finding before.
    PreviousFinding,
    /// Play from the node that is worked on.
    PlayHere,
    /// Add a node and go to it.
    AddNode,
    /// Add a reply to the node that is worked on and go to it.
    AddReply,
}

impl StudioLocal {
    /// Whether it can be done while a draft is open.
    #[must_use]
    pub const fn is_of_draft(self) -> bool {
        !matches!(self, StudioLocal::NewOn | StudioLocal::NewBack)
    }

    /// Every one.
    pub const ALL: &'static [StudioLocal] = &[
        StudioLocal::New,
        StudioLocal::NewOn,
        StudioLocal::NewBack,
        StudioLocal::Replace,
        StudioLocal::GoToLine,
        StudioLocal::SearchOutline,
        StudioLocal::ShowForm,
        StudioLocal::ShowSource,
        StudioLocal::ShowGraph,
        StudioLocal::ShowBalance,
        StudioLocal::ShowFindings,
        StudioLocal::NextFinding,
        StudioLocal::PreviousFinding,
        StudioLocal::PlayHere,
        StudioLocal::AddNode,
        StudioLocal::AddReply,
    ];
}
