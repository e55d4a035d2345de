//! The turns before any cue, by what could be heard in them: what sets an escalation off that nothing called for.

use crate::session::{Event, Recorded};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A turn of the trainee in which no cue had appeared yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct QuietTurn {
    /// The arousal the trainee answered to, in tens: 0 for 0 to 9, 10 for 100.
    pub tens: u8,
    /// Whether it had risen over the turn before.
    pub risen: bool,
    /// Whether the trainee handed the case on in this turn.
    pub handed_on: bool,
}

/// Each turn up to the decision, as long as no cue had appeared before it.
pub(super) fn quiet_turns(events: &[Recorded]) -> BTreeMap<QuietTurn, u32> {
    let mut turns: Vec<QuietTurn> = Vec::new();
    // Arousal as the trainee met it in the turn before, and as it is now.
    let (mut before, mut now) = (0, 0);
    let mut turn = 0;
    for recorded in events {
        if recorded.turn > turn {
            turn = recorded.turn;
            let tens = u8::try_from(now / 10).unwrap_or(0);
            turns.push(QuietTurn { tens, risen: now > before, handed_on: false });
            before = now;
        }
        match &recorded.event {
            Event::Started(started) => {
                now = started.mood.arousal.value();
                before = now;
            }
            Event::MoodMoved { to, .. } => now = to.arousal.value(),
            Event::Escalated(_) => {
                if let Some(last) = turns.last_mut() {
                    last.handed_on = true;
                }
                break;
            }
            Event::WindowOpened { .. } | Event::Ended(_) => break,
            _ => {}
        }
    }
    turns.into_iter().fold(BTreeMap::new(), |mut counts, turn| {
        *counts.entry(turn).or_insert(0) += 1;
        counts
    })
}
