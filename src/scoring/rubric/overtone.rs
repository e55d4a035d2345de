//! What one strength says about the others.

use super::{Rubric, Weights};
use crate::vocabulary::{PerTechnique, RedFlag, Technique};
use serde::Deserialize;

/// A strength that is heard in the techniques beside it.
///
/// Words add up, but people do not: a little contempt takes more from a kind reply than its words weigh, and a second kindness
/// adds less than the first. An overtone adds to each technique so many per cent of what a strength has above a point; several
/// of one strength make a line that bends at each point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overtone {
    /// Whose strength is heard.
    pub of: Tone,
    /// From how many hundredths of it on.
    pub above: i32,
    /// How many per cent of what lies above are added to each technique.
    pub percent: Weights,
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
    /// What all overtones together add to each technique, in hundredths, given the strength of each tone.
    #[must_use]
    pub fn overtones(&self, strength: impl Fn(Tone) -> i32) -> PerTechnique<i32> {
        let mut sums = PerTechnique::<i64>::default();
        for overtone in &self.overtones {
            let above = i64::from(strength(overtone.of)) - i64::from(overtone.above);
            for &technique in Technique::ALL.iter().filter(|_| above > 0) {
                sums[technique] += above * i64::from(overtone.percent[technique]);
            }
        }
        let hundredths =
            |sum: i64| i32::try_from(sum / 100).unwrap_or(if sum < 0 { i32::MIN } else { i32::MAX });
        PerTechnique::from_fn(|technique| hundredths(sums[technique]))
    }
}
