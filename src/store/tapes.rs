//! The events of many attempts at one scenario, one attempt after the other, for the analysis of its items.

use super::cohort::{CohortFilter, Stopped};
use super::row::EventRow;
use super::{Store, StoreError};
use crate::report::Overrule;
use crate::session::{Event, Recorded, Started};
use jiff::Timestamp;

/// After so many attempts somebody is asked whether the answer is still wanted.
const ASK_AFTER: usize = 16;
const SECONDS_A_DAY: i64 = 86_400;

/// An attempt of many, with how far the reading is.
#[derive(Debug)]
pub struct Tape<'a> {
    /// The attempt's id.
    pub attempt: &'a str,
    /// What happened in it.
    pub events: &'a [Recorded],
    /// What a trainer said about its marks.
    pub overrules: &'a [Overrule],
    /// Its place among those that are read.
    pub number: usize,
    /// How many are read.
    pub of: usize,
}

impl Store {
    /// Reads every attempt at a scenario that matches, those that came to their end before those that did not, each kind
    /// in the order they were begun. One that cannot be understood is passed over; loading it says why. False when it
    /// was stopped half-way.
    ///
    /// An attempt that did not come to its end is nobody's first, latest or best, and so in none of these.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn tapes(
        &self,
        scenario: &str,
        filter: &CohortFilter,
        stopped: Stopped<'_>,
        mut each: impl FnMut(Tape<'_>),
    ) -> Result<bool, StoreError> {
        let filter = CohortFilter { scenario: Some(scenario.to_owned()), ..filter.clone() };
        let mut read = || {
            let Some(finished) = self.cohort_ids(&filter, stopped)? else { return Ok(false) };
            let unfinished =
                if filter.which.is_none() { self.unfinished(scenario, &filter)? } else { Vec::new() };
            let (done, of) = (finished.len(), finished.len() + unfinished.len());
            for (number, attempt) in finished.iter().chain(&unfinished).enumerate() {
                if number.is_multiple_of(ASK_AFTER) && stopped() {
                    return Ok(false);
                }
                let Some((events, overrules)) = self.understood(attempt)? else { continue };
                if number < done || started(&events).is_some_and(|case| matches(case, &filter)) {
                    each(Tape { attempt, events: &events, overrules: &overrules, number, of });
                }
            }
            Ok(true)
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))
    }

    /// The attempts at a scenario that did not come to their end, as far as their rows tell whether they match.
    fn unfinished(&self, scenario: &str, filter: &CohortFilter) -> rusqlite::Result<Vec<String>> {
        let mut found = self.connection.prepare_cached(
            "SELECT id, started_at FROM attempts WHERE scenario = ?1 AND finished = 0
                 AND (?2 IS NULL OR trainee = ?2)
                 AND (?3 IS NULL OR trainee IN (SELECT trainee FROM groups WHERE name = ?3))
             ORDER BY id",
        )?;
        let mut rows = found.query((scenario, &filter.trainee, &filter.group))?;
        let mut ids = Vec::new();
        while let Some(row) = rows.next()? {
            let began: String = row.get(1)?;
            let day = began.parse::<Timestamp>().map(|began| began.as_second().div_euclid(SECONDS_A_DAY));
            let in_time = |day: i64| {
                filter.from.is_none_or(|from| day >= from) && filter.until.is_none_or(|until| day <= until)
            };
            if day.is_ok_and(in_time) {
                ids.push(row.get(0)?);
            }
        }
        Ok(ids)
    }

    /// The events and rulings of an attempt; `None` when this program cannot understand them.
    fn understood(&self, attempt: &str) -> rusqlite::Result<Option<(Vec<Recorded>, Vec<Overrule>)>> {
        let events: Vec<EventRow> = self
            .connection
            .prepare_cached(&format!(
                "SELECT {} FROM events WHERE attempt = ?1 ORDER BY position",
                EventRow::COLUMNS
            ))?
            .query_map([attempt], EventRow::read)?
            .collect::<Result<_, _>>()?;
        let overrules: Vec<String> = self
            .connection
            .prepare_cached("SELECT json FROM overrules WHERE attempt = ?1 ORDER BY position")?
            .query_map([attempt], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let events: Result<_, _> = events.iter().map(EventRow::understand).collect();
        let overrules: Result<_, _> = overrules.iter().map(|json| serde_json::from_str(json)).collect();
        Ok(events.ok().zip(overrules.ok()))
    }
}

fn started(events: &[Recorded]) -> Option<&Started> {
    events.iter().find_map(|recorded| match &recorded.event {
        Event::Started(started) => Some(&**started),
        _ => None,
    })
}

/// Whether what was played is what is asked for, where only the events tell.
fn matches(case: &Started, filter: &CohortFilter) -> bool {
    filter.channel.is_none_or(|channel| channel == case.channel)
        && filter.language.is_none_or(|language| language == case.language)
        && filter.magnitude.is_none_or(|magnitude| magnitude == case.magnitude)
        && filter.mode.is_none_or(|mode| mode == case.mode)
}
