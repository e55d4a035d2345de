//! Deleting attempts, one, those of a trainee or old ones, so that nothing of them is left in the files.

use super::figures;
use super::{AttemptId, Store, StoreError};
use jiff::{Timestamp, Unit};
use rusqlite::Transaction;

/// What was deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// How many attempts.
    pub attempts: u32,
    /// Whether there was anything to delete: attempts, a place in a group, a name under a ruling.
    pub known: bool,
    /// Whether the log was cut as well. Another window that reads just now may hold that up; then its closing does it.
    pub cleaned: bool,
}

impl Store {
    /// Deletes an attempt, with the scenario's text when no other attempt was played with it. What the trainee
    /// wrote is overwritten in the database and cut off its log.
    ///
    /// # Errors
    /// When there is no such attempt, or the database cannot be written.
    pub fn delete(&self, attempt: AttemptId) -> Result<(), StoreError> {
        let deleted = || {
            let transaction = self.writing()?;
            let count = delete_all(&transaction, &[attempt.to_string()])?;
            transaction.commit()?;
            self.cut_log()?;
            Ok(count)
        };
        match deleted().map_err(|error: rusqlite::Error| self.means(&error))? {
            0 => Err(StoreError::NoSuchAttempt(attempt.to_string())),
            _ => Ok(()),
        }
    }

    /// How many attempts a trainee has.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn attempts_of(&self, trainee: &str) -> Result<u32, StoreError> {
        self.count("trainee = ?1", trainee)
    }

    /// Deletes a trainee with everything kept of them: their attempts, what is counted of these, their places in groups, and
    /// their name under rulings on the attempts of others, which stay. All of it or nothing.
    ///
    /// # Errors
    /// When the database cannot be written; nothing has changed then.
    pub fn forget_trainee(&self, trainee: &str) -> Result<Forgotten, StoreError> {
        let forgotten = || {
            let transaction = self.writing()?;
            let attempts = matching(&transaction, "trainee = ?1", trainee)?;
            let count = delete_all(&transaction, &attempts)?;
            let groups = transaction.execute("DELETE FROM groups WHERE trainee = ?1", [trainee])?;
            // Nobody's name is empty: who gave none has made no ruling under it.
            let rulings = match trainee {
                "" => 0,
                name => transaction.execute(
                    "UPDATE overrules SET json = json_set(json, '$.by', '')
                     WHERE json_valid(json) AND json_extract(json, '$.by') = ?1",
                    [name],
                )?,
            };
            transaction.commit()?;
            let known = count > 0 || groups > 0 || rulings > 0;
            Ok(Forgotten { attempts: count, known, cleaned: self.cut_log()? })
        };
        forgotten().map_err(|error: rusqlite::Error| self.means(&error))
    }

    /// How many attempts were begun before this moment.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn attempts_before(&self, moment: Timestamp) -> Result<u32, StoreError> {
        self.count("started_at < ?1", &stored(moment))
    }

    /// Deletes the attempts that were begun before this moment. All of them or none.
    ///
    /// # Errors
    /// When the database cannot be written; nothing has changed then.
    pub fn delete_before(&self, moment: Timestamp) -> Result<Forgotten, StoreError> {
        let deleted = || {
            let transaction = self.writing()?;
            let attempts = matching(&transaction, "started_at < ?1", &stored(moment))?;
            let count = delete_all(&transaction, &attempts)?;
            transaction.commit()?;
            Ok(Forgotten { attempts: count, known: count > 0, cleaned: self.cut_log()? })
        };
        deleted().map_err(|error: rusqlite::Error| self.means(&error))
    }

    fn count(&self, condition: &str, value: &str) -> Result<u32, StoreError> {
        self.connection
            .query_row(&format!("SELECT count(*) FROM attempts WHERE {condition}"), [value], |row| row.get(0))
            .map_err(|error| self.means(&error))
    }

    /// The log still has the old pages until it is written back and cut; whether that could be done.
    fn cut_log(&self) -> rusqlite::Result<bool> {
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| Ok(row.get::<_, i64>(0)? == 0))
    }
}

fn matching(transaction: &Transaction<'_>, condition: &str, value: &str) -> rusqlite::Result<Vec<String>> {
    transaction
        .prepare(&format!("SELECT id FROM attempts WHERE {condition}"))?
        .query_map([value], |row| row.get(0))?
        .collect()
}

/// Deletes these attempts, what is counted of them, and scenarios that nobody has played any more.
fn delete_all(transaction: &Transaction<'_>, attempts: &[String]) -> rusqlite::Result<u32> {
    let mut count = 0;
    for attempt in attempts {
        if let Some(attempt) = AttemptId::parse(attempt) {
            figures::forget(transaction, attempt)?;
        }
        count += transaction.prepare_cached("DELETE FROM attempts WHERE id = ?1")?.execute([attempt])?;
    }
    transaction.execute(
        "DELETE FROM scenarios WHERE NOT EXISTS
             (SELECT 1 FROM attempts WHERE attempts.scenario_hash = scenarios.hash)",
        [],
    )?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A moment as it is stored.
pub(super) fn stored(moment: Timestamp) -> String {
    format!("{:.3}", moment.round(Unit::Millisecond).unwrap_or(moment))
}
