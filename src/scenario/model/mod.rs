//! A scenario as plain data: what a trainer wrote, checked and with every default filled in.

mod briefing;
mod condition;
mod customer;
mod dynamics;
mod ending;
mod escalation;
mod fact;
mod resolution;
mod scenario;
mod script;
mod text;

pub use briefing::{Authority, Briefing, Deadlines, Priority};
pub use condition::{Condition, Effect, Range, Route, Routes};
pub use customer::{Customer, HistoryEntry, Pronoun, Sensitivity};
pub use dynamics::{Change, Dynamics};
pub use ending::Ending;
pub use escalation::{
    Comes, EscalationCue, EscalationPlan, PathStep, Presentation, PresentationElement, Told,
};
pub use fact::Fact;
pub use resolution::{Answer, Resolution};
pub use scenario::Scenario;
pub use script::{Chunk, Fallback, Listen, Node, Script, ScriptedReply, Variant};
pub use text::Text;
