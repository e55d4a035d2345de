//! Days, ISO weeks and months, from the number of a day alone.

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
