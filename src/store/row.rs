//! Actions and events as rows: what is stored, what is sealed, and back.

use crate::session::{Recorded, Timed};
use rusqlite::{Row, Transaction};

/// An action as it is stored.
pub(super) struct ActionRow {
    after_ms: i64,
    json: String,
}

/// An event as it is stored. Its moment has columns of its own, for some events carry figures of the same name.
pub(super) struct EventRow {
    turn: u32,
    at_ms: i64,
    json: String,
}

impl ActionRow {
    pub const COLUMNS: &str = "after_ms, json";

    pub fn new(action: &Timed) -> serde_json::Result<Self> {
        let after_ms = i64::try_from(action.after_ms).unwrap_or(i64::MAX);
        Ok(Self { after_ms, json: serde_json::to_string(&action.action)? })
    }

    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { after_ms: row.get(0)?, json: row.get(1)? })
    }

    pub fn insert(&self, to: &Transaction<'_>, attempt: &str, position: u32) -> rusqlite::Result<()> {
        to.prepare_cached("INSERT INTO actions (attempt, position, after_ms, json) VALUES (?1, ?2, ?3, ?4)")?
            .execute((attempt, position, self.after_ms, &self.json))
            .map(drop)
    }

    pub fn understand(&self) -> serde_json::Result<Timed> {
        let after_ms = u64::try_from(self.after_ms).unwrap_or_default();
        Ok(Timed { after_ms, action: serde_json::from_str(&self.json)? })
    }

    /// All there is of it, for the seal.
    pub fn sealed(&self) -> String {
        format!("{} {}", self.after_ms, self.json)
    }
}

impl EventRow {
    pub const COLUMNS: &str = "turn, at_ms, json";

    pub fn new(recorded: &Recorded) -> serde_json::Result<Self> {
        let at_ms = i64::try_from(recorded.at_ms).unwrap_or(i64::MAX);
        Ok(Self { turn: recorded.turn, at_ms, json: serde_json::to_string(&recorded.event)? })
    }

    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { turn: row.get(0)?, at_ms: row.get(1)?, json: row.get(2)? })
    }

    pub fn insert(
        &self,
        to: &Transaction<'_>,
        attempt: &str,
        position: u32,
        action: u32,
    ) -> rusqlite::Result<()> {
        to.prepare_cached(
            "INSERT INTO events (attempt, position, action, turn, at_ms, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((attempt, position, action, self.turn, self.at_ms, &self.json))
        .map(drop)
    }

    pub fn understand(&self) -> serde_json::Result<Recorded> {
        let at_ms = u64::try_from(self.at_ms).unwrap_or_default();
        Ok(Recorded { turn: self.turn, at_ms, event: serde_json::from_str(&self.json)? })
    }

    /// All there is of it, for the seal.
    pub fn sealed(&self) -> String {
        format!("{} {} {}", self.turn, self.at_ms, self.json)
    }
}
