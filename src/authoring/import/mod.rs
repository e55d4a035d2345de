//! Stories from other tools as the beginning of a scenario: bytes in, the text of a scenario file out, and a list of what could
//! not be carried over.
//!
//! Each notation has its own reader (`twee`, `twine`, `ink`, `h5p`) and all of them tell the same `Story`: moments, what is
//! said there, and the ways on. `compose` alone knows what a scenario looks like. What a story means by a passage is a judgement,
//! and `docs/SCENARIO.md` says which: its text is the customer's, its links are the trainee's, and one without links is an ending.
//!
//! Nothing here believes what it reads: every length has a limit, and no name in an archive becomes the name of a file.

mod archive;
mod compose;
mod h5p;
mod ink;
mod leftover;
mod plain;
mod prose;
mod story;
mod twee;
mod twine;

use crate::diagnostic::Diagnostic;
use crate::scenario::LARGEST;
use leftover::Leftovers;
use std::io::{Read, Seek};

/// What an archive begins with.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// More moments than anybody wrote by hand.
const MOST_MOMENTS: usize = 10_000;

/// What reading a story can say: problems that prevent it, and what was left out.
pub const CODES: &[(&str, &str)] = &[
    ("no-story", "The file is no story that can be brought in."),
    ("broken-story", "The file says what it is and cannot be read further."),
    ("story-too-large", "The story, or a part of it, is larger than any story is."),
    ("unsafe-archive", "An archive has a name in it that leads out of it. Nothing of it is read."),
    ("nothing-to-practise", "The story has no choice in it, so there is nothing to practise."),
    ("marks-to-give", "No reply has marks yet, and the tool it comes from knows none."),
    ("logic-left-out", "Variables, conditions and macros stayed behind."),
    ("media-left-out", "Pictures, sounds and videos stayed behind."),
    ("look-left-out", "Scripts and styles stayed behind."),
    ("score-left-out", "Points stayed behind: they are no marks for a technique."),
    ("link-to-nothing", "A link leads to something the story does not have; the reply stays where it is."),
    ("same-name", "Two passages have one name; links lead to the first."),
    ("words-to-write", "Something has no words in the story."),
    ("joined", "Moments without a choice were joined with the next."),
    ("language-to-name", "The story does not say which language it is in, or one Evenkeel does not speak."),
];

/// A story that was brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The id of the scenario, made of the title.
    pub id: String,
    /// The text of the scenario file.
    pub text: String,
    /// What could not be carried over, and what was judged, each with its place where the story is a text.
    pub leftovers: Vec<Diagnostic>,
}

/// The notations that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// Twine's story as text.
    Twee,
    /// Twine's story as it is published.
    Twine,
    /// A compiled ink story.
    Ink,
    /// An archive of H5P.
    H5p,
}

/// What a file is; `None` for what is no story of any tool that is known. Of an archive the first bytes are enough.
#[must_use]
pub fn recognise(bytes: &[u8]) -> Option<Notation> {
    if bytes.starts_with(ARCHIVE) {
        return Some(Notation::H5p);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if ink::is_ink(bytes) {
        return Some(Notation::Ink);
    }
    let begins = bytes.trim_ascii_start();
    if begins.first() == Some(&b'<') && memchr::memmem::find(bytes, b"<tw-storydata").is_some() {
        return Some(Notation::Twine);
    }
    twee::is_twee(bytes).then_some(Notation::Twee)
}

/// Whether this is a story of a tool that is known. What cannot be read is none.
#[must_use]
pub fn is_story(source: impl Read) -> bool {
    let mut bytes = Vec::new();
    source.take(LARGEST as u64).read_to_end(&mut bytes).is_ok() && recognise(&bytes).is_some()
}

/// Reads a story and writes a scenario of it. `file` is the name it goes by in the list. Of an archive only the texts are read,
/// however large the videos in it are.
///
/// # Errors
/// Why it is no story, or none that can be read.
pub fn import(mut source: impl Read + Seek, file: &str) -> Result<Imported, Box<Diagnostic>> {
    let unreadable = |error: std::io::Error| broken(format!("The file cannot be read: {error}."));
    let mut bytes = Vec::new();
    source.by_ref().take(ARCHIVE.len() as u64).read_to_end(&mut bytes).map_err(unreadable)?;
    let mut left = Leftovers::new(file);
    if bytes == ARCHIVE {
        source.rewind().map_err(unreadable)?;
        let story = h5p::read(source, &mut left)?;
        return compose::compose(story, file, left, None);
    }
    source.take(LARGEST as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > LARGEST {
        return Err(Box::new(too_large("The text of the story has more than 16 MB.")));
    }
    let notation = recognise(&bytes).ok_or_else(|| {
        let message = "This is no story of Twine, ink or H5P.";
        let hint = "Bring in what Twine exports as Twee or publishes as HTML, the JSON of ink, or a Branching Scenario of H5P.";
        Box::new(Diagnostic::error("no-story", message).with_hint(hint))
    })?;
    let text = std::str::from_utf8(&bytes).map_err(|_| {
        let problem = Diagnostic::error("broken-story", "The story is not saved as UTF-8 text.");
        Box::new(problem.with_hint("Export it again, or save it as UTF-8 in a text editor."))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let story = match notation {
        Notation::Ink => ink::read(text, &mut left)?,
        Notation::Twine => twine::read(text, &mut left)?,
        Notation::Twee | Notation::H5p => twee::read(text, &mut left)?,
    };
    compose::compose(story, file, left, (notation == Notation::Twee).then_some(text))
}

fn too_large(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error("story-too-large", message).with_hint("Bring in a part of it.")
}

fn broken(message: impl Into<String>) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::error("broken-story", message)
            .with_hint("Export the story again from the tool it was written in."),
    )
}
