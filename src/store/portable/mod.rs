//! Attempts as one file that can be carried to another machine; `docs/PORTABLE.md` is its description.
//!
//! The file is gzip over lines of JSON: a heading, then scenarios and attempts, each whole on one line, and a last line
//! that says how many there were. Reading believes nothing: every length has a limit, and what an attempt says is decided
//! again by whoever takes it in.

mod anonymous;
mod keep;
mod read;
mod record;
mod write;

pub use anonymous::{KnownAs, Pseudonyms};
pub use keep::Kept;
pub(super) use keep::insert;
pub use read::{PortableError, PortableItem, PortableReader};
pub use record::{PORTABLE_EXTENSION, PortableAttempt, Ruled};
pub use write::PortableWriter;
