//! Between the database and a portable file: an attempt taken out whole, and one taken in whole.

use super::{PortableAttempt, Ruled};
use crate::escalation::Verdict;
use crate::report::Overrule;
use crate::store::remove::stored;
use crate::store::row::{ActionRow, EventRow};
use crate::store::score::update_score;
use crate::store::seal::Seal;
use crate::store::write::{Progress, insert_events, json, rows, step, unwritable};
use crate::store::{AttemptId, Store, StoreError, figures};
use crate::vocabulary::Outcome;
use jiff::Timestamp;
use rusqlite::{Transaction, named_params};

/// Why an attempt from an anonymous file is unverified.
const ANONYMOUS: &str = "anonymous";

/// What became of an attempt that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is new here.
    New,
    /// It was here, and had not come as far.
    Longer,
    /// It was here; so many rulings on its marks were new.
    Known {
        /// New rulings.
        rulings: usize,
    },
    /// Another attempt is here under its name.
    Another,
}

impl Store {
    /// An attempt as it can be carried, with the text of its scenario.
    ///
    /// # Errors
    /// As [`Store::load`].
    pub fn portable(&self, attempt: AttemptId) -> Result<(PortableAttempt, String), StoreError> {
        // One transaction, so that another window cannot add an action between two of the readings.
        let snapshot = self.connection.unchecked_transaction().map_err(|error| self.means(&error))?;
        let tape =
            self.sealed_tape(attempt)?.ok_or_else(|| StoreError::NoSuchAttempt(attempt.to_string()))?;
        let follows = tape.follows();
        let stored = tape.understand(attempt)?;
        let made = self.rulings_made(attempt).map_err(|error| self.means(&error))?;
        let alias = self.alias_of(attempt).map_err(|error| self.means(&error))?;
        drop(snapshot);
        let summary = stored.summary;
        let portable = PortableAttempt {
            id: attempt.to_string(),
            scenario: summary.scenario,
            scenario_hash: summary.scenario_hash,
            title: summary.title,
            engine: summary.engine,
            setup: summary.setup,
            trainee: summary.trainee,
            started_at: summary.started_at,
            // What was left out once is not here either.
            anonymous: summary.unverified.as_deref() == Some(ANONYMOUS),
            alias,
            unverified: summary.unverified,
            actions: stored.actions,
            events: stored.events,
            follows,
            overrules: made
                .into_iter()
                .zip(stored.overrules)
                .map(|(made_at, overrule)| Ruled { made_at, overrule })
                .collect(),
        };
        Ok((portable, stored.scenario_source))
    }

    /// Keeps an attempt from elsewhere, whole or not at all. It is believed: whoever calls has decided it again, or marks it as
    /// unverified.
    ///
    /// # Errors
    /// When its name is none, or the database cannot be written; nothing has changed then.
    pub fn adopt(&self, attempt: &PortableAttempt, source: &str) -> Result<Kept, StoreError> {
        let id =
            AttemptId::parse(&attempt.id).ok_or_else(|| StoreError::NoSuchAttempt(attempt.id.clone()))?;
        let means = |error: rusqlite::Error| self.means(&error);
        let transaction = self.writing().map_err(means)?;
        let kept = match self.sealed_tape(id)? {
            None => {
                insert(&transaction, id, attempt, source, &[]).map_err(means)?;
                Kept::New
            }
            Some(tape) => {
                let here = tape.understand(id)?;
                let same = here.summary.scenario_hash == attempt.scenario_hash
                    && here.summary.setup == attempt.setup
                    && here.summary.engine == attempt.engine;
                let rulings = self.rulings(id, &here.overrules)?;
                if same
                    && attempt.actions.starts_with(&here.actions)
                    && attempt.events.starts_with(&here.events)
                {
                    let proven = here.summary.unverified.is_some() && attempt.unverified.is_none();
                    if attempt.actions.len() > here.actions.len() || proven {
                        figures::forget(&transaction, id).map_err(means)?;
                        transaction
                            .execute("DELETE FROM attempts WHERE id = ?1", [id.to_string()])
                            .map_err(means)?;
                        insert(&transaction, id, attempt, source, &rulings).map_err(means)?;
                        Kept::Longer
                    } else {
                        rule(&transaction, id, attempt, &rulings).map_err(means)?
                    }
                } else if same
                    && here.actions.starts_with(&attempt.actions)
                    && here.events.starts_with(&attempt.events)
                {
                    rule(&transaction, id, attempt, &rulings).map_err(means)?
                } else {
                    Kept::Another
                }
            }
        };
        transaction.commit().map_err(means)?;
        Ok(kept)
    }

    fn rulings(&self, attempt: AttemptId, overrules: &[Overrule]) -> Result<Vec<Ruled>, StoreError> {
        let made = self.rulings_made(attempt).map_err(|error| self.means(&error))?;
        Ok(made
            .into_iter()
            .zip(overrules)
            .map(|(made_at, overrule)| Ruled { made_at, overrule: overrule.clone() })
            .collect())
    }

    fn alias_of(&self, attempt: AttemptId) -> rusqlite::Result<Option<String>> {
        self.connection
            .prepare_cached("SELECT alias FROM attempts WHERE id = ?1")?
            .query_row([attempt.to_string()], |row| row.get(0))
    }

    /// When the rulings on an attempt were made, in their order.
    fn rulings_made(&self, attempt: AttemptId) -> rusqlite::Result<Vec<Timestamp>> {
        let moments: Vec<String> = self
            .connection
            .prepare_cached("SELECT made_at FROM overrules WHERE attempt = ?1 ORDER BY position")?
            .query_map([attempt.to_string()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(moments.iter().map(|moment| moment.parse().unwrap_or(Timestamp::UNIX_EPOCH)).collect())
    }
}

/// Adds the rulings that are not here yet.
fn rule(
    transaction: &Transaction<'_>,
    id: AttemptId,
    attempt: &PortableAttempt,
    here: &[Ruled],
) -> rusqlite::Result<Kept> {
    let new: Vec<&Ruled> = attempt.overrules.iter().filter(|ruled| !here.contains(ruled)).collect();
    insert_rulings(transaction, id, here.len(), &new)?;
    if !new.is_empty() && Progress::of(&attempt.events).outcome.is_some() {
        update_score(transaction, id)?;
    }
    Ok(Kept::Known { rulings: new.len() })
}

/// Writes an attempt that is whole, with the rulings that are here already and those it brings.
pub(in crate::store) fn insert(
    transaction: &Transaction<'_>,
    id: AttemptId,
    attempt: &PortableAttempt,
    source: &str,
    rulings: &[Ruled],
) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT OR IGNORE INTO scenarios (hash, source) VALUES (?1, ?2)",
        [&attempt.scenario_hash, source],
    )?;
    let (name, setup, started_at) = (id.to_string(), json(&attempt.setup)?, stored(attempt.started_at));
    let made_from = [
        name.as_str(),
        &attempt.scenario,
        &attempt.scenario_hash,
        &attempt.title,
        &attempt.engine,
        &setup,
        &attempt.trainee,
        &started_at,
    ];
    let events = rows(&attempt.events)?;
    let actions: Vec<ActionRow> = attempt
        .actions
        .iter()
        .map(|action| ActionRow::new(action).map_err(unwritable))
        .collect::<Result<_, _>>()?;
    // The beginning, then what follows from each action; a count that is not there is 0.
    let mut rest = events.as_slice();
    let mut parts = (0..=actions.len()).map(|at| {
        let count = attempt.follows.get(at).map_or(0, |&count| count as usize).min(rest.len());
        let (part, after) = rest.split_at(count);
        rest = after;
        part
    });
    let opening = parts.next().unwrap_or_default();
    let parts: Vec<_> = parts.collect();
    let mut seal = Seal::begin(&made_from).then(opening.iter().map(EventRow::sealed));
    for (action, part) in actions.iter().zip(&parts) {
        seal = step(seal, action, part.iter());
    }
    let progress = Progress::of(&attempt.events);
    transaction.execute(
        "INSERT INTO attempts (id, scenario, scenario_hash, title, engine, setup, trainee, started_at, actions, events,
             turns, finished, outcome, verdict, seal, unverified, alias)
         VALUES (:id, :scenario, :hash, :title, :engine, :setup, :trainee, :started, :actions, :events,
             :turns, :finished, :outcome, :verdict, :seal, :unverified, :alias)",
        named_params! {
            ":id": name,
            ":scenario": attempt.scenario,
            ":hash": attempt.scenario_hash,
            ":title": attempt.title,
            ":engine": attempt.engine,
            ":setup": setup,
            ":trainee": attempt.trainee,
            ":started": started_at,
            ":actions": count(actions.len()),
            ":events": count(events.len()),
            ":turns": progress.turns,
            ":finished": progress.outcome.is_some(),
            ":outcome": progress.outcome.map(Outcome::key),
            ":verdict": progress.verdict.map(Verdict::key),
            ":seal": seal.to_hex(),
            ":unverified": attempt.unverified,
            ":alias": attempt.alias(),
        },
    )?;
    insert_events(transaction, id, (0, 0), opening)?;
    let mut first = count(opening.len());
    for ((position, action), part) in (1..).zip(&actions).zip(&parts) {
        action.insert(transaction, &name, position)?;
        insert_events(transaction, id, (position, first), part)?;
        first = first.saturating_add(count(part.len()));
    }
    let new = attempt.overrules.iter().filter(|ruled| !rulings.contains(ruled));
    let all: Vec<&Ruled> = rulings.iter().chain(new).collect();
    insert_rulings(transaction, id, 0, &all)?;
    if progress.outcome.is_some() { update_score(transaction, id) } else { Ok(()) }
}

fn insert_rulings(
    transaction: &Transaction<'_>,
    id: AttemptId,
    first: usize,
    rulings: &[&Ruled],
) -> rusqlite::Result<()> {
    let mut insert = transaction
        .prepare_cached("INSERT INTO overrules (attempt, position, made_at, json) VALUES (?1, ?2, ?3, ?4)")?;
    for (position, ruled) in (count(first)..).zip(rulings) {
        insert.execute((id.to_string(), position, stored(ruled.made_at), json(&ruled.overrule)?))?;
    }
    Ok(())
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
