//! Keeping an attempt that is over already, in one transaction.

use super::write::{append, write_beginning};
use super::{AttemptId, NewAttempt, Store, StoreError};
use crate::session::{Recorded, Timed};
use jiff::Timestamp;

impl Store {
    /// Keeps a whole attempt that began at this moment: the events it begins with, then each action with what followed
    /// from it.
    ///
    /// # Errors
    /// When it cannot be written; nothing is kept then.
    pub fn keep_whole(
        &self,
        new: &NewAttempt<'_>,
        started_at: Timestamp,
        beginning: &[Recorded],
        actions: &[(Timed, &[Recorded])],
    ) -> Result<AttemptId, StoreError> {
        let id = AttemptId::at(started_at);
        let kept = || {
            let transaction = self.writing()?;
            let mut seal = write_beginning(&transaction, id, new, started_at, beginning)?;
            let mut first = beginning.len() as u32;
            for (position, (action, events)) in (1..).zip(actions) {
                seal = append(&transaction, id, (position, action), (first, events), seal)?;
                first += events.len() as u32;
            }
            transaction.commit()
        };
        kept().map(|()| id).map_err(|error: rusqlite::Error| self.means(&error))
    }
}
