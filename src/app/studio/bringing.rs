//! A story of another tool as the beginning of a draft.

use crate::app::{Core, Followup, NoticeWeight};
use crate::authoring::import::{Imported, import, is_story};
use crate::words::key;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

impl Core {
    /// Begins a draft with a story. The file of the story stays as it is, and what could not be carried over stands in the notes.
    pub(super) fn bring_in(&mut self, path: &Path) -> Vec<Followup> {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let file = match File::open(path) {
            Ok(file) => BufReader::new(file),
            Err(error) => {
                self.failed(key("notice-not-brought-in"), format!("{}: {error}", path.display()));
                return Vec::new();
            }
        };
        match import(file, &name) {
            Ok(Imported { id, text, leftovers }) => {
                let followups = self.begin_scenario(&id, text);
                let title = self
                    .say("notice-brought-in", &[("story", (&name).into()), ("n", leftovers.len().into())]);
                let words = self.say("notice-brought-in-words", &[]);
                self.notify(NoticeWeight::Info, title, Some(words), None);
                followups
            }
            Err(problem) => {
                let hint = problem.hints.first().map_or_else(String::new, |hint| format!(" {hint}"));
                self.failed(key("notice-not-brought-in"), format!("{name}: {}{hint}", problem.message));
                Vec::new()
            }
        }
    }
}

/// Whether a file is a story of another tool, so that opening it can only mean to bring it in. What is named as a scenario is one,
/// whatever is written in it.
pub(super) fn can_only_be_brought_in(path: &Path) -> bool {
    let is_scenario = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ron"));
    !is_scenario && File::open(path).is_ok_and(is_story)
}
