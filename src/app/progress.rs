//! The progress of whoever practises: read from the figures of their attempts, and nothing else.

use super::{Card, Core};
use crate::report::progress::{Case, LATEST, Practised, ProgressReport, Today};
use crate::words::key;
use jiff::civil::{Date, date};
use jiff::{Timestamp, Zoned};

/// Of whoever has practised longer than this, progress is read from so many of their first attempts and so many of their latest;
/// those that are first, latest or best at a scenario come with them. The latest are two a day for most of a year: what
/// lies further back has faded.
const READ: (u32, u32) = (2 * LATEST as u32, 500);

/// What screens see.
impl Core {
    /// The progress of whoever practises, as of the last look.
    #[must_use]
    pub fn progress(&self) -> &ProgressReport {
        &self.progress
    }

    /// How many contacts whoever practises has finished.
    #[must_use]
    pub fn finished_contacts(&self) -> u32 {
        self.finished
    }

    /// The case for today, while it waits to be practised.
    #[must_use]
    pub fn todays_case(&self) -> Option<&Card> {
        match &self.progress.daily.today {
            Today::Practise { scenario, .. } => self.shelf.card(scenario),
            Today::Done { .. } | Today::Nothing => None,
        }
    }

    /// When a day is, as one says it today.
    #[must_use]
    pub fn day_said(&self, day: i64) -> String {
        let today = number_of(Zoned::now().date());
        match day - today {
            0 => self.say("day-today", &[]),
            1 => self.say("day-tomorrow", &[]),
            days => self.say("day-in", &[("days", days.into())]),
        }
    }
}

impl Core {
    /// Reads the figures of whoever practises anew.
    pub(super) fn look_at_progress(&mut self) {
        let now = Zoned::now();
        let mut practised = Vec::new();
        let read = self.store.practised(&self.settings.trainee, READ, |row| {
            let began = row.started.parse::<Timestamp>().map(|began| began.to_zoned(now.time_zone().clone()));
            let day = began.map_or(0, |began| number_of(began.date()));
            practised.extend(Practised::new(&row, day));
        });
        match read {
            Ok(finished) => self.finished = finished,
            Err(error) => {
                self.failed(key("notice-progress-unread"), error);
                return;
            }
        }
        // A scenario that can be played, in the language its author wrote it in.
        let cases: Vec<Case> =
            self.shelf.proposed().map(|card| Case::new(&card.scenario, card.trains.clone())).collect();
        self.progress = ProgressReport::new(practised, &cases, number_of(now.date()));
    }
}

/// A day of the calendar as a number, counted from 1970-01-01.
fn number_of(day: Date) -> i64 {
    date(1970, 1, 1).until(day).map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(number_of(date(1970, 1, 1)), 0);
        assert_eq!(number_of(date(2025, 3, 12)), 20_159);
        assert_eq!(number_of(date(1969, 12, 31)), -1);
    }
}
