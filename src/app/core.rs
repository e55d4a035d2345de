//! What the program holds while its window is open: what screens see, and how it speaks to the person.

use super::history::{Attempted, History};
use super::{
    Command, Debriefed, DraftFile, Notice, NoticeWeight, OpensAt, Place, Reports, Running, RunningShift,
    Shelf, ShiftReport, Studio, moment,
};
use crate::diagnostic::Diagnostic;
use crate::report::progress::ProgressReport;
use crate::store::{
    AttemptId, AttemptSummary, Entry, FOLDER_NAME, Library, Rescue, Settings, ShiftId, Store, StoreError,
    StoredShift, Trainee,
};
use crate::vocabulary::Language;
use crate::words::{Arg, Locale, Words, key};
use jiff::{Timestamp, Zoned};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

/// Everything behind the window. Screens read it; [`Core::execute`] alone changes it.
pub struct Core {
    pub(super) folder: PathBuf,
    pub(super) store: Rc<Store>,
    pub(super) library: Library,
    pub(super) settings: Settings,
    pub(super) locale: Locale,
    pub(super) shelf: Shelf,
    /// What is known of all attempts without listing them.
    pub(super) counted: Attempted,
    /// What lists say of the attempts that were asked for since they last changed.
    pub(super) known: RefCell<BTreeMap<AttemptId, Option<Rc<AttemptSummary>>>>,
    pub(super) history: History,
    /// The progress of whoever practises.
    pub(super) progress: ProgressReport,
    /// How many contacts whoever practises has finished.
    pub(super) finished: u32,
    pub(super) people: Vec<Trainee>,
    pub(super) groups: Vec<(String, Vec<String>)>,
    pub(super) running: Option<Running>,
    pub(super) debriefed: Option<Debriefed>,
    /// The shift under way; its contact in front is the attempt under way.
    pub(super) shift: Option<RunningShift>,
    /// The shift that can be gone on with: the one under way, or the one that was left.
    pub(super) shift_left: Option<StoredShift>,
    /// The last shift that is over.
    pub(super) last_shift: Option<ShiftId>,
    pub(super) shift_report: Option<ShiftReport>,
    pub(super) reports: Reports,
    /// Where the debrief in view was opened, when a figure led to it.
    pub(super) opens_at: Option<OpensAt>,
    /// Where *Back* leads, when it is not the library.
    pub(super) back_to: Option<Place>,
    /// What is wrong with the attempts that are not what was stored.
    pub(super) damaged: BTreeMap<AttemptId, String>,
    /// Rises whenever the attempts, the library or the language change, so that a screen knows when to make its rows anew.
    pub(super) revision: u64,
    /// When the last action was taken or the attempt came into view, in the window's milliseconds.
    pub(super) acted_ms: u64,
    pub(super) studio: Option<Box<Studio>>,
    /// How many drafts were opened so far.
    pub(super) drafts_opened: u64,
    /// The scenario files somebody writes in.
    pub(super) drafts: Vec<DraftFile>,
    /// What was written and never saved.
    pub(super) rescues: Vec<Rescue>,
    /// Wakes the window from another thread.
    pub(super) wake: Arc<dyn Fn() + Send + Sync>,
    notices: Vec<Notice>,
    notices_given: u64,
}

impl Core {
    /// Opens what is kept in the data folder; makes it where it is missing.
    ///
    /// # Errors
    /// When the attempts cannot be kept there. A library or settings with faults are told in notices instead.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let store = Rc::new(Store::open(folder)?);
        let (settings, slips) = Settings::load(folder);
        let mut core = Self {
            folder: folder.to_owned(),
            store,
            library: Library::open(folder),
            locale: Locale::built_in(settings.language),
            settings,
            shelf: Shelf::default(),
            counted: Attempted::default(),
            known: RefCell::default(),
            history: History::default(),
            progress: ProgressReport::default(),
            finished: 0,
            people: Vec::new(),
            groups: Vec::new(),
            running: None,
            debriefed: None,
            shift: None,
            shift_left: None,
            last_shift: None,
            shift_report: None,
            reports: Reports::default(),
            opens_at: None,
            back_to: None,
            damaged: BTreeMap::new(),
            revision: 0,
            acted_ms: 0,
            studio: None,
            drafts_opened: 0,
            drafts: Vec::new(),
            rescues: Rescue::all(folder),
            wake: Arc::new(|| ()),
            notices: Vec::new(),
            notices_given: 0,
        };
        for slip in slips {
            core.warn(key("notice-settings"), &slip);
        }
        core.look_at_library();
        core.look_at_attempts();
        core.look_at_people();
        Ok(core)
    }

    /// Counts and lists the attempts again, and arranges the library by it.
    pub(super) fn look_at_attempts(&mut self) {
        if let Err(error) = self.count_attempts().and_then(|()| self.list_again()) {
            self.failed(key("notice-attempts-unread"), error);
        }
        self.look_at_shifts();
        self.shelf.arrange(&self.library, &self.settings.trainee, &self.store);
        self.look_at_progress();
        self.revision += 1;
    }

    /// Tells what is wrong with the library as a whole; what is wrong with a file stands on its card.
    pub(super) fn look_at_library(&mut self) {
        for finding in self.library.diagnostics.clone() {
            self.warn(key("notice-library"), &finding);
        }
        let twice: Vec<_> = self
            .library
            .entries
            .iter()
            .flat_map(|entry| &entry.diagnostics)
            .filter(|finding| finding.code == "duplicate-scenario")
            .cloned()
            .collect();
        for finding in twice {
            self.warn(key("notice-library"), &finding);
        }
    }
}

/// What screens see.
impl Core {
    /// The sentence with this key in the person's language.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locale.say(key, args)
    }

    /// The sentence a family has for one value, in the person's language.
    #[must_use]
    pub fn say_for(&self, family: &str, value: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locale.say_for(family, value, args)
    }

    /// Who speaks.
    #[must_use]
    pub fn words(&self) -> &Locale {
        &self.locale
    }

    /// The language of the interface.
    #[must_use]
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// When something was, as one says it today.
    #[must_use]
    pub fn moment(&self, moment: Timestamp) -> String {
        moment::said(&self.locale, moment, &Zoned::now())
    }

    /// When something was, by its date; for what is read later.
    #[must_use]
    pub fn moment_dated(&self, moment: Timestamp) -> String {
        moment::dated(&self.locale, &moment.to_zoned(Zoned::now().time_zone().clone()))
    }

    /// The folder in which everything is kept.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder for the person's own scenarios.
    #[must_use]
    pub fn scenario_folder(&self) -> PathBuf {
        self.folder.join(FOLDER_NAME)
    }

    /// What the person has set.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The scenario files, the person's own first.
    pub fn scenario_files(&self) -> impl Iterator<Item = &Entry> {
        let all = || self.library.entries.iter();
        all().filter(|entry| entry.path.is_some()).chain(all().filter(|entry| entry.path.is_none()))
    }

    /// The scenarios with what was achieved in them.
    #[must_use]
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// What is wrong with an attempt that is not what was stored, and what to do.
    #[must_use]
    pub fn damage(&self, attempt: AttemptId) -> Option<&str> {
        self.damaged.get(&attempt).map(String::as_str)
    }

    /// A number that changes whenever attempts, library or language do.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The attempt under way.
    #[must_use]
    pub fn running(&self) -> Option<&Running> {
        self.running.as_ref()
    }

    /// The attempt whose report is in view, with the report.
    #[must_use]
    pub fn debriefed(&self) -> Option<&Debriefed> {
        self.debriefed.as_ref()
    }

    /// Where the debrief in view opens, when a figure led to it.
    #[must_use]
    pub fn opens_at(&self) -> Option<OpensAt> {
        self.opens_at
    }

    /// Where *Back* leads, when it is not the library.
    #[must_use]
    pub fn back_to(&self) -> Option<&Place> {
        self.back_to.as_ref()
    }

    /// Today's day since 1970-01-01 in UTC, as the figures count days.
    #[must_use]
    pub fn today(&self) -> i64 {
        Timestamp::now().as_second().div_euclid(86_400)
    }

    /// Today's date where the person is, as one writes it into a file: "2026-05-12".
    #[must_use]
    pub fn today_written(&self) -> String {
        Zoned::now().date().to_string()
    }

    /// What the program has to say, oldest first.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }
}

/// Telling the person.
impl Core {
    /// Adds a notice; what is on the screen already is not said again.
    pub(super) fn notify(
        &mut self,
        weight: NoticeWeight,
        title: String,
        words: Option<String>,
        action: Option<Command>,
    ) {
        if self.notices.iter().any(|notice| notice.title == title && notice.words == words) {
            return;
        }
        // What has one cause is told once: a damaged database would fill the window.
        let same_cause =
            |known: &&mut Notice| words.is_some() && known.words == words && known.weight == weight;
        if action.is_none()
            && let Some(known) =
                self.notices.iter_mut().filter(|known| known.action.is_none()).find(same_cause)
        {
            known.title = format!("{} {title}", known.title);
            return;
        }
        self.notices_given += 1;
        self.notices.push(Notice { number: self.notices_given, weight, title, words, action });
    }

    /// Says that something did not work: what, and what the system or the store says about it.
    pub(super) fn failed(&mut self, title: &str, detail: impl std::fmt::Display) {
        let title = self.say(title, &[]);
        self.notify(NoticeWeight::Error, title, Some(detail.to_string()), None);
    }

    /// Passes on a finding that keeps nobody from practising.
    fn warn(&mut self, title: &str, finding: &Diagnostic) {
        let title = self.say(title, &[]);
        let words = finding.hints.iter().fold(finding.message.clone(), |words, hint| words + " " + hint);
        self.notify(NoticeWeight::Warning, title, Some(words), None);
    }

    /// Puts a notice away.
    pub(super) fn dismiss(&mut self, number: u64) {
        self.notices.retain(|notice| notice.number != number);
    }

    /// Puts away what only informs; the person has moved on.
    pub(super) fn forget_information(&mut self) {
        self.notices.retain(|notice| notice.weight != NoticeWeight::Info);
    }
}
