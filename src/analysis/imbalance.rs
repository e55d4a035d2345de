//! What is out of balance in a scenario: poor handling that pays, good handling that does not, nodes nobody comes to.

use super::{Balance, Fate, Kind, KindBalance, Share};

/// A mean score so little below the ideal one makes no difference.
const NEAR: u32 = 5;
/// In percent, how often good handling has to come to a good end.
const ENOUGH: u8 = 90;

/// Something an author should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Imbalance {
    /// A kind that should come to less scores as well as the ideal.
    ScoresAsWell {
        /// The kind.
        kind: Kind,
        /// Its mean score, 0 to 100.
        score: u32,
        /// That of the ideal.
        ideal: u32,
    },
    /// Whoever does harm comes to a good end as often as the ideal.
    EndsAsWell {
        /// The kind.
        kind: Kind,
        /// How often it does.
        good: Share,
        /// How often the ideal does.
        ideal: Share,
    },
    /// Good handling often comes to no good end.
    IdealFails {
        /// How often it comes to one.
        good: Share,
    },
    /// Nobody came to these nodes, by position in the script.
    NotVisited(Vec<usize>),
}

impl Imbalance {
    /// Whether harm pays; whoever practises such a case learns the wrong thing.
    #[must_use]
    pub const fn is_grave(&self) -> bool {
        let (Self::ScoresAsWell { kind, .. } | Self::EndsAsWell { kind, .. }) = self else { return false };
        matches!(kind, Kind::Hostile)
    }
}

impl Balance {
    /// What is out of balance, the worst first; nothing of kinds that did not play.
    #[must_use]
    pub fn imbalances(&self) -> Vec<Imbalance> {
        let mut found = Vec::new();
        if let Some(ideal) = self.of_kind(Kind::Ideal) {
            let others = self.kinds.iter().filter(|other| !other.kind.may_equal_the_ideal());
            found.extend(others.filter_map(|other| beside(other, ideal)));
            found.sort_by_key(|found| !found.is_grave());
            let good = ideal.good();
            if good.percent() < ENOUGH {
                found.push(Imbalance::IdealFails { good });
            }
        }
        let alone = |node: &usize| self.kinds.iter().all(|kind| kind.visits[*node] == 0);
        let alone: Vec<usize> = (0..self.nodes.len()).filter(alone).collect();
        if !alone.is_empty() && !self.kinds.is_empty() {
            found.push(Imbalance::NotVisited(alone));
        }
        found
    }
}

/// What is wrong with a kind beside the ideal.
fn beside(other: &KindBalance, ideal: &KindBalance) -> Option<Imbalance> {
    let (kind, hostile) = (other.kind, other.kind == Kind::Hostile);
    let ends_as_well = other.good().count >= ideal.good().count;
    if let (Some(score), Some(best)) = (other.scores.mean(), ideal.scores.mean())
        && score + NEAR >= best
        // Whoever means well may say the right things and still come to less.
        && (hostile || (ends_as_well && other.right >= ideal.right))
    {
        return Some(Imbalance::ScoresAsWell { kind, score, ideal: best });
    }
    let (good, ideal) = (other.good(), ideal.good());
    (hostile && ends_as_well && good.count > 0).then_some(Imbalance::EndsAsWell { kind, good, ideal })
}

impl Kind {
    /// Whether a sound scenario may reward this kind as much as the ideal: handing on always, or never, is right in some
    /// cases, who learns comes near it, and where there is nothing to apologise for or to give back those two do as the ideal
    /// does (`check` looks at what they say).
    const fn may_equal_the_ideal(self) -> bool {
        !matches!(self, Self::Hostile | Self::HastyFixer | Self::Random | Self::Silent)
    }
}

impl KindBalance {
    /// How often the case was settled, in part at least, or handed on.
    #[must_use]
    pub fn good(&self) -> Share {
        let good = Fate::ALL.iter().filter(|fate| fate.is_good());
        Share { count: good.map(|&fate| self.fate(fate).count).sum(), of: self.runs() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Contact;
    use crate::escalation::Verdict;
    use crate::vocabulary::{EndedBy, Level, Mood, Outcome};

    fn contact(outcome: Outcome, score: u32) -> Contact {
        Contact {
            outcome,
            by: EndedBy::Script,
            verdict: Verdict::RightlyHeld,
            score: Some(score),
            mood: Mood { arousal: Level::clamped(40), trust: Level::clamped(60) },
            turns: 5,
            red_flags: 0,
            handed_on: false,
        }
    }

    /// Ten contacts of each kind, each with an outcome and a score, that came to the first of two nodes.
    fn balance(kinds: &[(Kind, Outcome, u32)]) -> Balance {
        let of = |&(kind, outcome, score): &(Kind, Outcome, u32)| {
            let mut counted = KindBalance::new(kind, 2);
            (0..10).for_each(|number| counted.add(number, &contact(outcome, score), &[true, false]));
            counted
        };
        Balance {
            scenario: "any".into(),
            runs: 10,
            seed: 1,
            nodes: vec!["first".into(), "second".into()],
            kinds: kinds.iter().map(of).collect(),
        }
    }

    #[test]
    fn harm_that_pays_is_found_first() {
        let found = balance(&[(Kind::Ideal, Outcome::Resolved, 80), (Kind::Hostile, Outcome::HungUp, 76)]);
        let first = Imbalance::ScoresAsWell { kind: Kind::Hostile, score: 76, ideal: 80 };
        assert_eq!(found.imbalances(), [first, Imbalance::NotVisited(vec![1])]);
        let found = balance(&[(Kind::Ideal, Outcome::Resolved, 80), (Kind::Hostile, Outcome::Resolved, 10)]);
        assert!(matches!(found.imbalances()[0], Imbalance::EndsAsWell { kind: Kind::Hostile, .. }));
    }

    #[test]
    fn who_means_well_may_score_well_and_come_to_less() {
        let fixer = |outcome| {
            balance(&[(Kind::Ideal, Outcome::Resolved, 80), (Kind::HastyFixer, outcome, 78)]).imbalances()
        };
        assert_eq!(fixer(Outcome::HungUp), [Imbalance::NotVisited(vec![1])]);
        assert!(matches!(
            fixer(Outcome::Resolved)[0],
            Imbalance::ScoresAsWell { kind: Kind::HastyFixer, .. }
        ));
    }

    #[test]
    fn good_handling_that_fails_is_found() {
        let found = balance(&[(Kind::Ideal, Outcome::LeftForCompetitor, 80)]).imbalances();
        assert_eq!(found[0], Imbalance::IdealFails { good: Share { count: 0, of: 10 } });
    }
}
