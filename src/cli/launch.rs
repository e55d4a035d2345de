//! No verb: the window, or the terminal where there is none.

use super::args::PlayArgs;
use super::console::Console;
use super::failure::Failure;
use super::home::Home;
use super::play::play_entry;
use crate::app::NotShown;
use crate::store::{Library, data_folder};
use crate::words::Words;
use std::io::Write;
use std::path::Path;

/// Opens the window on a data folder and returns when it is closed.
pub type Window = fn(&Path) -> Result<(), NotShown>;

/// Opens the window; where there is none, says so in one line and plays the first scenario in the terminal.
pub fn launch(chosen: Option<&Path>, console: &mut Console, window: Option<Window>) -> Result<(), Failure> {
    let why = match window.map(|open| data_folder(chosen).map(|folder| open(&folder))).transpose()? {
        Some(Ok(())) => return Ok(()),
        Some(Err(NotShown::NoData(why))) => return Err(Failure::Unusable(why)),
        Some(Err(NotShown::NoDisplay(why))) => Some(why),
        None => None,
    };
    let home = &Home::open(chosen)?;
    let why = why.unwrap_or_else(|| home.words.say("cli-no-window-built", &[]));
    let _ = writeln!(std::io::stderr(), "{}", home.words.say("cli-no-window", &[("why", (&why).into())]));
    let library = Library::open(&home.folder);
    let first = library.entries.iter().find(|entry| entry.scenario.is_some());
    let first = first.ok_or_else(|| Failure::Unusable(home.words.say("cli-no-scenario", &[])))?;
    play_entry(home, console, first, &PlayArgs::default())
}
