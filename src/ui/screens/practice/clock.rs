//! The deadline that runs: the first answer until it is given, then settling the case or handing it on.

use super::span::clock;
use crate::app::{Core, Running};
use crate::ui::widgets::{Badge, Icon};
use crate::vocabulary::Deadline;
use egui::Ui;
use std::time::Duration;

/// Shows the deadline that runs, if the case has one. `secs` have passed since the last thing happened.
/// It moves once a second, and only while there is something left to count.
pub fn show(ui: &mut Ui, core: &Core, session: &Running, secs: u64) {
    let Some((deadline, limit)) = running(session) else { return };
    let state = session.state();
    let passed = state.at_ms / 1000 + if state.ended { 0 } else { secs };
    let missed = state.missed.contains(&deadline) || passed > limit;
    let words = if missed {
        core.say_for("practice-missed", deadline.key(), &[])
    } else {
        let time = clock(limit - passed);
        core.say_for("practice-clock", deadline.key(), &[("time", (&time).into())])
    };
    ui.add(Badge::new(Icon::Clock, &words).warning(missed));
    if !missed && !state.ended {
        ui.ctx().request_repaint_after(Duration::from_secs(1));
    }
}

/// The deadline that runs, with its limit in seconds since the contact began.
fn running(session: &Running) -> Option<(Deadline, u64)> {
    let limits = &session.case().scenario.briefing.deadlines;
    let respond = limits.respond_secs.filter(|_| !session.state().answered);
    let respond = respond.map(|limit| (Deadline::Respond, limit));
    respond.or_else(|| limits.resolve_secs.map(|limit| (Deadline::Resolve, limit)))
}
