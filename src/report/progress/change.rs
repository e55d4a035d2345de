//! What has improved: the first attempts beside the latest ones.

use super::{LATEST, Marks, Practised};
use crate::vocabulary::{Stage, Technique};

/// A score has to rise by so much before anybody says so.
const WORTH_SAYING: i64 = 5;
/// Fewer replies than this on one side say nothing about a technique.
const FEWEST: u32 = 2;

/// What was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The mean score of the attempts, 0 to 100.
    Score,
    /// The score of a technique in a stage, 0 to 100.
    Technique(Stage, Technique),
    /// Of a hundred decisions, those that were right.
    RightDecisions,
    /// Red flags in ten attempts.
    RedFlags,
    /// Interruptions in ten attempts.
    Interruptions,
}

/// Something that is better in the latest attempts than in the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What.
    pub measure: Measure,
    /// In the first attempts.
    pub before: u32,
    /// In the latest.
    pub now: u32,
    /// How many attempts each side has.
    pub attempts: u32,
    /// The latest attempt that shows it.
    pub attempt: String,
}

/// What has improved, most first. The sides are the first and the latest attempts, five each at most and never the same.
pub(super) fn improved(practised: &[Practised]) -> Vec<Change> {
    let side = LATEST.min(practised.len() / 2);
    let (first, latest) = (&practised[..side], &practised[practised.len() - side..]);
    let Some(newest) = latest.last() else { return Vec::new() };
    let change = |measure, before: Option<u32>, now: Option<u32>, attempt: &Practised| {
        Some(Change {
            measure,
            before: before?,
            now: now?,
            attempts: u32::try_from(side).unwrap_or(u32::MAX),
            attempt: attempt.attempt.clone(),
        })
    };
    let of = |measure, figure: fn(&[Practised]) -> Option<u32>| {
        change(measure, figure(first), figure(latest), newest)
    };
    let mut changes: Vec<Change> = [
        of(Measure::Score, mean_score),
        of(Measure::RightDecisions, right_decisions),
        of(Measure::RedFlags, |side| in_ten(side, |attempt| attempt.red_flags)),
        of(Measure::Interruptions, |side| in_ten(side, |attempt| attempt.interruptions)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let [before, now] = [first, latest].map(|side| Marks::sum(side.iter().map(|attempt| &attempt.marks)));
    changes.extend(now.cells().filter_map(|(stage, technique, score)| {
        let enough = [&before, &now].iter().all(|marks| marks.replies(stage, technique) >= FEWEST);
        let shows = latest.iter().rev().find(|attempt| attempt.marks.replies(stage, technique) > 0)?;
        let was = before.score(stage, technique).filter(|_| enough);
        change(Measure::Technique(stage, technique), was, Some(score), shows)
    }));
    changes.retain(|change| change.gain() >= WORTH_SAYING);
    changes.sort_by_key(|change| std::cmp::Reverse(change.gain()));
    changes
}

impl Change {
    /// By how much it is better, whichever way better is.
    #[must_use]
    pub fn gain(&self) -> i64 {
        let rise = i64::from(self.now) - i64::from(self.before);
        match self.measure {
            Measure::RedFlags | Measure::Interruptions => -rise,
            _ => rise,
        }
    }
}

fn mean_score(side: &[Practised]) -> Option<u32> {
    let scores: Vec<u32> = side.iter().filter_map(|attempt| attempt.score).collect();
    rounded(scores.iter().sum(), scores.len())
}

fn right_decisions(side: &[Practised]) -> Option<u32> {
    let right = side.iter().filter(|attempt| attempt.verdict.is_right()).count();
    rounded(100 * u32::try_from(right).ok()?, side.len())
}

fn in_ten(side: &[Practised], count: fn(&Practised) -> u32) -> Option<u32> {
    rounded(10 * side.iter().map(count).sum::<u32>(), side.len())
}

/// A mean as a whole number, halves up; `None` of nothing.
fn rounded(sum: u32, of: usize) -> Option<u32> {
    let of = u32::try_from(of).ok().filter(|of| *of > 0)?;
    Some((2 * sum + of) / (2 * of))
}
