//! Figures of attempts made by hand: what an attempt of each verdict looks like.

use evenkeel::escalation::Verdict;
use evenkeel::report::cohort::{Standing, Tally};
use evenkeel::report::{Answers, AttemptFigures, HandedOn, MarkCounts, QuietTurn};
use evenkeel::vocabulary::{Level, Outcome, Stage};
use std::collections::BTreeMap;

/// A Wednesday: 2025-03-12.
pub const DAY: i64 = 20_159;

/// An attempt with this verdict, six turns long where nothing else is said.
pub fn attempt(verdict: Verdict) -> AttemptFigures {
    use Verdict::*;
    let after_cue = matches!(verdict, InWindow | Late | WrongLane | WrongTarget);
    let called = after_cue || matches!(verdict, Missed | Forced);
    let handed_on = after_cue || matches!(verdict, Premature | Unnecessary);
    let in_time = after_cue && verdict != Late;
    AttemptFigures {
        verdict,
        outcome: match verdict {
            Forced => Outcome::DemandedManager,
            Missed => Outcome::Unresolved,
            RightlyHeld => Outcome::Resolved,
            _ => Outcome::Escalated,
        },
        turn: 6,
        seconds: 180,
        handed_on: handed_on.then(|| HandedOn {
            stage: Stage::SkinGraft,
            arousal: Level::clamped(55),
            slope: -150,
            trust: Level::clamped(40),
            latency_turns: after_cue.then_some(1),
            latency_secs: after_cue.then_some(35),
            turns_late: (verdict == Late).then_some(2),
            lane_right: after_cue.then_some(verdict != WrongLane),
            target_right: (after_cue && verdict != WrongLane).then_some(verdict != WrongTarget),
            presentation: 100,
            completeness: 100,
            warm: true,
            bounces: u32::from(matches!(verdict, WrongLane | WrongTarget)),
        }),
        answers: Answers {
            before_cue: Some(handed_on && !after_cue),
            after_cue: called.then_some(handed_on),
            in_time: called.then_some(in_time),
        },
        quiet_turns: quiet(if handed_on && !after_cue { 3 } else { 4 }, handed_on && !after_cue),
        score: Some(60),
        marks: MarkCounts::default(),
        overruled: 0,
        red_flags: 0,
        interruptions: 0,
        first_response_secs: Some(20),
        contact_secs: 200,
        handling_secs: 240,
        transfers: u32::from(handed_on),
        csat: Some(4),
        nps: Some(9),
    }
}

/// So many quiet turns, arousal coming down from loud; handed on in the last one or not.
pub fn quiet(turns: u8, handed_on: bool) -> BTreeMap<QuietTurn, u32> {
    (0..turns)
        .map(|turn| {
            let last = turn + 1 == turns;
            (QuietTurn { tens: 8 - turn.min(5), risen: turn % 2 == 1, handed_on: handed_on && last }, 1)
        })
        .collect()
}

/// Attempts with these verdicts, each so many times.
pub fn cohort(verdicts: &[(Verdict, usize)]) -> Tally {
    let all = verdicts.iter().flat_map(|&(verdict, times)| std::iter::repeat_n(attempt(verdict), times));
    tally(all)
}

/// These attempts, counted.
pub fn tally(attempts: impl IntoIterator<Item = AttemptFigures>) -> Tally {
    let mut tally = Tally::default();
    for (index, figures) in (0_i64..).zip(attempts) {
        tally.add(&figures, DAY + index % 40, Standing::default());
    }
    tally
}
