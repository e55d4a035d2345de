//! Executing what is written to the disk or read from it besides attempts: settings, reports, copies, the library.

use super::{
    Command, Core, Debriefed, Done, Fault, Followup, Inspection, Job, NoticeWeight, Question, SettingChange,
};
use super::{inspect, told_inspection};
use crate::export::{About, Format, export};
use crate::store::{AttemptId, Library, Store, StoreError, write_whole};
use crate::words::{Locale, key};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;

impl Core {
    pub(super) fn change(&mut self, change: SettingChange) -> Vec<Followup> {
        change.apply(&mut self.settings);
        if self.settings.language != self.language() {
            self.locale = Locale::built_in(self.settings.language);
            self.revision += 1;
        }
        self.keep_settings();
        vec![Followup::Restyle]
    }

    /// Writes the settings down.
    pub(super) fn keep_settings(&mut self) {
        if let Err(error) = self.settings.save(&self.folder) {
            self.failed(key("notice-settings-unsaved"), error);
        }
    }

    pub(super) fn resize_text(&mut self, larger: bool) -> Vec<Followup> {
        match SettingChange::resized(&self.settings, larger) {
            Some(change) => self.change(change),
            None => Vec::new(),
        }
    }

    /// Where a report would be saved if nobody said otherwise: the documents, under a name that sorts by date.
    #[must_use]
    pub fn suggested_report(&self, attempt: AttemptId, format: Format) -> PathBuf {
        let name = match self.attempt(attempt) {
            Some(summary) => {
                let day = summary.started_at.strftime("%Y-%m-%d_%H-%M");
                format!("evenkeel_{}_{day}.{}", summary.scenario, format.extension())
            }
            None => format!("evenkeel_{attempt}.{}", format.extension()),
        };
        documents().join(name)
    }

    /// Where a copy of all data would be saved if nobody said otherwise.
    #[must_use]
    pub fn suggested_backup(&self) -> PathBuf {
        documents().join(format!("evenkeel_{}.db", Timestamp::now().strftime("%Y-%m-%d_%H-%M")))
    }

    pub(super) fn export(&mut self, attempt: AttemptId, format: Format, path: PathBuf) -> Vec<Followup> {
        let stored = match self.store.load(attempt) {
            Ok(stored) => stored,
            Err(error) => {
                self.failed(key("notice-not-exported"), error);
                return Vec::new();
            }
        };
        let about = About {
            attempt: attempt.to_string(),
            trainee: Some(stored.summary.trainee.clone()).filter(|name| !name.is_empty()),
            scenario_hash: stored.summary.scenario_hash.clone(),
            started: stored.summary.started_at.to_string(),
            played: self.moment_dated(stored.summary.started_at),
            made: self.moment_dated(Timestamp::now()),
        };
        let language = self.settings.language;
        let job = Job::new(key("job-exporting"), move |_| {
            let report = Debriefed::new(stored).report;
            let bytes = export(format, &report, &about, &Locale::built_in(language));
            match write_whole(&path, &bytes) {
                Ok(()) => Done::Exported(path),
                Err(error) => Done::failed(key("notice-not-exported"), error),
            }
        });
        vec![Followup::CloseDialog, Followup::Start(job)]
    }

    pub(super) fn back_up(&self, path: PathBuf) -> Vec<Followup> {
        let folder = self.folder.clone();
        let job = Job::new(key("job-backing-up"), move |_| {
            // A connection of its own: the window's goes on keeping answers meanwhile.
            match Store::open(&folder).and_then(|store| store.backup(&path)) {
                Ok(()) => Done::BackedUp(path),
                Err(error) => Done::failed(key("notice-not-backed-up"), error),
            }
        });
        vec![Followup::CloseDialog, Followup::Start(job)]
    }

    pub(super) fn read_library(&self) -> Vec<Followup> {
        let folder = self.folder.clone();
        let job = Job::new(key("job-reading-library"), move |_| {
            Done::LibraryRead(Box::new(Library::open(&folder)))
        });
        vec![Followup::Start(job)]
    }

    /// Looks whether attempts are still what was stored.
    pub(super) fn check_attempts(&self, attempts: Vec<AttemptId>) -> Job {
        let folder = self.folder.clone();
        Job::new(key("job-checking"), move |progress| {
            let (mut sound, mut damaged) = (Vec::new(), BTreeMap::new());
            let store = match Store::open(&folder) {
                Ok(store) => store,
                Err(error) => return Done::failed(key("notice-attempts-unread"), error),
            };
            for (number, &attempt) in attempts.iter().enumerate() {
                if progress.stopped() {
                    break;
                }
                progress.at(number, attempts.len());
                match store.load(attempt) {
                    // Another window has deleted it meanwhile.
                    Ok(_) | Err(StoreError::NoSuchAttempt(_)) => sound.push(attempt),
                    Err(error) => {
                        damaged.insert(attempt, error.to_string());
                    }
                }
            }
            Done::AttemptsChecked { sound, damaged }
        })
        .stoppable()
    }

    /// Looks at every attempt there is.
    pub(super) fn inspect(&self) -> Vec<Followup> {
        let folder = self.folder.clone();
        let job = Job::new(key("job-inspecting"), move |progress| {
            let mut step = |done, of| {
                progress.at(done, of);
                if progress.stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            match Store::open(&folder).and_then(|store| inspect(&store, &mut step)) {
                Ok(found) => Done::Inspected(Box::new(found)),
                Err(error) => Done::failed(key("notice-not-inspected"), error),
            }
        });
        vec![Followup::Start(job.stoppable())]
    }

    /// Takes in what was found of all attempts: nothing wrong is a notice, anything else a dialog.
    fn inspected(&mut self, found: Box<Inspection>) -> Vec<Followup> {
        let damaged = found.wrong.iter().filter_map(|wrong| match &wrong.fault {
            Fault::Damaged { detail } => Some((wrong.attempt, detail.clone())),
            Fault::Differs { .. } | Fault::Impossible { .. } => None,
        });
        let damaged: BTreeMap<_, _> = damaged.collect();
        let sound = if found.stopped { Vec::new() } else { self.damaged.keys().copied().collect() };
        self.attempts_checked(&sound, damaged);
        if !found.wrong.is_empty() {
            return vec![Followup::Ask(Question::Inspected(found))];
        }
        let title = self.say("notice-inspected", &[]);
        let title = if found.stopped { self.say("inspection-stopped", &[]) } else { title };
        let words = told_inspection(&Inspection { stopped: false, ..*found }, self.words()).join(" ");
        self.notify(NoticeWeight::Info, title, Some(words), None);
        Vec::new()
    }

    /// Takes in what a job has found.
    #[must_use]
    pub fn finish(&mut self, done: Done) -> Vec<Followup> {
        match done {
            Done::PathChosen(path) => return vec![Followup::PathChosen(path)],
            Done::Exported(path) => self.saved(key("notice-exported"), path),
            Done::BackedUp(path) => self.saved(key("notice-backed-up"), path),
            Done::CarriedAway(path, away) => self.carried_away(path, &away),
            Done::TakenIn(intake) => return self.taken_in(intake),
            Done::Forgotten(trainee, forgotten) => return self.forgotten(trainee, forgotten),
            Done::LibraryRead(library) => {
                self.library = *library;
                self.look_at_library();
                self.look_at_attempts();
                self.look_for_drafts();
            }
            Done::DraftRead(number, reading) => return self.draft_read(number, *reading),
            Done::DraftTried(number, tried) => return self.draft_tried(number, tried),
            Done::Balanced(number, balanced) => self.draft_balanced(number, balanced),
            Done::VersionsCompared(number, versions) => self.versions_compared(number, versions),
            Done::DraftKept(kept) => return self.draft_kept(*kept),
            Done::AttemptsChecked { sound, damaged } => self.attempts_checked(&sound, damaged),
            Done::Copied { text, rows, more } => return self.copied(text, rows, more),
            Done::Inspected(found) => return self.inspected(found),
            Done::Sought { found, goes_on } => return self.sought(found, goes_on),
            Done::Counted(counted) => return self.counted(counted),
            Done::Listed { whence, attempts, more } => self.listed(&whence, attempts, more),
            Done::Failed { words, detail } => self.failed(words, detail),
            Done::Quietly => {}
            Done::Broke => self.failed(key("notice-job-broke"), ""),
        }
        Vec::new()
    }

    pub(super) fn saved(&mut self, title: &str, path: PathBuf) {
        let title = self.say(title, &[]);
        let folder = path.parent().map(|folder| Command::OpenFolder { path: folder.to_owned() });
        self.notify(NoticeWeight::Info, title, Some(path.display().to_string()), folder);
    }
}

/// Where people look for what they saved.
pub(super) fn documents() -> PathBuf {
    let folders = directories::UserDirs::new();
    let documents = folders.as_ref().and_then(|folders| folders.document_dir().or(Some(folders.home_dir())));
    documents.map(PathBuf::from).filter(|folder| folder.is_dir()).unwrap_or_default()
}
