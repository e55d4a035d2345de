//! The kinds of simulated trainees.

use super::{HandingOn, Manners, Replying};
use serde::{Deserialize, Serialize};

/// A way of going about a contact, known in advance, so that a scenario can be measured by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Lets the customer finish, gives the reply that helps most, hands on in time and to the right place.
    Ideal,
    /// Does not wait for the end of a sentence and offers a solution in every one of their own.
    HastyFixer,
    /// Apologises whenever an apology is among the replies.
    OverApologiser,
    /// Hands the case on at the first chance.
    AlwaysEscalates,
    /// Does everything well except handing on, which never happens.
    NeverEscalates,
    /// Gives the reply that does most harm.
    Hostile,
    /// Does anything that can be done.
    Random,
    /// Knows nothing at first and remembers from contact to contact what helped.
    Learner,
    /// Gives money back wherever that can be offered.
    Refunder,
    /// Says nothing at all.
    Silent,
}

crate::vocabulary::keyed!(Kind {
    Ideal = "ideal",
    HastyFixer = "hasty_fixer",
    OverApologiser = "over_apologiser",
    AlwaysEscalates = "always_escalates",
    NeverEscalates = "never_escalates",
    Hostile = "hostile",
    Random = "random",
    Learner = "learner",
    Refunder = "refunder",
    Silent = "silent",
});

impl Kind {
    /// How somebody of this kind goes about a contact.
    #[must_use]
    pub const fn manners(self) -> Manners {
        let ideal = Manners {
            listens: 100,
            replying: Replying::Best,
            slips: 0,
            handing_on: HandingOn::InTime,
            asks_first: false,
            think_ms: 6_000,
        };
        match self {
            Self::Ideal => ideal,
            Self::HastyFixer => Manners {
                listens: 0,
                replying: Replying::Fixing,
                handing_on: HandingOn::Never,
                think_ms: 2_000,
                ..ideal
            },
            Self::OverApologiser => Manners { replying: Replying::Apologising, ..ideal },
            Self::AlwaysEscalates => Manners { handing_on: HandingOn::AtOnce, ..ideal },
            Self::NeverEscalates => Manners { handing_on: HandingOn::Never, ..ideal },
            Self::Hostile => Manners {
                listens: 0,
                replying: Replying::Worst,
                handing_on: HandingOn::Never,
                think_ms: 2_000,
                ..ideal
            },
            Self::Random => Manners {
                listens: 50,
                replying: Replying::Anything,
                handing_on: HandingOn::ByChance(3),
                ..ideal
            },
            Self::Learner => Manners {
                listens: 80,
                replying: Replying::Remembered,
                handing_on: HandingOn::Remembered,
                ..ideal
            },
            Self::Refunder => {
                Manners { replying: Replying::Refunding, handing_on: HandingOn::Never, ..ideal }
            }
            Self::Silent => Manners { replying: Replying::Nothing, handing_on: HandingOn::Never, ..ideal },
        }
    }
}
