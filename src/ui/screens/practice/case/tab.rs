//! The tabs of the case panel: only those that have something.

use crate::app::{Core, Running};
use crate::ui::widgets::Icon;

/// What the panel shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Who the customer is.
    Customer,
    /// What they have told.
    #[default]
    Facts,
    /// What the trainee may decide.
    Limits,
    /// Articles to read.
    Knowledge,
    /// Replies to paste.
    Canned,
    /// Whom to ask.
    Colleagues,
    /// The ticket to file.
    Ticket,
    /// The shared note.
    Note,
}

impl Tab {
    const ALL: [Tab; 8] = [
        Tab::Customer,
        Tab::Facts,
        Tab::Limits,
        Tab::Knowledge,
        Tab::Canned,
        Tab::Colleagues,
        Tab::Ticket,
        Tab::Note,
    ];

    /// The tabs of a case, in their order.
    pub fn of(session: &Running) -> impl Iterator<Item = Tab> {
        Self::ALL.into_iter().filter(|tab| tab.has_something(session))
    }

    /// Whether there is something in it.
    pub fn has_something(self, session: &Running) -> bool {
        let desk = &session.case().scenario.desk;
        match self {
            Tab::Customer | Tab::Facts | Tab::Limits | Tab::Note => true,
            Tab::Knowledge => !desk.knowledge.is_empty() || session.setup().twin_note.is_some(),
            // What is pasted is written; where one only picks, there is nowhere to put it.
            Tab::Canned => !desk.canned.is_empty() && session.setup().mode.can_write(),
            Tab::Colleagues => !desk.colleagues.is_empty(),
            Tab::Ticket => desk.ticket.is_some(),
        }
    }

    /// What it is called.
    pub fn name(self, core: &Core) -> String {
        let key = match self {
            Tab::Customer => "customer",
            Tab::Facts => "facts",
            Tab::Limits => "limits",
            Tab::Knowledge => "knowledge",
            Tab::Canned => "canned",
            Tab::Colleagues => "colleagues",
            Tab::Ticket => "ticket",
            Tab::Note => "note",
        };
        core.say_for("practice-tab", key, &[])
    }

    /// Its sign, where there is no room for its name.
    pub const fn icon(self) -> Icon {
        match self {
            Tab::Customer => Icon::Person,
            Tab::Facts => Icon::List,
            Tab::Limits => Icon::Limits,
            Tab::Knowledge => Icon::Learn,
            Tab::Canned => Icon::Quote,
            Tab::Colleagues => Icon::People,
            Tab::Ticket => Icon::Ticket,
            Tab::Note => Icon::Note,
        }
    }
}
