//! What would have raised the weakest technique in this stage.

use super::evidence::Coaching;
use super::rubric::Rubric;
use crate::vocabulary::{Mark, PerStage, PerTechnique, Stage, Technique};

/// How much each technique counts in each stage by default, in hundredths.
const WEIGHT: PerStage<PerTechnique<i64>> = PerStage {
    dialysis: PerTechnique { composure: 35, active_listening: 40, empathy: 25, resolution: 0 },
    skin_graft: PerTechnique { composure: 25, active_listening: 25, empathy: 35, resolution: 15 },
    connection: PerTechnique { composure: 15, active_listening: 10, empathy: 20, resolution: 55 },
};

/// The technique with the most to gain in this stage, and how; nothing when all that counts is strong.
pub(super) fn coach(rubric: &Rubric, stage: Option<Stage>, marks: &PerTechnique<Mark>) -> Option<Coaching> {
    let stage = stage.unwrap_or(Stage::Dialysis);
    let gain = |t: Technique| (Mark::STRONG.value() - marks[t].value()) * WEIGHT[stage][t];
    let technique = Technique::ALL.iter().copied().rev().max_by_key(|&t| gain(t)).filter(|&t| gain(t) > 0)?;
    Some(Coaching { technique, sentence: rubric.coaching[stage][technique].clone() })
}
