//! One thing a coach may say about a reply: when it fits, and the examples it comes with.

use crate::vocabulary::{Channel, Mark, PerTechnique, RedFlag, Stage, Technique};
use serde::Deserialize;
use std::sync::Arc;

/// A piece of advice. Of all that fit, the coach takes the first that was not given in this conversation yet.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// The technique it helps; any, when left out.
    #[serde(default)]
    pub technique: Option<Technique>,
    /// The stages it is meant for; empty for all.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// The channels it is meant for; empty for all.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// What happened beside the words that it answers.
    #[serde(default)]
    pub moment: Option<Moment>,
    /// The red flag it answers, whatever words raised it.
    #[serde(default)]
    pub flag: Option<RedFlag>,
    /// Phrases one of which stands in the customer's message: what may not be passed over. Whoever shows none of `without` did.
    #[serde(default)]
    pub they_said: Vec<String>,
    /// Cues one of which the reply shows: the fault it answers.
    #[serde(default)]
    pub after: Vec<Arc<str>>,
    /// Cues one of which the reply shows: the beginning it builds on, good as it is.
    #[serde(default)]
    pub with: Vec<Arc<str>>,
    /// Cues of which the reply shows none: what it lacks.
    #[serde(default)]
    pub without: Vec<Arc<str>>,
    /// The highest mark of its technique beside which it is true, −2 to +2; any, when left out. With a moment it is not asked.
    #[serde(default)]
    pub up_to: Option<Mark>,
    /// The lowest mark of its technique beside which it is true; any, when left out. With a moment it is not asked.
    #[serde(default)]
    pub from: Option<Mark>,
    /// What to do, in a sentence or two.
    pub says: Arc<str>,
    /// Ways to say it, for where the scenario has no example of its own; none when no words would help.
    #[serde(default)]
    pub examples: Vec<Arc<str>>,
}

impl Advice {
    /// Whether it may be given after any reply that leaves something to gain for its technique.
    #[must_use]
    pub fn is_general(&self) -> bool {
        let needs_cues = [&self.after, &self.with, &self.without].iter().any(|cues| !cues.is_empty());
        let needs_more =
            self.moment.is_some() || self.flag.is_some() || self.up_to.is_some() || self.from.is_some();
        !needs_more && self.they_said.is_empty() && !needs_cues && self.channels.is_empty()
    }

    /// Whether it is true beside these marks.
    #[must_use]
    pub fn is_true_beside(&self, marks: &PerTechnique<Mark>) -> bool {
        self.technique.is_none_or(|technique| {
            let mark = marks[technique];
            self.up_to.is_none_or(|highest| mark <= highest) && self.from.is_none_or(|lowest| mark >= lowest)
        })
    }
}

/// What happened beside the words of a reply, and comes before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// The customer had not finished.
    Interrupted,
    /// Personal data were asked for or given where everybody reads along.
    PersonalInPublic,
    /// It asks for what the customer has told already.
    AskedAgain,
    /// The same words were said before.
    SaidBefore,
    /// A canned reply was left as it was.
    Template,
    /// Voice or face said the opposite of the words.
    Contradiction,
    /// The case can be handed over, and this reply does not do it: words alone never do.
    MayHandOver,
    /// A fix was offered while the customer vents, by somebody who had not listened.
    PrematureFix,
}
