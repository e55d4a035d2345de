//! A scenario as plain data: what a trainer wrote, checked and with every default filled in.

mod arrival;
mod audience;
mod briefing;
mod condition;
mod customer;
mod desk;
mod dynamics;
mod ending;
mod escalation;
mod fact;
mod pace;
mod phrase_list;
mod resolution;
mod review;
mod scenario;
mod script;
mod text;
mod written;

pub use arrival::{Arrival, ArrivalLine};
pub use audience::Audience;
pub use briefing::{Authority, Briefing, Deadlines};
pub use condition::{Condition, Effect, Range, Route, Routes};
pub use customer::{Customer, HistoryEntry, Pronoun, Sensitivity};
pub use desk::{Advice, Article, CannedReply, Category, Colleague, Desk, TicketPlan};
pub use dynamics::{Change, Dynamics};
pub use ending::Ending;
pub use escalation::{
    Comes, EscalationCue, EscalationPlan, PathStep, Presentation, PresentationElement, Receiving, Told,
};
pub use fact::Fact;
pub use pace::Pace;
pub use phrase_list::PhraseList;
pub use resolution::{Answer, Cost, Resolution};
pub use review::{Comment, Review};
pub use scenario::Scenario;
pub use script::{Chunk, Fallback, Listen, Node, Script, ScriptedReply, Variant};
pub use text::Text;
