//! Taking out of an attempt who played it and everything a person wrote.
//!
//! What takes the place of names is derived from a secret of the database: the same in every file that is written from it, so that
//! files can be taken in together and nothing counts twice, and different in those of any other.

use super::PortableAttempt;
use crate::session::{Action, Event, Source, WrapUp};
use crate::store::remove::stored;
use crate::store::{AttemptId, Store, StoreError};
use jiff::{Timestamp, ToSpan};
use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};
use std::sync::Arc;

const SECONDS_A_DAY: i64 = 86_400;

/// What codes are written in: no letter that reads like another, and no vowel, so that none of them is a word.
const LETTERS: &[u8; 27] = b"BCDFGHJKLMNPQRSTVWXZ2345679";

/// Letters of a code. Of 1,000 people from many machines the chance is one in 800 that two have the same.
const CODE: usize = 6;

/// Bytes of an alias.
const ALIAS: usize = 16;

/// As what an anonymous attempt is here already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownAs {
    /// It came in another anonymous file, and is kept under this name.
    Copy(AttemptId),
    /// It was made of an attempt that is here with everything in it.
    Itself,
}

impl PortableAttempt {
    /// What it is recognised by, where it is anonymous and what it says can be that.
    pub(super) fn alias(&self) -> Option<&str> {
        let alias = self.alias.as_deref().filter(|_| self.anonymous)?;
        (alias.len() == 2 * ALIAS && alias.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(alias)
    }
}

/// The pseudonyms and aliases of a database.
pub struct Pseudonyms {
    secret: Vec<u8>,
}

impl Pseudonyms {
    /// Takes the person out of an attempt. What was decided stays: marks, moods, verdicts, times.
    pub(super) fn hide(&self, attempt: &mut PortableAttempt) {
        // What came anonymously has nothing more to hide, and keeps what it is recognised by.
        if attempt.anonymous {
            return;
        }
        attempt.alias = Some(self.alias(&attempt.id));
        // A new name, drawn in order, so that nobody who has the attempt itself can find it by the old one.
        attempt.id = AttemptId::draw().to_string();
        attempt.trainee = self.pseudonym("Trainee", &attempt.trainee);
        attempt.started_at = midnight(attempt.started_at);
        attempt.setup.twin_note = None;
        // Nothing is decided again without the words, and the same seed in a file with names would say who this is.
        attempt.setup.seed = 0;
        attempt.anonymous = true;
        attempt.actions.iter_mut().for_each(|timed| hide_action(&mut timed.action));
        attempt.events.iter_mut().for_each(|recorded| hide_event(&mut recorded.event));
        for ruled in &mut attempt.overrules {
            ruled.made_at = midnight(ruled.made_at);
            ruled.overrule.by = self.pseudonym("Trainer", &ruled.overrule.by);
            ruled.overrule.reason.clear();
        }
    }

    /// What an attempt is recognised by in another anonymous file of the same database.
    fn alias(&self, attempt: &str) -> String {
        self.derived("attempt", attempt)[..ALIAS].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn pseudonym(&self, kind: &str, name: &str) -> String {
        let letters = self.derived(kind, name);
        let code: String = letters[..CODE]
            .iter()
            .map(|&byte| char::from(LETTERS[usize::from(byte) % LETTERS.len()]))
            .collect();
        format!("{kind} {code}")
    }

    /// The kinds are no prefix of each other, the secret has one length, and not all of the answer is used: nothing can be
    /// told of the secret or of any other name from it.
    fn derived(&self, kind: &str, name: &str) -> [u8; 32] {
        let hash =
            Sha256::new().chain_update(&self.secret).chain_update(kind).chain_update([0]).chain_update(name);
        hash.finalize().into()
    }
}

impl Store {
    /// What takes the place of names in anonymous files; drawn when it is first asked for.
    ///
    /// # Errors
    /// When the database cannot be read or written, or the system has no randomness.
    pub fn pseudonyms(&self) -> Result<Pseudonyms, StoreError> {
        if let Some(known) = self.known_pseudonyms()? {
            return Ok(known);
        }
        let mut drawn = [0_u8; 32];
        getrandom::fill(&mut drawn).map_err(|error| StoreError::of_system(self.file(), &error.into()))?;
        // Another window may have been quicker; then its secret stays.
        self.connection
            .execute("INSERT OR IGNORE INTO secret (only_one, bytes) VALUES (1, ?1)", [drawn])
            .map_err(|error| self.means(&error))?;
        Ok(self.known_pseudonyms()?.unwrap_or(Pseudonyms { secret: drawn.to_vec() }))
    }

    fn known_pseudonyms(&self) -> Result<Option<Pseudonyms>, StoreError> {
        self.connection
            .query_row("SELECT bytes FROM secret", [], |row| row.get(0))
            .optional()
            .map(|secret| secret.map(|secret| Pseudonyms { secret }))
            .map_err(|error| self.means(&error))
    }

    /// Whether an anonymous attempt is here already, and as what.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn known_as(&self, anonymous: &PortableAttempt) -> Result<Option<KnownAs>, StoreError> {
        let Some(alias) = anonymous.alias() else { return Ok(None) };
        let means = |error: rusqlite::Error| self.means(&error);
        let came: Option<String> = self
            .connection
            .query_row("SELECT id FROM attempts WHERE alias = ?1", [alias], |row| row.get(0))
            .optional()
            .map_err(means)?;
        if let Some(came) = came.as_deref().and_then(AttemptId::parse) {
            return Ok(Some(KnownAs::Copy(came)));
        }
        let Some(own) = self.known_pseudonyms()? else { return Ok(None) };
        let day = midnight(anonymous.started_at);
        let next = day.checked_add(24.hours()).unwrap_or(day);
        let of_that_day: Vec<String> = self
            .connection
            .prepare_cached(
                "SELECT id FROM attempts WHERE started_at >= ?1 AND started_at < ?2 AND scenario_hash = ?3",
            )
            .and_then(|mut list| {
                list.query_map((stored(day), stored(next), &anonymous.scenario_hash), |row| row.get(0))?
                    .collect()
            })
            .map_err(means)?;
        Ok(of_that_day.iter().any(|id| own.alias(id) == alias).then_some(KnownAs::Itself))
    }
}

/// The day without its hours, which would tell a shift.
fn midnight(moment: Timestamp) -> Timestamp {
    let second = moment.as_second();
    Timestamp::from_second(second - second.rem_euclid(SECONDS_A_DAY)).unwrap_or(moment)
}

fn nothing(text: &mut Arc<str>) {
    *text = Arc::from("");
}

fn hide_action(action: &mut Action) {
    match action {
        Action::Write { text, .. } | Action::Note { text } => nothing(text),
        Action::Escalate(handover) => {
            nothing(&mut handover.presentation);
            nothing(&mut handover.note);
        }
        Action::WrapUp(wrap_up) => hide_wrap_up(wrap_up),
        Action::Listen
        | Action::Pick { .. }
        | Action::Offer { .. }
        | Action::Hint
        | Action::Look { .. }
        | Action::Consult { .. }
        | Action::File { .. }
        | Action::Close => {}
    }
}

fn hide_event(event: &mut Event) {
    match event {
        Event::Started(started) => started.seed = 0,
        Event::Replied(replied) if matches!(replied.source, Source::Written) => {
            nothing(&mut replied.text);
            // The places of the words that earned the marks, in a text that is gone.
            replied.evidence.iter_mut().for_each(|evidence| (evidence.start, evidence.end) = (0, 0));
            replied.red_flags.iter_mut().for_each(|flagged| (flagged.start, flagged.end) = (0, 0));
        }
        Event::Noted { text } => nothing(text),
        Event::Escalated(escalated) => {
            nothing(&mut escalated.presentation);
            nothing(&mut escalated.note);
        }
        Event::WrappedUp(wrap_up) => hide_wrap_up(wrap_up),
        _ => {}
    }
}

fn hide_wrap_up(wrap_up: &mut WrapUp) {
    nothing(&mut wrap_up.set_off);
    nothing(&mut wrap_up.next_time);
    nothing(&mut wrap_up.documented);
}
