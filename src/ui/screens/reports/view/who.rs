//! Who: each group by what it does.

use super::Maker;
use crate::app::{Asked, Command};
use crate::report::cohort::{CohortReport, Habit, telling};
use crate::store::CohortFilter;

/// A group in a line.
pub(in super::super) struct GroupLine {
    pub name: String,
    /// What it does, in a sentence, and whether it is getting better.
    pub habit: String,
    /// Asks for this group alone.
    pub ask: Command,
}

impl Maker<'_> {
    pub(super) fn groups(&self) -> Vec<GroupLine> {
        let groups = self.answer.who.iter().flat_map(|who| &who.groups);
        let line = |(name, report): &(String, CohortReport)| {
            let better = report.reading.also.contains(&Habit::Improves);
            let better = better.then(|| telling::habit(report, Habit::Improves, self.words));
            let habit = std::iter::once(telling::reading(report, self.words)).chain(better);
            let filter = CohortFilter { group: Some(name.clone()), ..self.answer.asked.filter.clone() };
            let asked = Asked { filter, beside: self.answer.asked.beside.clone() };
            GroupLine {
                name: name.clone(),
                habit: habit.collect::<Vec<_>>().join(" "),
                ask: Command::Report(Box::new(asked)),
            }
        };
        groups.map(line).collect()
    }
}
