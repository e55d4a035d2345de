//! First, latest and best attempts of those who have tried a case again.

use super::numbers::{ShareRow, SpreadRow, Unit};
use super::{Linked, Maker};
use crate::app::Whence;
use crate::report::cohort::{Behind, Figure, Progress, Share, Spread, telling};
use crate::ui::widgets::{Group, RangeRow};

pub(in super::super) struct ProgressView {
    /// Whether anybody has tried a case again.
    pub any: bool,
    pub rows: Vec<RangeRow>,
    pub leads: Vec<Whence>,
    pub scores: Linked,
    pub right: Linked,
}

/// One of the three in the report.
type Pick = fn(&Progress) -> &Spread;

impl Maker<'_> {
    pub(super) fn progress(&self) -> ProgressView {
        let (one, other) = (&self.report().progress, self.other().map(|other| &other.progress));
        let kinds: [(&str, Pick, Figure); 3] = [
            ("cohort-first", |p| &p.first, Figure::FirstScore),
            ("cohort-latest", |p| &p.latest, Figure::LatestScore),
            ("cohort-best", |p| &p.best, Figure::BestScore),
        ];
        let mut view = ProgressView {
            any: one.first.n > 0 || one.latest.n > 0 || one.first_right.of > 0,
            rows: Vec::new(),
            leads: Vec::new(),
            scores: self.scores(one, other),
            right: self.right(one, other),
        };
        for (key, pick, figure) in kinds {
            let groups = [(Group::This, Some(one)), (Group::Other, other)];
            for (group, progress) in groups {
                let Some(progress) = progress else { continue };
                let filter = match group {
                    Group::This => Some(&self.answer.asked.filter),
                    Group::Other => self.answer.asked.beside.as_ref(),
                };
                let Some(filter) = filter else { continue };
                view.rows.push(self.range_row(self.say(key), pick(progress), group));
                view.leads.push(self.whence_among(self.say(key), filter.clone(), Behind::any(figure)));
            }
        }
        view
    }

    fn range_row(&self, name: String, spread: &Spread, group: Group) -> RangeRow {
        let number = |value: Option<f64>| telling::number(value, 1, self.words);
        let interval = spread.low.zip(spread.high).filter(|_| spread.enough);
        let sure = match interval {
            Some((low, high)) => self.range(number(Some(low)), number(Some(high))),
            None => self.say("cohort-few"),
        };
        let (mean, n) = (number(spread.mean), spread.n.to_string());
        let said = self.words.say(
            "reports-mean",
            &[
                ("name", (&name).into()),
                ("mean", (&mean).into()),
                ("sure", (&sure).into()),
                ("n", (&n).into()),
            ],
        );
        RangeRow { name, said, mean: spread.mean, interval, group }
    }

    fn scores(&self, one: &Progress, other: Option<&Progress>) -> Linked {
        let spread = |key: &str, pick: fn(&Progress) -> &Spread, figure: Figure| -> SpreadRow<'_> {
            (self.say(key), pick(one), other.map(pick), Unit::Whole(1), Behind::any(figure))
        };
        let rows = vec![
            spread("cohort-first", |p| &p.first, Figure::FirstScore),
            spread("cohort-latest", |p| &p.latest, Figure::LatestScore),
            spread("cohort-best", |p| &p.best, Figure::BestScore),
            spread("cohort-gain", |p| &p.gain, Figure::Gain),
        ];
        self.spreads(self.say("cohort-progress"), rows)
    }

    fn right(&self, one: &Progress, other: Option<&Progress>) -> Linked {
        let share = |key: &str, pick: fn(&Progress) -> &Share, figure: Figure| -> ShareRow<'_> {
            (self.say(key), pick(one), other.map(pick), Behind::at(figure, 1))
        };
        let rows = vec![
            share("cohort-first-right", |p| &p.first_right, Figure::FirstRight),
            share("cohort-latest-right", |p| &p.latest_right, Figure::LatestRight),
        ];
        self.shares(self.say("reports-right-again"), &self.say("cohort-figure"), rows)
    }
}
