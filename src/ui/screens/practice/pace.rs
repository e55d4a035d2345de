//! How fast the customer speaks: after each portion a pause, and then the trainee has let them go on.

use crate::app::{Command, Core, Running};
use crate::session::{Action, Event};
use egui::Ui;
use std::time::Duration;

/// When the portion last said appeared, and how long it takes.
#[derive(Default)]
pub struct Pace {
    events_seen: usize,
    /// Seconds of the window's clock at which the latest portion appeared; before now where the conversation has come
    /// back to the front.
    appeared: f64,
    pause_ms: u64,
}

impl Pace {
    /// Whole seconds since the last thing happened.
    pub fn secs(&self, ui: &Ui) -> u64 {
        (ui.input(|input| input.time) - self.appeared).max(0.0) as u64
    }

    /// Lets the customer go on when the pause is over. A pace of 0 percent waits for the trainee.
    pub fn follow(&mut self, ui: &Ui, session: &Running, core: &Core, out: &mut Vec<Command>) {
        let now = ui.input(|input| input.time);
        if self.events_seen != session.events().len() {
            let came_back = self.events_seen == 0;
            self.events_seen = session.events().len();
            self.appeared = if came_back { now - core.waited_ms() as f64 / 1000.0 } else { now };
            self.pause_ms = last_pause(session).unwrap_or_default();
        }
        let percent = u64::from(core.settings().pace_percent);
        if !session.state().is_speaking() || percent == 0 {
            return;
        }
        let pause = self.pause_ms as f64 * 100.0 / percent as f64 / 1000.0;
        let left = pause - (now - self.appeared);
        if left <= 0.0 {
            out.push(Command::Act(Action::Listen));
        } else {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
        }
    }
}

fn last_pause(session: &Running) -> Option<u64> {
    session.events().iter().rev().find_map(|recorded| match recorded.event {
        Event::Said { pause_ms, .. } => Some(pause_ms),
        _ => None,
    })
}
