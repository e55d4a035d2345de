//! No verb: the window, or the terminal where there is none.

use super::args::PlayArgs;
use super::console::Console;
use super::failure::Failure;
use super::home::Home;
use super::play::play_entry;
use crate::store::Library;
use crate::words::Words;
use std::io::Write;
use std::path::Path;

/// Opens the window on a data folder and returns when it is closed.
pub type Window = fn(&Path) -> Result<(), NoWindow>;

/// Why no window could be opened, and what would help, in one line.
#[derive(Debug)]
pub struct NoWindow(pub String);

/// Opens the window; where there is none, says so in one line and plays the first scenario in the terminal.
pub fn launch(home: &Home, console: &mut Console, window: Option<Window>) -> Result<(), Failure> {
    let why = match window.map(|open| open(&home.folder)) {
        Some(Ok(())) => return Ok(()),
        Some(Err(NoWindow(why))) => why,
        None => home.words.say("cli-no-window-built", &[]),
    };
    let _ = writeln!(std::io::stderr(), "{}", home.words.say("cli-no-window", &[("why", (&why).into())]));
    let library = Library::open(&home.folder);
    let first = library.entries.iter().find(|entry| entry.scenario.is_some());
    let first = first.ok_or_else(|| Failure::Unusable(home.words.say("cli-no-scenario", &[])))?;
    play_entry(home, console, first, &PlayArgs::default())
}
