//! The trainee's help desk: the ticket, the knowledge base, canned replies and colleagues.

use super::{Answer, Condition, Effect, Text};
use crate::vocabulary::{Counsel, Priority};
use std::sync::Arc;

/// What the trainee can open, fill in and ask beside the conversation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// How the case should be filed; `None` where there is no ticket to fill in.
    pub ticket: Option<TicketPlan>,
    /// The articles of the knowledge base.
    pub knowledge: Vec<Article>,
    /// The replies to paste and make one's own.
    pub canned: Vec<CannedReply>,
    /// Whom one can ask without handing the case on.
    pub colleagues: Vec<Colleague>,
}

/// How the case should be filed (D: tickets from every channel, priorities by SLA).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TicketPlan {
    /// The categories to choose from.
    pub categories: Vec<Category>,
    /// The right one, by id.
    pub category: Arc<str>,
    /// The right priority.
    pub priority: Priority,
    /// What happens once it is filed, where the customer notices: in a forum the post becomes a ticket.
    pub filed: Answer,
}

/// A kind of case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Its name in the scenario.
    pub id: Arc<str>,
    /// What it is called.
    pub label: Text,
}

/// An article of the knowledge base.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// Its name in the scenario.
    pub id: Arc<str>,
    /// Its title.
    pub title: Text,
    /// What it says.
    pub text: Text,
    /// Words it is found by beside those of its title and text.
    pub words: Vec<Arc<str>>,
    /// How many seconds it takes to read while the customer waits, 0 to 3,600.
    pub secs: u64,
    /// What reading it does: a flag set, a fact learned.
    pub effects: Vec<Effect>,
}

/// A reply to paste. Its slots stand in curly brackets and must be filled; pasted as it is, it reads as a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CannedReply {
    /// Its name in the scenario.
    pub id: Arc<str>,
    /// What it is for.
    pub label: Text,
    /// The words, with slots like `{name}`.
    pub text: Text,
}

/// Someone to consult without transferring (D: collaboration instead of being passed around).
#[derive(Clone, Debug, PartialEq)]
pub struct Colleague {
    /// Their name in the scenario.
    pub id: Arc<str>,
    /// Their name.
    pub name: Text,
    /// What they know or do.
    pub knows: Text,
    /// What they answer: the first whose condition holds; they are silent where none does.
    pub answers: Vec<Advice>,
}

/// What a colleague answers, at the price of time on hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// When they answer this.
    pub when: Condition,
    /// How they take it.
    pub counsel: Counsel,
    /// Their words.
    pub says: Text,
    /// How many seconds that takes while the customer waits, 0 to 3,600.
    pub secs: u64,
    /// What follows for the trainee: a flag set, a fact learned.
    pub effects: Vec<Effect>,
}
