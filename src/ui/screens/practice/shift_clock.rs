//! What the clock of a contact says, in a few words.

use super::span::clock;
use crate::app::{ContactView, Core};
use crate::shift::{Clock, Standing, written};

/// The words, and whether something is late.
pub fn said(core: &Core, view: &ContactView<'_>) -> (String, bool) {
    if view.speaks {
        return (core.say("shift-writes", &[]), false);
    }
    let rings = view.standing == Standing::Waiting && !written(view.scenario.channel);
    match view.clock {
        Clock::Left(deadline, secs) => {
            let time = clock(secs);
            (core.say_for("shift-left", deadline.key(), &[("time", (&time).into())]), false)
        }
        Clock::Missed(deadline) => (core.say_for("shift-missed", deadline.key(), &[]), true),
        Clock::Waits(secs) => {
            let time = clock(secs);
            let args = [("time", (&time).into())];
            (if rings { core.say("shift-rings", &args) } else { core.say("shift-waits", &args) }, false)
        }
    }
}
