//! The report on many attempts as a file, in any format: the attempts behind it pass by one at a time.

use crate::export::Format;
use crate::export::cohort::{AboutCohort, Cohort, CohortBook, CohortTable};
use crate::report::cohort::{CohortReport, CohortRow, Comparison};
use crate::store::{CohortFilter, Store, StoreError};
use crate::words::Words;
use std::cell::RefCell;
use std::io::{self, BufWriter, Seek, Write};
use std::ops::ControlFlow;

/// What to write.
pub struct CohortFile<'a> {
    /// How.
    pub format: Format,
    /// Which attempts.
    pub filter: &'a CohortFilter,
    /// Which beside them; `None` for none.
    pub against: Option<&'a CohortFilter>,
    /// The filters in words.
    pub about: &'a AboutCohort,
    /// The language.
    pub words: &'a dyn Words,
}

/// Why it was not written.
#[derive(Debug, thiserror::Error)]
pub enum CohortFileError {
    /// The attempts cannot be read, or the file cannot be put in its place.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It cannot be written.
    #[error("it cannot be written: {0}")]
    Output(#[from] io::Error),
    /// Somebody has stopped it.
    #[error("it was stopped, and nothing was written")]
    Stopped,
}

impl CohortFile<'_> {
    /// Writes it. `step` is told how many of how many attempts are behind us, and says whether to go on.
    ///
    /// # Errors
    /// When it cannot be written whole; what was written until then is worth nothing.
    pub fn write(
        &self,
        store: &Store,
        to: &mut (impl Write + Seek + Send),
        step: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<(), CohortFileError> {
        let tally = store.cohort(self.filter)?;
        let all = tally.attempts();
        if self.format == Format::Csv {
            let mut table = CohortTable::new(BufWriter::new(to))?;
            self.each(store, all, step, |row| table.add(row))?;
            return Ok(table.finish()?.flush()?);
        }
        let comparison = match self.against {
            Some(other) => Some(Comparison::new(&tally, &store.cohort(other)?)),
            None => None,
        };
        let report = CohortReport::new(&tally);
        let asked = RefCell::new(&mut *step);
        let stopped = || (asked.borrow_mut())(0, all).is_break();
        let who = store.cohort_who(self.filter, &stopped)?.ok_or(CohortFileError::Stopped)?;
        let cohort = Cohort {
            report: &report,
            comparison: comparison.as_ref(),
            who: Some(&who),
            about: self.about,
            words: self.words,
        };
        match self.format {
            Format::Html => to.write_all(&cohort.html())?,
            Format::Json => to.write_all(&cohort.json())?,
            Format::Csv | Format::Xlsx => {
                let mut book = CohortBook::new(cohort)?;
                self.each(store, all, step, |row| book.add(row))?;
                book.finish(to)?;
            }
        }
        Ok(())
    }

    fn each(
        &self,
        store: &Store,
        all: u64,
        step: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
        mut add: impl FnMut(&CohortRow) -> io::Result<()>,
    ) -> Result<(), CohortFileError> {
        let (mut done, mut ended) = (0, Ok(()));
        store.cohort_rows_until(self.filter, |row| {
            if step(done, all).is_break() {
                ended = Err(CohortFileError::Stopped);
                return ControlFlow::Break(());
            }
            done += 1;
            match add(&row) {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    ended = Err(error.into());
                    ControlFlow::Break(())
                }
            }
        })?;
        ended
    }
}
