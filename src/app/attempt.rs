//! An attempt being played: what follows from an action is on the disk before anybody sees it.

use super::case::{UnreadableScenario, case_of, stored_case};
use crate::session::{Action, Case, ENGINE, Recorded, Refusal, Session, Setup, State, Timed};
use crate::store::{AttemptId, Entry, NewAttempt, Store, StoreError};
use std::rc::Rc;
use std::sync::Arc;

/// The longest time between two actions that is recorded, in milliseconds: a day. A machine that slept a week did not practise.
const LONGEST_MS: u64 = 24 * 60 * 60 * 1000;

/// A session together with its place in the store.
pub struct Running {
    store: Rc<Store>,
    id: AttemptId,
    session: Session,
    actions: u32,
}

/// Why an attempt cannot begin or go on.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// The scenario has errors.
    #[error("the scenario `{0}` has errors and cannot be played. `evenkeel check` shows them")]
    NotPlayable(Arc<str>),
    /// The scenario kept with the attempt cannot be read.
    #[error(transparent)]
    Scenario(#[from] UnreadableScenario),
    /// Other rules decided what happened so far.
    #[error(
        "this attempt was played with engine {0}, and this program has engine {ENGINE}; it can be read and not resumed"
    )]
    OtherEngine(String),
    /// It cannot be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why an action had no effect. The attempt stands where it stood before.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// It is not possible now.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It cannot be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Running {
    /// Begins an attempt.
    ///
    /// # Errors
    /// When the scenario has errors, or the attempt cannot be kept.
    pub fn begin(store: &Rc<Store>, entry: &Entry, setup: Setup, trainee: &str) -> Result<Self, BeginError> {
        let scenario =
            entry.scenario.as_ref().ok_or_else(|| BeginError::NotPlayable(Arc::clone(&entry.id)))?;
        let case = case_of(scenario).ok_or_else(|| BeginError::NotPlayable(Arc::clone(&entry.id)))?;
        let title = scenario.title.get(setup.language);
        let session = Session::begin(case, setup);
        let new = NewAttempt {
            scenario: &scenario.id,
            scenario_hash: &entry.hash,
            scenario_source: &entry.source,
            title,
            setup: session.setup(),
            trainee,
        };
        let id = store.begin(&new, session.events())?;
        Ok(Self { store: Rc::clone(store), id, session, actions: 0 })
    }

    /// Goes on with a stored attempt where it was left, with the scenario as it was then.
    ///
    /// # Errors
    /// When there is no such attempt, or this program cannot go on with it.
    pub fn resume(store: &Rc<Store>, id: AttemptId) -> Result<Self, BeginError> {
        let attempt = store.load(id)?;
        if attempt.summary.engine != ENGINE {
            return Err(BeginError::OtherEngine(attempt.summary.engine));
        }
        let case = stored_case(&attempt)?;
        let actions = attempt.summary.actions;
        let session = Session::resume(case, attempt.summary.setup, attempt.events);
        Ok(Self { store: Rc::clone(store), id, session, actions })
    }

    /// The trainee acts, `after_ms` milliseconds after the action before; what follows, once it is on the disk.
    ///
    /// # Errors
    /// When the action is not possible now or cannot be kept; then it has not happened.
    pub fn act(&mut self, action: Action, after_ms: u64) -> Result<&[Recorded], ActError> {
        let timed = Timed { after_ms: after_ms.min(LONGEST_MS), action };
        let first = self.session.events().len();
        let follows = self.session.act(&timed)?;
        if let Err(error) = self.store.append(self.id, self.actions + 1, &timed, follows) {
            self.take_back(first);
            return Err(error.into());
        }
        self.actions += 1;
        Ok(&self.session.events()[first..])
    }

    /// Folds the session anew from the events that are kept. Only a failing disk pays for this, not every action.
    fn take_back(&mut self, kept: usize) {
        let events = self.session.events()[..kept].to_vec();
        self.session = Session::resume(Arc::clone(self.session.case()), self.session.setup().clone(), events);
    }

    /// The attempt's name in the store.
    #[must_use]
    pub const fn id(&self) -> AttemptId {
        self.id
    }

    /// What is played.
    #[must_use]
    pub fn case(&self) -> &Arc<Case> {
        self.session.case()
    }

    /// How it was set up.
    #[must_use]
    pub const fn setup(&self) -> &Setup {
        self.session.setup()
    }

    /// Where it stands.
    #[must_use]
    pub const fn state(&self) -> &State {
        self.session.state()
    }

    /// Everything that has happened.
    #[must_use]
    pub fn events(&self) -> &[Recorded] {
        self.session.events()
    }
}
