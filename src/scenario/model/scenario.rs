//! The whole scenario.

use super::{
    Arrival, Article, Audience, Briefing, CannedReply, Colleague, Customer, Desk, Dynamics, Ending,
    EscalationPlan, Fact, Node, Pace, PathStep, PhraseList, Resolution, Review, Script, Text,
};
use crate::phrase::ExtraCue;
use crate::vocabulary::{Channel, Language, Magnitude, ReviewState};
use std::sync::Arc;

/// One practice case: who calls, why, what can be said and done, and where it leads.
///
/// Everything that refers to something else does so by id. A scenario that came out of
/// [`read`](crate::scenario::read()) without errors has only ids that exist.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// The scenario's name in files and on the command line: lower case, digits, `_` and `-`.
    pub id: Arc<str>,
    /// What the library card is headed with.
    pub title: Text,
    /// The case in one line.
    pub summary: Text,
    /// The language plain texts are in.
    pub language: Language,
    /// Where the customer reaches us.
    pub channel: Channel,
    /// How severe the complaint is.
    pub magnitude: Magnitude,
    /// How long a play takes, in minutes, 1 to 120.
    pub minutes: u32,
    /// Words to find it by.
    pub tags: Vec<Arc<str>>,
    /// Whether coaching is shown after every reply, as in the tutorial.
    pub coaching: bool,
    /// Whether the case is so urgent that a fix in dialysis is not premature.
    pub urgent: bool,
    /// How far its review has come; `None` where it keeps none, and then it is live.
    pub review: Option<Review>,
    /// The case of which this is the twin, by id: what a trainee documented there is in the knowledge base here (E).
    pub twin_of: Option<Arc<str>>,
    /// How fast the channel is.
    pub pace: Pace,
    /// What the trainee knows before the first word.
    pub briefing: Briefing,
    /// Who had the contact before, and what is known from it.
    pub arrival: Option<Arrival>,
    /// Who watches or reads along.
    pub audience: Option<Audience>,
    /// What the trainee has beside the conversation.
    pub desk: Desk,
    /// Who calls.
    pub customer: Customer,
    /// What the customer knows and tells when asked well.
    pub facts: Vec<Fact>,
    /// What can be offered.
    pub resolutions: Vec<Resolution>,
    /// Whom to hand the case to, and when that is right.
    pub escalation: EscalationPlan,
    /// The conversation.
    pub script: Script,
    /// How it can end.
    pub endings: Vec<Ending>,
    /// Phrases listened for in more than one place.
    pub phrase_lists: Vec<PhraseList>,
    /// The author's own cues for written replies: words that show listening in this very case.
    pub cues: Vec<ExtraCue>,
    /// How marks move the mood, where the author wants it otherwise than the defaults.
    pub dynamics: Dynamics,
    /// The author's notes; nobody else reads them.
    pub notes: Arc<str>,
}

impl Scenario {
    /// How far its review has come. A scenario that keeps no review is live.
    #[must_use]
    pub fn review_state(&self) -> ReviewState {
        self.review.as_ref().map_or(ReviewState::Live, |review| review.state)
    }

    /// The node with this id.
    #[must_use]
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.script.nodes.iter().find(|n| &*n.id == id)
    }

    /// The ending with this id.
    #[must_use]
    pub fn ending(&self, id: &str) -> Option<&Ending> {
        self.endings.iter().find(|e| &*e.id == id)
    }

    /// The fact with this id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|f| &*f.id == id)
    }

    /// The resolution with this id.
    #[must_use]
    pub fn resolution(&self, id: &str) -> Option<&Resolution> {
        self.resolutions.iter().find(|r| &*r.id == id)
    }

    /// The article of the knowledge base with this id.
    #[must_use]
    pub fn article(&self, id: &str) -> Option<&Article> {
        self.desk.knowledge.iter().find(|a| &*a.id == id)
    }

    /// The canned reply with this id.
    #[must_use]
    pub fn canned(&self, id: &str) -> Option<&CannedReply> {
        self.desk.canned.iter().find(|c| &*c.id == id)
    }

    /// The colleague with this id.
    #[must_use]
    pub fn colleague(&self, id: &str) -> Option<&Colleague> {
        self.desk.colleagues.iter().find(|c| &*c.id == id)
    }

    /// The step of the escalation path with this id.
    #[must_use]
    pub fn target(&self, id: &str) -> Option<&PathStep> {
        self.escalation.path.iter().find(|s| &*s.id == id)
    }
}
