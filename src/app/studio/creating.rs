//! Beginning a new scenario from a few choices: written, saved and open at its first node.

use crate::app::{Core, Followup, NoticeWeight};
use crate::authoring::Path as Way;
use crate::authoring::skeleton::{Wish, id_of, skeleton};
use crate::store::Manuscript;
use std::path::{Path, PathBuf};

impl Core {
    /// Where a new scenario of this title would be written: among the person's own, under a name nobody has yet.
    #[must_use]
    pub fn suggested_scenario(&self, title: &str) -> PathBuf {
        self.scenario_folder().join(format!("{}.ron", self.free_id(&id_of(title))))
    }

    /// Where a new scenario goes when somebody wrote this path: from the folder of the person's own, with the ending of
    /// scenario files.
    #[must_use]
    pub fn scenario_path(&self, written: &str) -> PathBuf {
        let path = self.scenario_folder().join(written.trim());
        match path.extension() {
            Some(_) => path,
            None => path.with_extension("ron"),
        }
    }

    /// An id like this one that no scenario and no file of the person's own has.
    pub(super) fn free_id(&self, id: &str) -> String {
        let taken = |id: &str| {
            self.library.find(id).is_some() || self.scenario_folder().join(format!("{id}.ron")).exists()
        };
        let numbered = |number: u32| if number == 1 { id.to_owned() } else { format!("{id}_{number}") };
        (1..).map(numbered).find(|id| !taken(id)).unwrap_or_else(|| id.to_owned())
    }

    pub(super) fn create_scenario(&mut self, mut wish: Wish, path: &Path) -> Vec<Followup> {
        if path.exists() {
            let title = self.say("notice-not-created", &[]);
            let words = self.say("notice-file-exists", &[("file", (&path.display().to_string()).into())]);
            self.notify(NoticeWeight::Warning, title, Some(words), None);
            return Vec::new();
        }
        wish.id = self.free_id(&id_of(&path.file_stem().unwrap_or_default().to_string_lossy()));
        let manuscript = Manuscript::new(path, &self.folder);
        let mut followups = self.enter_draft(manuscript, String::new(), &skeleton(&wish));
        if let Some(studio) = self.studio.as_mut().filter(|studio| studio.file() == path) {
            studio.begins_at = Some(Way::top().field("script").field("nodes").item(0));
            followups.extend(self.save_draft());
            self.remember_draft();
        }
        followups
    }
}
