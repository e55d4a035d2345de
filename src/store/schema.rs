//! The shape of the database, one migration file for each version.

use rusqlite::{Connection, Transaction, TransactionBehavior};

/// Written into the file's header, so that an empty file or another program's database is not taken for ours: "Evkl".
pub(super) const APPLICATION_ID: i32 = 0x4576_6b6c;

/// The migrations in order; the database's `user_version` says how many of them it has seen.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_attempts.sql"),
    include_str!("migrations/0002_cohorts.sql"),
    include_str!("migrations/0003_trainees.sql"),
    include_str!("migrations/0004_unverified.sql"),
    include_str!("migrations/0005_shifts.sql"),
    include_str!("migrations/0006_listing.sql"),
    include_str!("migrations/0007_aliases.sql"),
];

/// The version this program writes.
#[expect(clippy::cast_possible_wrap, clippy::cast_possible_truncation, reason = "a handful of migrations")]
pub(super) const VERSION: i32 = MIGRATIONS.len() as i32;

/// Brings an older database up to date; either every step is taken or none.
pub(super) fn migrate(connection: &Connection) -> rusqlite::Result<()> {
    if version(connection)? >= VERSION {
        return Ok(());
    }
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    // Asked again under the lock: another window may have been quicker.
    let seen = usize::try_from(version(&transaction)?).unwrap_or(0);
    for migration in MIGRATIONS.iter().skip(seen) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()
}

/// The version the database has.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<i32> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}
