//! The attempts behind a report as the rows of a table, for CSV and for a spreadsheet.

use crate::escalation::Verdict;
use crate::export::cell::Cell;
use crate::report::cohort::{CohortRow, Figure};
use crate::vocabulary::{Outcome, Stage};

/// What is known of an attempt as words, in order.
const WORDS: [&str; 15] = [
    "attempt",
    "started",
    "trainee",
    "scenario",
    "channel",
    "language",
    "mode",
    "magnitude",
    "first",
    "latest",
    "best",
    "verified",
    "verdict",
    "outcome",
    "stage",
];

/// How a figure is written.
#[derive(Clone, Copy)]
enum Unit {
    Whole,
    Hundredths,
    Seconds,
}
use Unit::{Hundredths, Seconds, Whole};

/// Its figures as numbers, in order; an empty cell where there is none. The slope is in hundredths of a point a turn.
const FIGURES: [(&str, Figure, Unit); 28] = [
    ("turn_handed_on", Figure::TurnHandedOn, Whole),
    ("turn_ended_without", Figure::TurnKept, Whole),
    ("second_handed_on", Figure::SecondHandedOn, Seconds),
    ("second_ended_without", Figure::SecondKept, Seconds),
    ("arousal", Figure::Arousal, Whole),
    ("arousal_slope", Figure::Slope, Hundredths),
    ("trust", Figure::Trust, Whole),
    ("latency_turns", Figure::LatencyTurns, Whole),
    ("latency_seconds", Figure::LatencySeconds, Seconds),
    ("turns_late", Figure::TurnsLate, Whole),
    ("handed_on_before_cue", Figure::BeforeCue, Whole),
    ("handed_on_after_cue", Figure::AfterCue, Whole),
    ("in_time", Figure::InTime, Whole),
    ("right_lane", Figure::Lane, Whole),
    ("right_target", Figure::Target, Whole),
    ("completeness", Figure::Completeness, Whole),
    ("presentation", Figure::Presentation, Whole),
    ("warm", Figure::Warm, Whole),
    ("bounces", Figure::Bounces, Whole),
    ("first_response_seconds", Figure::FirstResponse, Seconds),
    ("resolution_seconds", Figure::Resolution, Seconds),
    ("handling_seconds", Figure::Handling, Seconds),
    ("transfers", Figure::Transfers, Whole),
    ("csat", Figure::Csat, Whole),
    ("nps", Figure::Nps, Whole),
    ("score", Figure::Score, Whole),
    ("red_flags", Figure::RedFlags, Whole),
    ("overruled_marks", Figure::Overruled, Whole),
];

/// The names of the columns, in order.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    WORDS.into_iter().chain(FIGURES.iter().map(|(name, ..)| *name))
}

/// The cells of an attempt, in the same order.
pub(super) fn cells(row: &CohortRow) -> impl Iterator<Item = Cell> + '_ {
    let named = |figure, key: fn(usize) -> Option<&'static str>| {
        let place = row.value(figure).and_then(|value| usize::try_from(value).ok());
        Cell::of(place.and_then(key), Cell::words)
    };
    let words = [
        Cell::words(&row.attempt),
        Cell::Moment(row.started.clone()),
        Cell::words(&row.trainee),
        Cell::words(&row.scenario),
        Cell::words(&row.channel),
        Cell::words(&row.language),
        Cell::words(&row.mode),
        Cell::Whole(row.magnitude),
        Cell::yes(row.first),
        Cell::yes(row.latest),
        Cell::yes(row.best),
        Cell::yes(row.verified),
        named(Figure::Verdict, |at| Verdict::ALL.get(at).map(|verdict| verdict.key())),
        named(Figure::Outcome, |at| Outcome::ALL.get(at).map(|outcome| outcome.key())),
        named(Figure::Stage, |at| Stage::ALL.get(at).map(|stage| stage.key())),
    ];
    let figures = FIGURES.iter().map(|&(_, figure, unit)| {
        Cell::of(row.value(figure), |value| match unit {
            Whole => Cell::Whole(value),
            Hundredths => Cell::Hundredths(value),
            Seconds => Cell::Seconds(value as f64),
        })
    });
    words.into_iter().chain(figures)
}
