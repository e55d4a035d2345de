//! One cue: words or a trait of a reply, and what they say about the four techniques.

use super::super::structure::Feature;
use crate::vocabulary::{RedFlag, Stage, Technique};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::{Index, IndexMut};
use std::sync::Arc;

/// A named behaviour with everything it is recognised by.
///
/// A cue counts once, however often it is found. It is found when any of `phrases` is, or `feature`, or, when both are
/// empty, by `all` and `none` alone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cue {
    /// The cue's name; evidence carries it.
    pub id: Arc<str>,
    /// The behaviour of a rating scale it stands for, such as `LAST: apologise` or `DABS: risky act`.
    pub scale: Arc<str>,
    /// Phrases in the notation of [`crate::phrase`].
    #[serde(default)]
    pub phrases: Vec<String>,
    /// A trait that phrases cannot say.
    #[serde(default)]
    pub feature: Option<Feature>,
    /// Other cues (phrases or features) that must be there too.
    #[serde(default)]
    pub all: Vec<Arc<str>>,
    /// Other cues (phrases or features) that must not be there.
    #[serde(default)]
    pub none: Vec<Arc<str>>,
    /// What it adds to each strength, in hundredths of a mark.
    #[serde(default)]
    pub weights: Weights,
    /// What a person expected it to add before any fitting; fitting starts from here, so that it can be repeated.
    #[serde(default)]
    pub prior: Option<Weights>,
    /// The same for the red flags.
    #[serde(default)]
    pub prior_flags: Option<BTreeMap<RedFlag, i32>>,
    /// What a negation before the words does.
    #[serde(default)]
    pub negated: Scope,
    /// What it means when the words are the customer's own, quoted.
    #[serde(default = "Scope::cancels")]
    pub quoted: Scope,
    /// What it means when the customer said just these words: a time they named themselves is no appointment.
    #[serde(default = "Scope::ignored")]
    pub restated: Scope,
    /// The stages in which it counts; empty for all.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// Techniques for which nothing good in the reply counts any more.
    #[serde(default)]
    pub silences: Vec<Technique>,
    /// Whether nothing else in the reply counts.
    #[serde(default)]
    pub drowns: bool,
    /// What it adds to each red flag, in hundredths; the flag is raised at its cut (100 unless the rubric says else).
    #[serde(default)]
    pub flags: BTreeMap<RedFlag, i32>,
    /// What these words do to the customer, in one sentence; cues that only support others have none.
    #[serde(default)]
    pub coaching: Option<Arc<str>>,
}

impl Cue {
    /// Whether a weight points the way a person meant the cue, and its coaching sentence with it: for the customer or
    /// against. A fitted weight may point the other way for some technique, as polite words do in a hollow sentence.
    #[must_use]
    pub fn means(&self, weight: i32) -> bool {
        let meant = self.prior.unwrap_or(self.weights);
        let sum: i32 = Technique::ALL.iter().map(|&technique| meant[technique]).sum();
        sum == 0 || sum.signum() == weight.signum()
    }
}

/// What a negation or a quotation around the words does to a cue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Scope {
    /// The words do not count.
    #[default]
    Cancels,
    /// The words count with the opposite sign.
    Turns,
    /// The words count all the same.
    Ignored,
}

impl Scope {
    fn cancels() -> Self {
        Self::Cancels
    }

    fn ignored() -> Self {
        Self::Ignored
    }
}

/// Hundredths of a mark for each technique; a technique left out gets none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Weights {
    /// For composure.
    pub composure: i32,
    /// For active listening.
    pub active_listening: i32,
    /// For empathy.
    pub empathy: i32,
    /// For resolution follow-up.
    pub resolution: i32,
}

impl Index<Technique> for Weights {
    type Output = i32;
    fn index(&self, technique: Technique) -> &i32 {
        match technique {
            Technique::Composure => &self.composure,
            Technique::ActiveListening => &self.active_listening,
            Technique::Empathy => &self.empathy,
            Technique::Resolution => &self.resolution,
        }
    }
}

impl IndexMut<Technique> for Weights {
    fn index_mut(&mut self, technique: Technique) -> &mut i32 {
        match technique {
            Technique::Composure => &mut self.composure,
            Technique::ActiveListening => &mut self.active_listening,
            Technique::Empathy => &mut self.empathy,
            Technique::Resolution => &mut self.resolution,
        }
    }
}
