//! Deleting an attempt, so that nothing of it is left in the files.

use super::figures;
use super::{AttemptId, Store, StoreError};

impl Store {
    /// Deletes an attempt, with the scenario's text when no other attempt was played with it. What the trainee
    /// wrote is overwritten in the database and cut off its log.
    ///
    /// # Errors
    /// When there is no such attempt, or the database cannot be written.
    pub fn delete(&self, attempt: AttemptId) -> Result<(), StoreError> {
        let deleted = || {
            let transaction = self.writing()?;
            figures::forget(&transaction, attempt)?;
            let count = transaction.execute("DELETE FROM attempts WHERE id = ?1", [attempt.to_string()])?;
            transaction.execute(
                "DELETE FROM scenarios WHERE NOT EXISTS
                     (SELECT 1 FROM attempts WHERE attempts.scenario_hash = scenarios.hash)",
                [],
            )?;
            transaction.commit()?;
            // The log still has the old pages until it is written back and cut; another window that reads just now
            // may hold that up, and then its own closing does it.
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            Ok(count)
        };
        match deleted().map_err(|error: rusqlite::Error| self.means(&error))? {
            0 => Err(StoreError::NoSuchAttempt(attempt.to_string())),
            _ => Ok(()),
        }
    }
}
