//! The report in words, made once for each answer: what the parts of the screen show, and where each number leads.

mod items;
mod matrix;
mod moment;
mod numbers;
mod periods;
mod plane;
mod progress;
mod survival;
mod verdicts;
mod who;

pub(super) use items::ItemsView;
pub(super) use matrix::MatrixView;
pub(super) use numbers::{Figure, Linked};
pub(super) use periods::{PERIODS, PeriodView};
pub(super) use plane::PlaneView;
pub(super) use progress::ProgressView;
pub(super) use survival::SurvivalView;
pub(super) use verdicts::VerdictsView;
pub(super) use who::GroupLine;

use crate::app::{Answer, Whence};
use crate::report::cohort::{Behind, CohortReport, telling};
use crate::report::items::Example;
use crate::store::CohortFilter;
use crate::vocabulary::{Stage, Technique};
use crate::words::Words;

/// The report in words.
pub(super) struct View {
    pub attempts: u64,
    pub headline: String,
    /// When they handed on, in a sentence.
    pub when: String,
    /// Each group by its habit, once they are counted.
    pub groups: Vec<GroupLine>,
    pub also: Vec<String>,
    pub other: Option<String>,
    pub figures: Vec<Figure>,
    pub verdicts: VerdictsView,
    pub survival: SurvivalView,
    pub plane: PlaneView,
    pub moment: Linked,
    pub stages: Linked,
    pub triggers: Linked,
    pub places: Linked,
    pub notes: Linked,
    pub periods: PeriodView,
    pub service: Linked,
    pub service_shares: Linked,
    pub outcomes: Linked,
    pub promoters: Option<String>,
    pub matrix: MatrixView,
    pub progress: ProgressView,
    /// Where one scenario is asked for.
    pub items: Option<ItemsView>,
}

impl View {
    pub fn new(answer: &Answer, words: &dyn Words, stamp: u64) -> Self {
        let maker = Maker { answer, words, stamp };
        let report = &answer.report;
        let other = maker.other();
        let promoters = report.service.net_promoters;
        Self {
            attempts: report.attempts,
            headline: telling::reading(report, words),
            when: telling::when(report, words),
            groups: maker.groups(),
            also: report.reading.also.iter().map(|&habit| telling::habit(report, habit, words)).collect(),
            other: other.map(|other| telling::reading(other, words)),
            figures: maker.figures(),
            verdicts: maker.verdicts(),
            survival: maker.survival(),
            plane: maker.plane(),
            moment: maker.moment(),
            stages: maker.stages(),
            triggers: maker.triggers(),
            places: maker.places(),
            notes: maker.notes(),
            periods: maker.periods(),
            service: maker.service(),
            service_shares: maker.service_shares(),
            outcomes: maker.outcomes(),
            promoters: promoters.map(|value| {
                format!("{}: {}", maker.say("cohort-nps"), telling::number(Some(value), 0, words))
            }),
            matrix: maker.matrix(),
            progress: maker.progress(),
            items: answer.items.as_ref().map(|items| maker.items(items)),
        }
    }
}

/// What the parts of a view are made with.
struct Maker<'a> {
    answer: &'a Answer,
    words: &'a dyn Words,
    stamp: u64,
}

impl<'a> Maker<'a> {
    fn report(&self) -> &'a CohortReport {
        &self.answer.report
    }

    fn other(&self) -> Option<&'a CohortReport> {
        self.answer.comparison.as_ref().map(|comparison| &*comparison.other)
    }

    /// A sentence without gaps.
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// The way to the attempts behind a figure.
    fn whence(&self, title: impl Into<String>, behind: Behind) -> Whence {
        let beside = self.answer.asked.beside.clone();
        Whence { beside, ..self.whence_among(title, self.answer.asked.filter.clone(), behind) }
    }

    /// The same among other attempts than those asked for.
    fn whence_among(&self, title: impl Into<String>, filter: CohortFilter, behind: Behind) -> Whence {
        Whence {
            title: title.into(),
            filter,
            behind,
            beside: None,
            of_beside: false,
            cell: None,
            examples: Vec::new(),
        }
    }

    /// The way to attempts that are known already.
    fn whence_examples(&self, title: String, examples: &[Example]) -> Option<Whence> {
        let whence =
            Whence { examples: examples.to_vec(), beside: None, ..self.whence(title, Behind::default()) };
        (!examples.is_empty()).then_some(whence)
    }

    /// The way to the attempts behind a cell of the matrix.
    fn whence_cell(&self, title: String, stage: Stage, technique: Technique) -> Whence {
        let behind = Behind::marks(&[stage], &[technique]);
        Whence { cell: Some((stage, technique)), ..self.whence(title, behind) }
    }
}
