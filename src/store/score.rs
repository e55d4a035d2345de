//! The score a list shows for a finished attempt, and the figures a cohort counts: taken from the report, never
//! reckoned here.

use super::figures;
use super::row::EventRow;
use super::write::{json, now};
use super::{AttemptId, Store, StoreError};
use crate::report::{AttemptFigures, AttemptReport, Overrule};
use crate::session::Recorded;
use rusqlite::{OptionalExtension, Transaction};

impl Store {
    /// Keeps what a trainer says about a mark. The mark that was given stays where it is; both are shown.
    ///
    /// # Errors
    /// When there is no such attempt, or it cannot be written; nothing has changed then.
    pub fn overrule(&self, attempt: AttemptId, overrule: &Overrule) -> Result<(), StoreError> {
        let means = |error| self.means(&error);
        let transaction = self.writing().map_err(means)?;
        let id = attempt.to_string();
        let finished: Option<bool> = transaction
            .query_row("SELECT finished FROM attempts WHERE id = ?1", [&id], |row| row.get(0))
            .optional()
            .map_err(means)?;
        let finished = finished.ok_or_else(|| StoreError::NoSuchAttempt(id.clone()))?;
        let kept = || {
            transaction.execute(
                "INSERT INTO overrules (attempt, position, made_at, json)
                 SELECT ?1, count(*), ?2, ?3 FROM overrules WHERE attempt = ?1",
                [&id, &now(), &json(overrule)?],
            )?;
            if finished { update_score(&transaction, attempt) } else { Ok(()) }
        };
        kept().map_err(means)?;
        transaction.commit().map_err(means)
    }
}

/// Takes the score of a finished attempt from its report.
pub(super) fn update_score(transaction: &Transaction<'_>, attempt: AttemptId) -> rusqlite::Result<()> {
    let id = attempt.to_string();
    let events: Vec<EventRow> = transaction
        .prepare_cached(&format!(
            "SELECT {} FROM events WHERE attempt = ?1 ORDER BY position",
            EventRow::COLUMNS
        ))?
        .query_map([&id], EventRow::read)?
        .collect::<Result<_, _>>()?;
    let overrules: Vec<String> = transaction
        .prepare_cached("SELECT json FROM overrules WHERE attempt = ?1 ORDER BY position")?
        .query_map([&id], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let events: Result<Vec<Recorded>, _> = events.iter().map(EventRow::understand).collect();
    let overrules: Result<Vec<Overrule>, _> =
        overrules.iter().map(|json| serde_json::from_str(json)).collect();
    let (score, figures) = match (events, overrules) {
        (Ok(events), Ok(overrules)) => {
            let report = AttemptReport::new(&events, &overrules);
            let case = report.case.clone();
            (report.matrix.total, AttemptFigures::of(&report, &events).zip(case))
        }
        // What cannot be understood has no score; loading the attempt says why.
        _ => (None, None),
    };
    transaction.execute("UPDATE attempts SET score = ?2 WHERE id = ?1", (&id, score))?;
    figures::keep(transaction, attempt, figures.as_ref().map(|(figures, case)| (figures, &**case)))
}
