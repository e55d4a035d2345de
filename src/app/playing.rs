//! Executing what concerns the attempt under way: beginning, acting, leaving, and its report.

use super::{
    ActError, BeginError, Command, Core, Debriefed, Followup, NoticeWeight, Place, Running, draw_seed,
    with_twin_note,
};
use crate::report::Overrule;
use crate::scenario::Scenario;
use crate::session::{Action, Setup};
use crate::store::{AttemptId, StoreError};
use crate::vocabulary::{Language, Mode};
use crate::words::key;

impl Core {
    pub(super) fn begin(&mut self, scenario: &str, mode: Mode, now_ms: u64) -> Vec<Followup> {
        let begun = self.begun(scenario, mode);
        self.enter(begun, key("notice-not-begun"), now_ms)
    }

    /// A new attempt at a scenario by whoever practises.
    pub(super) fn begun(&self, scenario: &str, mode: Mode) -> Result<Running, BeginError> {
        let entry = self.library.find(scenario).ok_or_else(|| BeginError::NotPlayable(scenario.into()))?;
        let language = entry.scenario.as_deref().map_or(self.language(), |s| spoken(s, self.language()));
        let trainee = &self.settings.trainee;
        let mut setup = Setup::new(draw_seed(), mode, language);
        if let Some(scenario) = entry.scenario.as_deref() {
            setup = with_twin_note(setup, &self.store, scenario, trainee);
        }
        Running::begin(&self.store, entry, setup, trainee)
    }

    pub(super) fn resume(&mut self, attempt: AttemptId, now_ms: u64) -> Vec<Followup> {
        if self.running().is_some_and(|running| running.id() == attempt) {
            return self.show_practice(now_ms);
        }
        let resumed = Running::resume(&self.store, attempt);
        self.enter(resumed, key("notice-not-resumed"), now_ms)
    }

    fn enter(&mut self, running: Result<Running, BeginError>, failed: &str, now_ms: u64) -> Vec<Followup> {
        match running {
            Ok(running) => {
                self.set_shift_aside();
                self.running = Some(running);
                self.debriefed = None;
                self.look_at_attempts();
                self.show_practice(now_ms)
            }
            Err(error) => {
                self.failed(failed, error);
                Vec::new()
            }
        }
    }

    pub(super) fn show_practice(&mut self, now_ms: u64) -> Vec<Followup> {
        if self.running.is_none() && self.shift.is_none() {
            return vec![Followup::Show(Place::Library)];
        }
        // Time away from the screen is not time in the contact, nor in the shift.
        self.acted_ms = now_ms;
        if let Some(shift) = &mut self.shift {
            shift.seen_ms = now_ms;
        }
        self.forget_information();
        vec![Followup::Show(Place::Practice)]
    }

    pub(super) fn act(&mut self, action: Action, now_ms: u64) -> Vec<Followup> {
        self.pass(now_ms);
        let Some(running) = &mut self.running else { return Vec::new() };
        let after_ms = match &self.shift {
            Some(shift) => shift.waited_ms(running),
            None => now_ms.saturating_sub(self.acted_ms),
        };
        match running.act(action, after_ms) {
            Ok(follows) => {
                let follows = if self.shift.is_some() { follows.to_vec() } else { Vec::new() };
                self.acted_ms = now_ms;
                let (id, state) = (running.id(), running.state());
                let (ended, wrapped_up) = (state.ended, state.wrapped_up);
                if ended {
                    self.look_at_attempts();
                }
                // Looking back is the last thing there is to do here; only once it is kept, so that no word is lost.
                if wrapped_up && self.shift.is_some() {
                    return self.looked_back_in_shift(now_ms);
                }
                if wrapped_up {
                    return self.debrief(id);
                }
                return self.acted_in_shift(&follows, now_ms);
            }
            Err(ActError::Refused(refusal)) => {
                let title = self.say("notice-refused", &[]);
                self.notify(NoticeWeight::Warning, title, Some(refusal.sentence()), None);
            }
            Err(ActError::Store(error @ StoreError::Conflict { .. })) => {
                let attempt = running.id();
                // What this window knows is outdated; only the stored attempt can be gone on with.
                self.running = None;
                self.set_shift_aside();
                let title = self.say("notice-conflict", &[]);
                let resume = Command::Resume { attempt };
                self.notify(NoticeWeight::Warning, title, Some(error.to_string()), Some(resume));
                self.look_at_attempts();
                return vec![Followup::Show(Place::Library)];
            }
            Err(ActError::Store(error)) => self.failed(key("notice-not-kept"), error),
        }
        Vec::new()
    }

    pub(super) fn leave(&mut self) -> Vec<Followup> {
        self.set_shift_aside();
        self.running = None;
        self.look_at_attempts();
        vec![Followup::Show(Place::Library)]
    }

    pub(super) fn debrief(&mut self, attempt: AttemptId) -> Vec<Followup> {
        match self.store.load(attempt) {
            Ok(stored) => {
                if self.running().is_some_and(|running| running.id() == attempt && running.state().ended) {
                    self.running = None;
                }
                self.debriefed = Some(Debriefed::new(stored));
                self.forget_information();
                vec![Followup::Show(Place::Debrief(attempt))]
            }
            Err(error) => {
                self.failed(key("notice-no-report"), error);
                Vec::new()
            }
        }
    }

    pub(super) fn overrule(&mut self, attempt: AttemptId, overrule: Overrule) -> Vec<Followup> {
        match self.store.overrule(attempt, &overrule).and_then(|()| self.store.load(attempt)) {
            Ok(stored) => {
                self.debriefed = Some(Debriefed::new(stored));
                self.look_at_attempts();
            }
            Err(error) => self.failed(key("notice-not-overruled"), error),
        }
        Vec::new()
    }

    pub(super) fn delete(&mut self, attempt: AttemptId) -> Vec<Followup> {
        let mut followups = vec![Followup::CloseDialog];
        if self.waits_in_shift(attempt) {
            self.set_shift_aside();
        }
        if let Err(error) = self.store.delete(attempt) {
            self.failed(key("notice-not-deleted"), error);
            return followups;
        }
        if self.running().is_some_and(|running| running.id() == attempt) {
            self.running = None;
            followups.push(Followup::Show(Place::Library));
        }
        if self.debriefed().is_some_and(|debriefed| debriefed.attempt.summary.id == attempt) {
            self.debriefed = None;
            followups.push(Followup::Show(Place::History));
        }
        self.look_at_attempts();
        followups
    }
}

/// The language the customer speaks: the person's own where the author has translated the scenario, else the author's.
fn spoken(scenario: &Scenario, wanted: Language) -> Language {
    let translated = scenario.title.translations().iter().any(|(language, _)| *language == wanted);
    if translated { wanted } else { scenario.language }
}
