//! Keeping the figures of an attempt, in the transaction in which it ends, is overruled or deleted.

use super::packed::pack;
use super::score::update_score;
use super::{AttemptId, Store, rollup};
use crate::report::AttemptFigures;
use crate::report::cohort::{self, Standing, standings};
use crate::session::Started;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, named_params};

/// Attempts that are caught up with in one transaction, so that another window need not wait for all of them.
const AT_ONCE: u32 = 200;
const SECONDS_A_DAY: i64 = 86_400;

/// Counts an attempt, or counts it again; `None` when its events cannot be understood.
pub(super) fn keep(
    transaction: &Transaction<'_>,
    attempt: AttemptId,
    figures: Option<(&AttemptFigures, &Started)>,
) -> rusqlite::Result<()> {
    let id = attempt.to_string();
    let figured = if figures.is_some() { 1 } else { 2 };
    transaction
        .prepare_cached("UPDATE attempts SET figured = ?2 WHERE id = ?1 AND figured <> ?2")?
        .execute((&id, figured))?;
    let Some((figures, case)) = figures else { return forget(transaction, attempt) };
    let (trainee, scenario, day) = attempt_of(transaction, &id)?;
    let counts = pack(&cohort::items(figures, day));
    let before: Option<Vec<u8>> = transaction
        .prepare_cached("SELECT counts FROM figures WHERE attempt = ?1")?
        .query_row([&id], |row| row.get(0))
        .optional()?;
    if let Some(before) = &before {
        rollup::take(transaction, before)?;
    }
    rollup::add(transaction, &counts)?;
    transaction
        .prepare_cached(
            "INSERT INTO figures (attempt, trainee, scenario, channel, language, mode, magnitude, day, score, decided, counts)
             VALUES (:attempt, :trainee, :scenario, :channel, :language, :mode, :magnitude, :day, :score, :decided, :counts)
             ON CONFLICT (attempt) DO UPDATE SET score = :score, decided = :decided, counts = :counts",
        )?
        .execute(named_params! {
            ":attempt": id,
            ":trainee": trainee,
            ":scenario": scenario,
            ":channel": case.channel.key(),
            ":language": case.language.key(),
            ":mode": case.mode.key(),
            ":magnitude": case.magnitude.value(),
            ":day": day,
            ":score": figures.score,
            ":decided": figures.verdict.is_right(),
            ":counts": counts,
        })?;
    // A new attempt can only take a place from those that have one; a changed score may hand it to any other.
    let among = if before.is_some() { Among::All } else { Among::Placed(&id) };
    place(transaction, &trainee, &scenario, among)
}

/// Takes an attempt out of the counts, before it is deleted.
pub(super) fn forget(transaction: &Transaction<'_>, attempt: AttemptId) -> rusqlite::Result<()> {
    let id = attempt.to_string();
    let counted = transaction
        .prepare_cached("SELECT trainee, scenario, counts, progress FROM figures WHERE attempt = ?1")?
        .query_row([&id], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Vec<u8>>(2)?,
                row.get::<_, Vec<u8>>(3)?,
            ))
        })
        .optional()?;
    let Some((trainee, scenario, counts, progress)) = counted else { return Ok(()) };
    rollup::take(transaction, &counts)?;
    rollup::take(transaction, &progress)?;
    transaction.execute("DELETE FROM figures WHERE attempt = ?1", [&id])?;
    place(transaction, &trainee, &scenario, Among::All)
}

fn attempt_of(transaction: &Transaction<'_>, id: &str) -> rusqlite::Result<(String, String, i64)> {
    transaction.prepare_cached("SELECT trainee, scenario, started_at FROM attempts WHERE id = ?1")?.query_row(
        [id],
        |row| {
            let started: String = row.get(2)?;
            let seconds = started.parse::<Timestamp>().map_or(0, Timestamp::as_second);
            Ok((row.get(0)?, row.get(1)?, seconds.div_euclid(SECONDS_A_DAY)))
        },
    )
}

/// Whose standing may change.
enum Among<'a> {
    /// Anybody's.
    All,
    /// That of the first, latest and best so far, and of this attempt.
    Placed(&'a str),
}

/// An attempt that has, had or gets a place.
struct Placed {
    id: i64,
    score: Option<u32>,
    decided: bool,
    standing: u8,
    progress: Vec<u8>,
}

/// Finds anew which attempts of a trainee at a scenario are the first, the latest and the best.
fn place(
    transaction: &Transaction<'_>,
    trainee: &str,
    scenario: &str,
    among: Among<'_>,
) -> rusqlite::Result<()> {
    let (whose, newest) = match among {
        Among::All => ("", None),
        // Two searches, for an index can answer each of them and not both at once.
        Among::Placed(newest) => ("AND standing <> 0", Some(newest)),
    };
    let columns = "attempt, id, score, decided, standing, progress";
    let query = format!(
        "SELECT {columns} FROM figures WHERE trainee = ?1 AND scenario = ?2 {whose}
         UNION SELECT {columns} FROM figures WHERE attempt = ?3 ORDER BY attempt"
    );
    let placed: Vec<Placed> = transaction
        .prepare_cached(&query)?
        .query_map((trainee, scenario, newest), |row| {
            Ok(Placed {
                id: row.get(1)?,
                score: row.get(2)?,
                decided: row.get(3)?,
                standing: row.get(4)?,
                progress: row.get(5)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    let scores: Vec<_> = placed.iter().map(|placed| placed.score).collect();
    let mut update =
        transaction.prepare_cached("UPDATE figures SET standing = ?2, progress = ?3 WHERE id = ?1")?;
    for (before, standing) in placed.iter().zip(standings(&scores)) {
        let progress = pack(&cohort::standing_items(before.decided, before.score, standing));
        if (before.standing, &before.progress) != (bits(standing), &progress) {
            rollup::take(transaction, &before.progress)?;
            rollup::add(transaction, &progress)?;
            update.execute((before.id, bits(standing), &progress))?;
        }
    }
    Ok(())
}

fn bits(standing: Standing) -> u8 {
    u8::from(standing.first) + 2 * u8::from(standing.latest) + 4 * u8::from(standing.best)
}

impl Store {
    /// Counts the attempts that ended before there were counts, or whose counts an update has made void.
    pub(super) fn catch_up(&self) -> rusqlite::Result<()> {
        self.catch_up_of(None)
    }

    /// The same of one trainee, so that nobody waits for the attempts of all others.
    pub(super) fn catch_up_with(&self, trainee: &str) -> rusqlite::Result<()> {
        self.catch_up_of(Some(trainee))
    }

    fn catch_up_of(&self, trainee: Option<&str>) -> rusqlite::Result<()> {
        loop {
            let missing: Vec<String> = self
                .connection
                .prepare_cached(
                    "SELECT id FROM attempts INDEXED BY attempts_to_figure
                     WHERE finished = 1 AND figured = 0 AND (?2 IS NULL OR trainee = ?2) LIMIT ?1",
                )?
                .query_map((AT_ONCE, trainee), |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            if missing.is_empty() {
                return Ok(());
            }
            let transaction = self.writing()?;
            for id in &missing {
                match AttemptId::parse(id) {
                    Some(attempt) => update_score(&transaction, attempt)?,
                    None => {
                        transaction.execute("UPDATE attempts SET figured = 2 WHERE id = ?1", [id])?;
                    }
                }
            }
            transaction.commit()?;
        }
    }
}
