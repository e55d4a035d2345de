//! Words looked for in the history, found among the values an attempt can have rather than in every attempt.

use super::{HistoryColumn, Sought};
use crate::app::{Core, moment};
use crate::escalation::Verdict;
use crate::store::{AttemptList, AttemptOrder, AttemptState, Lookup, StoreError};
use crate::vocabulary::{Mode, Outcome};
use jiff::{Timestamp, ToSpan, Zoned};

impl Core {
    /// What is sought, as the store understands it.
    pub(super) fn list_for(&self, sought: &Sought) -> Result<AttemptList, StoreError> {
        let everyone = self.sees_everyone();
        let words = sought.words.to_lowercase();
        let words: Vec<&str> = words.split_whitespace().collect();
        let lookups = if words.is_empty() { Vec::new() } else { self.lookups(&words, everyone)? };
        let order = match sought.column {
            HistoryColumn::Title => AttemptOrder::Title,
            HistoryColumn::When => AttemptOrder::When,
            HistoryColumn::Mode if everyone => AttemptOrder::Trainee,
            HistoryColumn::Mode => AttemptOrder::Mode(by_words(Mode::ALL, |mode| self.mode_words(*mode))),
            HistoryColumn::Outcome => {
                AttemptOrder::Outcome(by_words(Outcome::ALL, |outcome| self.outcome_words(*outcome)))
            }
            HistoryColumn::Verdict => {
                AttemptOrder::Verdict(by_words(&Verdict::ALL, |verdict| self.verdict_words(*verdict)))
            }
            HistoryColumn::Score => AttemptOrder::Score,
            HistoryColumn::Turns => AttemptOrder::Turns,
            HistoryColumn::State => AttemptOrder::State,
        };
        let trainee = (!everyone).then(|| self.trainee().to_owned());
        Ok(AttemptList { trainee, lookups, order, descending: sought.descending })
    }

    fn lookups(&self, words: &[&str], everyone: bool) -> Result<Vec<Lookup>, StoreError> {
        let small = |text: String| text.to_lowercase();
        let titles: Vec<_> =
            self.store.titles()?.into_iter().map(|title| (small(title.clone()), title)).collect();
        let trainees = if everyone { self.store.trainees()? } else { Vec::new() };
        let trainees: Vec<_> =
            trainees.into_iter().map(|known| (small(self.name_of(&known.name)), known.name)).collect();
        let modes = said(Mode::ALL, |mode| self.mode_words(*mode));
        let outcomes = said(Outcome::ALL, |outcome| self.outcome_words(*outcome));
        let verdicts = said(&Verdict::ALL, |verdict| self.verdict_words(*verdict));
        let states = said(&STATES, |state| self.state_words(*state));
        let days = self.days(everyone)?;
        let lookup = |word: &&str| Lookup {
            titles: found(&titles, word),
            trainees: found(&trainees, word),
            modes: found(&modes, word),
            outcomes: found(&outcomes, word),
            verdicts: found(&verdicts, word),
            states: found(&states, word),
            spans: spans(&days, word),
            clock: clock(word),
        };
        Ok(words.iter().map(lookup).collect())
    }

    /// The days on which an attempt can have begun, each as it is said, without the time of the day.
    fn days(&self, everyone: bool) -> Result<Vec<(String, Zoned)>, StoreError> {
        let first = self.store.first_began((!everyone).then(|| self.trainee()))?;
        let Some(first) = first.and_then(|moment| moment.parse::<Timestamp>().ok()) else {
            return Ok(Vec::new());
        };
        let now = Zoned::now();
        let mut day = first.to_zoned(now.time_zone().clone()).start_of_day();
        let mut days = Vec::new();
        while let Ok(begins) = day {
            if begins > now {
                break;
            }
            let said = moment::said(&self.locale, begins.timestamp(), &now);
            days.push((said.replace(MIDNIGHT, "").to_lowercase(), begins.clone()));
            day = begins.checked_add(1.day());
        }
        Ok(days)
    }
}

/// How the beginning of a day is said.
const MIDNIGHT: &str = "00:00";

const STATES: [AttemptState; 3] =
    [AttemptState::Unfinished, AttemptState::Finished, AttemptState::Unverified];

/// Values in the order of the words that are said for them.
fn by_words<T: Copy>(values: &[T], words: impl Fn(&T) -> String) -> Vec<T> {
    let mut values = values.to_vec();
    values.sort_by_cached_key(|value| words(value).to_lowercase());
    values
}

fn said<T: Copy>(values: &[T], words: impl Fn(&T) -> String) -> Vec<(String, T)> {
    values.iter().map(|value| (words(value).to_lowercase(), *value)).collect()
}

fn found<T: Clone>(said: &[(String, T)], word: &str) -> Vec<T> {
    said.iter().filter(|(words, _)| words.contains(word)).map(|(_, value)| value.clone()).collect()
}

/// The time of day that a word begins, as it is said: `14:`, `9:05`.
fn clock(word: &str) -> Option<String> {
    let (hours, minutes) = word.split_once(':')?;
    let digits = |text: &str| text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    (!hours.is_empty() && digits(hours) && digits(minutes)).then(|| format!("{hours:0>2}:{minutes}"))
}

/// The spans of time that days with this word make; days that follow each other are one.
fn spans(days: &[(String, Zoned)], word: &str) -> Vec<(String, String)> {
    let stored = |moment: &Zoned| format!("{:.3}", moment.timestamp());
    let mut spans = Vec::new();
    let mut at = 0;
    while at < days.len() {
        let length = days[at..].iter().take_while(|(said, _)| said.contains(word)).count();
        if length > 0 {
            let (begins, last) = (&days[at].1, &days[at + length - 1].1);
            let ends = last.checked_add(1.day()).unwrap_or_else(|_| last.clone());
            spans.push((stored(begins), stored(&ends)));
        }
        at += length.max(1);
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_is_told_from_other_words() {
        assert_eq!(clock("14:3").as_deref(), Some("14:3"));
        assert_eq!(clock("9:").as_deref(), Some("09:"));
        assert_eq!((clock("14"), clock("due:"), clock(":30"), clock("1:234")), (None, None, None, None));
    }

    #[test]
    fn days_that_follow_each_other_are_one_span() {
        let day = |text: &str| format!("{text}T00:00:00+00:00[UTC]").parse::<Zoned>().expect("a day");
        let days = [
            ("30 dec 2025".to_owned(), day("2025-12-30")),
            ("31 dec 2025".to_owned(), day("2025-12-31")),
            ("1 jan 2026".to_owned(), day("2026-01-01")),
        ];
        let span =
            |from: &str, until: &str| (format!("{from}T00:00:00.000Z"), format!("{until}T00:00:00.000Z"));
        assert_eq!(spans(&days, "dec"), [span("2025-12-30", "2026-01-01")]);
        assert_eq!(spans(&days, "1"), [span("2025-12-31", "2026-01-02")]);
        assert!(spans(&days, "may").is_empty());
    }
}
