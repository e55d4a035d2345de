//! What is practised and fades: a technique in a stage, and the decision to hand on or to hold.
//!
//! A skill and not a scenario is what comes back after some days. A scenario that comes back trains remembering
//! its lines, and that is not what is wanted at the next real call; a technique in a stage comes back in a case the trainee has not
//! seen for longest. The decision has two skills of its own, since seeing that a case must go on and keeping one that need not are
//! learned separately.

use super::{Memory, Practised, Rating};
use crate::escalation::Verdict;
use crate::vocabulary::{Stage, Technique};
use std::collections::BTreeMap;

/// Something that is practised, and fades when it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Skill {
    /// A technique in a stage.
    Technique(Stage, Technique),
    /// Seeing that a case has to be handed on, when, and to whom.
    HandingOn,
    /// Keeping a case that need not be handed on.
    Holding,
}

impl Skill {
    /// Every skill that counts: a fix while the customer vents is premature and no skill.
    pub fn all() -> impl Iterator<Item = Self> {
        let cells = Stage::ALL.iter().flat_map(|&stage| Technique::ALL.iter().map(move |&t| (stage, t)));
        let counting = cells.filter(|cell| *cell != (Stage::Dialysis, Technique::Resolution));
        let techniques = counting.map(|(stage, technique)| Self::Technique(stage, technique));
        techniques.chain([Self::HandingOn, Self::Holding])
    }
}

/// How well an attempt went in each skill it exercised.
pub(super) fn ratings(attempt: &Practised) -> impl Iterator<Item = (Skill, Rating)> {
    let techniques = attempt.marks.cells().map(|(stage, technique, score)| {
        let rating = match score {
            // Absent where it was due, or worse.
            ..=50 => Rating::Again,
            51..=69 => Rating::Hard,
            70..=89 => Rating::Good,
            _ => Rating::Easy,
        };
        (Skill::Technique(stage, technique), rating)
    });
    let decision = if attempt.called { Skill::HandingOn } else { Skill::Holding };
    let rating = match attempt.verdict {
        Verdict::InWindow | Verdict::RightlyHeld => Rating::Good,
        // That it was time was seen; the rest was not.
        Verdict::Late | Verdict::WrongLane | Verdict::WrongTarget => Rating::Hard,
        Verdict::Premature | Verdict::Missed | Verdict::Unnecessary | Verdict::Forced => Rating::Again,
    };
    techniques.chain([(decision, rating)])
}

/// How well each skill is remembered after these attempts, oldest first.
#[must_use]
pub fn memories<'a>(practised: impl Iterator<Item = &'a Practised>) -> BTreeMap<Skill, Memory> {
    let mut memories = BTreeMap::new();
    for attempt in practised {
        for (skill, rating) in ratings(attempt) {
            let after = Memory::after(memories.get(&skill), rating, attempt.day);
            memories.insert(skill, after);
        }
    }
    memories
}
