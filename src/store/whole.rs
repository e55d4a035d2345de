//! Keeping an attempt that is over already, in one transaction: the way one from elsewhere is kept.

use super::portable::insert;
use super::{AttemptId, NewAttempt, PortableAttempt, Store, StoreError};
use crate::session::{ENGINE, Recorded, Timed};
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
        let parts = || std::iter::once(beginning).chain(actions.iter().map(|(_, events)| *events));
        let attempt = PortableAttempt {
            id: id.to_string(),
            scenario: new.scenario.to_owned(),
            scenario_hash: new.scenario_hash.to_owned(),
            title: new.title.to_owned(),
            engine: ENGINE.to_owned(),
            setup: new.setup.clone(),
            trainee: new.trainee.to_owned(),
            started_at,
            anonymous: false,
            alias: None,
            unverified: None,
            actions: actions.iter().map(|(action, _)| action.clone()).collect(),
            events: parts().flatten().cloned().collect(),
            follows: parts().map(|events| u32::try_from(events.len()).unwrap_or(u32::MAX)).collect(),
            overrules: Vec::new(),
        };
        let kept = || {
            let transaction = self.writing()?;
            insert(&transaction, id, &attempt, new.scenario_source, &[])?;
            transaction.commit()
        };
        kept().map(|()| id).map_err(|error: rusqlite::Error| self.means(&error))
    }
}
