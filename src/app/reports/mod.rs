//! The report on many attempts behind the window: what is asked, what is counted in the background, and the attempts
//! behind a figure.

mod ask;
mod items;
mod list;
mod save;
mod told;

pub use ask::Counted;
pub use items::known_nodes;
pub use list::{Listed, Listing, OpensAt, Whence};
pub use told::told;

use super::ticket::Ticket;
use super::{Core, Followup, Place};
use crate::report::cohort::{CohortReport, Comparison, Who};
use crate::report::items::ItemReport;
use crate::store::{CohortFilter, CohortNames};

/// As many answers are kept, so that going back to one costs nothing.
const KEPT: usize = 8;

/// What a report on many attempts is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Of which attempts.
    pub filter: CohortFilter,
    /// Beside which others.
    pub beside: Option<CohortFilter>,
}

/// The report that was asked for.
#[derive(Debug)]
pub struct Answer {
    /// What was asked for.
    pub asked: Asked,
    /// The state of the attempts it was made from.
    pub revision: u64,
    /// The report.
    pub report: CohortReport,
    /// The second group beside it.
    pub comparison: Option<Comparison>,
    /// Each group and each trainee, once they are counted.
    pub who: Option<Who>,
    /// The items of the scenario, where one is asked for, once they are counted.
    pub items: Option<ItemReport>,
}

/// How far the answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counting {
    /// Nothing is being counted.
    #[default]
    Idle,
    /// The figures are being counted.
    Figures,
    /// The figures are there, and each group and trainee is being counted.
    Who,
    /// Both are there, and the items of the scenario are being counted.
    Items,
    /// Somebody stopped it.
    Stopped,
}

/// The reports as the screen sees them.
#[derive(Debug, Default)]
pub struct Reports {
    pub(super) asked: Asked,
    pub(super) answers: Vec<Answer>,
    pub(super) counting: Counting,
    pub(super) names: CohortNames,
    pub(super) listing: Option<Listing>,
    ticket: Ticket,
}

impl Reports {
    /// What is asked for.
    #[must_use]
    pub fn asked(&self) -> &Asked {
        &self.asked
    }

    /// The latest answer to what is asked; while a new one is being counted, the one before it.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        self.answers.iter().rev().find(|answer| answer.asked == self.asked).or(self.answers.last())
    }

    /// How far the counting is.
    #[must_use]
    pub fn counting(&self) -> Counting {
        self.counting
    }

    /// What the filters can be filled in with.
    #[must_use]
    pub fn names(&self) -> &CohortNames {
        &self.names
    }

    /// The list of attempts in view.
    #[must_use]
    pub fn listing(&self) -> Option<&Listing> {
        self.listing.as_ref()
    }

    /// The answer to exactly this.
    fn known(&self, asked: &Asked, revision: u64) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.asked == *asked && answer.revision == revision)
    }

    fn answer_to(&mut self, asked: &Asked, revision: u64) -> Option<&mut Answer> {
        self.answers.iter_mut().find(|answer| answer.asked == *asked && answer.revision == revision)
    }

    fn keep(&mut self, answer: Answer) {
        self.answers.retain(|kept| kept.asked != answer.asked);
        self.answers.push(answer);
        let over = self.answers.len().saturating_sub(KEPT);
        self.answers.drain(..over);
    }
}

impl Core {
    /// The reports on many attempts.
    #[must_use]
    pub fn reports(&self) -> &Reports {
        &self.reports
    }

    /// Shows the reports, with what was asked last.
    pub(super) fn show_reports(&mut self) -> Vec<Followup> {
        self.forget_information();
        let mut followups = vec![Followup::Show(Place::Reports)];
        followups.extend(self.ask(self.reports.asked.clone()));
        followups
    }
}
