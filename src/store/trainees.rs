//! Who has practised, how often, and when last.

use super::{Store, StoreError};
use jiff::Timestamp;

/// Somebody with attempts in the store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trainee {
    /// The name their attempts carry; may be empty.
    pub name: String,
    /// How many attempts they have begun.
    pub attempts: u32,
    /// When they began the latest; `None` for somebody who has not practised yet.
    pub latest: Option<Timestamp>,
}

impl Store {
    /// Everybody with an attempt, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn trainees(&self) -> Result<Vec<Trainee>, StoreError> {
        let read = || {
            self.connection
                .prepare_cached(
                    "SELECT trainee, attempts, (SELECT max(started_at) FROM attempts
                         WHERE attempts.trainee = people.trainee) FROM people ORDER BY trainee",
                )?
                .query_map([], |row| {
                    let latest: Option<String> = row.get(2)?;
                    Ok(Trainee {
                        name: row.get(0)?,
                        attempts: row.get(1)?,
                        latest: latest.and_then(|moment| moment.parse().ok()),
                    })
                })?
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))
    }
}
