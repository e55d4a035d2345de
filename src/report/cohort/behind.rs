//! What stands behind a figure: the attempts that have it, and the turn of each in which they do.

use super::{Figure, Item, tally};
use crate::escalation::Verdict;
use crate::report::{AttemptReport, QuietTurn, Reply, Turn};
use crate::vocabulary::{Mark, Outcome, Stage, Technique};

/// Attempts by what they count: one is among them when it has at least one of these values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Behind(Vec<Values>);

/// The values of a figure from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Values {
    figure: Figure,
    least: i64,
    greatest: i64,
}

impl Behind {
    /// Those that have the figure at all.
    #[must_use]
    pub fn any(figure: Figure) -> Self {
        Self::within(figure, i64::MIN, i64::MAX)
    }

    /// Those with this value.
    #[must_use]
    pub fn at(figure: Figure, value: i64) -> Self {
        Self::within(figure, value, value)
    }

    /// Those with a value from `least` to `greatest`.
    #[must_use]
    pub fn within(figure: Figure, least: i64, greatest: i64) -> Self {
        Self(vec![Values { figure, least, greatest }])
    }

    /// Every attempt that came to its end.
    #[must_use]
    pub fn all() -> Self {
        Self::any(Figure::Verdict)
    }

    /// Those with one of these verdicts.
    #[must_use]
    pub fn verdicts(verdicts: &[Verdict]) -> Self {
        verdicts.iter().fold(Self::default(), |behind, &verdict| {
            behind.or(Self::at(Figure::Verdict, tally::place(&Verdict::ALL, verdict)))
        })
    }

    /// Those in which this became of the customer.
    #[must_use]
    pub fn outcome(outcome: Outcome) -> Self {
        Self::at(Figure::Outcome, tally::place(Outcome::ALL, outcome))
    }

    /// Those handed on in this stage.
    #[must_use]
    pub fn stage(stage: Stage) -> Self {
        Self::at(Figure::Stage, tally::place(Stage::ALL, stage))
    }

    /// Those with a mark for these techniques in these stages.
    #[must_use]
    pub fn marks(stages: &[Stage], techniques: &[Technique]) -> Self {
        let cells = stages.iter().flat_map(|&stage| techniques.iter().map(move |&t| (stage, t)));
        cells.fold(Self::default(), |behind, (stage, technique)| {
            let value = |mark| tally::mark_value(stage, technique, mark);
            behind.or(Self::within(Figure::Mark, value(Mark::HARMFUL), value(Mark::STRONG)))
        })
    }

    /// Those with such a turn before any cue.
    #[must_use]
    pub fn quiet_turns(which: impl Fn(QuietTurn) -> bool) -> Self {
        let all =
            (0..=10).flat_map(|tens| {
                [(false, false), (false, true), (true, false), (true, true)]
                    .map(|(risen, handed_on)| QuietTurn { tens, risen, handed_on })
            });
        all.filter(|turn| which(*turn)).fold(Self::default(), |behind, turn| {
            behind.or(Self::at(Figure::QuietTurn, tally::quiet_value(turn)))
        })
    }

    /// These and those.
    #[must_use]
    pub fn or(mut self, mut other: Self) -> Self {
        self.0.append(&mut other.0);
        self
    }

    /// Whether an attempt that counts this is among them.
    #[must_use]
    pub fn holds(&self, item: Item) -> bool {
        let among = |values: &Values| {
            values.figure == item.figure && (values.least..=values.greatest).contains(&item.value)
        };
        self.0.iter().any(among)
    }

    /// The turn in which an attempt has it; `None` where it belongs to the attempt as a whole.
    #[must_use]
    pub fn turn(&self, report: &AttemptReport) -> Option<u32> {
        let replied = |holds: &dyn Fn(&Turn, &Reply) -> bool| {
            let has = |turn: &&Turn| turn.replies().any(|reply| holds(turn, reply));
            report.transcript.iter().find(has).map(|turn| turn.turn)
        };
        match self.0.first()?.figure {
            Figure::Mark => replied(&|turn, reply| self.marked(report, turn, reply)),
            Figure::RedFlags => replied(&|_, reply| !reply.red_flags.is_empty()),
            Figure::Interruptions => replied(&|_, reply| reply.interrupted),
            Figure::Overruled => {
                replied(&|_, reply| reply.marks.iter().any(|(_, marking)| marking.overruled.is_some()))
            }
            Figure::FirstResponse => replied(&|_, _| true).or_else(|| decided(report)),
            Figure::Outcome
            | Figure::Resolution
            | Figure::Handling
            | Figure::Transfers
            | Figure::Csat
            | Figure::Nps => report.ending.as_ref().map(|ending| ending.turn),
            Figure::Day
            | Figure::Score
            | Figure::FirstScore
            | Figure::LatestScore
            | Figure::BestScore
            | Figure::Gain => None,
            _ => decided(report),
        }
    }

    /// Whether a reply stands in the matrix with such a mark.
    fn marked(&self, report: &AttemptReport, turn: &Turn, reply: &Reply) -> bool {
        Technique::ALL.iter().any(|&technique| {
            let marking = &reply.marks[technique];
            let value = tally::mark_value(reply.stage, technique, marking.mark);
            let counted =
                !marking.unsure && report.matrix.cells[reply.stage][technique].turns.contains(&turn.turn);
            counted && self.holds(Item { figure: Figure::Mark, value, times: 1 })
        })
    }
}

/// The turn of the escalation decision.
fn decided(report: &AttemptReport) -> Option<u32> {
    report.decision.as_ref().map(|decision| decision.judgement.turn)
}
