//! What another program does to the file of the draft.

use super::Studio;
use crate::app::{Command, Core, Followup, NoticeWeight, StudioCommand};
use crate::authoring::{StepName, merge};
use crate::store::OnDisk;
use crate::words::key;

impl Core {
    /// Looks at the file when something has happened to it.
    pub(super) fn look_outside(&mut self) -> Vec<Followup> {
        let Some(studio) = &self.studio else { return Vec::new() };
        if !studio.watch.as_ref().is_some_and(crate::store::Watch::touched) {
            return Vec::new();
        }
        match studio.manuscript.look() {
            Ok(OnDisk::Same) => Vec::new(),
            Ok(OnDisk::Changed(theirs)) => self.changed_outside(&theirs),
            Ok(OnDisk::Gone) => self.gone(),
            // Somebody is in the middle of writing it, or has made it unreadable; saving will tell.
            Err(_) => Vec::new(),
        }
    }

    /// The file holds another text than this program knows.
    pub(super) fn changed_outside(&mut self, theirs: &str) -> Vec<Followup> {
        let Some(studio) = &mut self.studio else { return Vec::new() };
        let merged = merge(studio.draft.saved(), studio.draft.text(), theirs);
        let was_changed = studio.draft.is_changed();
        match merged {
            Some(text) => {
                studio.accept(theirs);
                let title = match was_changed {
                    true => self.say("notice-merged", &[]),
                    false => self.say("notice-reloaded", &[]),
                };
                let name = self.studio().map(Studio::name);
                self.notify(NoticeWeight::Info, title, name, None);
                self.take_text(&text, StepName::plain(key("step-outside")))
            }
            None => {
                studio.theirs = Some(theirs.to_owned());
                self.contested()
            }
        }
    }

    /// Asks whose change should stay.
    pub(super) fn contested(&mut self) -> Vec<Followup> {
        let title = self.say("notice-contested", &[]);
        let words = self.say("notice-contested-words", &[]);
        let keep = Command::Studio(StudioCommand::KeepMine);
        self.notify(NoticeWeight::Warning, title, Some(words), Some(keep));
        Vec::new()
    }

    fn gone(&mut self) -> Vec<Followup> {
        if let Some(studio) = &mut self.studio {
            studio.manuscript.forget();
            studio.draft.set_saved("");
        }
        let title = self.say("notice-gone", &[]);
        let words = self.say("notice-gone-words", &[]);
        self.notify(NoticeWeight::Warning, title, Some(words), Some(Command::Studio(StudioCommand::Save)));
        Vec::new()
    }

    pub(super) fn keep_mine(&mut self) -> Vec<Followup> {
        let Some(studio) = &mut self.studio else { return Vec::new() };
        let Some(theirs) = studio.theirs.take() else { return Vec::new() };
        // Theirs goes among the backups when mine is saved over it.
        studio.accept(&theirs);
        self.save_draft()
    }

    pub(super) fn take_theirs(&mut self) -> Vec<Followup> {
        let Some(studio) = &mut self.studio else { return Vec::new() };
        let Some(theirs) = studio.theirs.take() else { return Vec::new() };
        studio.accept(&theirs);
        self.take_text(&theirs, StepName::plain(key("step-outside")))
    }
}

impl Studio {
    /// The file holds this text, and everything unsaved is unsaved against it.
    fn accept(&mut self, theirs: &str) {
        self.manuscript.accept(theirs);
        self.draft.set_saved(theirs);
    }
}
