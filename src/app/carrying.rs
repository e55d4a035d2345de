//! Executing what moves attempts between machines or deletes what is kept of a person.

use super::retention::forget_in_settings;
use super::{
    Carried, CarryError, Core, Done, Followup, Job, NoticeWeight, Place, Question, TakingIn, carried, carry,
    oldest_kept, take_in,
};
use crate::store::{AttemptId, Forgotten, PORTABLE_EXTENSION, Store, write_streamed};
use crate::words::key;
use jiff::Timestamp;
use std::fs::File;
use std::io::BufWriter;
use std::ops::ControlFlow;
use std::path::PathBuf;

impl Core {
    /// Where attempts would be saved for another machine if nobody said otherwise.
    #[must_use]
    pub fn suggested_carried(&self) -> PathBuf {
        let day = Timestamp::now().strftime("%Y-%m-%d_%H-%M");
        super::saving::documents().join(format!("evenkeel_{day}.{PORTABLE_EXTENSION}"))
    }

    /// How many attempts are older than the person keeps them.
    #[must_use]
    pub fn expired(&self) -> u32 {
        let oldest = oldest_kept(&self.settings, Timestamp::now());
        oldest.map_or(0, |oldest| self.store.attempts_before(oldest).unwrap_or(0))
    }

    /// Saves one attempt, or all that the history lists.
    pub(super) fn carry_to(
        &self,
        attempt: Option<AttemptId>,
        anonymous: bool,
        path: PathBuf,
    ) -> Vec<Followup> {
        let folder = self.folder.clone();
        let which = match attempt {
            Some(attempt) => Carried::These(vec![attempt]),
            None if self.sees_everyone() => Carried::All,
            None => Carried::Trainee(self.trainee().to_owned()),
        };
        let job = Job::new(key("job-carrying"), move |progress| {
            let mut step = |done, of| {
                progress.at(done, of);
                if progress.stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            // A connection of its own: the window's goes on keeping answers meanwhile.
            let written = Store::open(&folder).map_err(CarryError::from).and_then(|store| {
                let attempts = carried(&store, &which)?;
                let mut away = None;
                write_streamed(&path, |file| {
                    away = Some(carry(&store, &attempts, anonymous, BufWriter::new(file), &mut step)?);
                    Ok::<(), CarryError>(())
                })?;
                Ok(away.unwrap_or_default())
            });
            match written {
                Ok(away) => Done::CarriedAway(path, away),
                Err(CarryError::Stopped) => Done::Quietly,
                Err(error) => Done::failed(key("notice-not-carried"), error),
            }
        });
        vec![Followup::CloseDialog, Followup::Start(job.stoppable())]
    }

    /// Takes attempts in from a file.
    pub(super) fn take_in_from(&self, path: PathBuf, how: TakingIn) -> Vec<Followup> {
        let folder = self.folder.clone();
        let job = Job::new(key("job-taking-in"), move |progress| {
            let mut step = |done, of| {
                progress.at(done, of);
                if progress.stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let file = match File::open(&path) {
                Ok(file) => file,
                Err(error) => return Done::failed(key("notice-not-taken-in"), error),
            };
            let store = match Store::open(&folder) {
                Ok(store) => store,
                Err(error) => return Done::failed(key("notice-not-taken-in"), error),
            };
            match take_in(&store, file, how, &mut step) {
                Ok(intake) => Done::TakenIn(Box::new(intake)),
                Err(error) => Done::failed(key("notice-not-taken-in"), error),
            }
        });
        vec![Followup::CloseDialog, Followup::Start(job.stoppable())]
    }

    /// Deletes a trainee with all their data.
    pub(super) fn forget(&mut self, trainee: String) -> Vec<Followup> {
        let mut followups = vec![Followup::CloseDialog];
        let practises = self.settings.trainee == trainee;
        if forget_in_settings(&mut self.settings, &trainee) {
            self.keep_settings();
        }
        if practises {
            self.set_shift_aside();
            self.shift_report = None;
            self.running = None;
            self.debriefed = None;
            followups.push(Followup::Show(Place::Settings));
        }
        let folder = self.folder.clone();
        let job = Job::new(key("job-forgetting"), move |_| {
            match Store::open(&folder).and_then(|store| store.forget_trainee(&trainee)) {
                Ok(forgotten) => Done::Forgotten(Some(trainee), forgotten),
                Err(error) => Done::failed(key("notice-not-forgotten"), error),
            }
        });
        followups.push(Followup::Start(job));
        followups
    }

    /// Deletes the attempts that are older than the person keeps them.
    pub(super) fn forget_expired(&self) -> Vec<Followup> {
        let Some(oldest) = oldest_kept(&self.settings, Timestamp::now()) else {
            return vec![Followup::CloseDialog];
        };
        let folder = self.folder.clone();
        let job = Job::new(key("job-forgetting"), move |_| {
            match Store::open(&folder).and_then(|store| store.delete_before(oldest)) {
                Ok(forgotten) => Done::Forgotten(None, forgotten),
                Err(error) => Done::failed(key("notice-not-forgotten"), error),
            }
        });
        vec![Followup::CloseDialog, Followup::Start(job)]
    }

    pub(super) fn carried_away(&mut self, path: PathBuf, away: &super::CarriedAway) {
        self.saved(key("notice-carried"), path);
        for left_out in &away.left_out {
            self.failed(key("notice-left-out"), left_out);
        }
    }

    pub(super) fn taken_in(&mut self, intake: Box<super::Intake>) -> Vec<Followup> {
        self.look_at_attempts();
        self.look_at_people();
        vec![Followup::Ask(Question::TakenIn(intake))]
    }

    pub(super) fn forgotten(&mut self, trainee: Option<String>, forgotten: Forgotten) -> Vec<Followup> {
        self.look_at_attempts();
        self.look_at_people();
        let gone = |core: &Self, id: AttemptId| {
            matches!(core.store.load(id), Err(crate::store::StoreError::NoSuchAttempt(_)))
        };
        let mut followups = Vec::new();
        if self.running.as_ref().is_some_and(|running| gone(self, running.id())) {
            self.running = None;
            followups.push(Followup::Show(Place::Library));
        }
        if self.debriefed.as_ref().is_some_and(|debriefed| gone(self, debriefed.attempt.summary.id)) {
            self.debriefed = None;
            followups.push(Followup::Show(Place::History));
        }
        let title = match &trainee {
            Some(name) => self.say(
                "notice-forgotten",
                &[("name", (&self.name_of(name)).into()), ("count", forgotten.attempts.into())],
            ),
            None => self.say("notice-expired", &[("count", forgotten.attempts.into())]),
        };
        let held = (!forgotten.cleaned).then(|| self.say("forget-log-held", &[]));
        self.notify(NoticeWeight::Info, title, held, None);
        followups
    }
}
