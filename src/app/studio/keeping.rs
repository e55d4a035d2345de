//! Keeping what is not saved yet, every few seconds, so that a crash costs next to nothing.

use super::Studio;
use crate::app::{Core, Done, Followup, Job, NoticeWeight};
use crate::store::StoreError;
use crate::words::key;
use jiff::Timestamp;

/// How long what is written may be kept nowhere, in milliseconds.
pub(super) const EVERY_MS: u64 = 2_000;

impl Core {
    /// Does what is due by the clock: keeps the draft, looks at its file, tries it out. The window calls it once a frame; what has to be
    /// looked at again later comes back as [`Followup::WakeIn`].
    #[must_use]
    pub fn tick(&mut self, now_ms: u64) -> Vec<Followup> {
        let mut followups = self.look_outside();
        followups.extend(self.keep_draft(now_ms));
        followups.extend(self.try_draft(now_ms));
        followups
    }

    fn keep_draft(&mut self, now_ms: u64) -> Vec<Followup> {
        let Some(studio) = &mut self.studio else { return Vec::new() };
        if studio.is_safe() {
            return Vec::new();
        }
        // While the last is still being kept, its end will wake us.
        if studio.is_being_kept {
            return Vec::new();
        }
        let waited = studio.kept_ms.map_or(EVERY_MS, |kept| now_ms.saturating_sub(kept));
        if waited < EVERY_MS {
            return vec![Followup::WakeIn(EVERY_MS - waited)];
        }
        studio.is_being_kept = true;
        studio.kept_ms = Some(now_ms);
        let (number, revision) = (studio.number, studio.draft.revision());
        let (base, text) = (studio.draft.saved().to_owned(), studio.draft.text().to_owned());
        let (turn, now) = (studio.recovery.turn(), Timestamp::now());
        let job = Job::new(key("job-keeping"), move |_| {
            let failed = turn.keep(&base, &text, now).err();
            Done::DraftKept(Box::new(Kept { number, revision, failed }))
        });
        vec![Followup::Start(job)]
    }

    /// A job has kept the draft.
    pub(in crate::app) fn draft_kept(&mut self, kept: Kept) -> Vec<Followup> {
        let Kept { number, revision, failed } = kept;
        let Some(studio) = self.studio.as_mut().filter(|studio| studio.number == number) else {
            return Vec::new();
        };
        studio.is_being_kept = false;
        match failed {
            None => {
                // It may have been kept again by itself in the meantime.
                studio.kept = studio.kept.max(Some(revision));
                studio.unkept = None;
            }
            Some(error) => {
                let words = error.to_string();
                let is_new = studio.unkept.replace(words.clone()).is_none();
                if is_new {
                    let title = self.say("notice-not-kept-draft", &[]);
                    self.notify(NoticeWeight::Warning, title, Some(words), None);
                }
            }
        }
        Vec::new()
    }
}

/// What came of keeping a draft.
#[derive(Debug)]
pub struct Kept {
    number: u64,
    revision: u64,
    failed: Option<StoreError>,
}

impl Studio {
    /// Keeps the draft here and now.
    pub(super) fn keep_now(&mut self) -> Result<(), StoreError> {
        let kept = self.recovery.turn().keep(self.draft.saved(), self.draft.text(), Timestamp::now());
        if kept.is_ok() {
            self.kept = Some(self.draft.revision());
            self.unkept = None;
        }
        kept
    }

    /// Nothing has to be recovered any more.
    pub(super) fn drop_recovery(&mut self) {
        self.recovery.drop_kept();
        // The draft may have another file by now.
        self.recovery = self.manuscript.recovery();
        self.kept = None;
        self.unkept = None;
    }
}
