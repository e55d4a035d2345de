//! What the panes know of the draft, made once for each change of its text.

use super::outline::{self, Entry};
use crate::authoring::grammar::Thing;
use crate::authoring::{Draft, Mention, mentions};

/// What is known of one revision.
#[derive(Default)]
pub(super) struct Known {
    revision: Option<u64>,
    mentions: Vec<Mention>,
    /// The outline, from top to bottom.
    pub(super) entries: Vec<Entry>,
}

impl Known {
    /// Follows the draft; true when its text was another the last time.
    pub(super) fn follow(&mut self, draft: &Draft) -> bool {
        if self.revision == Some(draft.revision()) {
            return false;
        }
        self.revision = Some(draft.revision());
        self.mentions = mentions(draft.tree(), draft.text());
        self.entries = outline::entries(draft);
        true
    }

    /// The ids a reference of this kind may name, in the order of the text.
    pub(super) fn ids(&self, thing: Thing) -> impl Iterator<Item = (&str, Thing)> {
        let defined = self.mentions.iter().filter(move |m| m.defines && thing.may_name(m.thing));
        defined.map(|m| (m.id.as_str(), m.thing))
    }

    /// Every place where an id stands.
    pub(super) fn mentions(&self) -> &[Mention] {
        &self.mentions
    }

    /// How often something is referred to by its id.
    pub(super) fn uses(&self, thing: Thing, id: &str) -> usize {
        self.mentions.iter().filter(|m| !m.defines && m.id == id && m.thing.may_name(thing)).count()
    }
}
