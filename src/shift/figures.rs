//! The figures of a shift, from the figures of its contacts, and these from their events.

use crate::report::AttemptFigures;
use crate::vocabulary::{Channel, Outcome};

/// A contact of a shift that came to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactFigures {
    /// Its channel.
    pub channel: Channel,
    /// Seconds from its arrival until its own clock began; a letter's begins as it arrives, a call's when it is taken.
    pub queued_secs: u64,
    /// The figures of the attempt.
    pub attempt: AttemptFigures,
}

impl ContactFigures {
    /// Seconds from the arrival to the trainee's first words; a call is answered by taking it.
    #[must_use]
    pub fn first_response_secs(&self) -> Option<u64> {
        match self.channel.has_voice() {
            true => Some(self.queued_secs),
            false => self.attempt.first_response_secs.map(|secs| self.queued_secs + secs),
        }
    }

    /// Seconds from the arrival to the end.
    #[must_use]
    pub fn duration_secs(&self) -> u64 {
        self.queued_secs + self.attempt.contact_secs
    }

    /// Whether it was resolved whole at first contact, without handing on (FCR).
    #[must_use]
    pub fn resolved_at_once(&self) -> bool {
        self.attempt.outcome == Outcome::Resolved && self.attempt.handed_on.is_none()
    }
}

/// The figures of a shift (E). Counts and whole seconds; a share is shown as so many of so many, for a day is few.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShiftFigures {
    /// Contacts that came to their end.
    pub contacts: u32,
    /// Of these, handed on.
    pub escalated: u32,
    /// Of these, the decision about handing on was right.
    pub right: u32,
    /// Of these, resolved at first contact.
    pub resolved_at_once: u32,
    /// The mean of the first response times, in seconds; `None` when nobody was answered.
    pub first_response_secs: Option<u64>,
    /// The mean time to the end of the contacts that resolved their case, in seconds; `None` when none did.
    pub resolution_secs: Option<u64>,
}

impl ShiftFigures {
    /// Counts these contacts.
    #[must_use]
    pub fn new(contacts: &[ContactFigures]) -> Self {
        let count = |holds: &dyn Fn(&ContactFigures) -> bool| {
            u32::try_from(contacts.iter().filter(|contact| holds(contact)).count()).unwrap_or(u32::MAX)
        };
        let resolved = contacts.iter().filter(|contact| contact.attempt.outcome == Outcome::Resolved);
        Self {
            contacts: count(&|_| true),
            escalated: count(&|contact| contact.attempt.handed_on.is_some()),
            right: count(&|contact| contact.attempt.verdict.is_right()),
            resolved_at_once: count(&ContactFigures::resolved_at_once),
            first_response_secs: mean(contacts.iter().filter_map(ContactFigures::first_response_secs)),
            resolution_secs: mean(resolved.map(ContactFigures::duration_secs)),
        }
    }
}

/// The mean, rounded to the nearest whole; `None` of nothing.
fn mean(values: impl Iterator<Item = u64>) -> Option<u64> {
    let (sum, n) = values.fold((0_u64, 0_u64), |(sum, n), value| (sum.saturating_add(value), n + 1));
    (n > 0).then(|| (sum + n / 2) / n)
}
