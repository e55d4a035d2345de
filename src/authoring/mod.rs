//! Writing a scenario: the text is the one truth, and a form, a fix or a graph changes it by the fewest bytes.
//!
//! A [`Draft`] holds the text, the steps back and forward, and what was found in it as it stands. An [`Edit`] is what a
//! form can do; it becomes a [`Change`] of a few bytes, so that comments, order and layout of everything else stay as the
//! author wrote them. A [`Path`] leads to a part; the [`grammar`] knows what may stand there.
//!
//! Beside it stand the script as a [`graph`], [laid out](layout) by stage and [drawn](drawing); a [`skeleton`] to begin with;
//! a story [brought in](import) from another tool; the text put in order by [`format`](format::format()), and two versions [compared](compare);
//! and the whole as a [page to print](script_page).
//!
//! Why no library: the one lossless reader of RON there is, `ronin-core`, is a first release; it replaces values in place
//! and neither puts items into lists nor takes comments along, it stops at the first fault while our own reader goes on,
//! and a second reader beside ours would have to agree with it about every file. What is used of it would be its tokens,
//! and [`scenario::syntax`](crate::scenario::syntax) has those.

mod add;
mod annotation;
mod change;
pub mod compare;
mod draft;
pub mod drawing;
mod edit;
#[cfg(test)]
mod edit_tests;
mod fix;
pub mod format;
pub mod grammar;
pub mod graph;
mod history;
pub mod import;
#[cfg(test)]
mod laws;
pub mod layout;
mod merge;
mod names;
mod path;
mod regrow;
mod rehearsal;
pub mod review;
pub mod script_page;
pub mod skeleton;
mod snippet;
mod step_name;
mod tree;
mod value;
mod write;

pub use add::TO_WRITE;
pub use annotation::{Annotation, CHANGE, annotations};
pub use change::{Change, Patch};
pub use draft::{Draft, DraftReading, READ_AT_ONCE, Unread};
pub use edit::{Edit, Unwritable};
pub use fix::{Fix, fixes};
pub use grammar::Thing;
pub use merge::merge;
pub use names::{Mention, fresh_id, mentions, mentions_around, mentions_in};
pub use path::{NoPath, Path, Step};
pub use rehearsal::{Carried, Rehearsal, Watched, WindowStands};
pub use snippet::extract;
pub use step_name::StepName;
pub use tree::{Form, PartId, Tree};
pub use value::NewValue;
pub use write::quoted;
