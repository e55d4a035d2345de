//! Who is in a cohort: each group by its habit, and each trainee.

use super::{CohortReport, Trainee};

/// The people behind a report, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Who {
    /// Each group that has attempts among those asked for, with the report on them.
    pub groups: Vec<(String, CohortReport)>,
    /// Each trainee.
    pub trainees: Vec<Trainee>,
}
