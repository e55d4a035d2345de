//! What the panes ask for: a change of the draft, or another part to work on.

use crate::analysis::{Kind, Play, Sort};
use crate::authoring::{Edit, Path};
use crate::ui::widgets::CodeEdit;

/// Something a pane asks for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Ask {
    /// A change made with a form.
    Edit(Edit),
    /// The same, and the panes show what it put there.
    EditAndShow(Edit),
    /// Several changes that are one step.
    Edits(Vec<Edit>),
    /// Bytes replaced by typing.
    Type(CodeEdit),
    /// Places replaced in one step.
    Replace(Vec<CodeEdit>),
    /// A part to be taken out; what still refers to it is shown first.
    Remove(Path),
    /// Another part to work on.
    Select(Path),
    /// A part that was just added, to be worked on and named.
    Name(Path),
    /// A finding to go to, by its number.
    Finding(usize),
    /// The change that mends a finding, by the finding's number.
    Fix(usize),
    /// A node to play from, by its id.
    PlayFrom(String),
    /// A play that shows what was found.
    PlayOut(Play),
    /// A contact simulated trainees of a kind had, to be played out.
    PlayContact(Kind, Sort),
}
