//! The counts of many attempts, for a report on them: of all from the sums that are kept, of some from their own.

use super::packed::unpack;
use super::{Store, StoreError, rollup};
use crate::report::cohort::{CohortRow, Tally};
use crate::vocabulary::{Channel, Language, Magnitude, Mode};
use rusqlite::types::ValueRef;
use rusqlite::{Row, ToSql};
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

impl Store {
    /// The counts of these attempts.
    ///
    /// # Errors
    /// When the database cannot be read, or attempts of an earlier version cannot be counted.
    pub fn cohort(&self, filter: &CohortFilter) -> Result<Tally, StoreError> {
        let counted = || {
            self.catch_up()?;
            if *filter == CohortFilter::default() {
                return rollup::whole(&self.connection);
            }
            let mut tally = Tally::default();
            self.each("counts, progress", "", filter, |row| {
                let mut count = |column| {
                    let packed = row.get_ref(column)?;
                    let ValueRef::Blob(packed) = packed else { return Err(rollup::unreadable()) };
                    let read = unpack(packed, |item| tally.count(item.figure, item.value, item.times.into()));
                    if read { Ok(()) } else { Err(rollup::unreadable()) }
                };
                count(0)?;
                count(1)?;
                Ok(ControlFlow::Continue(()))
            })?;
            Ok(tally)
        };
        counted().map_err(|error: rusqlite::Error| self.means(&error))
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
        let columns = "figures.attempt, figures.trainee, figures.scenario, figures.channel, figures.language,
             figures.mode, figures.magnitude, attempts.started_at, figures.standing, figures.counts,
             attempts.unverified IS NULL";
        let mut read = || {
            self.catch_up()?;
            self.each(columns, "ORDER BY figures.attempt", filter, |row| {
                let mut items = Vec::new();
                let packed: Vec<u8> = row.get(9)?;
                if !unpack(&packed, |item| items.push(item)) {
                    return Err(rollup::unreadable());
                }
                let standing: u8 = row.get(8)?;
                Ok(each(CohortRow {
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
                    verified: row.get(10)?,
                    items,
                }))
            })
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))
    }

    fn each(
        &self,
        columns: &str,
        order: &str,
        filter: &CohortFilter,
        mut each: impl FnMut(&Row<'_>) -> rusqlite::Result<ControlFlow<()>>,
    ) -> rusqlite::Result<()> {
        let from = match columns.contains("attempts.") {
            true => "figures JOIN attempts ON attempts.id = figures.attempt",
            false => "figures",
        };
        let (holds, values) = conditions(filter);
        let query = format!("SELECT {columns} FROM {from} WHERE {holds} {order}");
        let mut found = self.connection.prepare_cached(&query)?;
        let values: Vec<&dyn ToSql> = values.iter().map(|value| &**value).collect();
        let mut rows = found.query(values.as_slice())?;
        while let Some(row) = rows.next()? {
            if each(row)?.is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// The filter as SQL: only what was asked for, so that an index can answer it.
fn conditions(filter: &CohortFilter) -> (String, Vec<Box<dyn ToSql>>) {
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
    (holds.join(" AND "), values)
}
