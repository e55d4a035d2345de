//! One walk over the texts of a scenario that somebody reads or hears, for all checks of words.

use super::at::At;
use super::case::{Case, Report};
use super::{slots, speech, stereotype};
use crate::scenario::{Scenario, Text};

/// Whose words a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The customer says or writes it.
    Customer,
    /// The trainee says or writes it.
    Trainee,
    /// Who the customer is, and what the case is about: told to the trainee.
    Case,
    /// Everything else that is told to the trainee.
    Told,
}

/// A text while it is looked at.
#[derive(Clone, Copy)]
pub struct Passage<'c> {
    pub voice: Voice,
    pub text: &'c Text,
    pub at: &'c At<'c>,
}

/// Looks at each text once, with every check of words: there are many texts, and they lie far apart in memory.
pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    each_text(case.scenario, &At::TOP, &mut |voice, text, at| {
        let passage = Passage { voice, text, at };
        slots::check(passage, report);
        speech::check(passage, case, report);
        stereotype::check(passage, report);
    });
}

/// Visits all texts but canned replies, whose slots are meant to be filled, and notes, which only the author reads.
fn each_text<'c>(scenario: &'c Scenario, top: &At<'_>, visit: &mut impl FnMut(Voice, &'c Text, &At<'_>)) {
    visit(Voice::Case, &scenario.title, &top.field("title"));
    visit(Voice::Case, &scenario.summary, &top.field("summary"));
    let briefing = top.field("briefing");
    visit(Voice::Told, &scenario.briefing.role, &briefing.field("role"));
    visit(Voice::Case, &scenario.briefing.situation, &briefing.field("situation"));
    let customer = top.field("customer");
    visit(Voice::Case, &scenario.customer.about, &customer.field("about"));
    let history = customer.field("history");
    for (index, entry) in scenario.customer.history.iter().enumerate() {
        visit(Voice::Case, &entry.what, &history.item(index).field("what"));
    }
    let facts = top.field("facts");
    for (index, fact) in scenario.facts.iter().enumerate() {
        let at = facts.item(index);
        visit(Voice::Told, &fact.label, &at.field("label"));
        visit(Voice::Told, &fact.value, &at.field("value"));
        visit(Voice::Customer, &fact.tells, &at.field("tells"));
        visit(Voice::Customer, &fact.withholds, &at.field("withholds"));
    }
    let resolutions = top.field("resolutions");
    for (index, resolution) in scenario.resolutions.iter().enumerate() {
        let at = resolutions.item(index);
        visit(Voice::Told, &resolution.label, &at.field("label"));
        visit(Voice::Trainee, &resolution.says, &at.field("says"));
        visit(Voice::Trainee, &resolution.next, &at.field("next"));
        visit(Voice::Customer, &resolution.accepted.says, &at.field("accepted").field("says"));
        visit(Voice::Customer, &resolution.declined.says, &at.field("declined").field("says"));
    }
    let script = top.field("script");
    let nodes = script.field("nodes");
    for (index, node) in scenario.script.nodes.iter().enumerate() {
        let at = nodes.item(index);
        let says = at.field("says");
        for (index, variant) in node.says.iter().enumerate() {
            let variant_at = says.item(index);
            let chunks = variant_at.field("chunks");
            for (index, chunk) in variant.chunks.iter().enumerate() {
                visit(Voice::Customer, &chunk.text, &chunks.item(index));
            }
        }
        let replies = at.field("replies");
        for (index, reply) in node.replies.iter().enumerate() {
            let at = replies.item(index);
            visit(Voice::Trainee, &reply.text, &at.field("text"));
            visit(Voice::Told, &reply.coach, &at.field("coach"));
        }
        if let Some(hint) = &node.hint {
            visit(Voice::Told, hint, &at.field("hint"));
        }
    }
    let endings = top.field("endings");
    for (index, ending) in scenario.endings.iter().enumerate() {
        let at = endings.item(index);
        visit(Voice::Customer, &ending.says, &at.field("says"));
        visit(Voice::Told, &ending.tells, &at.field("tells"));
    }
}

impl<'c> Passage<'c> {
    /// The words in the scenario's own language and in each other.
    pub fn words(self) -> impl Iterator<Item = &'c str> {
        std::iter::once(&**self.text.main()).chain(self.text.translations().iter().map(|(_, words)| &**words))
    }

    /// What `look` finds first in them. Mostly there is one language, and nothing to be found.
    pub fn first<T>(self, look: impl Fn(&'c str) -> Option<T>) -> Option<T> {
        look(self.text.main()).or_else(|| self.text.translations().iter().find_map(|(_, words)| look(words)))
    }
}
