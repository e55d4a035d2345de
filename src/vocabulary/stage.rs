//! The three stages of de-escalation, and a value for each of them.

use serde::{Deserialize, Serialize};
use std::ops::{Index, IndexMut};

/// A stage of the conversation. The names are the sources' own metaphors; the interface shows the
/// plain names *Venting*, *Disarming* and *Connected* first. Later stages compare greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Venting: the customer gets it out; do not interrupt, listen, validate.
    Dialysis,
    /// Disarming: reassure and clarify.
    SkinGraft,
    /// Connected: the customer feels heard and is calm; trust exceeds arousal.
    Connection,
}

super::keyed!(Stage { Dialysis = "dialysis", SkinGraft = "skin_graft", Connection = "connection" });

/// One value for each stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PerStage<T> {
    /// The value while the customer vents.
    pub dialysis: T,
    /// The value while the customer is being disarmed.
    pub skin_graft: T,
    /// The value once the customer is connected.
    pub connection: T,
}

impl<T> PerStage<T> {
    /// Builds the three values by asking for each stage in order.
    pub fn from_fn(mut value: impl FnMut(Stage) -> T) -> Self {
        Self {
            dialysis: value(Stage::Dialysis),
            skin_graft: value(Stage::SkinGraft),
            connection: value(Stage::Connection),
        }
    }

    /// Every stage with its value, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Stage, &T)> {
        Stage::ALL.iter().map(|&s| (s, &self[s]))
    }
}

impl<T> Index<Stage> for PerStage<T> {
    type Output = T;
    fn index(&self, stage: Stage) -> &T {
        match stage {
            Stage::Dialysis => &self.dialysis,
            Stage::SkinGraft => &self.skin_graft,
            Stage::Connection => &self.connection,
        }
    }
}

impl<T> IndexMut<Stage> for PerStage<T> {
    fn index_mut(&mut self, stage: Stage) -> &mut T {
        match stage {
            Stage::Dialysis => &mut self.dialysis,
            Stage::SkinGraft => &mut self.skin_graft,
            Stage::Connection => &mut self.connection,
        }
    }
}
