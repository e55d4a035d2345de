//! A contact of a shift: where it stands, what its clock says, and the conversation while it is not in front.

use crate::app::Running;
use crate::scenario::Scenario;
use crate::session::{Event, Recorded, State};
use crate::shift::{Clock, Desk, Standing, written};
use crate::store::AttemptId;
use crate::vocabulary::Channel;
use std::sync::Arc;

/// A contact of the shift under way.
pub(super) struct Contact {
    pub scenario: Arc<Scenario>,
    pub arrives_ms: u64,
    pub begins_ms: Option<u64>,
    pub attempt: Option<AttemptId>,
    /// The conversation, while it is not in front.
    pub held: Option<Running>,
    pub over: bool,
}

/// What a screen shows of a contact.
#[derive(Clone, Debug)]
pub struct ContactView<'a> {
    /// Its place in the order of arrival, from 0.
    pub position: usize,
    /// What is played.
    pub scenario: &'a Scenario,
    /// Where it stands.
    pub standing: Standing,
    /// What its clock says.
    pub clock: Clock,
    /// Whether it is the one in front.
    pub in_front: bool,
    /// Whether the customer is saying or writing something while it is not in front.
    pub speaks: bool,
}

impl Contact {
    pub fn channel(&self) -> Channel {
        self.scenario.channel
    }

    pub fn desk<'a>(&self, state: Option<&'a State>) -> Desk<'a> {
        Desk { arrives_ms: self.arrives_ms, begins_ms: self.begins_ms, state }
    }

    pub fn standing(&self, state: Option<&State>, now_ms: u64) -> Standing {
        if self.over { Standing::Over } else { self.desk(state).standing(now_ms) }
    }

    /// When its own clock begins if it is taken now: a letter's began when it arrived, a call's begins now.
    pub fn would_begin_ms(&self, now_ms: u64) -> u64 {
        if written(self.channel()) { self.arrives_ms } else { now_ms }
    }

    pub fn view<'a>(&'a self, position: usize, front: Option<&'a Running>, now_ms: u64) -> ContactView<'a> {
        let state = front.or(self.held.as_ref()).map(Running::state);
        ContactView {
            position,
            scenario: &self.scenario,
            standing: self.standing(state, now_ms),
            clock: self.desk(state).clock(&self.scenario, now_ms),
            in_front: front.is_some(),
            speaks: front.is_none() && state.is_some_and(State::is_speaking),
        }
    }
}

/// The pause after the portion last said, in milliseconds.
pub(super) fn last_pause(events: &[Recorded]) -> u64 {
    let pause = events.iter().rev().find_map(|recorded| match recorded.event {
        Event::Said { pause_ms, .. } => Some(pause_ms),
        _ => None,
    });
    pause.unwrap_or_default()
}
