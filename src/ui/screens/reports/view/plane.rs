//! Whether they can tell: the dots of the plane, and each trainee in a table.

use super::{Linked, Maker};
use crate::app::Whence;
use crate::report::cohort::{Behind, Detection, Figure, Sensitivity, Trainee, telling};
use crate::store::CohortFilter;
use crate::ui::widgets::{Cell, Dot, Group, Interval};
use crate::words::key;
use std::cmp::Reverse;

/// As many trainees get a dot, those with the most attempts; all of them are in the table.
const DOTS: usize = 200;

pub(in super::super) struct PlaneView {
    pub dots: Vec<Dot>,
    /// Where each dot leads, and what it says.
    pub leads: Vec<Whence>,
    pub readings: Vec<String>,
    /// The figures of the whole group, in a sentence; `None` without cases of both kinds.
    pub whole: Option<String>,
    pub answers: Linked,
    /// Each trainee; `None` while they are being counted.
    pub trainees: Option<Linked>,
    /// What is said of those who have no dot.
    pub beyond: Option<String>,
}

impl Maker<'_> {
    pub(super) fn plane(&self) -> PlaneView {
        let (one, other) = (&self.report().detection, self.other().map(|other| &other.detection));
        let mut view = PlaneView {
            dots: Vec::new(),
            leads: Vec::new(),
            readings: Vec::new(),
            whole: one.sensitivity.as_ref().map(|found| self.sensitivity(found)),
            answers: self.answers(one, other),
            trainees: self.answer.who.as_ref().map(|who| self.trainees(&who.trainees)),
            beyond: None,
        };
        let (this, beside) = (self.say("cohort-this"), self.say("cohort-other"));
        let filter = self.answer.asked.filter.clone();
        self.dot(&mut view, (Group::This, true), this, one, filter);
        if let Some((detection, filter)) = other.zip(self.answer.asked.beside.clone()) {
            self.dot(&mut view, (Group::Other, true), beside, detection, filter);
        }
        let mut trainees: Vec<&Trainee> = self.answer.who.iter().flat_map(|who| &who.trainees).collect();
        trainees.sort_by_key(|trainee| Reverse(trainee.attempts));
        trainees.retain(|trainee| trainee.detection.sensitivity.is_some());
        let hidden = trainees.len().saturating_sub(DOTS);
        view.beyond =
            (hidden > 0).then(|| self.words.say("reports-dots-beyond", &[("count", hidden.into())]));
        // One trainee alone is the group.
        let alone = self.answer.who.as_ref().is_some_and(|who| who.trainees.len() == 1);
        for trainee in trainees.into_iter().take(DOTS).filter(|_| !alone) {
            let (name, filter) = (self.named(&trainee.name), self.only(trainee));
            self.dot(&mut view, (Group::This, false), name, &trainee.detection, filter);
        }
        view
    }

    fn dot(
        &self,
        view: &mut PlaneView,
        (group, whole): (Group, bool),
        name: String,
        detection: &Detection,
        filter: CohortFilter,
    ) {
        let Some(found) = &detection.sensitivity else { return };
        let interval = |value, low, high| Interval { value, low, high };
        view.dots.push(Dot {
            group,
            whole,
            enough: found.enough,
            bias: interval(found.c, found.c_low, found.c_high),
            sensitivity: interval(found.d, found.d_low, found.d_high),
        });
        view.readings.push(format!("{name}: {}", self.sensitivity(found)));
        view.leads.push(self.whence_among(name, filter, Behind::all()));
    }

    fn sensitivity(&self, found: &Sensitivity) -> String {
        let number = |value: f64| telling::number(Some(value), 2, self.words);
        let (d, c) = (number(found.d), number(found.c));
        let (d_range, c_range) = (
            self.range(number(found.d_low), number(found.d_high)),
            self.range(number(found.c_low), number(found.c_high)),
        );
        let enough = if found.enough { "yes" } else { "no" };
        self.words.say(
            "reports-sensitivity",
            &[
                ("d", (&d).into()),
                ("drange", (&d_range).into()),
                ("c", (&c).into()),
                ("crange", (&c_range).into()),
                ("enough", enough.into()),
            ],
        )
    }

    fn answers(&self, one: &Detection, other: Option<&Detection>) -> Linked {
        let rows = vec![
            (
                self.say("cohort-hits"),
                &one.hits,
                other.map(|other| &other.hits),
                Behind::at(Figure::AfterCue, 1),
            ),
            (
                self.say("cohort-alarms"),
                &one.false_alarms,
                other.map(|other| &other.false_alarms),
                Behind::at(Figure::BeforeCue, 1),
            ),
        ];
        let name = self.say("cohort-detection");
        self.shares(name, &self.say("cohort-figure"), rows)
    }

    fn trainees(&self, trainees: &[Trainee]) -> Linked {
        let columns = vec![
            self.column(key("reports-trainee"), false),
            self.column("cohort-n", true),
            self.column("cohort-right", true),
            self.column("cohort-rate", true),
            self.column(key("reports-d"), true),
            self.column(key("reports-c"), true),
        ];
        let mut linked = Linked::new(self.say("reports-trainees"), columns, self.stamp);
        for trainee in trainees {
            let found = trainee.detection.sensitivity.as_ref();
            let number = |pick: fn(&Sensitivity) -> f64| {
                let value = found.map(pick);
                let enough = found.is_none_or(|found| found.enough);
                Cell::number(self.starred(telling::number(value, 2, self.words), enough), value)
            };
            let name = self.named(&trainee.name);
            let cells = vec![
                Cell::text(&*name),
                Cell::number(trainee.attempts.to_string(), Some(trainee.attempts as f64)),
                self.share(&trainee.right),
                self.share(&trainee.rate),
                number(|found| found.d),
                number(|found| found.c),
            ];
            linked.add(cells, Some(self.whence_among(name, self.only(trainee), Behind::all())));
        }
        linked
    }

    /// A trainee's name, or what stands for none.
    fn named(&self, name: &str) -> String {
        if name.is_empty() { self.say("reports-nameless") } else { name.to_owned() }
    }

    /// The attempts asked for, of one trainee.
    fn only(&self, trainee: &Trainee) -> CohortFilter {
        CohortFilter { trainee: Some(trainee.name.clone()), ..self.answer.asked.filter.clone() }
    }
}
