//! What can be tried in a state, small enough to be kept for every step.

use crate::analysis::{Repertoire, lookup};
use crate::session::{Action, State, Timed};
use std::sync::Arc;

/// How long an action takes while exploring, in milliseconds.
const USUAL_MS: u64 = 5_000;

/// Something tried, by positions in the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Move {
    /// Listening, or saying nothing.
    Listen,
    /// Saying nothing until the next moment at which time matters, in seconds.
    Wait(u32),
    /// A scripted reply.
    Pick(u16),
    /// An offer from the panel.
    Offer(u16),
    /// Something at the desk.
    Desk(u16),
}

impl Move {
    /// What is worth trying in a state: all replies on offer, each offer once, what the desk has, silence. While the customer
    /// speaks they are let to.
    pub fn all(state: &State, repertoire: &Repertoire, seconds: &[i64], into: &mut Vec<Self>) {
        into.clear();
        if state.is_speaking() {
            into.push(Self::Listen);
            return;
        }
        let scenario = repertoire.scenario();
        let replies = 0..repertoire.case().node(state.node).replies.len();
        let on_offer = replies.filter(|index| state.choices.contains(index));
        into.extend(on_offer.map(|index| Self::Pick(index as u16)));
        let offers = scenario.resolutions.iter().enumerate();
        let fresh = offers.filter(|(_, resolution)| !state.offered.contains(&resolution.id));
        into.extend(fresh.map(|(index, _)| Self::Offer(index as u16)));
        let desk = repertoire.desk().iter().enumerate();
        let open = desk.filter(|(_, action)| lookup::is_open(action, state, repertoire.case()));
        into.extend(open.map(|(index, _)| Self::Desk(index as u16)));
        into.push(Self::Listen);
        let now = (state.at_ms / 1000).cast_signed();
        if let Some(next) = seconds.iter().find(|&&secs| secs > now) {
            into.push(Self::Wait(u32::try_from(next - now).unwrap_or(u32::MAX)));
        }
    }

    /// The action it is at this node.
    pub fn action(self, node: usize, repertoire: &Repertoire) -> Timed {
        let usual = |action| Timed { after_ms: USUAL_MS, action };
        match self {
            Self::Listen => usual(Action::Listen),
            Self::Wait(secs) => Timed { after_ms: u64::from(secs) * 1_000, action: Action::Listen },
            Self::Pick(index) => {
                let reply = &repertoire.case().node(node).replies[usize::from(index)];
                usual(Action::pick(Arc::clone(&reply.id)))
            }
            Self::Offer(index) => {
                let resolution = Arc::clone(&repertoire.scenario().resolutions[usize::from(index)].id);
                usual(Action::Offer { resolution, follow_up: true })
            }
            Self::Desk(index) => usual(repertoire.desk()[usize::from(index)].clone()),
        }
    }
}
