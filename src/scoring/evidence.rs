//! What the scorer found in a reply: marks, and the words that earned or cost them.

use crate::vocabulary::{Mark, PerTechnique, RedFlag, Technique};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The marks of one written reply with everything that explains them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scored {
    /// A mark for each technique.
    pub marks: PerTechnique<Mark>,
    /// The strength behind each mark, in hundredths; the mark is this number cut at documented points.
    pub strength: PerTechnique<i32>,
    /// Techniques for which the scorer says it cannot tell; their mark is 0 or a guess nobody should lean on.
    pub unsure: PerTechnique<bool>,
    /// The words that earned or cost the marks, in order of `start`.
    pub evidence: Vec<Evidence>,
    /// The red flags, with the words that raised them.
    pub red_flags: Vec<Flagged>,
    /// What would have raised the weakest technique in this stage.
    pub coaching: Option<Coaching>,
    /// Whether nothing in it is a reply: letters without words, text for a machine, another language.
    #[serde(default)]
    pub meaningless: bool,
}

/// A stretch of the reply that spoke for or against a technique.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The technique it speaks about.
    pub technique: Technique,
    /// The cue's name in the rubric.
    pub cue: Arc<str>,
    /// First byte in the reply, on a character boundary.
    pub start: usize,
    /// First byte after the words, on a character boundary.
    pub end: usize,
    /// What it added to the strength, in hundredths; negative when it cost.
    pub weight: i32,
    /// What these words do to the customer, in one sentence.
    pub coaching: Arc<str>,
}

/// Evidence in groups that say the same of the same words, each for another technique; one sentence is enough for each group.
#[must_use]
pub fn said_once(evidence: &[Evidence]) -> Vec<Vec<&Evidence>> {
    let mut groups: Vec<Vec<&Evidence>> = Vec::new();
    for found in evidence {
        match groups.iter_mut().find(|group| group[0].says_the_same_as(found)) {
            Some(group) => group.push(found),
            None => groups.push(vec![found]),
        }
    }
    groups
}

/// The name under which small signs appear as evidence.
pub(super) const SMALL_SIGN: &str = "wording";

impl Evidence {
    /// Whether a named cue of the rubric or of the scenario speaks, and not a small sign.
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.cue.as_ref() != SMALL_SIGN
    }

    fn says_the_same_as(&self, other: &Self) -> bool {
        let of = |e: &Self| (e.start, e.end, e.weight < 0);
        of(self) == of(other) && self.coaching == other.coaching
    }
}

/// A red flag with the words that raised it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flagged {
    /// The fault.
    pub flag: RedFlag,
    /// First byte in the reply, on a character boundary.
    pub start: usize,
    /// First byte after the words; equal to `start` when the whole reply is meant.
    pub end: usize,
}

/// One thing to do better, in this stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coaching {
    /// The weakest technique that counts in this stage.
    pub technique: Technique,
    /// What would have raised it, with one example in own words.
    pub sentence: Arc<str>,
}
