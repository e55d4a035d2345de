//! How much each technique counts in each stage of this attempt.

use crate::session::{Event, Recorded};
use crate::vocabulary::{Mark, PerStage, PerTechnique, Stage, Technique};

/// The weights the attempt began with, each 0 to 100 percent; all 0 for a tape without a beginning.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Weights(PerStage<PerTechnique<i64>>);

impl From<PerStage<PerTechnique<i64>>> for Weights {
    fn from(weights: PerStage<PerTechnique<i64>>) -> Self {
        Self(weights)
    }
}

impl Weights {
    pub(super) fn of(events: &[Recorded]) -> Self {
        let started = events.iter().find_map(|recorded| match &recorded.event {
            Event::Started(started) => Some(started),
            _ => None,
        });
        started.map_or_else(Self::default, |started| Self(started.weights))
    }

    /// The weight of a technique in a stage; a damaged figure is brought back into its range.
    pub(super) fn of_technique(self, stage: Stage, technique: Technique) -> i64 {
        self.0[stage][technique].clamp(0, 100)
    }

    /// Weight × mark over the techniques: −200 to 200 where the weights of the stage sum to 100.
    pub(super) fn impact(self, stage: Stage, mark: impl Fn(Technique) -> Mark) -> i64 {
        Technique::ALL.iter().map(|&t| self.of_technique(stage, t) * mark(t).value()).sum()
    }
}
