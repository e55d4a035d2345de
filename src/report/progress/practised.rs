//! A finished attempt, as much of it as progress is made of.

use super::Marks;
use crate::escalation::Verdict;
use crate::report::cohort::{CohortRow, Figure, mark_of};

/// A finished attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practised {
    /// Its id.
    pub attempt: String,
    /// The scenario's id.
    pub scenario: String,
    /// The day it began, counted from 1970-01-01 where the trainee is.
    pub day: i64,
    /// The verdict on the escalation decision.
    pub verdict: Verdict,
    /// Whether something in the case called for handing it on, as far as the attempt went.
    pub called: bool,
    /// The total of the matrix, 0 to 100; `None` when nothing was exercised.
    pub score: Option<u32>,
    /// Its marks.
    pub marks: Marks,
    /// Red flags raised.
    pub red_flags: u32,
    /// Replies that interrupted.
    pub interruptions: u32,
}

impl Practised {
    /// The attempt of which these are the figures; `None` where they have no verdict.
    #[must_use]
    pub fn new(row: &CohortRow, day: i64) -> Option<Self> {
        let whole = |figure| row.value(figure).and_then(|value| u32::try_from(value).ok());
        let verdict = *Verdict::ALL.get(whole(Figure::Verdict)? as usize)?;
        let mut marks = Marks::default();
        for item in row.items.iter().filter(|item| item.figure == Figure::Mark) {
            if let Some((stage, technique, mark)) = mark_of(item.value) {
                marks.add(stage, technique, mark, item.times);
            }
        }
        Some(Self {
            attempt: row.attempt.clone(),
            scenario: row.scenario.clone(),
            day,
            verdict,
            called: match verdict {
                Verdict::Unnecessary | Verdict::RightlyHeld => false,
                // A customer may take the case away though nothing calls for it.
                Verdict::Forced => row.value(Figure::AfterCue).is_some(),
                _ => true,
            },
            score: whole(Figure::Score),
            marks,
            red_flags: whole(Figure::RedFlags).unwrap_or(0),
            interruptions: whole(Figure::Interruptions).unwrap_or(0),
        })
    }
}
