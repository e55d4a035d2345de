//! Red flags counted beside the scores, never averaged away.

use super::Turn;
use crate::vocabulary::RedFlag;
use serde::{Deserialize, Serialize};

/// A red flag with the turns it was raised in, once for each time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlagCount {
    /// The fault.
    pub flag: RedFlag,
    /// The turns, in order.
    pub turns: Vec<u32>,
}

/// The flags that were raised, in the order of the vocabulary.
pub(super) fn red_flags(turns: &[Turn]) -> Vec<FlagCount> {
    let count = |flag| FlagCount {
        flag,
        turns: turns
            .iter()
            .flat_map(|turn| turn.replies().flat_map(|r| &r.red_flags).map(|f| (turn.turn, f.flag)))
            .filter(|&(_, raised)| raised == flag)
            .map(|(turn, _)| turn)
            .collect(),
    };
    RedFlag::ALL.iter().map(|&flag| count(flag)).filter(|count| !count.turns.is_empty()).collect()
}
