//! Tables of shares and of spreads, each row with the way to the attempts behind it.

use super::Maker;
use crate::app::Whence;
use crate::escalation::Verdict;
use crate::report::cohort::{self, Behind, Share, Spread, telling};
use crate::ui::widgets::{Cell, Column, Line, Table};
use crate::vocabulary::Outcome;

/// A table with where each of its rows leads.
#[derive(Default)]
pub(in super::super) struct Linked {
    pub table: Table,
    pub leads: Vec<Option<Whence>>,
}

/// A number that stands alone.
pub(in super::super) struct Figure {
    pub name: String,
    pub value: String,
    /// How many of how many, and how sure.
    pub small: String,
    pub beside: Option<String>,
    pub lead: Whence,
}

/// A share as a row: its name, the share, the one beside it, and the attempts behind it.
pub(super) type ShareRow<'a> = (String, &'a Share, Option<&'a Share>, Behind);

/// A spread as a row.
pub(super) type SpreadRow<'a> = (String, &'a Spread, Option<&'a Spread>, Unit, Behind);

/// How the numbers of a spread are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Whole numbers, whose mean has so many decimals.
    Whole(usize),
    /// Hundredths.
    Hundredths,
    /// Seconds, as a clock.
    Seconds,
}

impl Linked {
    pub(super) fn new(name: String, columns: Vec<Column>, stamp: u64) -> Self {
        Self { table: Table { name, columns, lines: Vec::new(), stamp }, leads: Vec::new() }
    }

    pub(super) fn add(&mut self, cells: Vec<Cell>, lead: Option<Whence>) {
        self.table.lines.push(Line { cells, leads: lead.is_some() });
        self.leads.push(lead);
    }
}

impl Maker<'_> {
    /// The figures everybody asks for first.
    pub(super) fn figures(&self) -> Vec<Figure> {
        let (one, other) = (self.report(), self.other());
        let figure = |name: String, share: &Share, beside: Option<&Share>, behind: Behind| Figure {
            value: self.starred(telling::percent(share.share, self.words), share.enough),
            small: self.of_and_interval(share),
            beside: beside.map(|beside| {
                format!("{}: {}", self.say("cohort-other"), telling::percent(beside.share, self.words))
            }),
            lead: self.whence(&*name, behind),
            name,
        };
        vec![
            figure(
                self.say("cohort-right"),
                &one.right,
                other.map(|o| &o.right),
                Behind::verdicts(&[Verdict::InWindow, Verdict::RightlyHeld]),
            ),
            figure(
                self.say("cohort-rate"),
                &one.escalations.rate,
                other.map(|o| &o.escalations.rate),
                Behind::any(cohort::Figure::TurnHandedOn),
            ),
            figure(
                self.say("cohort-fcr"),
                &one.service.first_contact_resolution,
                other.map(|o| &o.service.first_contact_resolution),
                Behind::outcome(Outcome::Resolved),
            ),
            figure(
                self.say("cohort-satisfied"),
                &one.service.satisfied,
                other.map(|o| &o.service.satisfied),
                Behind::within(cohort::Figure::Csat, 4, 5),
            ),
        ]
    }

    /// A table of shares.
    pub(super) fn shares(&self, name: String, heading: &str, rows: Vec<ShareRow<'_>>) -> Linked {
        let mut columns = vec![
            Column { words: heading.to_owned(), numbers: false },
            self.column("cohort-share", true),
            self.column("cohort-count", true),
            self.column("cohort-range", true),
        ];
        if self.other().is_some() {
            columns.push(self.column("cohort-other", true));
        }
        let mut linked = Linked::new(name, columns, self.stamp);
        for (name, share, beside, behind) in rows {
            let mut cells = vec![
                Cell::text(&*name),
                self.share(share),
                Cell::number(self.of(share), Some(share.count as f64)),
                Cell::number(self.interval(share), share.low),
            ];
            if self.other().is_some() {
                cells.push(beside.map(|beside| self.share(beside)).unwrap_or_default());
            }
            let any = share.count > 0 || beside.is_some_and(|beside| beside.count > 0);
            let lead = any.then(|| self.whence(name, behind));
            linked.add(cells, lead);
        }
        linked
    }

    /// A table of spreads.
    pub(super) fn spreads(&self, name: String, rows: Vec<SpreadRow<'_>>) -> Linked {
        let mut columns = vec![
            self.column("cohort-figure", false),
            self.column("cohort-median", true),
            self.column("cohort-quartiles", true),
            self.column("cohort-mean", true),
            self.column("cohort-range", true),
            self.column("cohort-n", true),
        ];
        if self.other().is_some() {
            columns.push(self.column("cohort-other", true));
        }
        let mut linked = Linked::new(name, columns, self.stamp);
        for (name, spread, beside, unit, behind) in rows {
            let whole = |value: Option<i64>| self.one_of_them(value, unit);
            let quartiles = match spread.n {
                0 => String::new(),
                _ => self.range(whole(spread.lower_quartile), whole(spread.upper_quartile)),
            };
            let interval = match spread.low {
                Some(_) => self.range(self.written(spread.low, unit), self.written(spread.high, unit)),
                None => String::new(),
            };
            let middle = spread.median.map(|median| median as f64);
            let mut cells = vec![
                Cell::text(&*name),
                Cell::number(self.starred(whole(spread.median), spread.enough), middle),
                Cell::number(quartiles, spread.lower_quartile.map(|value| value as f64)),
                Cell::number(self.written(spread.mean, unit), spread.mean),
                Cell::number(interval, spread.low),
                Cell::number(spread.n.to_string(), Some(spread.n as f64)),
            ];
            if self.other().is_some() {
                let median = beside.and_then(|beside| beside.median);
                cells.push(Cell::number(whole(median), median.map(|value| value as f64)));
            }
            let any = spread.n > 0 || beside.is_some_and(|beside| beside.n > 0);
            let lead = any.then(|| self.whence(name, behind));
            linked.add(cells, lead);
        }
        linked
    }

    pub(super) fn column(&self, key: &str, numbers: bool) -> Column {
        Column { words: self.say(key), numbers }
    }

    pub(super) fn share(&self, share: &Share) -> Cell {
        Cell::number(self.starred(telling::percent(share.share, self.words), share.enough), share.share)
    }

    pub(super) fn of(&self, share: &Share) -> String {
        self.words.say("cohort-of", &[("count", share.count.into()), ("of", share.of.into())])
    }

    pub(super) fn of_and_interval(&self, share: &Share) -> String {
        let interval = self.interval(share);
        let of = self.of(share);
        if interval.is_empty() { of } else { format!("{of} · {interval}") }
    }

    pub(super) fn interval(&self, share: &Share) -> String {
        match (share.low, share.high) {
            (Some(low), Some(high)) => self.range(self.percent(low), self.percent(high)),
            _ => String::new(),
        }
    }

    pub(super) fn percent(&self, share: f64) -> String {
        telling::percent(Some(share), self.words)
    }

    pub(super) fn range(&self, low: String, high: String) -> String {
        self.words.say("cohort-interval", &[("low", (&low).into()), ("high", (&high).into())])
    }

    /// What is from few cases has a star; the foot of the screen says what it means.
    pub(super) fn starred(&self, words: String, enough: bool) -> String {
        if enough { words } else { words + "*" }
    }

    /// A statistic.
    fn written(&self, value: Option<f64>, unit: Unit) -> String {
        match unit {
            // The end of an interval below 0 seconds is 0.
            Unit::Seconds => telling::clock(value.map(|value| value.max(0.0)), self.words),
            Unit::Whole(decimals) => telling::number(value, decimals, self.words),
            Unit::Hundredths => telling::number(value.map(|value| value / 100.0), 1, self.words),
        }
    }

    /// One of the values themselves.
    fn one_of_them(&self, value: Option<i64>, unit: Unit) -> String {
        let unit = if matches!(unit, Unit::Whole(_)) { Unit::Whole(0) } else { unit };
        self.written(value.map(|value| value as f64), unit)
    }
}
