//! The counts of all attempts together, kept up to date in the transaction that changes one of them.

use super::packed::unpack;
use crate::report::cohort::{Figure, Item, Tally};
use rusqlite::types::Type;
use rusqlite::{Connection, Transaction};

/// Adds what an attempt counts.
pub(super) fn add(transaction: &Transaction<'_>, packed: &[u8]) -> rusqlite::Result<()> {
    change(transaction, packed, 1)
}

/// Takes away what an attempt counted.
pub(super) fn take(transaction: &Transaction<'_>, packed: &[u8]) -> rusqlite::Result<()> {
    change(transaction, packed, -1)
}

fn change(transaction: &Transaction<'_>, packed: &[u8], sign: i64) -> rusqlite::Result<()> {
    let mut count = transaction.prepare_cached(
        "INSERT INTO rollup (figure, value, times) VALUES (?1, ?2, ?3)
         ON CONFLICT (figure, value) DO UPDATE SET times = times + excluded.times",
    )?;
    let mut written = Ok(());
    let mut each = |item: Item| {
        if written.is_ok() {
            let times = sign * i64::from(item.times);
            written = count.execute((item.figure as u8, item.value, times)).map(drop);
        }
    };
    if !unpack(packed, &mut each) {
        return Err(unreadable());
    }
    written
}

/// The counts of all attempts.
pub(super) fn whole(connection: &Connection) -> rusqlite::Result<Tally> {
    let mut tally = Tally::default();
    let mut counts = connection.prepare_cached("SELECT figure, value, times FROM rollup WHERE times > 0")?;
    let mut rows = counts.query([])?;
    while let Some(row) = rows.next()? {
        // A figure of a later version is none of ours.
        if let Some(figure) = Figure::from_number(row.get(0)?) {
            tally.count(figure, row.get(1)?, u64::from(row.get::<_, u32>(2)?));
        }
    }
    Ok(tally)
}

/// What is said of bytes that are no figures.
pub(super) fn unreadable() -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Blob, "these are no figures of an attempt".into())
}
