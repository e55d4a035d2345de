//! What can be learned before and between the contacts: short lessons, each with something to try, and the path of the first week.
//!
//! A lesson is a Markdown file in `assets/lessons/`, part of the program. It begins with its title, how many minutes it takes and the
//! scenario to practise it with. What a lesson can hold is a small part of Markdown (headings, paragraphs, lists, **bold** for a word
//! that is explained, *emphasis*), lines somebody says (`> **Customer:** …`), and an exercise of two lines (a `choose` block).

mod block;
mod exercise;
mod path;
mod read;
mod shipped;

pub use block::{Block, Run, Text};
pub use exercise::{Choice, Exercise};
pub use path::{DAYS, Day, Step};
pub use read::read;
pub use shipped::{built_in, find};

use std::sync::Arc;

/// A lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Its name in files, settings and links.
    pub id: Arc<str>,
    /// What it is called.
    pub title: Arc<str>,
    /// How long it takes to read, in minutes.
    pub minutes: u32,
    /// The scenario to practise it with, by its id; `None` for one that is only looked things up in.
    pub case: Option<Arc<str>>,
    /// What is in it, in order.
    pub blocks: Vec<Block>,
}

impl Lesson {
    /// The words that are explained here: what is set in bold.
    pub fn explains(&self) -> impl Iterator<Item = &str> {
        let runs = self.blocks.iter().flat_map(Block::texts).flatten();
        runs.filter(|run| run.strong).map(|run| &*run.text)
    }
}
