//! The scenario a person means when they name one.

use super::failure::Failure;
use super::home::Home;
use crate::diagnostic::{nearest, render};
use crate::scenario::Scenario;
use crate::store::{Entry, Library};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

/// A file that is there, or else the id of a scenario in the library.
pub fn choose(home: &Home, name: &Path) -> Result<Entry, Failure> {
    if name.is_file() {
        return Ok(Entry::from_file(name));
    }
    let library = Library::open(&home.folder);
    if let Some(entry) = name.to_str().and_then(|id| library.find(id)) {
        return Ok(entry.clone());
    }
    let asked = name.to_string_lossy();
    let ids = library.entries.iter().map(|entry| &*entry.id);
    let hint = match nearest(&asked, ids) {
        Some(id) => format!(" Did you mean `{id}`?"),
        None => " `evenkeel play` lists the scenarios.".to_owned(),
    };
    Err(Failure::Unusable(format!("there is no file and no scenario `{asked}`.{hint}")))
}

/// The scenario in it; what is wrong with one that cannot be played is told on standard error.
pub fn playable(entry: &Entry) -> Result<&Arc<Scenario>, Failure> {
    entry.scenario.as_ref().ok_or_else(|| {
        let shown = render(&entry.diagnostics, &entry.source, super::paint::wanted(&std::io::stderr()));
        let _ = std::io::stderr().write_all(shown.as_bytes());
        Failure::Unusable(format!("the scenario `{}` cannot be played as it is", entry.id))
    })
}
