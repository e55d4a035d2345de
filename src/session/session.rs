//! An attempt being played.

use super::decide::{begin, decide, rehearse};
use super::{Case, Chance, Opening, Recorded, Refusal, Setup, State, Timed};
use std::sync::Arc;

/// Room for the events of a contact of a dozen turns in which the customer is heard out.
const USUAL_EVENTS: usize = 128;

/// One attempt: the case, how it was set up, and what has happened so far.
#[derive(Clone)]
pub struct Session {
    case: Arc<Case>,
    setup: Setup,
    state: State,
    events: Vec<Recorded>,
    chance: Chance,
}

impl Session {
    /// A contact begins.
    #[must_use]
    pub fn begin(case: Arc<Case>, setup: Setup) -> Self {
        let mut state = State::before(&case.scenario);
        let mut events = Vec::with_capacity(USUAL_EVENTS);
        let mut chance = Chance::of_turn(setup.seed, 0);
        begin(&case, &setup, &mut state, &mut events, &mut chance);
        Self { case, setup, state, events, chance }
    }

    /// A contact is tried out from somewhere in its middle. It is no attempt: replaying an attempt begins at the start, so
    /// nothing that came of this can be stored as one.
    #[must_use]
    pub fn rehearse(case: Arc<Case>, setup: Setup, opening: &Opening) -> Self {
        let mut state = State::before(&case.scenario);
        let mut events = Vec::new();
        let mut chance = Chance::of_turn(setup.seed, 0);
        match opening.is_start(&case) {
            true => begin(&case, &setup, &mut state, &mut events, &mut chance),
            false => rehearse(&case, &setup, &mut state, opening, &mut events, &mut chance),
        }
        Self { case, setup, state, events, chance }
    }

    /// An attempt goes on where its stored events end.
    #[must_use]
    pub fn resume(case: Arc<Case>, setup: Setup, events: Vec<Recorded>) -> Self {
        let mut state = State::before(&case.scenario);
        for recorded in &events {
            state.apply(&case, recorded);
        }
        let chance = Chance::of_turn(setup.seed, state.turn);
        Self { case, setup, state, events, chance }
    }

    /// The trainee acts; what follows from it.
    ///
    /// # Errors
    /// When the action is not possible now; nothing has changed then.
    pub fn act(&mut self, timed: &Timed) -> Result<&[Recorded], Refusal> {
        let first = self.events.len();
        decide(&self.case, &self.setup, &mut self.state, &mut self.events, &mut self.chance, timed)?;
        Ok(&self.events[first..])
    }

    /// What is played.
    #[must_use]
    pub fn case(&self) -> &Arc<Case> {
        &self.case
    }

    /// How the attempt was set up.
    #[must_use]
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Where the attempt stands.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// Everything that has happened.
    #[must_use]
    pub fn events(&self) -> &[Recorded] {
        &self.events
    }
}
