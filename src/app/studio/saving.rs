//! Saving the draft.

use super::Studio;
use crate::app::{Core, Followup, NoticeWeight};
use crate::store::{Manuscript, SaveError};
use crate::words::key;
use jiff::Timestamp;
use std::path::Path;

impl Core {
    pub(super) fn save_draft(&mut self) -> Vec<Followup> {
        let Some(studio) = &mut self.studio else { return Vec::new() };
        // Between two changes somebody has to choose; saving is no choice.
        if studio.theirs.is_some() {
            return self.contested();
        }
        match studio.save() {
            Ok(()) => {
                let number = studio.number;
                // Also a draft that was new until now has a folder to watch.
                if studio.watch.is_none() {
                    let path = studio.manuscript.path().to_owned();
                    let watch = self.watch(&path);
                    if let Some(studio) = self.studio.as_mut().filter(|studio| studio.number == number) {
                        studio.watch = watch;
                    }
                }
                self.read_library()
            }
            Err(SaveError::Changed(theirs)) => self.changed_outside(&theirs),
            Err(SaveError::Store(error)) => {
                // What was written is still here; kept elsewhere, it survives the window too.
                let kept = studio.keep_now();
                self.failed(key("notice-not-saved"), &error);
                if let Err(error) = kept {
                    self.failed(key("notice-not-kept-draft"), error);
                }
                Vec::new()
            }
        }
    }

    pub(super) fn save_draft_as(&mut self, path: &Path) -> Vec<Followup> {
        if path.exists() {
            let title = self.say("notice-not-saved", &[]);
            let words = self.say("notice-file-exists", &[("file", (&path.display().to_string()).into())]);
            self.notify(NoticeWeight::Warning, title, Some(words), None);
            return Vec::new();
        }
        let watch = self.watch(path);
        let folder = self.folder.clone();
        if let Some(studio) = &mut self.studio {
            let before = std::mem::replace(&mut studio.manuscript, Manuscript::new(path, &folder));
            // Another file has no history with somebody else.
            let theirs = studio.theirs.take();
            if let Err(error) = studio.save() {
                (studio.manuscript, studio.theirs) = (before, theirs);
                self.failed(key("notice-not-saved"), error);
                return Vec::new();
            }
            studio.watch = watch;
            studio.draft.set_file(path.display().to_string());
            return self.read_library();
        }
        Vec::new()
    }
}

impl Studio {
    fn save(&mut self) -> Result<(), SaveError> {
        let now = Timestamp::now();
        self.manuscript.save(self.draft.text(), now)?;
        let text = self.draft.text().to_owned();
        self.draft.set_saved(text);
        self.saved_at = Some(now);
        self.drop_recovery();
        Ok(())
    }
}
