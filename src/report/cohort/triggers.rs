//! What sets off an escalation that no cue calls for: a rising voice, or a loud one.

use super::{Difference, Figure, Share, Tally, tally};
use crate::report::QuietTurn;
use serde::{Deserialize, Serialize};

/// From this arousal on a customer is loud.
pub const LOUD: u8 = 70;
/// From here on chance is no longer taken for an explanation.
const DOUBT: f64 = 0.01;
/// How many times as often it has to be to be called a habit.
const TIMES: f64 = 3.0;

/// Of the turns in which no cue had appeared, those in which the case was handed on, by what could be heard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Triggers {
    /// After arousal had risen.
    pub risen: Share,
    /// After it had not.
    pub not_risen: Share,
    /// Whether these two differ.
    pub rising: Option<Difference>,
    /// At an arousal of at least [`LOUD`].
    pub loud: Share,
    /// At a lower one.
    pub quiet: Share,
    /// Whether these two differ.
    pub loudness: Option<Difference>,
}

impl Triggers {
    pub(super) fn new(tally: &Tally) -> Self {
        let turns = tally.of(Figure::QuietTurn);
        let share = |which: fn(QuietTurn) -> bool| {
            let all = turns.total_of(|value| which(tally::quiet_turn(value)));
            let handed_on = turns.total_of(|value| {
                let turn = tally::quiet_turn(value);
                turn.handed_on && which(turn)
            });
            Share::new(handed_on, all)
        };
        let (risen, not_risen) = (share(|turn| turn.risen), share(|turn| !turn.risen));
        let (loud, quiet) = (share(is_loud), share(|turn| !is_loud(turn)));
        Self {
            rising: Difference::new(&risen, &not_risen),
            loudness: Difference::new(&loud, &quiet),
            risen,
            not_risen,
            loud,
            quiet,
        }
    }

    /// Whether the case is handed on because the customer gets louder, or is loud, whatever they say.
    #[must_use]
    pub fn follows_the_voice(&self) -> bool {
        let follows = |with: &Share, without: &Share, difference: Option<Difference>| {
            let often = with.share.unwrap_or(0.0) >= TIMES * without.share.unwrap_or(0.0);
            with.enough && without.enough && often && difference.is_some_and(|d| d.z > 0.0 && d.p < DOUBT)
        };
        follows(&self.risen, &self.not_risen, self.rising) || follows(&self.loud, &self.quiet, self.loudness)
    }
}

fn is_loud(turn: QuietTurn) -> bool {
    turn.tens * 10 >= LOUD
}
