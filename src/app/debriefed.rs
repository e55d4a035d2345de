//! The report in view, with the attempt it was made from.

use crate::report::AttemptReport;
use crate::store::StoredAttempt;

/// An attempt and its report. The report is made from the stored events only.
#[derive(Debug)]
pub struct Debriefed {
    /// The attempt as it is kept.
    pub attempt: StoredAttempt,
    /// The report on it.
    pub report: AttemptReport,
}

impl Debriefed {
    /// Makes the report.
    #[must_use]
    pub fn new(attempt: StoredAttempt) -> Self {
        let report = AttemptReport::new(&attempt.events, &attempt.overrules);
        Self { attempt, report }
    }
}
