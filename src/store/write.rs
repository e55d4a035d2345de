//! Beginning an attempt and going on with it: each step is one transaction, on the disk when it returns.

use super::row::{ActionRow, EventRow};
use super::score::update_score;
use super::seal::Seal;
use super::{AttemptId, NewAttempt, Store, StoreError};
use crate::escalation::Verdict;
use crate::session::{ENGINE, Event, Recorded, Timed};
use crate::vocabulary::Outcome;
use jiff::{Timestamp, Unit};
use rusqlite::{OptionalExtension, ToSql, Transaction, TransactionBehavior, named_params};
use serde::Serialize;

impl Store {
    /// Keeps a new attempt with the events it begins with.
    ///
    /// # Errors
    /// When it cannot be written; nothing is kept then.
    pub fn begin(&self, new: &NewAttempt<'_>, events: &[Recorded]) -> Result<AttemptId, StoreError> {
        let id = AttemptId::draw();
        let begun = || {
            let transaction = self.writing()?;
            write_beginning(&transaction, id, new, Timestamp::now(), events)?;
            transaction.commit()
        };
        begun().map_err(|error| self.means(&error))?;
        Ok(id)
    }

    /// Keeps an action with what followed from it. `position` is the action's place in the attempt, from 1.
    ///
    /// # Errors
    /// When another window has taken an action at this place, or it cannot be written; nothing has changed then.
    pub fn append(
        &self,
        attempt: AttemptId,
        position: u32,
        action: &Timed,
        events: &[Recorded],
    ) -> Result<(), StoreError> {
        let means = |error| self.means(&error);
        let transaction = self.writing().map_err(means)?;
        let (stored, first_event, seal) = transaction
            .prepare_cached("SELECT actions, events, seal FROM attempts WHERE id = ?1")
            .and_then(|mut find| {
                find.query_row([attempt.to_string()], |row| {
                    Ok((row.get::<_, u32>(0)?, row.get::<_, u32>(1)?, row.get::<_, String>(2)?))
                })
                .optional()
            })
            .map_err(means)?
            .ok_or_else(|| StoreError::NoSuchAttempt(attempt.to_string()))?;
        if position != stored + 1 {
            return Err(StoreError::Conflict { stored, known: position.saturating_sub(1) });
        }
        let seal = Seal::from_hex(&seal).ok_or_else(|| StoreError::AttemptDamaged {
            attempt,
            detail: "its seal cannot be read".to_owned(),
        })?;
        append(&transaction, attempt, (position, action), (first_event, events), seal).map_err(means)?;
        transaction.commit().map_err(means)
    }

    /// A transaction that takes its turn at once: one that began by reading could be refused without waiting.
    pub(super) fn writing(&self) -> rusqlite::Result<Transaction<'_>> {
        Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)
    }
}

/// Writes what an attempt begins with; its seal so far.
fn write_beginning(
    transaction: &Transaction<'_>,
    id: AttemptId,
    new: &NewAttempt<'_>,
    started_at: Timestamp,
    events: &[Recorded],
) -> rusqlite::Result<Seal> {
    transaction.execute(
        "INSERT OR IGNORE INTO scenarios (hash, source) VALUES (?1, ?2)",
        [new.scenario_hash, new.scenario_source],
    )?;
    let (name, setup, started_at) = (id.to_string(), json(new.setup)?, written(started_at));
    let made_from = [
        name.as_str(),
        new.scenario,
        new.scenario_hash,
        new.title,
        ENGINE,
        setup.as_str(),
        new.trainee,
        started_at.as_str(),
    ];
    let rows = rows(events)?;
    let seal = Seal::begin(&made_from).then(rows.iter().map(EventRow::sealed));
    let (count, turns, hex) = (count(&rows), Progress::of(events).turns, seal.to_hex());
    let mut values: Vec<&dyn ToSql> = made_from.iter().map(|text| text as &dyn ToSql).collect();
    values.extend([&count as &dyn ToSql, &turns, &hex]);
    transaction.execute(
        "INSERT INTO attempts (id, scenario, scenario_hash, title, engine, setup, trainee, started_at,
             actions, events, turns, finished, seal)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?9, ?10, 0, ?11)",
        values.as_slice(),
    )?;
    insert_events(transaction, id, (0, 0), &rows)?;
    Ok(seal)
}

/// Writes an action with what followed from it; the seal then.
fn append(
    transaction: &Transaction<'_>,
    attempt: AttemptId,
    (position, action): (u32, &Timed),
    (first_event, events): (u32, &[Recorded]),
    seal: Seal,
) -> rusqlite::Result<Seal> {
    let (row, rows) = (ActionRow::new(action).map_err(unwritable)?, rows(events)?);
    row.insert(transaction, &attempt.to_string(), position)?;
    insert_events(transaction, attempt, (position, first_event), &rows)?;
    let seal = step(seal, &row, &rows);
    let progress = Progress::of(events);
    let finished = transaction
        .prepare_cached(
            // An action after the end, such as looking back, takes nothing away from how the contact ended.
            "UPDATE attempts SET actions = :actions, events = :events, turns = max(turns, :turns),
                 finished = max(finished, :finished), outcome = coalesce(:outcome, outcome),
                 verdict = coalesce(:verdict, verdict), seal = :seal WHERE id = :id RETURNING finished",
        )?
        .query_row(
            named_params! {
                ":id": attempt.to_string(),
                ":actions": position,
                ":events": first_event + count(&rows),
                ":turns": progress.turns,
                ":finished": progress.outcome.is_some(),
                ":outcome": progress.outcome.map(Outcome::key),
                ":verdict": progress.verdict.map(Verdict::key),
                ":seal": seal.to_hex(),
            },
            |row| row.get(0),
        )?;
    if finished {
        update_score(transaction, attempt)?;
    }
    Ok(seal)
}

/// The seal after one action and its events.
pub(super) fn step<'a>(
    seal: Seal,
    action: &ActionRow,
    events: impl IntoIterator<Item = &'a EventRow>,
) -> Seal {
    let action = std::iter::once(action.sealed());
    seal.then(action.chain(events.into_iter().map(EventRow::sealed)))
}

pub(super) fn insert_events(
    transaction: &Transaction<'_>,
    attempt: AttemptId,
    (action, first): (u32, u32),
    rows: &[EventRow],
) -> rusqlite::Result<()> {
    let attempt = attempt.to_string();
    (first..).zip(rows).try_for_each(|(position, row)| row.insert(transaction, &attempt, position, action))
}

pub(super) fn rows(events: &[Recorded]) -> rusqlite::Result<Vec<EventRow>> {
    events.iter().map(|recorded| EventRow::new(recorded).map_err(unwritable)).collect()
}

fn count(rows: &[EventRow]) -> u32 {
    u32::try_from(rows.len()).unwrap_or(u32::MAX)
}

/// How far events bring an attempt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Progress {
    pub turns: u32,
    pub outcome: Option<Outcome>,
    pub verdict: Option<Verdict>,
}

impl Progress {
    pub fn of(events: &[Recorded]) -> Self {
        let mut progress = Self::default();
        for recorded in events {
            progress.turns = progress.turns.max(recorded.turn);
            match &recorded.event {
                Event::Ended(ended) => progress.outcome = Some(ended.outcome),
                Event::Judged(judgement) => progress.verdict = Some(judgement.verdict),
                _ => {}
            }
        }
        progress
    }
}

/// The present moment as it is stored, in UTC to the millisecond.
pub(super) fn now() -> String {
    written(Timestamp::now())
}

fn written(moment: Timestamp) -> String {
    format!("{:.3}", moment.round(Unit::Millisecond).unwrap_or(moment))
}

pub(super) fn json<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(unwritable)
}

pub(super) fn unwritable(error: serde_json::Error) -> rusqlite::Error {
    rusqlite::Error::ToSqlConversionFailure(error.into())
}
