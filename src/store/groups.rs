//! Groups of trainees, for reports on more than one of them.

use super::{Store, StoreError};

impl Store {
    /// Puts a trainee into a group; who is in it already stays there.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn join_group(&self, group: &str, trainee: &str) -> Result<(), StoreError> {
        self.connection
            .execute("INSERT OR IGNORE INTO groups (name, trainee) VALUES (?1, ?2)", [group, trainee])
            .map(drop)
            .map_err(|error| self.means(&error))
    }

    /// Takes a trainee out of a group. Whether they were in it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn leave_group(&self, group: &str, trainee: &str) -> Result<bool, StoreError> {
        self.connection
            .execute("DELETE FROM groups WHERE name = ?1 AND trainee = ?2", [group, trainee])
            .map(|count| count > 0)
            .map_err(|error| self.means(&error))
    }

    /// Every group with its trainees, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn groups(&self) -> Result<Vec<(String, Vec<String>)>, StoreError> {
        let read = || {
            let mut members =
                self.connection.prepare_cached("SELECT name, trainee FROM groups ORDER BY name, trainee")?;
            let mut rows = members.query([])?;
            let mut groups: Vec<(String, Vec<String>)> = Vec::new();
            while let Some(row) = rows.next()? {
                let (name, trainee): (String, String) = (row.get(0)?, row.get(1)?);
                match groups.last_mut().filter(|group| group.0 == name) {
                    Some(group) => group.1.push(trainee),
                    None => groups.push((name, vec![trainee])),
                }
            }
            Ok(groups)
        };
        read().map_err(|error: rusqlite::Error| self.means(&error))
    }
}
