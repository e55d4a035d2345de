//! Labelled replies as numbers.

use crate::wording;
use evenkeel::scoring::{LabelledGroup, Rubric, Scorer};
use evenkeel::vocabulary::{PerTechnique, Technique};

/// One reply: its cues, its words and its marks.
pub struct Row {
    pub fold: u8,
    /// Cue index and sign.
    pub cues: Vec<(usize, f64)>,
    /// Words and pairs.
    pub words: Vec<String>,
    pub silenced: PerTechnique<bool>,
    pub drowned: bool,
    pub marks: PerTechnique<i64>,
    pub text: String,
    pub customer: String,
    pub flags: String,
}

pub const FOLDS: u8 = 7;

/// Everything the fit needs to know about these replies.
pub fn rows(rubric: &Rubric, groups: &[LabelledGroup]) -> Vec<Row> {
    let scorer = Scorer::new(rubric);
    let mut rows = Vec::new();
    for group in groups {
        for labelled in &group.replies {
            let reply = group.reply(labelled);
            let finds = scorer.cues_in(&reply);
            let found = || rubric.cues.iter().zip(&finds).filter(|(_, find)| find.is_some());
            rows.push(Row {
                fold: group.fold(FOLDS),
                cues: finds
                    .iter()
                    .enumerate()
                    .filter_map(|(i, find)| find.as_ref().map(|f| (i, if f.turned { -1.0 } else { 1.0 })))
                    .collect(),
                words: wording::of(&labelled.text, &group.customer),
                silenced: PerTechnique::from_fn(|t| found().any(|(cue, _)| cue.silences.contains(&t))),
                drowned: found().any(|(cue, _)| cue.drowns),
                marks: PerTechnique::from_fn(|t: Technique| labelled.marks[t].value()),
                text: labelled.text.clone(),
                customer: group.customer.clone(),
                flags: labelled.flags.iter().map(|f| f.key()).collect::<Vec<_>>().join(" "),
            });
        }
    }
    rows
}
