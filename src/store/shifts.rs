//! Shifts: which contacts, when each arrives and begins, and where the clock of the day stood.

use super::write::now;
use super::{AttemptId, Store, StoreError};
use crate::shift::{Plan, Planned};
use crate::vocabulary::{Channel, Mode};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};
use std::fmt;
use std::sync::Arc;
use uuid::Uuid;

/// The name of a shift: a UUID of version 7, so that later shifts sort after earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShiftId(Uuid);

impl ShiftId {
    /// A new name; no other shift on any machine has it.
    #[must_use]
    pub fn draw() -> Self {
        Self(Uuid::now_v7())
    }
}

impl fmt::Display for ShiftId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.0.as_hyphenated(), f)
    }
}

/// A shift as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredShift {
    /// Its name.
    pub id: ShiftId,
    /// When it began.
    pub started_at: Timestamp,
    /// Where chance started.
    pub seed: u64,
    /// How its contacts are answered.
    pub mode: Mode,
    /// Milliseconds of the shift when something was last done in it.
    pub now_ms: u64,
    /// Whether it is over.
    pub finished: bool,
    /// Its contacts, in the order they arrive.
    pub contacts: Vec<StoredContact>,
}

/// A contact of a shift as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredContact {
    /// The scenario's id.
    pub scenario: Arc<str>,
    /// Its channel.
    pub channel: Channel,
    /// When it arrives, in milliseconds of the shift.
    pub arrives_ms: u64,
    /// When the attempt's own clock began; `None` until it is taken.
    pub begins_ms: Option<u64>,
    /// The attempt; `None` until it is taken, and after it was deleted.
    pub attempt: Option<AttemptId>,
}

impl Store {
    /// Keeps a new shift. `channel` says on which channel each of its contacts comes.
    ///
    /// # Errors
    /// When it cannot be written; nothing is kept then.
    pub fn begin_shift(
        &self,
        plan: &Plan,
        mode: Mode,
        channel: impl Fn(&Planned) -> Channel,
    ) -> Result<ShiftId, StoreError> {
        let id = ShiftId::draw();
        let kept = || {
            let transaction = self.writing()?;
            transaction.execute(
                "INSERT INTO shifts (id, started_at, seed, mode, now_ms, finished) VALUES (?1, ?2, ?3, ?4, 0, 0)",
                params![id.to_string(), now(), plan.seed.cast_signed(), mode.key()],
            )?;
            for (position, planned) in (0_i64..).zip(&plan.contacts) {
                transaction.execute(
                    "INSERT INTO shift_contacts (shift, position, scenario, channel, arrives_ms)
                     VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![
                        id.to_string(),
                        position,
                        &*planned.scenario,
                        channel(planned).key(),
                        planned.arrives_ms.cast_signed()
                    ],
                )?;
            }
            transaction.commit()
        };
        kept().map_err(|error: rusqlite::Error| self.means(&error))?;
        Ok(id)
    }

    /// Keeps that a contact was taken, with the moment its own clock began.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn take_contact(
        &self,
        shift: ShiftId,
        position: usize,
        attempt: AttemptId,
        begins_ms: u64,
    ) -> Result<(), StoreError> {
        self.connection
            .execute(
                "UPDATE shift_contacts SET attempt = ?3, begins_ms = ?4 WHERE shift = ?1 AND position = ?2",
                params![shift.to_string(), place(position), attempt.to_string(), begins_ms.cast_signed()],
            )
            .map(drop)
            .map_err(|error| self.means(&error))
    }

    /// Keeps where the clock of a shift stands, and whether it is over.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn keep_shift(&self, shift: ShiftId, now_ms: u64, finished: bool) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE shifts SET now_ms = ?2, finished = ?3 WHERE id = ?1")
            .and_then(|mut keep| keep.execute(params![shift.to_string(), now_ms.cast_signed(), finished]))
            .map(drop)
            .map_err(|error| self.means(&error))
    }

    /// Deletes a shift; its attempts stay.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn delete_shift(&self, shift: ShiftId) -> Result<(), StoreError> {
        self.connection
            .execute("DELETE FROM shifts WHERE id = ?1", [shift.to_string()])
            .map(drop)
            .map_err(|error| self.means(&error))
    }

    /// The latest shift, of those that are over or of those that are not.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn latest_shift(&self, finished: bool) -> Result<Option<StoredShift>, StoreError> {
        let latest = "WHERE finished = ?1 ORDER BY started_at DESC, id DESC LIMIT 1";
        self.shift_where(latest, params![finished]).map_err(|error| self.means(&error))
    }

    /// A shift.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn shift(&self, shift: ShiftId) -> Result<Option<StoredShift>, StoreError> {
        self.shift_where("WHERE id = ?1", params![shift.to_string()]).map_err(|error| self.means(&error))
    }

    fn shift_where(
        &self,
        which: &str,
        values: &[&dyn rusqlite::ToSql],
    ) -> rusqlite::Result<Option<StoredShift>> {
        let query = format!("SELECT id, started_at, seed, mode, now_ms, finished FROM shifts {which}");
        let found = self.connection.prepare_cached(&query)?.query_row(values, shift).optional()?;
        let Some(Some(mut shift)) = found else { return Ok(None) };
        shift.contacts = self
            .connection
            .prepare_cached(
                "SELECT scenario, channel, arrives_ms, begins_ms, attempt FROM shift_contacts
                 WHERE shift = ?1 ORDER BY position",
            )?
            .query_map([shift.id.to_string()], contact)?
            .filter_map(Result::transpose)
            .collect::<rusqlite::Result<_>>()?;
        Ok(Some(shift))
    }
}

/// A shift without its contacts; nothing where a newer program has written what this one does not know.
fn shift(row: &Row<'_>) -> rusqlite::Result<Option<StoredShift>> {
    let (id, started, mode): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(3)?);
    let known = || {
        let id = ShiftId(Uuid::try_parse(&id).ok()?);
        Some((id, started.parse().ok()?, Mode::from_key(&mode)?))
    };
    let (seed, now_ms): (i64, i64) = (row.get(2)?, row.get(4)?);
    let finished = row.get(5)?;
    Ok(known().map(|(id, started_at, mode)| StoredShift {
        id,
        started_at,
        seed: seed.cast_unsigned(),
        mode,
        now_ms: now_ms.cast_unsigned(),
        finished,
        contacts: Vec::new(),
    }))
}

fn contact(row: &Row<'_>) -> rusqlite::Result<Option<StoredContact>> {
    let (scenario, channel): (String, String) = (row.get(0)?, row.get(1)?);
    let (arrives_ms, begins_ms): (i64, Option<i64>) = (row.get(2)?, row.get(3)?);
    let attempt: Option<String> = row.get(4)?;
    Ok(Channel::from_key(&channel).map(|channel| StoredContact {
        scenario: scenario.into(),
        channel,
        arrives_ms: arrives_ms.cast_unsigned(),
        begins_ms: begins_ms.map(i64::cast_unsigned),
        attempt: attempt.as_deref().and_then(AttemptId::parse),
    }))
}

fn place(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}
