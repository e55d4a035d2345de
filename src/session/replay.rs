//! Deciding an attempt again: the same scenario, seed and actions give the same events, on every machine.

use super::{Case, Recorded, Refusal, Session, Setup, Timed};
use std::sync::Arc;

/// Where an attempt decided again differs from what was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Divergence {
    /// An action that was taken then is refused now.
    Refused {
        /// Its position among the actions, from 0.
        action: usize,
        /// Why.
        refusal: Refusal,
    },
    /// An event is different.
    Differs {
        /// Its position among the events, from 0.
        event: usize,
        /// What was stored; `None` when the stored events end here.
        stored: Option<Box<Recorded>>,
        /// What was decided now; `None` when the decided events end here.
        decided: Option<Box<Recorded>>,
    },
}

/// Decides the actions from the beginning.
///
/// # Errors
/// The position and refusal of the first action that is not possible.
pub fn replay(case: Arc<Case>, setup: Setup, actions: &[Timed]) -> Result<Session, (usize, Refusal)> {
    let mut session = Session::begin(case, setup);
    for (index, action) in actions.iter().enumerate() {
        session.act(action).map_err(|refusal| (index, refusal))?;
    }
    Ok(session)
}

/// Decides an attempt again and compares the events.
///
/// # Errors
/// The first divergence.
pub fn verify(
    case: Arc<Case>,
    setup: Setup,
    actions: &[Timed],
    stored: &[Recorded],
) -> Result<(), Divergence> {
    let session =
        replay(case, setup, actions).map_err(|(action, refusal)| Divergence::Refused { action, refusal })?;
    let decided = session.events();
    let differs = |event: &usize| stored.get(*event) != decided.get(*event);
    match (0..stored.len().max(decided.len())).find(differs) {
        None => Ok(()),
        Some(event) => Err(Divergence::Differs {
            event,
            stored: stored.get(event).cloned().map(Box::new),
            decided: decided.get(event).cloned().map(Box::new),
        }),
    }
}
