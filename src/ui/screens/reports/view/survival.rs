//! Time to escalation: what the curves say, by turns and by seconds.

use super::{Linked, Maker};
use crate::app::Whence;
use crate::report::cohort::{Behind, Figure, LogRank, Step, Survival, telling};
use crate::ui::widgets::Cell;

pub(in super::super) struct SurvivalView {
    /// By turns, and by seconds.
    pub turns: TimeView,
    pub seconds: TimeView,
}

/// The curves over one kind of time.
pub(in super::super) struct TimeView {
    pub curve: Survival,
    pub other: Option<Survival>,
    /// Where each step leads.
    pub leads: Vec<Whence>,
    pub readings: Vec<String>,
    pub median: String,
    pub log_rank: Option<String>,
    pub table: Linked,
}

impl Maker<'_> {
    pub(super) fn survival(&self) -> SurvivalView {
        let (one, other, comparison) = (self.report(), self.other(), self.answer.comparison.as_ref());
        let turns = Time { handed_on: Figure::TurnHandedOn, kept: Figure::TurnKept, in_seconds: false };
        let seconds = Time { handed_on: Figure::SecondHandedOn, kept: Figure::SecondKept, in_seconds: true };
        SurvivalView {
            turns: self.time(
                turns,
                &one.turns,
                other.map(|o| &o.turns),
                comparison.map(|comparison| comparison.turns.as_ref()),
            ),
            seconds: self.time(
                seconds,
                &one.seconds,
                other.map(|o| &o.seconds),
                comparison.map(|comparison| comparison.seconds.as_ref()),
            ),
        }
    }

    fn time(
        &self,
        time: Time,
        curve: &Survival,
        other: Option<&Survival>,
        test: Option<Option<&LogRank>>,
    ) -> TimeView {
        let whence = |step: &Step| {
            let behind = Behind::at(time.handed_on, step.at).or(Behind::at(time.kept, step.at));
            let at = self.at(time, Some(step.at));
            self.whence(self.words.say("reports-ended-at", &[("at", (&at).into())]), behind)
        };
        TimeView {
            leads: curve.steps.iter().map(whence).collect(),
            readings: curve.steps.iter().map(|step| self.step(time, step)).collect(),
            median: self.median(time, curve),
            log_rank: test.map(|test| telling::log_rank(test, self.words)),
            table: self.steps(time, curve, whence),
            curve: curve.clone(),
            other: other.cloned(),
        }
    }

    /// A time as it is written; what never comes is later.
    fn at(&self, time: Time, at: Option<i64>) -> String {
        match at {
            Some(at) if time.in_seconds => telling::clock(Some(at as f64), self.words),
            Some(at) => at.to_string(),
            None => self.say("cohort-open-end"),
        }
    }

    fn step(&self, time: Time, step: &Step) -> String {
        let (at, share) = (self.at(time, Some(step.at)), self.percent(step.survival));
        let unit = if time.in_seconds { "time" } else { "turn" };
        self.words.say(
            "reports-step",
            &[
                ("unit", unit.into()),
                ("at", (&at).into()),
                ("share", (&share).into()),
                ("risk", step.at_risk.into()),
                ("handed", step.events.into()),
                ("ended", step.censored.into()),
            ],
        )
    }

    fn median(&self, time: Time, curve: &Survival) -> String {
        let known = if curve.median.is_some() { "yes" } else { "no" };
        let at = |at: Option<i64>| self.at(time, at);
        let (middle, low, high) = (at(curve.median), at(curve.median_low), at(curve.median_high));
        let gaps = [
            ("known", known.into()),
            ("median", (&middle).into()),
            ("low", (&low).into()),
            ("high", (&high).into()),
        ];
        match time.in_seconds {
            true => self.words.say("cohort-survival-median-secs", &gaps),
            false => self.words.say("cohort-survival-median", &gaps),
        }
    }

    fn steps(&self, time: Time, curve: &Survival, whence: impl Fn(&Step) -> Whence) -> Linked {
        let first = if time.in_seconds { "cohort-seconds" } else { "cohort-turn" };
        let columns = vec![
            self.column(first, true),
            self.column("cohort-at-risk", true),
            self.column("cohort-handed", true),
            self.column("cohort-ended", true),
            self.column("cohort-holding", true),
            self.column("cohort-range", true),
        ];
        let mut linked = Linked::new(self.say("cohort-survival"), columns, self.stamp);
        for step in &curve.steps {
            let count = |count: u64| Cell::number(count.to_string(), Some(count as f64));
            let interval = match (step.low, step.high) {
                (Some(low), Some(high)) => self.range(self.percent(low), self.percent(high)),
                _ => String::new(),
            };
            let cells = vec![
                Cell::number(self.at(time, Some(step.at)), Some(step.at as f64)),
                count(step.at_risk),
                count(step.events),
                count(step.censored),
                Cell::number(self.percent(step.survival), Some(step.survival)),
                Cell::number(interval, step.low),
            ];
            linked.add(cells, Some(whence(step)));
        }
        linked
    }
}

/// A kind of time, with the figures that count it.
#[derive(Clone, Copy)]
struct Time {
    handed_on: Figure,
    kept: Figure,
    in_seconds: bool,
}
