//! Looking at every attempt there is: whether it is what was stored, and whether it follows from what the trainee did.

use super::cases::Cases;
use crate::session::{Divergence, ENGINE, verify};
use crate::store::{AttemptId, Store, StoreError, StoredAttempt};
use crate::words::Words;
use serde::Serialize;
use std::ops::ControlFlow;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// Attempts that are what was stored, and come to the same when they are decided again.
    pub sound: usize,
    /// Attempts that are what was stored and cannot be decided again here: of another engine, or from elsewhere without proof.
    pub undecided: usize,
    /// Attempts that something is wrong with, newest first.
    pub wrong: Vec<WrongAttempt>,
    /// Whether somebody has stopped it; older attempts were not looked at then.
    pub stopped: bool,
}

/// An attempt that something is wrong with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WrongAttempt {
    /// Which.
    pub attempt: AttemptId,
    /// What.
    #[serde(flatten)]
    pub fault: Fault,
}

/// What is wrong with an attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// It is not what was stored.
    Damaged {
        /// What was found.
        detail: String,
    },
    /// It is what was stored; but from this event on something else follows from what the trainee did.
    Differs {
        /// The event's number, from 0.
        event: usize,
    },
    /// It is what was stored; but this action is not possible.
    Impossible {
        /// The action's number, from 0.
        action: usize,
    },
}

impl Inspection {
    /// How many attempts were looked at.
    #[must_use]
    pub fn attempts(&self) -> usize {
        self.sound + self.undecided + self.wrong.len()
    }
}

/// Looks at every attempt, newest first. `step` is told how many of how many are behind us, and says whether to go on.
///
/// # Errors
/// When the database cannot be read at all.
pub fn inspect(
    store: &Store,
    step: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Inspection, StoreError> {
    let (mut found, mut cases) = (Inspection::default(), Cases::default());
    let attempts = store.attempt_ids(None)?;
    for (done, &attempt) in attempts.iter().enumerate() {
        if step(done, attempts.len()).is_break() {
            found.stopped = true;
            break;
        }
        let fault = match store.load(attempt) {
            Ok(stored) => match decided_again(&stored, &mut cases) {
                Some(Ok(())) => {
                    found.sound += 1;
                    continue;
                }
                None => {
                    found.undecided += 1;
                    continue;
                }
                Some(Err(Divergence::Differs { event, .. })) => Fault::Differs { event },
                Some(Err(Divergence::Refused { action, .. })) => Fault::Impossible { action },
            },
            // Another window has deleted it meanwhile.
            Err(StoreError::NoSuchAttempt(_)) => continue,
            Err(error @ (StoreError::AttemptDamaged { .. } | StoreError::AttemptNotUnderstood { .. })) => {
                Fault::Damaged { detail: error.to_string() }
            }
            Err(error) => return Err(error),
        };
        found.wrong.push(WrongAttempt { attempt, fault });
    }
    Ok(found)
}

/// Decides an attempt again and compares every event; `None` where that would prove nothing.
fn decided_again(stored: &StoredAttempt, cases: &mut Cases) -> Option<Result<(), Divergence>> {
    let summary = &stored.summary;
    if summary.unverified.is_some() || summary.engine != ENGINE {
        return None;
    }
    let case = cases.get(&summary.scenario_hash, &stored.scenario_source)?;
    Some(verify(case, summary.setup.clone(), &stored.actions, &stored.events))
}

/// What was found, a sentence for each kind.
#[must_use]
pub fn told_inspection(found: &Inspection, words: &dyn Words) -> Vec<String> {
    let counts = [("wrong", found.wrong.len()), ("sound", found.sound), ("undecided", found.undecided)];
    let said =
        |(what, count): (&str, usize)| words.say_for("inspection-count", what, &[("count", count.into())]);
    let mut told: Vec<String> =
        counts.into_iter().filter(|&(what, count)| count > 0 || what == "sound").map(said).collect();
    if found.stopped {
        told.push(words.say("inspection-stopped", &[]));
    }
    told
}

/// What is wrong with an attempt, in a sentence.
#[must_use]
pub fn told_fault(fault: &Fault, words: &dyn Words) -> String {
    match fault {
        Fault::Damaged { detail } => detail.clone(),
        Fault::Differs { event } => words.say("inspection-differs", &[("event", (event + 1).into())]),
        Fault::Impossible { action } => {
            words.say("inspection-impossible", &[("action", (action + 1).into())])
        }
    }
}
