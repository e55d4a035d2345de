//! Lists attempts page by page, found and put in order by the database, so that a million cost no more than a page.

use super::read::{COLUMNS, is_nonsense, summary};
use super::{AttemptId, AttemptSummary, Store, StoreError};
use crate::escalation::Verdict;
use crate::vocabulary::{Mode, Outcome};
use rusqlite::{OptionalExtension, ToSql};
use std::sync::Arc;

/// Which attempts to list, and in which order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttemptList {
    /// By this trainee only.
    pub trainee: Option<String>,
    /// What each of them has to have: one of the values of every lookup.
    pub lookups: Vec<Lookup>,
    /// What they are ordered by; equal ones newest first.
    pub order: AttemptOrder,
    /// Largest, newest or last first.
    pub descending: bool,
}

/// The values in which something looked for was found. An attempt that has one of them has what is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lookup {
    /// Titles of scenarios.
    pub titles: Vec<String>,
    /// Names of trainees.
    pub trainees: Vec<String>,
    /// Ways to answer.
    pub modes: Vec<Mode>,
    /// What became of the customer.
    pub outcomes: Vec<Outcome>,
    /// Verdicts.
    pub verdicts: Vec<Verdict>,
    /// States.
    pub states: Vec<AttemptState>,
    /// Spans of time, from a moment up to another: RFC 3339 in UTC, as attempts are stored.
    pub spans: Vec<(String, String)>,
    /// The beginning of a time of day where the program runs: `14:3` is any minute from 14:30 to 14:39.
    pub clock: Option<String>,
}

/// After so many steps of its machine the database asks whether the answer is still wanted: about a millisecond.
const STEPS: i32 = 100_000;

/// How far an attempt is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttemptState {
    /// It can be gone on with.
    Unfinished,
    /// It came to its end.
    Finished,
    /// It came from elsewhere, and nothing proves what it says.
    Unverified,
}

/// What attempts are ordered by. Where words are ordered, they come in the order they stand in here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttemptOrder {
    /// When they began.
    When,
    /// What their scenario was called.
    Title,
    /// Who practised.
    Trainee,
    /// How they were answered.
    Mode(Vec<Mode>),
    /// What became of the customer; those not finished first.
    Outcome(Vec<Outcome>),
    /// The verdict; those not finished first.
    Verdict(Vec<Verdict>),
    /// The score; those without first.
    Score,
    /// The trainee's turns.
    Turns,
    /// How far they are: unfinished, finished, unverified.
    State,
}

impl Default for AttemptList {
    /// All, newest first.
    fn default() -> Self {
        Self { trainee: None, lookups: Vec::new(), order: AttemptOrder::When, descending: true }
    }
}

/// A page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttemptPage {
    /// The attempts that can be read. One that cannot does not hide the others.
    pub attempts: Vec<AttemptSummary>,
    /// The name of the last attempt that was looked at; `None` where there are no more.
    pub more_after: Option<String>,
}

impl Store {
    /// The attempts of a list after one of them, at most so many.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list(
        &self,
        listing: &AttemptList,
        after: Option<&str>,
        most: usize,
    ) -> Result<AttemptPage, StoreError> {
        let read = || {
            let Some((holds, mut values)) = conditions(listing) else { return Ok(AttemptPage::default()) };
            let mut holds = holds;
            let key = listing.order.key();
            if let Some(after) = after {
                values.push(Box::new(after.to_owned()));
                holds.push(listing.comes_after(&key, values.len()));
            }
            values.push(Box::new(i64::try_from(most).unwrap_or(i64::MAX)));
            let query = format!(
                "SELECT {COLUMNS} FROM attempts WHERE {} ORDER BY {} LIMIT ?{}",
                holds.join(" AND "),
                listing.ordered_by(&key),
                values.len()
            );
            let values: Vec<&dyn ToSql> = values.iter().map(|value| &**value).collect();
            let mut list = self.connection.prepare_cached(&query)?;
            let mut rows = list.query(values.as_slice())?;
            let (mut page, mut read) = (AttemptPage::default(), 0);
            while let Some(row) = rows.next()? {
                read += 1;
                if read == most {
                    page.more_after = Some(row.get(0)?);
                }
                match summary(row) {
                    Err(error) if is_nonsense(&error) => {}
                    other => page.attempts.push(other?),
                }
            }
            Ok(page)
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))
    }

    /// The same for whoever may not wait for it: asked now and then, `stopped` gives it up. `None` when it did.
    ///
    /// # Errors
    /// As [`Store::list`].
    pub fn list_unless(
        &mut self,
        listing: &AttemptList,
        after: Option<&str>,
        most: usize,
        stopped: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Result<Option<AttemptPage>, StoreError> {
        let stopped = Arc::new(stopped);
        let asked = Arc::clone(&stopped);
        let watched = self.connection.progress_handler(STEPS, Some(move || asked()));
        watched.map_err(|error| self.means(&error))?;
        let found = self.list(listing, after, most);
        let unwatched = self.connection.progress_handler(STEPS, None::<fn() -> bool>);
        unwatched.map_err(|error| self.means(&error))?;
        match found {
            Err(_) if stopped() => Ok(None),
            other => other.map(Some),
        }
    }

    /// What a list says of one attempt; `None` where there is none, or its row cannot be read.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn listed(&self, attempt: AttemptId) -> Result<Option<AttemptSummary>, StoreError> {
        let found = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM attempts WHERE id = ?1"))
            .and_then(|mut find| find.query_row([attempt.to_string()], summary).optional());
        match found {
            Err(error) if is_nonsense(&error) => Ok(None),
            other => other.map_err(|error| self.means(&error)),
        }
    }

    /// How many attempts there are, of a trainee or of everybody.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn how_many(&self, trainee: Option<&str>) -> Result<u32, StoreError> {
        self.connection
            .prepare_cached("SELECT coalesce(sum(attempts), 0) FROM people WHERE ?1 IS NULL OR trainee = ?1")
            .and_then(|mut count| count.query_row([trainee], |row| row.get(0)))
            .map_err(|error| self.means(&error))
    }

    /// The latest attempts a trainee has not finished, at most so many, and how many there are of them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unfinished_of(
        &self,
        trainee: &str,
        most: usize,
    ) -> Result<(Vec<AttemptSummary>, u32), StoreError> {
        let read = || {
            let count = self
                .connection
                .prepare_cached("SELECT count(*) FROM attempts WHERE trainee = ?1 AND finished = 0")?
                .query_row([trainee], |row| row.get(0))?;
            let mut latest = self.connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM attempts WHERE trainee = ?1 AND finished = 0
                 ORDER BY started_at DESC LIMIT ?2"
            ))?;
            let mut rows = latest.query((trainee, i64::try_from(most).unwrap_or(i64::MAX)))?;
            let mut attempts = Vec::new();
            while let Some(row) = rows.next()? {
                match summary(row) {
                    Err(error) if is_nonsense(&error) => {}
                    other => attempts.push(other?),
                }
            }
            Ok((attempts, count))
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))
    }

    /// What the scenarios of all attempts were called when they were played.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn titles(&self) -> Result<Vec<String>, StoreError> {
        self.connection
            .prepare_cached("SELECT title FROM titles")
            .and_then(|mut titles| titles.query_map([], |row| row.get(0))?.collect())
            .map_err(|error| self.means(&error))
    }

    /// When the first attempt began, of a trainee or of everybody: as it is stored.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn first_began(&self, trainee: Option<&str>) -> Result<Option<String>, StoreError> {
        // Two queries, for an index can answer each of them and not both at once.
        let found = match trainee {
            Some(trainee) => self
                .connection
                .prepare_cached("SELECT min(started_at) FROM attempts WHERE trainee = ?1")
                .and_then(|mut first| first.query_row([trainee], |row| row.get(0))),
            None => self
                .connection
                .prepare_cached("SELECT min(started_at) FROM attempts")
                .and_then(|mut first| first.query_row([], |row| row.get(0))),
        };
        found.map_err(|error| self.means(&error))
    }
}

type Values = Vec<Box<dyn ToSql>>;

/// What has to hold, with its values; `None` where no attempt can have all of it.
fn conditions(listing: &AttemptList) -> Option<(Vec<String>, Values)> {
    let mut values: Values = Vec::new();
    let mut holds = vec!["1".to_owned()];
    if let Some(trainee) = &listing.trainee {
        values.push(Box::new(trainee.clone()));
        holds.push(format!("trainee = ?{}", values.len()));
    }
    for lookup in &listing.lookups {
        let any = lookup.conditions(&mut values);
        if any.is_empty() {
            return None;
        }
        holds.push(any_of(&any));
    }
    Some((holds, values))
}

impl Lookup {
    fn conditions(&self, values: &mut Values) -> Vec<String> {
        let mut any = Vec::new();
        let mut among = |column: &str, list: Vec<&str>| {
            if !list.is_empty() {
                values.push(Box::new(serde_json::to_string(&list).unwrap_or_default()));
                any.push(format!("{column} IN (SELECT value FROM json_each(?{}))", values.len()));
            }
        };
        among("title", self.titles.iter().map(String::as_str).collect());
        among("trainee", self.trainees.iter().map(String::as_str).collect());
        among(MODE, self.modes.iter().map(|mode| mode.key()).collect());
        among("outcome", self.outcomes.iter().map(|outcome| outcome.key()).collect());
        among("verdict", self.verdicts.iter().map(|verdict| verdict.key()).collect());
        any.extend(self.states.iter().map(|state| format!("{STATE} = {}", *state as u8)));
        for (from, until) in &self.spans {
            values.push(Box::new(from.clone()));
            values.push(Box::new(until.clone()));
            any.push(format!("(started_at >= ?{} AND started_at < ?{})", values.len() - 1, values.len()));
        }
        if let Some(clock) = &self.clock {
            values.push(Box::new(clock.clone()));
            let at = values.len();
            any.push(format!("substr(strftime('%H:%M', started_at, 'localtime'), 1, length(?{at})) = ?{at}"));
        }
        any
    }
}

/// Any of these conditions, in pairs of pairs: in one long row they would lie too deep for the database.
fn any_of(conditions: &[String]) -> String {
    match conditions {
        [] => "0".to_owned(),
        [one] => one.clone(),
        many => {
            let (left, right) = many.split_at(many.len() / 2);
            format!("({} OR {})", any_of(left), any_of(right))
        }
    }
}

const MODE: &str = "setup ->> '$.mode'";
const STATE: &str = "CASE WHEN finished = 0 THEN 0 WHEN unverified IS NULL THEN 1 ELSE 2 END";

impl AttemptOrder {
    /// What is compared first; `None` where it is the moment, which is compared anyway.
    fn key(&self) -> Option<String> {
        let placed = |column: &str, keys: Vec<&str>| {
            let places = keys.iter().enumerate().map(|(place, key)| format!("WHEN '{key}' THEN {place}"));
            format!("CASE {column} {} ELSE -1 END", places.collect::<Vec<_>>().join(" "))
        };
        match self {
            AttemptOrder::When => None,
            AttemptOrder::Title => Some("title COLLATE NOCASE".to_owned()),
            AttemptOrder::Trainee => Some("trainee COLLATE NOCASE".to_owned()),
            AttemptOrder::Mode(order) => Some(placed(MODE, order.iter().map(|mode| mode.key()).collect())),
            AttemptOrder::Outcome(order) => {
                Some(placed("outcome", order.iter().map(|one| one.key()).collect()))
            }
            AttemptOrder::Verdict(order) => {
                Some(placed("verdict", order.iter().map(|one| one.key()).collect()))
            }
            AttemptOrder::Score => Some("coalesce(score, -1)".to_owned()),
            AttemptOrder::Turns => Some("turns".to_owned()),
            AttemptOrder::State => Some(STATE.to_owned()),
        }
    }
}

impl AttemptList {
    fn ordered_by(&self, key: &Option<String>) -> String {
        let way = if self.descending { "DESC" } else { "ASC" };
        match key {
            None => format!("started_at {way}, id {way}"),
            Some(key) => format!("{key} {way}, started_at DESC, id DESC"),
        }
    }

    /// Whether an attempt comes after the one whose name is this parameter.
    fn comes_after(&self, key: &Option<String>, parameter: usize) -> String {
        let of = |what: &str| format!("(SELECT {what} FROM attempts WHERE id = ?{parameter})");
        let way = if self.descending { "<" } else { ">" };
        match key {
            None => format!("(started_at, id) {way} {}", of("started_at, id")),
            Some(key) => format!(
                "({key} {way} {last} OR ({key} = {last} AND (started_at, id) < {moment}))",
                last = of(key),
                moment = of("started_at, id")
            ),
        }
    }
}
