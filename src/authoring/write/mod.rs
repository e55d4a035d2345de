//! From an edit to the fewest bytes that make it, in the style of what stands around.

mod insert;
mod quote;
mod remove;
mod set;
mod style;
mod trivia;

pub use insert::{Item, insert};
pub use quote::{quoted, quoted_like};
pub use remove::{extent, remove};
pub use set::set;
pub use style::{indent_at, lifted, lowered, moved, render, spread};
pub use trivia::{begins_line, line_end, line_start, newline, skip};

use super::Tree;

/// A text with its parts: what every writer looks at.
#[derive(Clone, Copy)]
pub struct Page<'t> {
    /// The text.
    pub text: &'t str,
    /// Its parts.
    pub tree: &'t Tree,
}
