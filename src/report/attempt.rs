//! The report on one attempt, put together.

use super::weights::Weights;
use super::{
    Better, Curve, Decision, Escalation, FlagCount, Matrix, Overrule, Totals, Turn, Window, better, curve,
    decision, escalation, matrix, red_flags, totals, transcript, window,
};
use crate::customer::Survey;
use crate::session::{CueBrief, Ended, Event, Recorded, Started};
use crate::vocabulary::Mood;
use serde::{Deserialize, Serialize};

/// The version of the report's shape; it rises when a reader of version 1 would misread it.
pub const SCHEMA: u32 = 1;

/// Everything that can be said about one attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttemptReport {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The case as it was played; `None` for an empty tape.
    pub case: Option<Box<Started>>,
    /// Whether the contact came to its end; an abandoned attempt has a report too.
    pub finished: bool,
    /// The turns.
    pub transcript: Vec<Turn>,
    /// Arousal and trust over the turns.
    pub curve: Curve,
    /// The escalation windows as they opened and closed.
    pub windows: Vec<Window>,
    /// The technique × stage matrix.
    pub matrix: Matrix,
    /// Red flags, counted beside it.
    pub red_flags: Vec<FlagCount>,
    /// The verdict on the escalation decision; `None` while the attempt is not finished.
    pub decision: Option<Decision>,
    /// How the case was handed on; empty when it was not, more than one after a bounce.
    pub escalations: Vec<Escalation>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// What the customer answered to the survey.
    pub survey: Option<Survey>,
    /// What would have been better.
    pub better: Better,
    /// The attempt in numbers.
    pub totals: Totals,
    /// What a trainer said about the marks, in the order it was said.
    pub overrules: Vec<Overrule>,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// The turn.
    pub turn: u32,
    /// Milliseconds since the contact began.
    pub at_ms: u64,
    /// What became of the customer, and by whose doing.
    #[serde(flatten)]
    pub ended: Ended,
}

impl AttemptReport {
    /// The report on the attempt these events tell, with a trainer's rulings on its marks.
    #[must_use]
    pub fn new(events: &[Recorded], overrules: &[Overrule]) -> Self {
        let case = events.iter().find_map(|recorded| match &recorded.event {
            Event::Started(started) => Some(started.clone()),
            _ => None,
        });
        let turns = transcript::transcript(events, overrules);
        let windows = window::windows(events);
        let decision = decision::decision(events, case.as_deref(), &windows);
        let ending = ending(events);
        Self {
            schema: SCHEMA,
            finished: ending.is_some(),
            curve: curve::curve(&turns),
            matrix: matrix::matrix(&turns, Weights::of(events)),
            red_flags: red_flags::red_flags(&turns),
            escalations: escalation::escalations(events),
            survey: survey(events),
            better: better::better(&turns, decision.as_ref()),
            totals: totals::totals(events, &turns),
            overrules: overrules.to_vec(),
            case,
            transcript: turns,
            windows,
            decision,
            ending,
        }
    }

    /// The cue with this id.
    #[must_use]
    pub fn cue(&self, id: &str) -> Option<&CueBrief> {
        self.case.as_ref()?.cues.iter().find(|cue| &*cue.id == id)
    }

    /// The mood the customer was left in; `None` for an empty tape.
    #[must_use]
    pub fn last_mood(&self) -> Option<Mood> {
        self.transcript.last().map(|turn| turn.mood_after)
    }

    /// The word for the customer: `she`, `he` or `they`.
    #[must_use]
    pub fn pronoun(&self) -> &str {
        self.case.as_ref().map_or("they", |case| &case.pronoun)
    }
}

fn ending(events: &[Recorded]) -> Option<Ending> {
    events.iter().rev().find_map(|recorded| match &recorded.event {
        Event::Ended(ended) => {
            Some(Ending { turn: recorded.turn, at_ms: recorded.at_ms, ended: (**ended).clone() })
        }
        _ => None,
    })
}

fn survey(events: &[Recorded]) -> Option<Survey> {
    events.iter().rev().find_map(|recorded| match &recorded.event {
        Event::Surveyed(survey) => Some(*survey),
        _ => None,
    })
}
