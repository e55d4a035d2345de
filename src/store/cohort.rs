//! The counts of many attempts, for a report on them: of all from the sums that are kept, of some from their own.

use super::packed::unpack;
use super::{AttemptId, Store, StoreError, rollup};
use crate::report::cohort::{Behind, CohortReport, CohortRow, Item, Tally, Trainee, TraineeTally, Who};
use crate::vocabulary::{Channel, Language, Magnitude, Mode};
use rusqlite::types::ValueRef;
use rusqlite::{Row, ToSql};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// Which of somebody's attempts at a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Which {
    /// Their first.
    First,
    /// Their latest.
    Latest,
    /// Their best.
    Best,
}

crate::vocabulary::keyed!(Which { First = "first", Latest = "latest", Best = "best" });

/// Which attempts to count; the default is all that came to their end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CohortFilter {
    /// By this trainee only.
    pub trainee: Option<String>,
    /// By the trainees of this group.
    pub group: Option<String>,
    /// Of this scenario, by id.
    pub scenario: Option<String>,
    /// On this channel.
    pub channel: Option<Channel>,
    /// In this language.
    pub language: Option<Language>,
    /// Of this magnitude.
    pub magnitude: Option<Magnitude>,
    /// In this mode.
    pub mode: Option<Mode>,
    /// Begun on this day or later, since 1970-01-01 in UTC.
    pub from: Option<i64>,
    /// Begun on this day or earlier.
    pub until: Option<i64>,
    /// Only the first, the latest or the best of each trainee at each scenario.
    pub which: Option<Which>,
}

/// After so many attempts somebody is asked whether the answer is still wanted.
const ASK_AFTER: usize = 2048;

/// Whether nobody waits for the answer any more.
pub type Stopped<'a> = &'a dyn Fn() -> bool;

/// What a filter can be filled in with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CohortNames {
    /// Whoever has finished an attempt, by name.
    pub trainees: Vec<String>,
    /// The groups, by name.
    pub groups: Vec<String>,
    /// The ids of the scenarios that were played to their end.
    pub scenarios: Vec<String>,
}

impl Store {
    /// The counts of these attempts.
    ///
    /// # Errors
    /// When the database cannot be read, or attempts of an earlier version cannot be counted.
    pub fn cohort(&self, filter: &CohortFilter) -> Result<Tally, StoreError> {
        Ok(self.cohort_unless(filter, &|| false)?.unwrap_or_default())
    }

    /// The counts of these attempts; `None` when it was stopped.
    ///
    /// # Errors
    /// As [`Store::cohort`].
    pub fn cohort_unless(
        &self,
        filter: &CohortFilter,
        stopped: Stopped<'_>,
    ) -> Result<Option<Tally>, StoreError> {
        let counted = || {
            self.catch_up()?;
            if *filter == CohortFilter::default() {
                return rollup::whole(&self.connection).map(Some);
            }
            let mut tally = Tally::default();
            let whole = self.each("counts, progress", &Asked::all(filter), stopped, |row| {
                let mut count = |item: Item| tally.count(item.figure, item.value, item.times.into());
                read_counts(row, 0, &mut count)?;
                read_counts(row, 1, count)?;
                Ok(ControlFlow::Continue(()))
            })?;
            Ok(whole.then_some(tally))
        };
        counted().map_err(|error: rusqlite::Error| self.means(&error))
    }

    /// Each trainee of these attempts by themselves, by name; `None` when it was stopped.
    ///
    /// # Errors
    /// As [`Store::cohort`].
    pub fn cohort_trainees(
        &self,
        filter: &CohortFilter,
        stopped: Stopped<'_>,
    ) -> Result<Option<Vec<Trainee>>, StoreError> {
        let counted = || {
            self.catch_up()?;
            let mut tallies: BTreeMap<String, TraineeTally> = BTreeMap::new();
            let whole = self.each("trainee, counts", &Asked::all(filter), stopped, |row| {
                let name = row.get_ref(0)?.as_str()?;
                // Looked up before a name is made: there are many attempts for each.
                if !tallies.contains_key(name) {
                    tallies.insert(name.to_owned(), TraineeTally::default());
                }
                if let Some(tally) = tallies.get_mut(name) {
                    read_counts(row, 1, |item| tally.count(item))?;
                }
                Ok(ControlFlow::Continue(()))
            })?;
            Ok(whole.then(|| tallies.into_iter().map(|(name, tally)| Trainee::new(name, tally)).collect()))
        };
        counted().map_err(|error: rusqlite::Error| self.means(&error))
    }

    /// The people behind these attempts: each group with its report, where neither a group nor a trainee is asked for, and each
    /// trainee; `None` when it was stopped.
    ///
    /// # Errors
    /// As [`Store::cohort`].
    pub fn cohort_who(&self, filter: &CohortFilter, stopped: Stopped<'_>) -> Result<Option<Who>, StoreError> {
        let Some(trainees) = self.cohort_trainees(filter, stopped)? else { return Ok(None) };
        let mut who = Who { groups: Vec::new(), trainees };
        if filter.group.is_none() && filter.trainee.is_none() {
            for (group, _) in self.groups()? {
                if stopped() {
                    return Ok(None);
                }
                let of_group = CohortFilter { group: Some(group.clone()), ..filter.clone() };
                let Some(tally) = self.cohort_unless(&of_group, stopped)? else { return Ok(None) };
                if tally.attempts() > 0 {
                    who.groups.push((group, CohortReport::new(&tally)));
                }
            }
        }
        Ok(Some(who))
    }

    /// The attempts themselves, one after the other in the order they were begun: what the figures come from.
    ///
    /// # Errors
    /// As [`Store::cohort`].
    pub fn cohort_rows(
        &self,
        filter: &CohortFilter,
        mut each: impl FnMut(CohortRow),
    ) -> Result<(), StoreError> {
        self.cohort_rows_until(filter, |row| {
            each(row);
            ControlFlow::Continue(())
        })
    }

    /// The same until `each` has enough. One attempt is in memory at a time.
    ///
    /// # Errors
    /// As [`Store::cohort`].
    pub fn cohort_rows_until(
        &self,
        filter: &CohortFilter,
        mut each: impl FnMut(CohortRow) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let mut read = || {
            self.catch_up()?;
            let asked = Asked { order: "ORDER BY figures.attempt", ..Asked::all(filter) };
            self.each(ROW, &asked, &|| false, |row| Ok(each(cohort_row(row)?))).map(drop)
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))
    }

    /// The finished attempts of a trainee that their progress is read from, oldest first: their first ones and their latest,
    /// so many of each, and those that are first, latest or best at a scenario. With how many they have finished.
    ///
    /// # Errors
    /// As [`Store::cohort`].
    pub fn practised(
        &self,
        trainee: &str,
        (first, latest): (u32, u32),
        mut each: impl FnMut(CohortRow),
    ) -> Result<u32, StoreError> {
        let mut read = || {
            self.catch_up_with(trainee)?;
            let query = format!(
                "SELECT {ROW} FROM (
                     SELECT id FROM (SELECT id FROM attempts WHERE trainee = ?1 AND finished = 1
                         ORDER BY started_at DESC LIMIT ?2)
                     UNION SELECT id FROM (SELECT id FROM attempts WHERE trainee = ?1 AND finished = 1
                         ORDER BY started_at LIMIT ?3)
                     UNION SELECT attempt FROM figures WHERE trainee = ?1 AND standing <> 0
                 ) AS chosen
                 CROSS JOIN figures ON figures.attempt = chosen.id
                 CROSS JOIN attempts ON attempts.id = chosen.id ORDER BY figures.attempt"
            );
            let mut found = self.connection.prepare_cached(&query)?;
            let mut rows = found.query((trainee, latest, first))?;
            while let Some(row) = rows.next()? {
                each(cohort_row(row)?);
            }
            let all = "SELECT coalesce((SELECT attempts FROM people WHERE trainee = ?1), 0)
                           - (SELECT count(*) FROM attempts WHERE trainee = ?1 AND finished = 0)";
            self.connection.prepare_cached(all)?.query_row([trainee], |row| row.get(0))
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))
    }

    /// The latest and the best finished attempt of a trainee at a scenario.
    ///
    /// # Errors
    /// As [`Store::cohort`].
    pub fn placed(
        &self,
        trainee: &str,
        scenario: &str,
    ) -> Result<(Option<AttemptId>, Option<AttemptId>), StoreError> {
        let read = || {
            self.catch_up_with(trainee)?;
            let mut found = self.connection.prepare_cached(
                "SELECT attempt, standing FROM figures WHERE trainee = ?1 AND scenario = ?2 AND standing <> 0",
            )?;
            let mut rows = found.query([trainee, scenario])?;
            let (mut latest, mut best) = (None, None);
            while let Some(row) = rows.next()? {
                let attempt = AttemptId::parse(row.get_ref(0)?.as_str()?);
                let standing: u8 = row.get(1)?;
                latest = attempt.filter(|_| standing & 2 != 0).or(latest);
                best = attempt.filter(|_| standing & 4 != 0).or(best);
            }
            Ok((latest, best))
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))
    }

    /// The attempts behind a figure, the newest first: at most `most` of those begun before the attempt `before`.
    /// When it is stopped, those found so far.
    ///
    /// # Errors
    /// As [`Store::cohort`].
    pub fn cohort_behind(
        &self,
        filter: &CohortFilter,
        behind: &Behind,
        before: Option<&str>,
        most: usize,
        stopped: Stopped<'_>,
    ) -> Result<Vec<CohortRow>, StoreError> {
        let mut found = Vec::new();
        let mut read = || {
            self.catch_up()?;
            let asked = Asked { filter, before, order: "ORDER BY figures.attempt DESC" };
            self.each(ROW, &asked, stopped, |row| {
                let mut among = false;
                let mut look = |item: Item| among |= behind.holds(item);
                read_counts(row, COUNTS, &mut look)?;
                read_counts(row, PROGRESS, look)?;
                if among {
                    found.push(cohort_row(row)?);
                }
                Ok(if found.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
            })
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))?;
        Ok(found)
    }

    /// What a filter can be filled in with.
    ///
    /// # Errors
    /// As [`Store::cohort`].
    pub fn cohort_names(&self) -> Result<CohortNames, StoreError> {
        let names = |query: &str| -> rusqlite::Result<Vec<String>> {
            self.connection.prepare_cached(query)?.query_map([], |row| row.get(0))?.collect()
        };
        let read = || {
            self.catch_up()?;
            Ok(CohortNames {
                trainees: names(&each_once("figures", "trainee"))?,
                groups: names("SELECT DISTINCT name FROM groups ORDER BY name")?,
                scenarios: names(&format!(
                    "SELECT value FROM ({}) WHERE EXISTS
                         (SELECT 1 FROM attempts WHERE scenario = value AND finished = 1)",
                    each_once("attempts", "scenario")
                ))?,
            })
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))
    }

    /// The ids of the attempts that match, in the order they were begun; `None` when it was stopped.
    pub(super) fn cohort_ids(
        &self,
        filter: &CohortFilter,
        stopped: Stopped<'_>,
    ) -> rusqlite::Result<Option<Vec<String>>> {
        self.catch_up()?;
        let mut ids = Vec::new();
        let asked = Asked { order: "ORDER BY figures.attempt", ..Asked::all(filter) };
        let whole = self.each("figures.attempt", &asked, stopped, |row| {
            ids.push(row.get(0)?);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(whole.then_some(ids))
    }

    /// Reads the attempts that match; false when it was stopped half-way.
    fn each(
        &self,
        columns: &str,
        asked: &Asked<'_>,
        stopped: Stopped<'_>,
        mut each: impl FnMut(&Row<'_>) -> rusqlite::Result<ControlFlow<()>>,
    ) -> rusqlite::Result<bool> {
        let from = match columns.contains("attempts.") {
            true => "figures JOIN attempts ON attempts.id = figures.attempt",
            false => "figures",
        };
        let (holds, values) = conditions(asked);
        let query = format!("SELECT {columns} FROM {from} WHERE {holds} {}", asked.order);
        let mut found = self.connection.prepare_cached(&query)?;
        let values: Vec<&dyn ToSql> = values.iter().map(|value| &**value).collect();
        let mut rows = found.query(values.as_slice())?;
        let mut read = 0_usize;
        while let Some(row) = rows.next()? {
            read += 1;
            if read.is_multiple_of(ASK_AFTER) && stopped() {
                return Ok(false);
            }
            if each(row)?.is_break() {
                break;
            }
        }
        Ok(true)
    }
}

/// Every value of a column once, in order: from each to the next by its index, which looks at as many rows as there are
/// values and not at all of them.
fn each_once(table: &str, column: &str) -> String {
    format!(
        "WITH RECURSIVE each (value) AS (
             SELECT min({column}) FROM {table}
             UNION ALL SELECT (SELECT min({column}) FROM {table} WHERE {column} > value)
                 FROM each WHERE value IS NOT NULL)
         SELECT value FROM each WHERE value IS NOT NULL"
    )
}

/// What is read of each attempt.
const ROW: &str = "figures.attempt, figures.trainee, figures.scenario, figures.channel, figures.language, \
                   figures.mode, figures.magnitude, attempts.started_at, figures.standing, figures.counts, \
                   figures.progress, attempts.unverified IS NULL";
const COUNTS: usize = 9;
const PROGRESS: usize = 10;

fn cohort_row(row: &Row<'_>) -> rusqlite::Result<CohortRow> {
    let mut items = Vec::new();
    read_counts(row, COUNTS, |item| items.push(item))?;
    let standing: u8 = row.get(8)?;
    Ok(CohortRow {
        attempt: row.get(0)?,
        trainee: row.get(1)?,
        scenario: row.get(2)?,
        channel: row.get(3)?,
        language: row.get(4)?,
        mode: row.get(5)?,
        magnitude: row.get(6)?,
        started: row.get(7)?,
        first: standing & 1 != 0,
        latest: standing & 2 != 0,
        best: standing & 4 != 0,
        verified: row.get(11)?,
        items,
    })
}

/// Reads the counts in a column, one after the other.
fn read_counts(row: &Row<'_>, column: usize, each: impl FnMut(Item)) -> rusqlite::Result<()> {
    let ValueRef::Blob(packed) = row.get_ref(column)? else { return Err(rollup::unreadable()) };
    if unpack(packed, each) { Ok(()) } else { Err(rollup::unreadable()) }
}

/// Which attempts to read, and in which order.
struct Asked<'a> {
    filter: &'a CohortFilter,
    /// Only those begun before this one.
    before: Option<&'a str>,
    order: &'static str,
}

impl<'a> Asked<'a> {
    /// All that match, in any order.
    fn all(filter: &'a CohortFilter) -> Self {
        Self { filter, before: None, order: "" }
    }
}

/// The filter as SQL: only what was asked for, so that an index can answer it.
fn conditions(asked: &Asked<'_>) -> (String, Vec<Box<dyn ToSql>>) {
    let filter = asked.filter;
    let mut holds = vec!["1".to_owned()];
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    let mut ask = |condition: &str, value: Option<Box<dyn ToSql>>| {
        if let Some(value) = value {
            values.push(value);
            holds.push(condition.replace('?', &format!("?{}", values.len())));
        }
    };
    let text = |value: Option<&str>| value.map(|value| Box::new(value.to_owned()) as Box<dyn ToSql>);
    let number = |value: Option<i64>| value.map(|value| Box::new(value) as Box<dyn ToSql>);
    ask("figures.trainee = ?", text(filter.trainee.as_deref()));
    ask("figures.trainee IN (SELECT trainee FROM groups WHERE name = ?)", text(filter.group.as_deref()));
    ask("figures.scenario = ?", text(filter.scenario.as_deref()));
    ask("figures.channel = ?", text(filter.channel.map(Channel::key)));
    ask("figures.language = ?", text(filter.language.map(Language::key)));
    ask("figures.mode = ?", text(filter.mode.map(Mode::key)));
    ask("figures.magnitude = ?", number(filter.magnitude.map(Magnitude::value)));
    ask("figures.day >= ?", number(filter.from));
    ask("figures.day <= ?", number(filter.until));
    let bit = filter.which.map(|which| match which {
        Which::First => 1,
        Which::Latest => 2,
        Which::Best => 4,
    });
    ask("figures.standing & ? <> 0", number(bit));
    ask("figures.attempt < ?", text(asked.before));
    (holds.join(" AND "), values)
}
