//! Changing the draft, and reading it again.

use super::ready::{DraftRead, Ready};
use super::{Studio, StudioCommand};
use crate::app::{Core, Done, Followup, Job, NoticeWeight};
use crate::authoring::{StepName, fixes};
use crate::words::key;
use std::path::Path;

impl Core {
    pub(super) fn edit_draft(&mut self, command: StudioCommand) -> Vec<Followup> {
        let Some(studio) = &mut self.studio else { return Vec::new() };
        let before = studio.draft.revision();
        let made = match command {
            StudioCommand::Undo => Ok(studio.draft.undo()),
            StudioCommand::Redo => Ok(studio.draft.redo()),
            StudioCommand::Edit(edit) => studio.draft.edit(&edit),
            StudioCommand::Edits(edits) => studio.draft.edit_all(&edits, StepName::plain(key("step-edits"))),
            StudioCommand::Replace(change) => {
                Ok(studio.draft.apply(&change, StepName::plain(key("step-replace"))))
            }
            StudioCommand::Fix { finding, fix } => Ok(studio.fix(finding, fix)),
            StudioCommand::Type { range, with } => {
                studio.draft.replace(range, &with);
                return self.read_draft();
            }
            _ => Ok(None),
        };
        match made {
            Ok(focus) if studio.draft.revision() != before => {
                studio.steps += 1;
                studio.focus = focus;
            }
            Ok(_) => {}
            Err(error) => {
                let title = self.say("notice-not-edited", &[]);
                self.notify(NoticeWeight::Warning, title, Some(error.to_string()), None);
            }
        }
        self.read_draft()
    }

    /// Has the draft read in the background where that takes long; a play goes on in what was read.
    pub(super) fn read_draft(&mut self) -> Vec<Followup> {
        let Some(studio) = &mut self.studio else { return Vec::new() };
        studio.carry_play_over();
        if studio.being_read.is_some() {
            return Vec::new();
        }
        let Some(unread) = studio.draft.unread() else { return Vec::new() };
        studio.being_read = Some(studio.draft.revision());
        let (number, plays) = (studio.number, studio.play.is_some());
        let job = Job::new(key("job-reading-draft"), move |_| {
            Done::DraftRead(number, Box::new(DraftRead::of(unread, plays)))
        });
        vec![Followup::Start(job)]
    }

    pub(in crate::app) fn draft_read(&mut self, number: u64, read: DraftRead) -> Vec<Followup> {
        let Some(studio) = self.studio.as_mut().filter(|studio| studio.number == number) else {
            return Vec::new();
        };
        studio.being_read = None;
        studio.ready = read.ready;
        studio.draft.take_reading(read.reading);
        // The author has written on meanwhile.
        self.read_draft()
    }

    pub(super) fn restore(&mut self, backup: &Path) -> Vec<Followup> {
        match std::fs::read_to_string(backup) {
            Ok(text) => {
                let mut followups = self.take_text(&text, StepName::plain(key("step-restore")));
                followups.insert(0, Followup::CloseDialog);
                followups
            }
            Err(error) => {
                self.failed(key("notice-not-opened"), error);
                Vec::new()
            }
        }
    }

    /// Takes a whole text into the draft as one step.
    pub(super) fn take_text(&mut self, text: &str, name: StepName) -> Vec<Followup> {
        if let Some(studio) = &mut self.studio {
            studio.draft.take_over(text, name);
            studio.steps += 1;
            studio.focus = None;
        }
        self.read_draft()
    }
}

impl Studio {
    fn fix(&mut self, finding: usize, fix: usize) -> Option<std::ops::Range<usize>> {
        if !self.draft.is_read() {
            return None;
        }
        let reading = std::sync::Arc::clone(self.draft.reading()?);
        let fix = fixes(reading.diagnostics.get(finding)?, &self.draft).into_iter().nth(fix)?;
        self.draft.apply(&fix.change, fix.name)
    }

    /// The play goes on in the scenario as it was read last, if it can be played.
    pub(super) fn carry_play_over(&mut self) {
        let is_new = self.draft.reading().is_some_and(|reading| reading.revision != self.played);
        if self.play.is_none() || !is_new {
            return;
        }
        if let Some(Ready { case, revision }) = self.ready()
            && let Some(play) = &mut self.play
        {
            self.played = revision;
            self.carried = Some(play.carry_over(case));
            self.refused = None;
        }
    }
}
