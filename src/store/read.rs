//! Listing attempts, finding one, and loading it whole.

use super::row::{ActionRow, EventRow};
use super::seal::Seal;
use super::write::{Progress, step};
use super::{AttemptId, AttemptSummary, Filter, Store, StoreError, StoredAttempt};
use crate::escalation::Verdict;
use crate::scenario;
use crate::session::Event;
use crate::vocabulary::Outcome;
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row};
use serde::de::DeserializeOwned;

pub(super) const COLUMNS: &str = "id, scenario, scenario_hash, title, engine, setup, trainee, started_at, actions, turns, \
                       finished, outcome, verdict, score, unverified";

impl Store {
    /// The attempts, newest first. One that cannot be read does not hide the others; loading it says why.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn attempts(&self, filter: &Filter) -> Result<Vec<AttemptSummary>, StoreError> {
        let query = format!(
            "SELECT {COLUMNS} FROM attempts
             WHERE (?1 IS NULL OR scenario = ?1) AND (?2 IS NULL OR trainee = ?2)
               AND (?3 IS NULL OR finished = ?3)
             ORDER BY started_at DESC, id DESC LIMIT ?4"
        );
        let limit = filter.limit.map_or(-1, i64::from);
        let listed = || {
            let mut list = self.connection.prepare_cached(&query)?;
            let rows =
                list.query_map((&filter.scenario, &filter.trainee, filter.finished, limit), |row| {
                    match summary(row) {
                        Err(error) if is_nonsense(&error) => Ok(None),
                        other => other.map(Some),
                    }
                })?;
            rows.filter_map(Result::transpose).collect::<rusqlite::Result<Vec<_>>>()
        };
        listed().map_err(|error| self.means(&error))
    }

    /// The names of the attempts, newest first; a name is all that is held of each.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn attempt_ids(&self, trainee: Option<&str>) -> Result<Vec<AttemptId>, StoreError> {
        let named = || {
            let mut list = self.connection.prepare_cached(
                "SELECT id FROM attempts WHERE ?1 IS NULL OR trainee = ?1 ORDER BY started_at DESC, id DESC",
            )?;
            let names = list.query_map([trainee], |row| row.get::<_, String>(0))?;
            let ids = names.map(|name| Ok(AttemptId::parse(&name?)));
            ids.filter_map(Result::transpose).collect::<rusqlite::Result<Vec<_>>>()
        };
        named().map_err(|error| self.means(&error))
    }

    /// What a trainee documented after a scenario, the latest time they did. An attempt that cannot be read is passed
    /// over: it must not keep anybody from beginning the twin case.
    #[must_use]
    pub fn documented(&self, scenario: &str, trainee: &str) -> Option<String> {
        self.looked_back(scenario, trainee).ok()?.into_iter().find_map(|name| {
            let attempt = self.load(AttemptId::parse(&name)?).ok()?;
            attempt.events.iter().rev().find_map(|recorded| match &recorded.event {
                Event::WrappedUp(wrap_up) => {
                    Some(wrap_up.documented.trim()).filter(|note| !note.is_empty()).map(str::to_owned)
                }
                _ => None,
            })
        })
    }

    /// The attempts after which somebody looked back, newest first. Asked of the text, so that not every attempt is loaded.
    fn looked_back(&self, scenario: &str, trainee: &str) -> rusqlite::Result<Vec<String>> {
        self.connection
            .prepare_cached(
                "SELECT id FROM attempts
                 WHERE scenario = ?1 AND trainee = ?2 AND finished = 1 AND EXISTS
                     (SELECT 1 FROM events WHERE attempt = id AND json LIKE '{\"kind\":\"wrapped_up\"%')
                 ORDER BY started_at DESC, id DESC",
            )?
            .query_map([scenario, trainee], |row| row.get(0))?
            .collect()
    }

    /// The attempt a person means: `latest`, or the beginning of its id.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub fn find(&self, name: &str) -> Result<AttemptId, StoreError> {
        let nobody = || StoreError::NoSuchAttempt(name.to_owned());
        if name == "latest" {
            let filter = Filter { limit: Some(1), ..Filter::default() };
            return self.attempts(&filter)?.first().map(|newest| newest.id).ok_or_else(nobody);
        }
        let prefix = name.to_ascii_lowercase();
        if prefix.is_empty() || !prefix.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-') {
            return Err(nobody());
        }
        let found: Vec<String> = self
            .connection
            .prepare_cached("SELECT id FROM attempts WHERE id GLOB ?1 || '*'")
            .and_then(|mut find| find.query_map([prefix], |row| row.get(0))?.collect())
            .map_err(|error| self.means(&error))?;
        match found.as_slice() {
            [id] => AttemptId::parse(id).ok_or_else(nobody),
            [] => Err(nobody()),
            many => Err(StoreError::Ambiguous { prefix: name.to_owned(), count: many.len() }),
        }
    }

    /// An attempt with everything in it, after its seal was found whole.
    ///
    /// # Errors
    /// When there is no such attempt, or it is not what was stored.
    pub fn load(&self, attempt: AttemptId) -> Result<StoredAttempt, StoreError> {
        // One transaction, so that another window cannot add an action between two of the readings.
        let snapshot = self.connection.unchecked_transaction().map_err(|error| self.means(&error))?;
        let tape = self.sealed_tape(attempt)?;
        drop(snapshot);
        tape.ok_or_else(|| StoreError::NoSuchAttempt(attempt.to_string()))?.understand(attempt)
    }

    /// The rows of an attempt, after its seal was found whole; `None` when there is no such attempt.
    pub(super) fn sealed_tape(&self, attempt: AttemptId) -> Result<Option<Tape>, StoreError> {
        let tape = self.tape(attempt).map_err(|error| self.unreadable(attempt, &error))?;
        if let Some(tape) = &tape {
            tape.check()
                .map_err(|detail| StoreError::AttemptDamaged { attempt, detail: detail.to_owned() })?;
        }
        Ok(tape)
    }

    fn tape(&self, attempt: AttemptId) -> rusqlite::Result<Option<Tape>> {
        let name = attempt.to_string();
        let row = self
            .connection
            .prepare_cached(
                "SELECT id, scenario, scenario_hash, title, engine, setup, trainee, started_at, seal,
                     actions, events FROM attempts WHERE id = ?1",
            )?
            .query_row([&name], |row| {
                let made_from = (0..8).map(|column| row.get(column)).collect::<Result<_, _>>()?;
                Ok((made_from, row.get(8)?, (row.get(9)?, row.get(10)?)))
            })
            .optional()?;
        let Some((made_from, seal, counts)) = row else { return Ok(None) };
        let summary = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM attempts WHERE id = ?1"))?
            .query_row([&name], summary)?;
        let source = self
            .connection
            .prepare_cached("SELECT source FROM scenarios WHERE hash = ?1")?
            .query_row([&summary.scenario_hash], |row| row.get(0))
            .optional()?;
        let actions = self
            .connection
            .prepare_cached(&format!(
                "SELECT {} FROM actions WHERE attempt = ?1 ORDER BY position",
                ActionRow::COLUMNS
            ))?
            .query_map([&name], ActionRow::read)?
            .collect::<Result<_, _>>()?;
        let events = self
            .connection
            .prepare_cached(&format!(
                "SELECT {}, action FROM events WHERE attempt = ?1 ORDER BY position",
                EventRow::COLUMNS
            ))?
            .query_map([&name], |row| Ok((row.get("action")?, EventRow::read(row)?)))?
            .collect::<Result<_, _>>()?;
        let overrules = self
            .connection
            .prepare_cached("SELECT json FROM overrules WHERE attempt = ?1 ORDER BY position")?
            .query_map([&name], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(Some(Tape { summary, made_from, seal, counts, source, actions, events, overrules }))
    }

    /// What an error while reading one attempt means: a value of the wrong kind is damage in that attempt alone.
    fn unreadable(&self, attempt: AttemptId, error: &rusqlite::Error) -> StoreError {
        match is_nonsense(error) {
            true => StoreError::AttemptDamaged { attempt, detail: error.to_string() },
            false => self.means(error),
        }
    }
}

/// An attempt as its rows say it, before anything is believed.
pub(super) struct Tape {
    summary: AttemptSummary,
    made_from: Vec<String>,
    seal: String,
    counts: (u32, u32),
    source: Option<String>,
    actions: Vec<ActionRow>,
    events: Vec<(u32, EventRow)>,
    overrules: Vec<String>,
}

impl Tape {
    /// Seals the content again and compares; says what is wrong.
    fn check(&self) -> Result<(), &'static str> {
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        if self.counts != (count(self.actions.len()), count(self.events.len())) {
            return Err("actions or events are missing");
        }
        let mut events_of = vec![Vec::new(); self.actions.len() + 1];
        for (action, event) in &self.events {
            let events: &mut Vec<&EventRow> =
                events_of.get_mut(*action as usize).ok_or("an event belongs to no action")?;
            events.push(event);
        }
        let made_from: Vec<&str> = self.made_from.iter().map(String::as_str).collect();
        let source = self.source.as_deref().ok_or("the scenario it was played with is missing")?;
        // The seal holds the hash and not the text: the same scenario may come with other line ends.
        if scenario::hash(source.as_bytes()) != self.summary.scenario_hash {
            return Err("the scenario is not the one it was played with");
        }
        let mut seal = Seal::begin(&made_from).then(events_of[0].iter().map(|event| event.sealed()));
        for (action, events) in self.actions.iter().zip(&events_of[1..]) {
            seal = step(seal, action, events.iter().copied());
        }
        match seal.to_hex() == self.seal {
            true => Ok(()),
            false => Err("its content is not what was stored"),
        }
    }

    /// How many of the events are the beginning, and how many follow from each action.
    pub(super) fn follows(&self) -> Vec<u32> {
        let mut follows = vec![0; self.actions.len() + 1];
        for (action, _) in &self.events {
            if let Some(count) = follows.get_mut(*action as usize) {
                *count += 1;
            }
        }
        follows
    }

    /// Reads the content, and compares what the list says of it.
    pub(super) fn understand(self, attempt: AttemptId) -> Result<StoredAttempt, StoreError> {
        let damaged = |detail: &str| StoreError::AttemptDamaged { attempt, detail: detail.to_owned() };
        let understood = || -> serde_json::Result<_> {
            let actions = self.actions.iter().map(ActionRow::understand);
            let events = self.events.iter().map(|(_, event)| event.understand());
            let overrules = self.overrules.iter().map(|json| serde_json::from_str(json));
            Ok((all(actions)?, all(events)?, all(overrules)?))
        };
        let (actions, events, overrules) = understood()
            .map_err(|error| StoreError::AttemptNotUnderstood { attempt, detail: error.to_string() })?;
        let scenario_source = self.source.unwrap_or_default();
        let stored = StoredAttempt { summary: self.summary, scenario_source, actions, events, overrules };
        let progress = Progress::of(&stored.events);
        let summary = &stored.summary;
        let listed = Progress { turns: summary.turns, outcome: summary.outcome, verdict: summary.verdict };
        if listed != progress || summary.finished != progress.outcome.is_some() {
            return Err(damaged("the list says otherwise than its events"));
        }
        Ok(stored)
    }
}

fn all<T>(each: impl Iterator<Item = serde_json::Result<T>>) -> serde_json::Result<Vec<T>> {
    each.collect()
}

pub(super) fn summary(row: &Row<'_>) -> rusqlite::Result<AttemptSummary> {
    let outcome: Option<String> = row.get(11)?;
    let verdict: Option<String> = row.get(12)?;
    Ok(AttemptSummary {
        id: parsed(row, 0, AttemptId::parse)?,
        scenario: row.get(1)?,
        scenario_hash: row.get(2)?,
        title: row.get(3)?,
        engine: row.get(4)?,
        setup: parsed(row, 5, from_json)?,
        trainee: row.get(6)?,
        started_at: parsed(row, 7, |text| text.parse().ok())?,
        actions: row.get(8)?,
        turns: row.get(9)?,
        finished: row.get(10)?,
        outcome: known(11, outcome, Outcome::from_key)?,
        verdict: known(12, verdict, |key| Verdict::ALL.into_iter().find(|verdict| verdict.key() == key))?,
        score: row.get(13)?,
        unverified: row.get(14)?,
    })
}

fn parsed<T>(row: &Row<'_>, column: usize, parse: impl Fn(&str) -> Option<T>) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    parse(&text).ok_or_else(|| nonsense(column, &text))
}

fn known<T>(
    column: usize,
    key: Option<String>,
    parse: impl Fn(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    key.map(|key| parse(&key).ok_or_else(|| nonsense(column, &key))).transpose()
}

/// Whether a value is of a wrong kind, which is the fault of its row and of no other.
pub(super) fn is_nonsense(error: &rusqlite::Error) -> bool {
    use rusqlite::Error::{FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error};
    matches!(
        error,
        FromSqlConversionFailure(..) | InvalidColumnType(..) | IntegralValueOutOfRange(..) | Utf8Error(..)
    )
}

fn nonsense(column: usize, text: &str) -> rusqlite::Error {
    let shown: String = text.chars().take(40).collect();
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, format!("`{shown}` means nothing").into())
}

fn from_json<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}
