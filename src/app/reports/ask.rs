//! Asking for a report: the figures first, then each trainee, both in the background.

use super::{Answer, Asked, Counting, Ticket};
use crate::app::{Core, Done, Followup, Job};
use crate::report::cohort::{CohortReport, Comparison, Trainee};
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
    /// Each trainee.
    Trainees {
        /// What was asked for.
        asked: Box<Asked>,
        /// The state of the attempts.
        revision: u64,
        /// They.
        trainees: Vec<Trainee>,
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
            let whole = known.trainees.is_some();
            self.reports.counting = Counting::Idle;
            return if whole { Vec::new() } else { self.ask_trainees(asked) };
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

    fn ask_trainees(&mut self, asked: Asked) -> Vec<Followup> {
        let (revision, ticket) = (self.revision, self.reports.ticket.draw());
        self.reports.counting = Counting::Trainees;
        let folder = self.folder.clone();
        let job = Job::new(key("job-counting-trainees"), move |progress| {
            let stopped = || progress.stopped() || ticket.is_void();
            let counted =
                Store::open(&folder).and_then(|store| store.cohort_trainees(&asked.filter, &stopped));
            match counted {
                Ok(Some(trainees)) => {
                    Done::Counted(Counted::Trainees { asked: Box::new(asked), revision, trainees })
                }
                Ok(None) => given_up(&ticket),
                Err(error) => Done::failed(key("notice-not-counted"), error),
            }
        });
        vec![Followup::Start(job.stoppable())]
    }

    /// Takes in what was counted.
    pub(crate) fn counted(&mut self, counted: Counted) -> Vec<Followup> {
        match counted {
            Counted::Figures { answer, names } => {
                self.reports.names = names;
                let asked = answer.asked.clone();
                self.reports.keep(*answer);
                if asked == self.reports.asked {
                    return self.ask_trainees(asked);
                }
            }
            Counted::Trainees { asked, revision, trainees } => {
                let answer = self
                    .reports
                    .answers
                    .iter_mut()
                    .find(|answer| answer.asked == *asked && answer.revision == revision);
                if let Some(answer) = answer {
                    answer.trainees = Some(trainees);
                }
                if *asked == self.reports.asked {
                    self.reports.counting = Counting::Idle;
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
    let answer = Answer { asked: asked.clone(), revision, report, comparison, trainees: None };
    Ok(Some(Counted::Figures { answer: Box::new(answer), names: store.cohort_names()? }))
}

/// What a stopped job ends in: nobody needs to know of one whose question is void.
fn given_up(ticket: &Ticket) -> Done {
    if ticket.is_void() { Done::Quietly } else { Done::Counted(Counted::Stopped) }
}
