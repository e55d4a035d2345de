//! Many attempts as counts: one histogram for each figure, from which every statistic of a cohort follows.

use super::{Figure, Histogram, Standing};
use crate::escalation::Verdict;
use crate::report::{AttemptFigures, QuietTurn};
use crate::vocabulary::{Mark, Outcome, Stage, Technique};

/// A figure, its value, and how often an attempt has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// The figure.
    pub figure: Figure,
    /// The value.
    pub value: i64,
    /// How often.
    pub times: u32,
}

/// The counts of a cohort. Attempts can be added in any order, also as sums that were kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    histograms: Vec<Histogram>,
}

impl Default for Tally {
    fn default() -> Self {
        Self { histograms: vec![Histogram::default(); Figure::ALL.len()] }
    }
}

impl Tally {
    /// Counts an attempt that began on this day (since 1970-01-01, UTC).
    pub fn add(&mut self, figures: &AttemptFigures, day: i64, standing: Standing) {
        for item in items(figures, day).into_iter().chain(standing_items(
            figures.verdict.is_right(),
            figures.score,
            standing,
        )) {
            self.count(item.figure, item.value, u64::from(item.times));
        }
    }

    /// Counts a value so many times more.
    pub fn count(&mut self, figure: Figure, value: i64, times: u64) {
        self.histograms[figure as usize].add(value, times);
    }

    /// The counts of one figure.
    #[must_use]
    pub fn of(&self, figure: Figure) -> &Histogram {
        &self.histograms[figure as usize]
    }

    /// How many attempts there are.
    #[must_use]
    pub fn attempts(&self) -> u64 {
        self.of(Figure::Verdict).total()
    }
}

/// What an attempt adds to the counts, whatever others the trainee has played.
#[must_use]
pub fn items(figures: &AttemptFigures, day: i64) -> Vec<Item> {
    let mut items = Vec::with_capacity(48);
    let mut put = |figure, value: i64| items.push(Item { figure, value, times: 1 });
    let handed_on = figures.handed_on.is_some();
    put(Figure::Verdict, place(&Verdict::ALL, figures.verdict));
    put(Figure::Outcome, place(Outcome::ALL, figures.outcome));
    put(Figure::Day, day);
    let turn = if handed_on { Figure::TurnHandedOn } else { Figure::TurnKept };
    let second = if handed_on { Figure::SecondHandedOn } else { Figure::SecondKept };
    put(turn, i64::from(figures.turn));
    put(second, whole(figures.seconds));
    if let Some(escalation) = &figures.handed_on {
        put(Figure::DayHandedOn, day);
        put(Figure::Stage, place(Stage::ALL, escalation.stage));
        put(Figure::Arousal, escalation.arousal.value());
        put(Figure::Slope, escalation.slope);
        put(Figure::Trust, escalation.trust.value());
        put(Figure::Completeness, i64::from(escalation.completeness));
        put(Figure::Presentation, i64::from(escalation.presentation));
        put(Figure::Warm, i64::from(escalation.warm));
        put(Figure::Bounces, i64::from(escalation.bounces));
        let maybe = [
            (Figure::LatencyTurns, escalation.latency_turns.map(i64::from)),
            (Figure::LatencySeconds, escalation.latency_secs.map(whole)),
            (Figure::TurnsLate, escalation.turns_late.map(i64::from)),
            (Figure::Lane, escalation.lane_right.map(i64::from)),
            (Figure::Target, escalation.target_right.map(i64::from)),
        ];
        maybe.into_iter().for_each(|(figure, value)| value.into_iter().for_each(|value| put(figure, value)));
    }
    let resolved = (figures.outcome == Outcome::Resolved).then_some(figures.contact_secs);
    let maybe = [
        (Figure::BeforeCue, figures.answers.before_cue.map(i64::from)),
        (Figure::AfterCue, figures.answers.after_cue.map(i64::from)),
        (Figure::InTime, figures.answers.in_time.map(i64::from)),
        (Figure::FirstResponse, figures.first_response_secs.map(whole)),
        (Figure::Resolution, resolved.map(whole)),
        (Figure::Csat, figures.csat.map(i64::from)),
        (Figure::Nps, figures.nps.map(i64::from)),
        (Figure::Score, figures.score.map(i64::from)),
    ];
    maybe.into_iter().for_each(|(figure, value)| value.into_iter().for_each(|value| put(figure, value)));
    put(Figure::Handling, whole(figures.handling_secs));
    put(Figure::Transfers, i64::from(figures.transfers));
    put(Figure::RedFlags, i64::from(figures.red_flags));
    put(Figure::Interruptions, i64::from(figures.interruptions));
    put(Figure::Overruled, i64::from(figures.overruled));
    let marks = figures.marks.iter().map(|(stage, technique, mark, times)| Item {
        figure: Figure::Mark,
        value: mark_value(stage, technique, mark),
        times,
    });
    let quiet = figures.quiet_turns.iter().map(|(turn, &times)| Item {
        figure: Figure::QuietTurn,
        value: quiet_value(*turn),
        times,
    });
    let counted: Vec<_> = marks.chain(quiet).collect();
    items.extend(counted);
    items
}

/// What an attempt adds by its standing among those of the same trainee at the same scenario.
#[must_use]
pub fn standing_items(right: bool, score: Option<u32>, standing: Standing) -> Vec<Item> {
    if !standing.again {
        return Vec::new();
    }
    let score = score.map(i64::from);
    let right = i64::from(right);
    let all = [
        (Figure::FirstScore, score.filter(|_| standing.first)),
        (Figure::LatestScore, score.filter(|_| standing.latest)),
        (Figure::BestScore, score.filter(|_| standing.best)),
        (Figure::Gain, standing.gain),
        (Figure::FirstRight, standing.first.then_some(right)),
        (Figure::LatestRight, standing.latest.then_some(right)),
    ];
    all.into_iter().filter_map(|(figure, value)| Some(Item { figure, value: value?, times: 1 })).collect()
}

/// Stage, technique and mark as one number.
pub(super) fn mark_value(stage: Stage, technique: Technique, mark: Mark) -> i64 {
    (place(Stage::ALL, stage) * 4 + place(Technique::ALL, technique)) * 5 + mark.value() + 2
}

/// The stage, technique and mark such a number stands for.
#[must_use]
pub fn mark_of(value: i64) -> Option<(Stage, Technique, Mark)> {
    let cell = usize::try_from(value.div_euclid(5)).ok()?;
    let mark = Mark::new(value.rem_euclid(5) - 2)?;
    Some((*Stage::ALL.get(cell / 4)?, Technique::ALL[cell % 4], mark))
}

/// A turn before any cue as one number.
pub(super) fn quiet_value(turn: QuietTurn) -> i64 {
    i64::from(turn.tens) * 4 + i64::from(turn.risen) * 2 + i64::from(turn.handed_on)
}

/// The turn such a number stands for.
pub(super) fn quiet_turn(value: i64) -> QuietTurn {
    QuietTurn { tens: u8::try_from(value / 4).unwrap_or(0), risen: value & 2 != 0, handed_on: value & 1 != 0 }
}

/// The place of a value among all of its kind.
pub(super) fn place<T: PartialEq>(all: &[T], value: T) -> i64 {
    all.iter().position(|known| *known == value).and_then(|at| i64::try_from(at).ok()).unwrap_or(0)
}

fn whole(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}
