//! Conditions, effects and routes: the small set of forms a script is made of.

use crate::vocabulary::{Deadline, Stage};
use std::sync::Arc;

/// Something that holds or does not hold at a moment of the conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Condition {
    /// Holds.
    #[default]
    Always,
    /// Does not hold.
    Never,
    /// Holds when the other does not.
    Not(Box<Condition>),
    /// Holds when each of them does.
    All(Vec<Condition>),
    /// Holds when one of them does.
    Any(Vec<Condition>),
    /// The conversation is in this stage.
    Stage(Stage),
    /// Arousal is in this range.
    Arousal(Range),
    /// Trust is in this range.
    Trust(Range),
    /// The trainee's turn number, from 1, is in this range.
    Turn(Range),
    /// Seconds since the contact began are in this range.
    Seconds(Range),
    /// The number of red flags so far is in this range.
    RedFlags(Range),
    /// The patience left is in this range.
    Patience(Range),
    /// The trainee knows this fact.
    Knows(Arc<str>),
    /// An effect set this author's flag.
    Flag(Arc<str>),
    /// The conversation has been at this node.
    Visited(Arc<str>),
    /// This resolution was offered.
    Offered(Arc<str>),
    /// This resolution was accepted.
    Accepted(Arc<str>),
    /// The number of people watching is in this range.
    Reach(Range),
    /// The contact is where nobody else can read or hear it.
    Private,
    /// The ticket was filed.
    Filed,
    /// The trainee read this article of the knowledge base.
    Read(Arc<str>),
    /// The trainee consulted this colleague.
    Consulted(Arc<str>),
    /// This deadline was missed.
    Missed(Deadline),
    /// The trainee read the note that they documented after the twin case.
    TwinNote,
    /// How often the trainee asked for something already told is in this range.
    AskedAgain(Range),
}

/// Whole numbers from `at_least` to `at_most`, both included, each optional.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// The lowest number that holds.
    pub at_least: Option<i64>,
    /// The highest number that holds.
    pub at_most: Option<i64>,
}

impl Range {
    /// Whether `value` lies in it.
    #[must_use]
    pub fn contains(self, value: i64) -> bool {
        self.at_least.is_none_or(|low| value >= low) && self.at_most.is_none_or(|high| value <= high)
    }
}

/// Something a reply or a node does beyond its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Arousal moves by so much, −50 to 50.
    Arousal(i64),
    /// Trust moves by so much, −50 to 50.
    Trust(i64),
    /// Patience moves by so much, −10 to 10.
    Patience(i64),
    /// The trainee learns this fact.
    Learn(Arc<str>),
    /// An author's flag is set.
    Set(Arc<str>),
    /// An author's flag is cleared.
    Clear(Arc<str>),
    /// The contact is taken to where nobody else can read or hear it.
    GoPrivate,
    /// The number of people watching moves by so much, −100,000 to 100,000.
    Reach(i64),
    /// The customer is on hold for so many seconds, 1 to 86,400.
    Hold(u64),
}

/// Where the conversation goes: the first route whose condition holds; none to stay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Routes(pub Vec<Route>);

/// One way on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// When it is open.
    pub when: Condition,
    /// The node or ending it leads to.
    pub to: Arc<str>,
}

impl Routes {
    /// One way, always open.
    pub fn to(target: impl Into<Arc<str>>) -> Self {
        Self(vec![Route { when: Condition::Always, to: target.into() }])
    }
}
