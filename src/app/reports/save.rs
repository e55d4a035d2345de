//! Saving the report on many attempts in the background.

use super::told;
use crate::app::{CohortFile, CohortFileError, Core, Done, Followup, Job};
use crate::export::Format;
use crate::export::cohort::AboutCohort;
use crate::store::{Store, write_streamed};
use crate::words::{Locale, key};
use jiff::Timestamp;
use std::ops::ControlFlow;
use std::path::PathBuf;

impl Core {
    /// Where the report on many attempts would be saved if nobody said otherwise.
    #[must_use]
    pub fn suggested_cohort_report(&self, format: Format) -> PathBuf {
        let day = Timestamp::now().strftime("%Y-%m-%d_%H-%M");
        crate::app::saving::documents().join(format!("evenkeel_report_{day}.{}", format.extension()))
    }

    pub(crate) fn export_cohort(&self, format: Format, path: PathBuf) -> Vec<Followup> {
        let (asked, folder) = (self.reports.asked.clone(), self.folder.clone());
        let (language, made) = (self.settings.language, self.moment_dated(Timestamp::now()));
        let job = Job::new(key("job-exporting"), move |progress| {
            let words = Locale::built_in(language);
            let about = AboutCohort {
                filter: told(&asked.filter, &words),
                beside: asked.beside.as_ref().map(|beside| told(beside, &words)),
                made,
            };
            let file = CohortFile {
                format,
                filter: &asked.filter,
                against: asked.beside.as_ref(),
                about: &about,
                words: &words,
            };
            let mut step = |done: u64, all: u64| {
                let steps = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
                progress.at(steps(done), steps(all));
                if progress.stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let written = Store::open(&folder)
                .map_err(CohortFileError::from)
                .and_then(|store| write_streamed(&path, |to| file.write(&store, to, &mut step)));
            match written {
                Ok(()) => Done::Exported(path),
                Err(CohortFileError::Stopped) => Done::Quietly,
                Err(error) => Done::failed(key("notice-not-exported"), error),
            }
        });
        vec![Followup::CloseDialog, Followup::Start(job.stoppable())]
    }
}
