//! Trainees with known habits of handing on, to see whether a report names them.

use super::{HandingOn, Manners, Replying};
use serde::{Deserialize, Serialize};

/// What a simulated trainee is known to do about handing on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KnownHabit {
    /// Hands on before the cue that would have come.
    TooEarly,
    /// Hands on after the window has closed.
    TooLate,
    /// Hands on or holds as a coin falls.
    CannotTell,
    /// Hands on when it is time and holds the rest.
    Good,
    /// Begins as somebody who cannot tell and ends as somebody good.
    Improving,
}

crate::vocabulary::keyed!(KnownHabit {
    TooEarly = "too_early",
    TooLate = "too_late",
    CannotTell = "cannot_tell",
    Good = "good",
    Improving = "improving",
});

impl KnownHabit {
    /// How somebody with this habit goes about a contact. `practised` is how much of their practice lies behind them, in
    /// percent; `plan` is a number drawn for this contact.
    #[must_use]
    pub fn manners(self, practised: u64, plan: u64) -> Manners {
        let careful = Manners {
            listens: 97,
            replying: Replying::Best,
            slips: 5,
            handing_on: HandingOn::InTime,
            asks_first: true,
            think_ms: 12_000,
        };
        match self {
            Self::Good => careful,
            Self::TooEarly => Manners { slips: 8, handing_on: HandingOn::Early(60), ..careful },
            Self::TooLate => {
                Manners { slips: 8, handing_on: HandingOn::Late(1), think_ms: 18_000, ..careful }
            }
            Self::CannotTell => Manners { slips: 15, handing_on: HandingOn::Guessed, ..careful },
            Self::Improving => {
                let practised = practised.min(100);
                let tells = plan % 100 < practised;
                Manners {
                    listens: 45 + practised / 2,
                    slips: 60 - practised * 11 / 20,
                    handing_on: if tells { HandingOn::InTime } else { HandingOn::Guessed },
                    think_ms: 24_000 - practised * 120,
                    ..careful
                }
            }
        }
    }
}
