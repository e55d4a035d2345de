//! What can have an id in a scenario.

/// A kind of thing that is named by an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// The scenario itself.
    Scenario,
    /// A node.
    Node,
    /// An ending.
    Ending,
    /// What a conversation can go to: a node or an ending. Only references are of this kind.
    Destination,
    /// A scripted reply; its id is its own within its node.
    Reply,
    /// A fact.
    Fact,
    /// A resolution.
    Resolution,
    /// A step of the escalation path.
    PathStep,
    /// An escalation cue.
    EscalationCue,
    /// An article of the knowledge base.
    Article,
    /// A canned reply.
    Canned,
    /// A colleague.
    Colleague,
    /// A category of the ticket.
    Category,
    /// A list of phrases.
    PhraseList,
    /// The author's own cue for written replies.
    Cue,
    /// A flag. Nothing defines one but setting it.
    Flag,
}

impl Thing {
    /// Every kind.
    pub const ALL: &'static [Thing] = &[
        Thing::Scenario,
        Thing::Node,
        Thing::Ending,
        Thing::Destination,
        Thing::Reply,
        Thing::Fact,
        Thing::Resolution,
        Thing::PathStep,
        Thing::EscalationCue,
        Thing::Article,
        Thing::Canned,
        Thing::Colleague,
        Thing::Category,
        Thing::PhraseList,
        Thing::Cue,
        Thing::Flag,
    ];

    /// Its name in locale keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Thing::Scenario => "scenario",
            Thing::Node => "node",
            Thing::Ending => "ending",
            Thing::Destination => "destination",
            Thing::Reply => "reply",
            Thing::Fact => "fact",
            Thing::Resolution => "resolution",
            Thing::PathStep => "path-step",
            Thing::EscalationCue => "escalation-cue",
            Thing::Article => "article",
            Thing::Canned => "canned",
            Thing::Colleague => "colleague",
            Thing::Category => "category",
            Thing::PhraseList => "phrase-list",
            Thing::Cue => "cue",
            Thing::Flag => "flag",
        }
    }

    /// Whether a reference of this kind may name a thing of the other.
    #[must_use]
    pub fn may_name(self, other: Thing) -> bool {
        self == other || self == Thing::Destination && matches!(other, Thing::Node | Thing::Ending)
    }

    /// Whether two things of these kinds must not have the same id.
    #[must_use]
    pub fn shares_ids_with(self, other: Thing) -> bool {
        let place =
            |thing| if matches!(thing, Thing::Node | Thing::Ending) { Thing::Destination } else { thing };
        place(self) == place(other)
    }
}
