//! Each trainee of a cohort by themselves: one dot in the plane of sensitivity and bias.

use super::{Detection, Figure, Item, Sensitivity, Share};
use crate::escalation::Verdict;
use serde::{Deserialize, Serialize};

/// What one trainee has decided, as counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TraineeTally {
    attempts: u64,
    right: u64,
    handed_on: u64,
    hits: u64,
    called: u64,
    alarms: u64,
    quiet: u64,
}

/// One trainee of a cohort.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trainee {
    /// The name; may be empty.
    pub name: String,
    /// How many attempts that came to their end.
    pub attempts: u64,
    /// Of these, those with a right decision.
    pub right: Share,
    /// Of these, those they handed on.
    pub rate: Share,
    /// Whether they can tell when.
    pub detection: Detection,
}

impl TraineeTally {
    /// Counts what an attempt has of one figure.
    pub fn count(&mut self, item: Item) {
        let times = u64::from(item.times);
        match item.figure {
            Figure::Verdict => {
                self.attempts += times;
                let verdict = usize::try_from(item.value).ok().and_then(|place| Verdict::ALL.get(place));
                self.right += times * u64::from(verdict.is_some_and(|verdict| verdict.is_right()));
            }
            Figure::TurnHandedOn => self.handed_on += times,
            Figure::AfterCue => {
                self.called += times;
                self.hits += times * u64::from(item.value == 1);
            }
            Figure::BeforeCue => {
                self.quiet += times;
                self.alarms += times * u64::from(item.value == 1);
            }
            _ => {}
        }
    }
}

impl Trainee {
    /// The figures of these counts.
    #[must_use]
    pub fn new(name: String, tally: TraineeTally) -> Self {
        let (hits, false_alarms) =
            (Share::new(tally.hits, tally.called), Share::new(tally.alarms, tally.quiet));
        Self {
            name,
            attempts: tally.attempts,
            right: Share::new(tally.right, tally.attempts),
            rate: Share::new(tally.handed_on, tally.attempts),
            detection: Detection { hits, false_alarms, sensitivity: Sensitivity::new(&hits, &false_alarms) },
        }
    }
}
