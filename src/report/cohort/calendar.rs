//! Days, ISO weeks and months, from the number of a day alone.

use std::ops::RangeInclusive;

/// Days from 1970-01-01 to 0000-03-01, from which years of 400 repeat.
const EPOCH: i64 = 719_468;
/// Days in 400 years.
const ERA: i64 = 146_097;

/// Year, month and day of a day counted from 1970-01-01, in the Gregorian calendar.
#[must_use]
pub fn civil(day: i64) -> (i64, i64, i64) {
    // Hinnant, "chrono-compatible low-level date algorithms": years that begin in March have their leap day last.
    let shifted = day + EPOCH;
    let era = shifted.div_euclid(ERA);
    let of_era = shifted.rem_euclid(ERA);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, of_month)
}

/// `2025-03-14`.
#[must_use]
pub fn date(day: i64) -> String {
    let (year, month, of_month) = civil(day);
    format!("{year:04}-{month:02}-{of_month:02}")
}

/// `2025-03`.
#[must_use]
pub fn month(day: i64) -> String {
    let (year, month, _) = civil(day);
    format!("{year:04}-{month:02}")
}

/// `2025-W11`: the week of ISO 8601, which begins on Monday and belongs to the year of its Thursday.
#[must_use]
pub fn iso_week(day: i64) -> String {
    // 1970-01-01 was a Thursday.
    let thursday = day - (day + 3).rem_euclid(7) + 3;
    let (year, ..) = civil(thursday);
    let first = (thursday - 366..=thursday).find(|&d| civil(d) == (year, 1, 1)).unwrap_or(thursday);
    format!("{year:04}-W{:02}", (thursday - first) / 7 + 1)
}

/// The days of a period by its name, as [`date`], [`iso_week`] and [`month`] write it; `None` for any other text.
#[must_use]
pub fn days_of(name: &str) -> Option<RangeInclusive<i64>> {
    let (year, rest) = name.split_once('-')?;
    let year: i64 = number(year, 4)?;
    if let Some(week) = rest.strip_prefix('W') {
        // The week of 4 January is the first one.
        let fourth = day(year, 1, 4);
        let first = fourth - (fourth + 3).rem_euclid(7) + (number(week, 2)? - 1) * 7;
        return (iso_week(first) == name).then_some(first..=first + 6);
    }
    let Some((of_year, of_month)) = rest.split_once('-') else {
        let of_year = number(rest, 2).filter(|month| (1..=12).contains(month))?;
        let next = if of_year == 12 { day(year + 1, 1, 1) } else { day(year, of_year + 1, 1) };
        return Some(day(year, of_year, 1)..=next - 1);
    };
    let only = day(year, number(of_year, 2).filter(|month| (1..=12).contains(month))?, number(of_month, 2)?);
    // The 30th of February is another day.
    (date(only) == name).then_some(only..=only)
}

/// The number of a day since 1970-01-01; the reverse of [`civil`].
fn day(year: i64, month: i64, of_month: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let year_of_era = year.rem_euclid(400);
    let from_march = (month + 9) % 12;
    let of_year = (153 * from_march + 2) / 5 + of_month - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    year.div_euclid(400) * ERA + of_era - EPOCH
}

/// A number of exactly so many digits.
fn number(digits: &str, length: usize) -> Option<i64> {
    let plain = digits.len() == length && digits.bytes().all(|digit| digit.is_ascii_digit());
    digits.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_made_of_the_days_that_have_its_name() {
        for day in (-1_000..40_000).step_by(3) {
            assert_eq!(days_of(&date(day)), Some(day..=day));
            for name in [iso_week, month] {
                let days = days_of(&name(day)).expect("a period");
                assert!(days.contains(&day), "{}", name(day));
                assert_eq!(name(*days.start()), name(day));
                assert_eq!(name(*days.end()), name(day));
                assert_ne!(name(days.start() - 1), name(day));
                assert_ne!(name(days.end() + 1), name(day));
            }
        }
    }

    #[test]
    fn what_names_no_period_has_no_days() {
        for name in [
            "",
            "2025",
            "2025-13",
            "2025-00",
            "2025-02-30",
            "2025-W54",
            "2025-W00",
            "25-01-01",
            "2025-1-1",
            "+025-01",
        ] {
            assert_eq!(days_of(name), None, "{name}");
        }
    }
}
