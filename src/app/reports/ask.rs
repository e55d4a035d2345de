//! Asking for a report: the figures first, then each group and trainee, then the items of a scenario, all in the background.

use super::{Answer, Asked, Counting};
use crate::app::ticket::Ticket;
use crate::app::{Core, Done, Followup, Job};
use crate::report::cohort::{CohortReport, Comparison, Who};
use crate::report::items::ItemReport;
use crate::store::{CohortFilter, CohortNames, Store, StoreError};
use crate::words::key;
use std::path::PathBuf;

/// What a job has counted.
#[derive(Debug)]
pub enum Counted {
    /// The figures.
    Figures {
        /// The report.
        answer: Box<Answer>,
        /// What the filters can be filled in with.
        names: CohortNames,
    },
    /// Each group and trainee.
    Who {
        /// What was asked for.
        asked: Box<Asked>,
        /// The state of the attempts.
        revision: u64,
        /// They.
        who: Box<Who>,
    },
    /// The items of a scenario.
    Items {
        /// What was asked for.
        asked: Box<Asked>,
        /// The state of the attempts.
        revision: u64,
        /// They.
        items: Box<ItemReport>,
    },
    /// Nothing: it was stopped by hand.
    Stopped,
}

impl Core {
    /// Asks for a report. What is being counted for an earlier question stops.
    pub(crate) fn ask(&mut self, asked: Asked) -> Vec<Followup> {
        let (revision, ticket) = (self.revision, self.reports.ticket.draw());
        self.reports.asked = asked.clone();
        if let Some(known) = self.reports.known(&asked, revision) {
            let (who, items) = (known.who.is_some(), known.items.is_some());
            return match (who, items) {
                (false, _) => self.ask_who(asked),
                (true, false) => self.ask_items(asked),
                (true, true) => self.all_counted(),
            };
        }
        self.reports.counting = Counting::Figures;
        let folder = self.folder.clone();
        let job = Job::new(key("job-counting"), move |progress| {
            let stopped = || progress.stopped() || ticket.is_void();
            match figures(folder, &asked, revision, &stopped) {
                Ok(Some(counted)) => Done::Counted(counted),
                Ok(None) => given_up(&ticket),
                Err(error) => Done::failed(key("notice-not-counted"), error),
            }
        });
        vec![Followup::Start(job.stoppable())]
    }

    fn ask_who(&mut self, asked: Asked) -> Vec<Followup> {
        let (revision, ticket) = (self.revision, self.reports.ticket.draw());
        self.reports.counting = Counting::Who;
        let folder = self.folder.clone();
        let job = Job::new(key("job-counting-trainees"), move |progress| {
            let stopped = || progress.stopped() || ticket.is_void();
            let counted = Store::open(&folder).and_then(|store| store.cohort_who(&asked.filter, &stopped));
            match counted {
                Ok(Some(who)) => {
                    Done::Counted(Counted::Who { asked: Box::new(asked), revision, who: Box::new(who) })
                }
                Ok(None) => given_up(&ticket),
                Err(error) => Done::failed(key("notice-not-counted"), error),
            }
        });
        vec![Followup::Start(job.stoppable())]
    }

    pub(super) fn all_counted(&mut self) -> Vec<Followup> {
        self.reports.counting = Counting::Idle;
        Vec::new()
    }

    /// Takes in what was counted.
    pub(crate) fn counted(&mut self, counted: Counted) -> Vec<Followup> {
        match counted {
            Counted::Figures { answer, names } => {
                self.reports.names = names;
                let asked = answer.asked.clone();
                self.reports.keep(*answer);
                if asked == self.reports.asked {
                    return self.ask_who(asked);
                }
            }
            Counted::Who { asked, revision, who } => {
                if let Some(answer) = self.reports.answer_to(&asked, revision) {
                    answer.who = Some(*who);
                }
                if *asked == self.reports.asked {
                    return self.ask_items(*asked);
                }
            }
            Counted::Items { asked, revision, items } => {
                if let Some(answer) = self.reports.answer_to(&asked, revision) {
                    answer.items = Some(*items);
                }
                if *asked == self.reports.asked {
                    return self.all_counted();
                }
            }
            Counted::Stopped => self.reports.counting = Counting::Stopped,
        }
        Vec::new()
    }
}

fn figures(
    folder: PathBuf,
    asked: &Asked,
    revision: u64,
    stopped: &dyn Fn() -> bool,
) -> Result<Option<Counted>, StoreError> {
    let store = Store::open(&folder)?;
    let count = |filter: &CohortFilter| store.cohort_unless(filter, stopped);
    let Some(tally) = count(&asked.filter)? else { return Ok(None) };
    let comparison = match &asked.beside {
        Some(beside) => match count(beside)? {
            Some(other) => Some(Comparison::new(&tally, &other)),
            None => return Ok(None),
        },
        None => None,
    };
    let report = CohortReport::new(&tally);
    let answer = Answer { asked: asked.clone(), revision, report, comparison, who: None, items: None };
    Ok(Some(Counted::Figures { answer: Box::new(answer), names: store.cohort_names()? }))
}

/// What a stopped job ends in: nobody needs to know of one whose question is void.
pub(super) fn given_up(ticket: &Ticket) -> Done {
    if ticket.is_void() { Done::Quietly } else { Done::Counted(Counted::Stopped) }
}
