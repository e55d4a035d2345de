//! CSV: one row for each attempt behind the report, RFC 4180 in UTF-8, safe to open in a spreadsheet.

use crate::escalation::Verdict;
use crate::export::csv::text;
use crate::report::cohort::{CohortRow, Figure};
use crate::vocabulary::{Outcome, Stage};

/// What is known of an attempt as words, in order.
const WORDS: [&str; 13] = [
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
    "verdict",
    "outcome",
];

/// Its figures as numbers, in order; an empty cell where there is none. The slope is in hundredths of a point a turn.
const FIGURES: [(&str, Figure); 28] = [
    ("turn_handed_on", Figure::TurnHandedOn),
    ("turn_ended_without", Figure::TurnKept),
    ("second_handed_on", Figure::SecondHandedOn),
    ("second_ended_without", Figure::SecondKept),
    ("arousal", Figure::Arousal),
    ("arousal_slope", Figure::Slope),
    ("trust", Figure::Trust),
    ("latency_turns", Figure::LatencyTurns),
    ("latency_seconds", Figure::LatencySeconds),
    ("turns_late", Figure::TurnsLate),
    ("handed_on_before_cue", Figure::BeforeCue),
    ("handed_on_after_cue", Figure::AfterCue),
    ("in_time", Figure::InTime),
    ("right_lane", Figure::Lane),
    ("right_target", Figure::Target),
    ("completeness", Figure::Completeness),
    ("presentation", Figure::Presentation),
    ("warm", Figure::Warm),
    ("bounces", Figure::Bounces),
    ("first_response_seconds", Figure::FirstResponse),
    ("resolution_seconds", Figure::Resolution),
    ("handling_seconds", Figure::Handling),
    ("transfers", Figure::Transfers),
    ("csat", Figure::Csat),
    ("nps", Figure::Nps),
    ("score", Figure::Score),
    ("red_flags", Figure::RedFlags),
    ("overruled_marks", Figure::Overruled),
];

/// A table that grows row by row.
pub struct CohortTable(csv::Writer<Vec<u8>>);

impl Default for CohortTable {
    fn default() -> Self {
        let writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        let mut table = Self(writer);
        let figures = FIGURES.iter().map(|(name, _)| (*name).to_owned());
        table.write(WORDS.iter().map(|name| (*name).to_owned()).chain(["stage".to_owned()]).chain(figures));
        table
    }
}

impl CohortTable {
    /// Adds an attempt.
    pub fn add(&mut self, row: &CohortRow) {
        let named = |figure, key: &dyn Fn(usize) -> Option<&'static str>| {
            let place = row.value(figure).and_then(|value| usize::try_from(value).ok());
            place.and_then(key).unwrap_or_default().to_owned()
        };
        let yes = |holds: bool| i64::from(holds).to_string();
        let words = [
            text(&row.attempt),
            text(&row.started),
            text(&row.trainee),
            text(&row.scenario),
            text(&row.channel),
            text(&row.language),
            text(&row.mode),
            row.magnitude.to_string(),
            yes(row.first),
            yes(row.latest),
            yes(row.best),
            named(Figure::Verdict, &|at| Verdict::ALL.get(at).map(|verdict| verdict.key())),
            named(Figure::Outcome, &|at| Outcome::ALL.get(at).map(|outcome| outcome.key())),
            named(Figure::Stage, &|at| Stage::ALL.get(at).map(|stage| stage.key())),
        ];
        let figures =
            FIGURES.iter().map(|&(_, figure)| row.value(figure).map_or_else(String::new, |v| v.to_string()));
        self.write(words.into_iter().chain(figures));
    }

    /// The table as it is written to a file.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_default()
    }

    fn write(&mut self, cells: impl Iterator<Item = String>) {
        // Writing into memory cannot fail, and every row has as many cells as the heading.
        let written = self.0.write_record(cells);
        debug_assert!(written.is_ok(), "{written:?}");
    }
}
