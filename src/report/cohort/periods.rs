//! The escalation rate by day, week and month: escalated of all (E).

use super::{Figure, Share, Tally, calendar};
use serde::{Deserialize, Serialize};

/// A day, week or month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Period {
    /// `2025-03-14`, `2025-W11` or `2025-03`, in UTC.
    pub name: String,
    /// How many of its attempts the trainee handed on.
    pub escalated: Share,
}

/// The escalation rate over time; a period without an attempt is left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Periods {
    /// By day.
    pub days: Vec<Period>,
    /// By week of ISO 8601.
    pub weeks: Vec<Period>,
    /// By month.
    pub months: Vec<Period>,
}

impl Periods {
    pub(super) fn new(tally: &Tally) -> Self {
        let days = tally.of(Figure::Day).iter();
        let counts: Vec<_> =
            days.map(|(day, all)| (day, tally.of(Figure::DayHandedOn).count(day), all)).collect();
        Self {
            days: periods(&counts, calendar::date),
            weeks: periods(&counts, calendar::iso_week),
            months: periods(&counts, calendar::month),
        }
    }
}

fn periods(days: &[(i64, u64, u64)], name: fn(i64) -> String) -> Vec<Period> {
    let mut sums: Vec<(String, u64, u64)> = Vec::new();
    for &(day, escalated, all) in days {
        let name = name(day);
        match sums.last_mut().filter(|last| last.0 == name) {
            Some(last) => {
                last.1 += escalated;
                last.2 += all;
            }
            None => sums.push((name, escalated, all)),
        }
    }
    sums.into_iter()
        .map(|(name, escalated, all)| Period { name, escalated: Share::new(escalated, all) })
        .collect()
}
