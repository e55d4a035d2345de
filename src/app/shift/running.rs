//! The shift under way, with its clock.

use super::contact::{Contact, ContactView, last_pause};
use crate::app::{ActError, Running};
use crate::session::Action;
use crate::shift::{Clock, Standing, written};
use crate::store::{ShiftId, StoreError};
use crate::vocabulary::Mode;

/// What the clock of a shift shows at its beginning, in minutes after midnight: nine o'clock.
const BEGINS_AT_MIN: u64 = 9 * 60;

/// A shift under way.
pub struct RunningShift {
    pub(super) id: ShiftId,
    pub(super) mode: Mode,
    /// The clock of the shift, in milliseconds since it began.
    pub(super) now_ms: u64,
    /// The window's clock when that was so.
    pub(in crate::app) seen_ms: u64,
    pub(super) contacts: Vec<Contact>,
    /// The contact in front; its conversation is the attempt under way.
    pub(super) front: Option<usize>,
}

impl RunningShift {
    /// How many contacts it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.contacts.len()
    }

    /// Whether it has none, which no shift has.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.contacts.is_empty()
    }

    /// How many contacts are over.
    #[must_use]
    pub fn over(&self) -> usize {
        self.contacts.iter().filter(|contact| contact.over).count()
    }

    /// The time of day at this moment of the shift, as on a clock: `9:14`.
    #[must_use]
    pub fn time(ms: u64) -> String {
        let minutes = BEGINS_AT_MIN + ms / 60_000;
        format!("{}:{:02}", minutes / 60 % 24, minutes % 60)
    }

    /// The time of day now.
    #[must_use]
    pub fn now(&self) -> String {
        Self::time(self.now_ms)
    }

    /// Adds what has passed on the window's clock.
    pub(super) fn pass(&mut self, now_ms: u64) {
        self.now_ms += now_ms.saturating_sub(self.seen_ms);
        self.seen_ms = now_ms;
    }

    /// How long the customer of this conversation has been waiting, in milliseconds; it is the contact in front.
    pub(in crate::app) fn waited_ms(&self, running: &Running) -> u64 {
        let begins_ms = self.front.and_then(|front| self.contacts[front].begins_ms).unwrap_or_default();
        self.now_ms.saturating_sub(begins_ms + running.state().at_ms)
    }

    /// Every contact as it stands; `front` is the conversation in front.
    pub(in crate::app) fn views<'a>(&'a self, front: Option<&'a Running>) -> Vec<ContactView<'a>> {
        let own = |position| if self.front == Some(position) { front } else { None };
        let views = self.contacts.iter().enumerate();
        views.map(|(position, contact)| contact.view(position, own(position), self.now_ms)).collect()
    }

    /// Lets the customers who are not in front say what they are about to say, each at their own pace.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub(super) fn let_them_write(&mut self) -> Result<(), StoreError> {
        for contact in self.contacts.iter_mut().filter(|contact| !contact.over) {
            let (Some(running), Some(begins_ms)) = (&mut contact.held, contact.begins_ms) else { continue };
            while running.state().is_speaking() {
                let pause_ms = last_pause(running.events());
                if begins_ms + running.state().at_ms + pause_ms > self.now_ms {
                    break;
                }
                match running.act(Action::Listen, pause_ms) {
                    Ok(_) => {}
                    Err(ActError::Store(error)) => return Err(error),
                    Err(ActError::Refused(_)) => break,
                }
            }
        }
        Ok(())
    }

    /// Whether the conversation in front keeps the trainee: nobody puts down a telephone to write a letter.
    pub(super) fn is_held_by(&self, front: Option<&Running>) -> bool {
        let spoken = |position: usize| !written(self.contacts[position].channel());
        self.front.is_some_and(spoken) && front.is_some_and(|running| !running.state().ended)
    }

    /// The contact that needs somebody most: a telephone that rings, then a deadline that has passed, then the one that
    /// passes next.
    pub(super) fn most_urgent(&self) -> Option<usize> {
        let waits = self.views(None).into_iter().filter(|view| {
            Some(view.position) != self.front && matches!(view.standing, Standing::Waiting | Standing::Open)
        });
        let urgency = |view: &ContactView<'_>| match view.clock {
            Clock::Waits(secs) if !written(view.scenario.channel) => (0, u64::MAX - secs),
            Clock::Missed(_) => (1, 0),
            Clock::Left(_, secs) => (2, secs),
            Clock::Waits(secs) => (3, u64::MAX - secs),
        };
        waits.min_by_key(urgency).map(|view| view.position)
    }

    /// The moment at which somebody will be waiting, where nobody is.
    pub(super) fn next_moment_ms(&self) -> Option<u64> {
        let moments = self.views(None).into_iter().filter_map(|view| match view.standing {
            Standing::Coming => Some(self.contacts[view.position].arrives_ms),
            Standing::Away { until_ms } => Some(until_ms),
            _ => None,
        });
        moments.min()
    }
}
