//! A script as a graph: moments and endings, and every way from one to another with what opens it.

mod build;
mod order;
mod shorten;

pub use shorten::shortened;

use crate::scenario::Condition;
use crate::vocabulary::{Outcome, Stage};
use std::sync::Arc;

/// The graph of a script. The same scenario gives the same graph, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScriptGraph {
    /// Nodes in the order of the file, then endings, then what is named and does not exist, then at most one
    /// [`VertexKind::Anywhere`].
    pub vertices: Vec<Vertex>,
    /// At most one for each pair of different vertices, by `from`, then in the order in which a way there is written first.
    pub edges: Vec<Edge>,
    /// The vertex the contact begins at; `None` where the script does not say or names no node.
    pub start: Option<usize>,
}

/// Something a conversation can come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Vertex {
    /// Its id; empty where the file has none that can be read, and for [`VertexKind::Anywhere`].
    pub id: Arc<str>,
    /// What it is.
    pub kind: VertexKind,
    /// What the customer says there, in the scenario's own language: the words of the last variant, or the last words of an
    /// ending.
    pub says: Arc<str>,
    /// The ways that lead back to this same moment, those without a `goto` left out.
    pub again: Vec<Way>,
}

/// What a vertex is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VertexKind {
    /// A node of the script.
    Node {
        /// Its place in the script's list.
        index: usize,
        /// The stage it is written for.
        stage: Stage,
        /// How many replies it offers.
        replies: usize,
    },
    /// An ending.
    Ending {
        /// Its place in the list of endings.
        index: usize,
        /// What becomes of the customer.
        outcome: Outcome,
    },
    /// Something a way leads to that the file does not have.
    Missing,
    /// Not a moment of its own: what can happen at any moment, such as closing the contact, begins here.
    Anywhere,
}

/// All ways from one vertex to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// The index of the vertex it leaves.
    pub from: usize,
    /// The index of the vertex it leads to; never the same.
    pub to: usize,
    /// The ways, in the order of the file; at least one.
    pub ways: Vec<Way>,
}

impl Edge {
    /// Whether every way asks for something more than the reply itself.
    #[must_use]
    pub fn is_conditional(&self) -> bool {
        self.ways.iter().all(|way| way.when != Condition::Always)
    }
}

/// One way from a moment to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What leads there.
    pub by: By,
    /// What must hold for it.
    pub when: Condition,
}

/// What leads from one moment to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// The scripted reply of this id.
    Reply(Arc<str>),
    /// A written reply that the listen at this index hears.
    Listen(usize),
    /// A written reply nothing listened for.
    Otherwise,
    /// The resolution of this id, taken.
    Accepted(Arc<str>),
    /// The resolution of this id, turned down.
    Declined(Arc<str>),
    /// The ticket, filed.
    Filed,
    /// The trainee closes the contact.
    Closing,
    /// The customer's patience is used up.
    PatienceEnds,
    /// Arousal reaches 100.
    Breaks,
    /// The turns are used up.
    TimeUp,
    /// An escalation in window, to the right person, told well.
    EscalatedWell,
    /// Any other escalation.
    EscalatedBadly,
}

impl By {
    /// The stable name of every kind.
    pub const KEYS: [&'static str; 12] = [
        "reply",
        "listen",
        "otherwise",
        "accepted",
        "declined",
        "filed",
        "closing",
        "patience_ends",
        "breaks",
        "time_up",
        "well",
        "badly",
    ];

    /// The stable name of its kind, used in locale keys.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Reply(_) => "reply",
            Self::Listen(_) => "listen",
            Self::Otherwise => "otherwise",
            Self::Accepted(_) => "accepted",
            Self::Declined(_) => "declined",
            Self::Filed => "filed",
            Self::Closing => "closing",
            Self::PatienceEnds => "patience_ends",
            Self::Breaks => "breaks",
            Self::TimeUp => "time_up",
            Self::EscalatedWell => "well",
            Self::EscalatedBadly => "badly",
        }
    }

    /// The id of the reply or resolution, the number of the listen from 1; empty for the others.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Reply(id) | Self::Accepted(id) | Self::Declined(id) => id.to_string(),
            Self::Listen(index) => (index + 1).to_string(),
            _ => String::new(),
        }
    }
}
