//! The verdicts as one bar and a table.

use super::{Linked, Maker};
use crate::app::Whence;
use crate::escalation::Verdict;
use crate::report::cohort::{Behind, CohortReport, telling};
use crate::ui::widgets::{Fill, Part};

pub(in super::super) struct VerdictsView {
    pub bar: Vec<Part>,
    /// Where each part of the bar leads.
    pub leads: Vec<Whence>,
    /// The bar of the group beside it.
    pub other: Option<Vec<Part>>,
    pub table: Linked,
}

impl Maker<'_> {
    pub(super) fn verdicts(&self) -> VerdictsView {
        let (one, other) = (self.report(), self.other());
        let name = |verdict: Verdict| self.words.say_for("verdict", verdict.key(), &[]);
        let rows = one.verdicts.iter().enumerate().map(|(at, (verdict, share))| {
            let beside = other.and_then(|other| other.verdicts.get(at)).map(|(_, share)| share);
            (name(*verdict), share, beside, Behind::verdicts(&[*verdict]))
        });
        let heading = self.say("cohort-verdict");
        VerdictsView {
            bar: self.bar(one),
            leads: one
                .verdicts
                .iter()
                .map(|(verdict, _)| self.whence(name(*verdict), Behind::verdicts(&[*verdict])))
                .collect(),
            other: other.map(|other| self.bar(other)),
            table: self.shares(self.say("cohort-verdicts"), &heading, rows.collect()),
        }
    }

    fn bar(&self, report: &CohortReport) -> Vec<Part> {
        let part = |&(verdict, share): &(Verdict, crate::report::cohort::Share)| {
            let (fill, striped) = Fill::of_verdict(verdict);
            Part {
                name: self.words.say_for("verdict", verdict.key(), &[]),
                size: telling::percent(share.share, self.words),
                share: share.share.unwrap_or(0.0),
                fill,
                striped,
            }
        };
        report.verdicts.iter().map(part).collect()
    }
}
