//! What one strength says about the others.

use super::{Rubric, Weights};
use crate::vocabulary::{PerTechnique, RedFlag, Technique};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A strength that is heard in the techniques and red flags beside it.
///
/// Words add up, but people do not: a little contempt takes more from a kind reply than its words weigh, a second kindness
/// adds less than the first, and the same words are an insult where composure is gone and none where it is kept. An overtone adds
/// to each technique and each red flag so many per cent of what a strength has above a point; several of one strength make a line
/// that bends at each point.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overtone {
    /// Whose strength is heard.
    pub of: Tone,
    /// From how many hundredths of it on.
    pub above: i32,
    /// How many per cent of what lies above are added to each technique.
    #[serde(default)]
    pub percent: Weights,
    /// The same for the red flags; one left out gets nothing.
    #[serde(default)]
    pub flags: BTreeMap<RedFlag, i32>,
}

/// What all overtones together add, in hundredths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// To each technique.
    pub techniques: PerTechnique<i32>,
    /// To each red flag; one left out gets nothing.
    pub flags: BTreeMap<RedFlag, i32>,
}

/// Something that has a strength in a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// A technique's.
    Technique(Technique),
    /// A red flag's, whether it is raised or not.
    Flag(RedFlag),
}

impl Rubric {
    /// The red flag of which what is heard takes most from a technique, with the hundredths it takes; none where none takes anything.
    #[must_use]
    pub fn takes_most(&self, technique: Technique, strength: impl Fn(Tone) -> i32) -> Option<(RedFlag, i32)> {
        let mut taken = [0i64; RedFlag::ALL.len()];
        for overtone in &self.overtones {
            if let Tone::Flag(flag) = overtone.of {
                let above = i64::from(strength(overtone.of)) - i64::from(overtone.above);
                taken[flag as usize] += above.max(0) * i64::from(overtone.percent[technique]);
            }
        }
        let most = RedFlag::ALL.iter().map(|&flag| (flag, taken[flag as usize] / 100)).min_by_key(|t| t.1)?;
        (most.1 < 0).then(|| (most.0, i32::try_from(most.1).unwrap_or(i32::MIN)))
    }

    /// What all overtones together add, given the strength of each tone.
    #[must_use]
    pub fn overtones(&self, strength: impl Fn(Tone) -> i32) -> Added {
        let mut techniques = PerTechnique::<i64>::default();
        let mut flags = [0i64; RedFlag::ALL.len()];
        for overtone in &self.overtones {
            let above = i64::from(strength(overtone.of)) - i64::from(overtone.above);
            if above <= 0 {
                continue;
            }
            for &technique in Technique::ALL {
                techniques[technique] += above * i64::from(overtone.percent[technique]);
            }
            for (&flag, &percent) in &overtone.flags {
                flags[flag as usize] += above * i64::from(percent);
            }
        }
        let hundredths =
            |sum: i64| i32::try_from(sum / 100).unwrap_or(if sum < 0 { i32::MIN } else { i32::MAX });
        Added {
            techniques: PerTechnique::from_fn(|technique| hundredths(techniques[technique])),
            flags: RedFlag::ALL
                .iter()
                .map(|&flag| (flag, hundredths(flags[flag as usize])))
                .filter(|&(_, hundredths)| hundredths != 0)
                .collect(),
        }
    }
}
