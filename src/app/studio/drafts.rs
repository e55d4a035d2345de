//! The scenario files somebody writes in: the person's own, and those from elsewhere that were opened last.

use crate::app::Core;
use crate::diagnostic::Severity;
use crate::scenario::sketch;
use crate::store::{Entry, recent, remember};
use crate::vocabulary::{Language, ReviewState};
use jiff::Timestamp;
use std::path::{Path, PathBuf};

/// A scenario file as the studio's beginning lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftFile {
    /// The file.
    pub path: PathBuf,
    /// The title, or the file's name where no title can be read.
    pub title: String,
    /// When the file was changed last, where the system says.
    pub changed: Option<Timestamp>,
    /// How far its review has come, where the file says.
    pub state: Option<ReviewState>,
    /// How many errors were found in it.
    pub errors: usize,
    /// How many warnings were found in it.
    pub warnings: usize,
    /// Whether it is none of the library, and so is not offered to be practised.
    pub is_elsewhere: bool,
}

impl Core {
    /// The scenario files somebody writes in, the one changed last first.
    #[must_use]
    pub fn draft_files(&self) -> &[DraftFile] {
        &self.drafts
    }

    /// Looks at the files again, so that no frame has to.
    pub(in crate::app) fn look_for_drafts(&mut self) {
        let language = self.language();
        let own = self.library.entries.iter().filter(|entry| entry.path.is_some());
        let mut drafts: Vec<DraftFile> =
            own.filter_map(|entry| DraftFile::of(entry, language, false)).collect();
        let folder = self.scenario_folder();
        let is_own =
            |path: &Path| path.parent() == Some(&folder) || drafts.iter().any(|draft| draft.path == path);
        let elsewhere: Vec<PathBuf> = recent(&self.folder).into_iter().filter(|path| !is_own(path)).collect();
        drafts.extend(
            elsewhere.iter().filter_map(|path| DraftFile::of(&Entry::from_file(path), language, true)),
        );
        drafts.sort_by(|a, b| (b.changed, &a.title).cmp(&(a.changed, &b.title)));
        self.drafts = drafts;
    }

    /// Remembers the file that is open, if it is none of the library.
    pub(super) fn remember_draft(&self) {
        if let Some(studio) = self.studio().filter(|studio| studio.is_on_disk()) {
            let own = self.scenario_folder();
            let own = own.canonicalize().unwrap_or(own);
            if studio.file().parent() != Some(&own) {
                remember(&self.folder, studio.file());
            }
        }
    }
}

impl DraftFile {
    fn of(entry: &Entry, language: Language, is_elsewhere: bool) -> Option<Self> {
        let path = entry.path.clone()?;
        let count = |severity| entry.diagnostics.iter().filter(|found| found.severity == severity).count();
        // What is wrong with one part hides neither the title nor the state.
        let sketched = if entry.scenario.is_none() { sketch(&entry.source) } else { None };
        let scenario = entry.scenario.as_deref().or(sketched.as_ref());
        let title = scenario.map(|scenario| scenario.title.get(language).to_string());
        let state = scenario.and_then(|scenario| Some(scenario.review.as_ref()?.state));
        let name = || path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let changed = std::fs::metadata(&path).and_then(|file| file.modified()).ok();
        Some(Self {
            title: title.filter(|title| !title.trim().is_empty()).unwrap_or_else(name),
            changed: changed.and_then(|changed| Timestamp::try_from(changed).ok()),
            state,
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            is_elsewhere,
            path,
        })
    }
}
