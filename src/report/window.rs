//! The escalation windows as they opened and closed.

use crate::session::{Event, Recorded};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// From the turn an escalation cue appeared until it was too late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The cue's id.
    pub cue: Arc<str>,
    /// The turn it opened in.
    pub opened: u32,
    /// Milliseconds from the beginning to that moment.
    pub opened_ms: u64,
    /// The turn it closed in; `None` when it was open to the end.
    pub closed: Option<u32>,
    /// Milliseconds from the beginning to that moment.
    pub closed_ms: Option<u64>,
}

pub(super) fn windows(events: &[Recorded]) -> Vec<Window> {
    let mut windows: Vec<Window> = Vec::new();
    for recorded in events {
        match &recorded.event {
            Event::WindowOpened { cue } => windows.push(Window {
                cue: cue.clone(),
                opened: recorded.turn,
                opened_ms: recorded.at_ms,
                closed: None,
                closed_ms: None,
            }),
            Event::WindowClosed { cue } => {
                // A cue can come again; the one that is still open is the one that closes.
                if let Some(open) = windows.iter_mut().rev().find(|w| w.cue == *cue && w.closed.is_none()) {
                    open.closed = Some(recorded.turn);
                    open.closed_ms = Some(recorded.at_ms);
                }
            }
            _ => {}
        }
    }
    windows
}
