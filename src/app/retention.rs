//! Forgetting: a trainee with all their data, and attempts that are older than the person wants to keep.

use crate::store::{Forgotten, Settings, Store, StoreError};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use std::path::Path;

/// Deletes a trainee with all their data, also from the settings: their profile, and their name where they practise now.
///
/// # Errors
/// When something cannot be written; what was deleted before stays deleted.
pub fn forget_trainee(store: &Store, folder: &Path, name: &str) -> Result<Forgotten, StoreError> {
    let forgotten = store.forget_trainee(name)?;
    let (mut settings, _) = Settings::load(folder);
    let known = forget_in_settings(&mut settings, name);
    if known {
        settings.save(folder)?;
    }
    Ok(Forgotten { known: forgotten.known || known, ..forgotten })
}

/// Takes a trainee out of the settings; whether they were in them.
pub(super) fn forget_in_settings(settings: &mut Settings, name: &str) -> bool {
    let before = settings.profiles.len();
    settings.profiles.retain(|profile| profile.name != name);
    let practises = settings.trainee == name && !name.is_empty();
    if practises {
        settings.trainee.clear();
    }
    practises || settings.profiles.len() < before
}

/// The moment before which attempts are too old to be kept; `None` where they are kept for ever.
#[must_use]
pub fn oldest_kept(settings: &Settings, now: Timestamp) -> Option<Timestamp> {
    let months = i32::try_from(settings.keep_months).ok().filter(|&months| months > 0)?;
    let span = Span::new().try_months(months).ok()?;
    Some(now.to_zoned(TimeZone::UTC).checked_sub(span).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_are_kept_for_ever_unless_somebody_says_how_long() {
        let now: Timestamp = "2025-03-31T10:00:00Z".parse().expect("a moment");
        assert_eq!(oldest_kept(&Settings::default(), now), None);
        let settings = Settings { keep_months: 1, ..Settings::default() };
        // February has no 31st: its last day counts.
        let then = oldest_kept(&settings, now).expect("a moment");
        assert_eq!(then.to_string(), "2025-02-28T10:00:00Z");
    }
}
