//! From the tree to the model: every part in its own file, every problem reported, nothing guessed.
//!
//! A decoder takes a value and gives `Some` of its part, or reports what is wrong and gives `None`. Where
//! a part is missing or broken a `Blank` stands in for it, so that the rest of the file is looked at as
//! well; a scenario with a blank in it never leaves [`read`](super::read()).

mod arrival;
mod blank;
mod briefing;
mod condition;
mod context;
mod cue;
mod customer;
mod desk;
mod dynamics;
mod effect;
mod ending;
mod escalation;
mod example;
mod fact;
mod fields;
mod list;
mod named;
mod number;
mod phrases;
mod resolution;
mod review;
mod route;
mod scenario;
mod script;
mod speech;
mod words;

pub use context::Context;
pub use example::of as example;
pub use scenario::scenario;

/// The parts of a scenario that can be read alone, for the snippets of the trainer's document and for an
/// editor that shows one part.
pub mod part {
    pub use super::arrival::{arrival, audience, usual_pace as pace};
    pub use super::briefing::briefing;
    pub use super::condition::condition;
    pub use super::cue::cue;
    pub use super::customer::customer;
    pub use super::desk::{advice, article, canned, colleague, desk, ticket};
    pub use super::dynamics::dynamics;
    pub use super::effect::effect;
    pub use super::ending::ending;
    pub use super::escalation::{escalation, escalation_cue, path_step, receiving};
    pub use super::fact::fact;
    pub use super::phrases::phrase_lists;
    pub use super::resolution::resolution;
    pub use super::review::{comment, review};
    pub use super::route::routes;
    pub use super::script::{listen, node, reply, script};
    pub use super::speech::fallback;
    pub use super::words::text;
}

/// What can be wrong with the parts of a scenario, each looked at alone.
pub const CODES: &[(&str, &str)] = &[
    ("unknown-field", "A field has a name that means nothing in this place."),
    ("missing-field", "A field that must be there is not."),
    ("wrong-type", "A value is of another kind than is needed: a text instead of a number, for example."),
    ("out-of-range", "A number is too small or too large."),
    ("unknown-name", "A bare word is none of those that can stand here."),
    ("unknown-language", "A language is none of en, pt, es, it, lv."),
    ("missing-translation", "A text in several languages lacks the scenario's own."),
    ("empty-text", "A text that is shown or said has nothing in it."),
    ("bad-id", "An id has other characters than small letters, digits, `_` and `-`."),
    ("bad-phrase", "A phrase to listen for cannot be understood."),
    (
        "missing-phrase-list",
        "`@name` stands for the phrases of a list that does not exist; a list can name only lists above it.",
    ),
    ("unused-phrase-list", "Nothing listens for a list of phrases."),
    ("unknown-condition", "A condition has none of the known forms."),
    ("bad-condition", "A condition has a known name and the wrong thing in its brackets."),
    ("unknown-effect", "An effect has none of the known forms."),
    ("bad-effect", "An effect has a known name and the wrong thing in its brackets."),
];
