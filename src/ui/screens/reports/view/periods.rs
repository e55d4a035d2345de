//! The escalation rate by day, week and month.

use super::{Linked, Maker};
use crate::app::Whence;
use crate::report::cohort::{Behind, Figure, Period, calendar};
use crate::store::CohortFilter;
use crate::ui::widgets::{Cell, Column, RateBar};

/// The kinds of period, as they are offered.
pub(in super::super) const PERIODS: [&str; 3] = ["day", "week", "month"];
/// As many bars of each are drawn, the latest; the table has all.
const BARS: [usize; 3] = [31, 53, 36];

pub(in super::super) struct PeriodView {
    /// By day, week and month.
    pub each: [OnePeriod; 3],
}

/// The rate by one kind of period.
pub(in super::super) struct OnePeriod {
    pub bars: Vec<RateBar>,
    /// Where each bar leads, and what it says.
    pub leads: Vec<Option<Whence>>,
    pub readings: Vec<String>,
    pub table: Linked,
}

impl Maker<'_> {
    pub(super) fn periods(&self) -> PeriodView {
        let periods = &self.report().periods;
        let all = [&periods.days, &periods.weeks, &periods.months];
        let headings = [self.say("cohort-day"), self.say("cohort-week"), self.say("cohort-month")];
        let mut at = 0;
        PeriodView {
            each: headings.map(|heading| {
                at += 1;
                self.period(&heading, all[at - 1], BARS[at - 1])
            }),
        }
    }

    fn period(&self, heading: &str, periods: &[Period], most: usize) -> OnePeriod {
        let drawn = &periods[periods.len().saturating_sub(most)..];
        let columns = vec![
            Column { words: heading.to_owned(), numbers: false },
            self.column("cohort-share", true),
            self.column("cohort-count", true),
            self.column("cohort-range", true),
        ];
        let mut table = Linked::new(self.say("cohort-periods"), columns, self.stamp);
        for period in periods {
            let share = &period.escalated;
            let cells = vec![
                Cell::text(&*period.name),
                self.share(share),
                Cell::number(self.of(share), Some(share.count as f64)),
                Cell::number(self.interval(share), share.low),
            ];
            table.add(cells, self.in_period(period));
        }
        OnePeriod {
            bars: drawn
                .iter()
                .map(|period| RateBar {
                    name: period.name.clone(),
                    rate: period.escalated.share.unwrap_or(0.0),
                    low: period.escalated.low.unwrap_or(0.0),
                    high: period.escalated.high.unwrap_or(1.0),
                    enough: period.escalated.enough,
                })
                .collect(),
            leads: drawn.iter().map(|period| self.in_period(period)).collect(),
            readings: drawn
                .iter()
                .map(|period| {
                    let share = self.share(&period.escalated).words;
                    format!("{}: {share} · {}", period.name, self.of_and_interval(&period.escalated))
                })
                .collect(),
            table,
        }
    }

    /// The way to the attempts of a period that were handed on.
    fn in_period(&self, period: &Period) -> Option<Whence> {
        let days = calendar::days_of(&period.name).filter(|_| period.escalated.count > 0)?;
        let asked = &self.answer.asked.filter;
        let filter = CohortFilter {
            from: Some(asked.from.map_or(*days.start(), |from| from.max(*days.start()))),
            until: Some(asked.until.map_or(*days.end(), |until| until.min(*days.end()))),
            ..asked.clone()
        };
        let title = self.words.say("reports-handed-on-in", &[("period", (&period.name).into())]);
        Some(self.whence_among(title, filter, Behind::any(Figure::TurnHandedOn)))
    }
}
