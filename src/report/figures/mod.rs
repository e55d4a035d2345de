//! The figures of one attempt that a report on many is made of, from its events and nothing else.

mod answers;
mod marks;
mod quiet;

pub use answers::Answers;
pub use marks::MarkCounts;
pub use quiet::QuietTurn;

use super::{AttemptReport, Overrule};
use crate::escalation::{Judgement, Verdict};
use crate::session::{Escalated, Event, Recorded};
use crate::vocabulary::{Level, Outcome, Stage, Warmth};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What many attempts need of one that came to its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttemptFigures {
    /// The verdict on the escalation decision.
    pub verdict: Verdict,
    /// What became of the customer.
    pub outcome: Outcome,
    /// The turn the trainee handed the case on in, or the last one of the contact.
    pub turn: u32,
    /// Seconds from the beginning to that moment.
    pub seconds: u64,
    /// How the case was handed on; `None` when the trainee kept it to the end.
    pub handed_on: Option<HandedOn>,
    /// What the trainee did before a cue had appeared, and after.
    pub answers: Answers,
    /// The turns in which no cue had appeared yet, by what could be heard in them; each with how often it came.
    pub quiet_turns: BTreeMap<QuietTurn, u32>,
    /// The total of the technique × stage matrix, 0 to 100; `None` when nothing was exercised.
    pub score: Option<u32>,
    /// How often each mark was given for each technique in each stage; the trainer's where there is one.
    pub marks: MarkCounts,
    /// Marks a trainer has overruled.
    pub overruled: u32,
    /// Red flags raised.
    pub red_flags: u32,
    /// Replies that interrupted.
    pub interruptions: u32,
    /// Seconds to the first words of the trainee, be it a reply or the handing on; `None` when they said nothing.
    pub first_response_secs: Option<u64>,
    /// Seconds from the beginning to the end of the contact.
    pub contact_secs: u64,
    /// Seconds from the beginning to the last event, with the wrap-up.
    pub handling_secs: u64,
    /// How often the customer was passed to somebody else, the first time included.
    pub transfers: u32,
    /// Satisfaction, 1 to 5.
    pub csat: Option<u8>,
    /// Would recommend, 0 to 10.
    pub nps: Option<u8>,
}

/// An escalation by the trainee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOn {
    /// The stage it came in.
    pub stage: Stage,
    /// Arousal then.
    pub arousal: Level,
    /// How arousal had moved over the last three turns, in hundredths of a point a turn.
    pub slope: i64,
    /// Trust then.
    pub trust: Level,
    /// How many turns ago the cue it answers had appeared; `None` when none had.
    pub latency_turns: Option<u32>,
    /// How many seconds ago that was.
    pub latency_secs: Option<u64>,
    /// How many turns after the window had closed it came; `None` unless late.
    pub turns_late: Option<u32>,
    /// Whether the lane was the cue's; `None` when no cue had appeared.
    pub lane_right: Option<bool>,
    /// Whether the target was one of the cue's; `None` when no cue had appeared or the lane was wrong already.
    pub target_right: Option<bool>,
    /// How it was told, 0 to 100.
    pub presentation: u32,
    /// Needed facts passed of those needed, 0 to 100.
    pub completeness: u32,
    /// Whether the trainee introduced the customer.
    pub warm: bool,
    /// Transfers after the first one.
    pub bounces: u32,
}

impl AttemptFigures {
    /// The figures of the attempt these events tell, with a trainer's rulings; `None` unless it came to its end and
    /// was judged.
    #[must_use]
    pub fn new(events: &[Recorded], overrules: &[Overrule]) -> Option<Self> {
        Self::of(&AttemptReport::new(events, overrules), events)
    }

    /// The same from a report that has been made of these events already.
    #[must_use]
    pub fn of(report: &AttemptReport, events: &[Recorded]) -> Option<Self> {
        let ending = report.ending.as_ref()?;
        let decision = report.decision.as_ref()?;
        let judgement = &decision.judgement;
        let escalated = events.iter().find_map(|recorded| match &recorded.event {
            Event::Escalated(escalated) => Some(&**escalated),
            _ => None,
        });
        Some(Self {
            verdict: judgement.verdict,
            outcome: ending.ended.outcome,
            turn: judgement.turn,
            seconds: judgement.seconds,
            handed_on: escalated.map(|escalated| handed_on(report, judgement, escalated)),
            answers: Answers::new(events, judgement.verdict),
            quiet_turns: quiet::quiet_turns(events),
            score: report.matrix.total,
            marks: MarkCounts::new(report),
            overruled: report.totals.overruled,
            red_flags: report.totals.red_flags,
            interruptions: report.totals.interruptions,
            first_response_secs: first_words(report),
            contact_secs: ending.at_ms / 1000,
            handling_secs: report.totals.duration_ms / 1000,
            transfers: count(report.escalations.len()).saturating_add(judgement.bounces),
            csat: report.survey.map(|survey| survey.csat),
            nps: report.survey.map(|survey| survey.nps),
        })
    }
}

fn handed_on(report: &AttemptReport, judgement: &Judgement, escalated: &Escalated) -> HandedOn {
    let cue = judgement.cue.as_ref().and_then(|id| report.cue(id));
    let lane_right = cue.map(|cue| cue.lane == escalated.lane);
    let target_right = cue.filter(|_| lane_right == Some(true)).map(|cue| {
        // The verdict knows which of several open windows it found; the cue alone answers for a late one.
        judgement.verdict == Verdict::InWindow || cue.targets.contains(&escalated.target)
    });
    HandedOn {
        stage: judgement.stage,
        arousal: judgement.arousal,
        slope: judgement.arousal_slope,
        trust: judgement.trust,
        latency_turns: judgement.latency_turns,
        latency_secs: judgement.latency_secs,
        turns_late: report.decision.as_ref().and_then(|decision| decision.turns_late),
        lane_right,
        target_right,
        presentation: judgement.presentation.unwrap_or(0),
        completeness: judgement.handoff.map_or(100, |handoff| handoff.completeness()),
        warm: escalated.warmth == Warmth::Warm,
        bounces: judgement.bounces,
    }
}

/// Seconds to the first words of the trainee.
fn first_words(report: &AttemptReport) -> Option<u64> {
    let replied = report.totals.first_response_secs;
    let escalated = report.escalations.first().map(|escalation| escalation.at_ms / 1000);
    replied.into_iter().chain(escalated).min()
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
