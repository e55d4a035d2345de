//! What can be done at this moment of this contact: what a typed line may mean, and what the help lists.

use crate::app::Running;
use crate::scenario::Desk;
use crate::session::{Setup, State};
use crate::vocabulary::{Channel, Language, Mode};

/// A moment of a contact, as the person at the terminal stands in it.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    /// Pick, write, or both.
    pub mode: Mode,
    /// Where it takes place.
    pub channel: Channel,
    /// The language the customer speaks.
    pub language: Language,
    /// Whether the customer has more to say.
    pub speaking: bool,
    /// How many replies can be picked.
    pub replies: usize,
    /// What stands on the desk.
    pub desk: &'a Desk,
    /// Whether the note from the twin case lies there too.
    pub twin_note: bool,
    /// Whether the ticket is still to be filed.
    pub can_file: bool,
    /// Whether there is a hint.
    pub has_hint: bool,
    /// Whether there is anything to offer.
    pub can_offer: bool,
    /// Whether there is anybody to hand the case to.
    pub can_escalate: bool,
}

impl<'a> Here<'a> {
    /// Where this attempt stands.
    pub fn of(running: &'a Running) -> Self {
        let (state, setup): (&State, &Setup) = (running.state(), running.setup());
        let case = running.case();
        let scenario = &case.scenario;
        Self {
            mode: setup.mode,
            channel: scenario.channel,
            language: setup.language,
            speaking: state.is_speaking(),
            replies: state.choices.len(),
            desk: &scenario.desk,
            twin_note: setup.twin_note.is_some(),
            can_file: scenario.desk.ticket.is_some() && !state.filed,
            has_hint: setup.mode.can_pick() && case.node(state.node).hint.is_some(),
            can_offer: !scenario.resolutions.is_empty(),
            can_escalate: !scenario.escalation.path.is_empty(),
        }
    }

    /// Whether there is anything to read.
    pub fn can_look(&self) -> bool {
        self.twin_note || !self.desk.knowledge.is_empty()
    }

    /// Whether there are canned replies that could be made one's own.
    pub fn can_paste(&self) -> bool {
        self.mode.can_write() && !self.desk.canned.is_empty()
    }
}
