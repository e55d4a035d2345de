//! Beginning an attempt and going on with it: each step is one transaction, on the disk when it returns.

use super::seal::Seal;
use super::{AttemptId, NewAttempt, Store, StoreError};
use crate::escalation::Verdict;
use crate::session::{ENGINE, Event, Recorded, Timed};
use crate::vocabulary::Outcome;
use jiff::{Timestamp, Unit};
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, named_params};
use serde::Serialize;

impl Store {
    /// Keeps a new attempt with the events it begins with.
    ///
    /// # Errors
    /// When it cannot be written; nothing is kept then.
    pub fn begin(&self, new: &NewAttempt<'_>, events: &[Recorded]) -> Result<AttemptId, StoreError> {
        let id = AttemptId::draw();
        self.write_beginning(id, new, events).map_err(|error| self.means(&error))?;
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

    fn write_beginning(
        &self,
        id: AttemptId,
        new: &NewAttempt<'_>,
        events: &[Recorded],
    ) -> rusqlite::Result<()> {
        let transaction = self.writing()?;
        transaction.execute(
            "INSERT OR IGNORE INTO scenarios (hash, source) VALUES (?1, ?2)",
            [new.scenario_hash, new.scenario_source],
        )?;
        let (name, setup, started_at) = (id.to_string(), json(new.setup)?, now());
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
        let texts = json_of_each(events)?;
        let seal = Seal::begin(&made_from).then(texts.iter().map(String::as_str));
        let progress = Progress::of(events);
        transaction.execute(
            "INSERT INTO attempts (id, scenario, scenario_hash, title, engine, setup, trainee, started_at,
                 actions, events, turns, finished, seal)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?9, ?10, 0, ?11)",
            rusqlite::params![
                made_from[0],
                made_from[1],
                made_from[2],
                made_from[3],
                made_from[4],
                made_from[5],
                made_from[6],
                made_from[7],
                count(&texts),
                progress.turns,
                seal.to_hex(),
            ],
        )?;
        insert_events(&transaction, id, 0, 0, &texts)?;
        transaction.commit()
    }

    /// A transaction that takes its turn at once: one that began by reading could be refused without waiting.
    pub(super) fn writing(&self) -> rusqlite::Result<Transaction<'_>> {
        Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)
    }
}

fn append(
    transaction: &Transaction<'_>,
    attempt: AttemptId,
    (position, action): (u32, &Timed),
    (first_event, events): (u32, &[Recorded]),
    seal: Seal,
) -> rusqlite::Result<()> {
    let (text, texts) = (json(&action.action)?, json_of_each(events)?);
    let after_ms = i64::try_from(action.after_ms).unwrap_or(i64::MAX);
    transaction
        .prepare_cached("INSERT INTO actions (attempt, position, after_ms, json) VALUES (?1, ?2, ?3, ?4)")?
        .execute((attempt.to_string(), position, after_ms, &text))?;
    insert_events(transaction, attempt, position, first_event, &texts)?;
    let seal = step(seal, after_ms, &text, &texts);
    let progress = Progress::of(events);
    transaction
        .prepare_cached(
            "UPDATE attempts SET actions = :actions, events = :events, turns = max(turns, :turns),
                 finished = :finished, outcome = :outcome, verdict = :verdict, seal = :seal WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": attempt.to_string(),
            ":actions": position,
            ":events": first_event + count(&texts),
            ":turns": progress.turns,
            ":finished": progress.outcome.is_some(),
            ":outcome": progress.outcome.map(Outcome::key),
            ":verdict": progress.verdict.map(Verdict::key),
            ":seal": seal.to_hex(),
        })?;
    Ok(())
}

/// The seal after one action and its events.
pub(super) fn step(seal: Seal, after_ms: i64, action: &str, events: &[impl AsRef<str>]) -> Seal {
    let after_ms = after_ms.to_string();
    seal.then([after_ms.as_str(), action].into_iter().chain(events.iter().map(AsRef::as_ref)))
}

fn insert_events(
    transaction: &Transaction<'_>,
    attempt: AttemptId,
    action: u32,
    first: u32,
    texts: &[String],
) -> rusqlite::Result<()> {
    let attempt = attempt.to_string();
    let mut insert = transaction
        .prepare_cached("INSERT INTO events (attempt, position, action, json) VALUES (?1, ?2, ?3, ?4)")?;
    for (position, text) in (first..).zip(texts) {
        insert.execute((&attempt, position, action, text))?;
    }
    Ok(())
}

fn count(texts: &[String]) -> u32 {
    u32::try_from(texts.len()).unwrap_or(u32::MAX)
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
    let now = Timestamp::now();
    format!("{:.3}", now.round(Unit::Millisecond).unwrap_or(now))
}

pub(super) fn json<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}

fn json_of_each(events: &[Recorded]) -> rusqlite::Result<Vec<String>> {
    events.iter().map(json).collect()
}
