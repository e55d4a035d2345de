//! The report on a shift: its figures, and its contacts with the way to each debrief.

use crate::app::{Core, Followup, Place};
use crate::report::AttemptFigures;
use crate::session::{Event, Recorded};
use crate::shift::{ContactFigures, ShiftFigures};
use crate::store::{AttemptId, ShiftId, Store, StoreError, StoredContact, StoredShift};
use crate::vocabulary::Channel;
use crate::words::key;
use jiff::Timestamp;

/// A shift that is over, or was left, with its figures; made from the stored events of its attempts.
#[derive(Clone, Debug)]
pub struct ShiftReport {
    /// The shift.
    pub id: ShiftId,
    /// When it began.
    pub started_at: Timestamp,
    /// The figures of the day.
    pub figures: ShiftFigures,
    /// Its contacts, in the order they arrived.
    pub rows: Vec<ShiftRow>,
}

/// A contact in the report.
#[derive(Clone, Debug)]
pub struct ShiftRow {
    /// The title of the case; the scenario's id where nobody took it.
    pub title: String,
    /// The customer's name; empty where nobody took it.
    pub customer: String,
    /// The channel.
    pub channel: Channel,
    /// When it arrived, in milliseconds of the shift.
    pub arrives_ms: u64,
    /// The attempt; `None` where nobody took it, or it was deleted.
    pub attempt: Option<AttemptId>,
    /// Its figures; `None` where it did not come to its end.
    pub figures: Option<ContactFigures>,
}

impl ShiftReport {
    pub(super) fn read(store: &Store, shift: &StoredShift) -> Result<Self, StoreError> {
        let rows = shift.contacts.iter().map(|contact| row(store, contact));
        let rows = rows.collect::<Result<Vec<_>, _>>()?;
        let ended: Vec<ContactFigures> = rows.iter().filter_map(|row| row.figures.clone()).collect();
        Ok(Self { id: shift.id, started_at: shift.started_at, figures: ShiftFigures::new(&ended), rows })
    }
}

fn row(store: &Store, contact: &StoredContact) -> Result<ShiftRow, StoreError> {
    let mut row = ShiftRow {
        title: contact.scenario.to_string(),
        customer: String::new(),
        channel: contact.channel,
        arrives_ms: contact.arrives_ms,
        attempt: contact.attempt,
        figures: None,
    };
    if let Some(attempt) = contact.attempt {
        let stored = store.load(attempt)?;
        row.customer = customer(&stored.events);
        row.title.clone_from(&stored.summary.title);
        let queued_ms = contact.begins_ms.unwrap_or(contact.arrives_ms).saturating_sub(contact.arrives_ms);
        row.figures = AttemptFigures::new(&stored.events, &stored.overrules).map(|attempt| ContactFigures {
            channel: contact.channel,
            queued_secs: queued_ms / 1_000,
            attempt,
        });
    }
    Ok(row)
}

fn customer(events: &[Recorded]) -> String {
    let name = events.iter().find_map(|recorded| match &recorded.event {
        Event::Started(started) => Some(started.customer.to_string()),
        _ => None,
    });
    name.unwrap_or_default()
}

impl Core {
    /// The report on a shift in view.
    #[must_use]
    pub fn shift_report(&self) -> Option<&ShiftReport> {
        self.shift_report.as_ref()
    }

    /// The shift that can be gone on with: the one under way, or the one that was left.
    #[must_use]
    pub fn shift_left(&self) -> Option<&StoredShift> {
        self.shift_left.as_ref()
    }

    pub(in crate::app) fn show_shift_report(&mut self, shift: ShiftId) -> Vec<Followup> {
        let read = self
            .store
            .shift(shift)
            .and_then(|found| found.map(|stored| ShiftReport::read(&self.store, &stored)).transpose());
        match read {
            Ok(Some(report)) => {
                self.shift_report = Some(report);
                self.forget_information();
                vec![Followup::Show(Place::ShiftReport(shift))]
            }
            Ok(None) => Vec::new(),
            Err(error) => {
                self.failed(key("notice-no-report"), error);
                Vec::new()
            }
        }
    }

    /// Reads which shift was left, and which was the last one of whoever practises.
    pub(in crate::app) fn look_at_shifts(&mut self) {
        let left = self.store.latest_shift(false);
        let last = self.store.latest_shift(true);
        match (left, last) {
            (Ok(left), Ok(last)) => {
                self.shift_left = left.filter(|left| self.is_own(left));
                self.last_shift = last.filter(|last| self.is_own(last)).map(|last| last.id);
            }
            (Err(error), _) | (_, Err(error)) => self.failed(key("notice-attempts-unread"), error),
        }
    }

    /// The last shift that is over, of whoever practises.
    #[must_use]
    pub fn last_shift(&self) -> Option<ShiftId> {
        self.last_shift
    }

    /// Whether an attempt is a contact of a shift that can be gone on with, and waits there.
    #[must_use]
    pub fn waits_in_shift(&self, attempt: AttemptId) -> bool {
        let left = self.shift_left.iter().flat_map(|shift| shift.contacts.iter().map(|c| c.attempt));
        let under_way = self.shift.iter().flat_map(|shift| shift.contacts.iter().map(|c| c.attempt));
        left.chain(under_way).flatten().any(|contact| contact == attempt)
    }

    /// Whether nobody else took a contact of this shift.
    fn is_own(&self, shift: &StoredShift) -> bool {
        let mut taken = shift.contacts.iter().filter_map(|contact| contact.attempt);
        taken.all(|attempt| self.attempt(attempt).is_some_and(|taken| taken.trainee == self.trainee()))
    }
}
