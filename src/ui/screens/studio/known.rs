//! What the panes know of the draft. A change of the text has only the node it is in looked at again.

use super::outline::{self, Entry};
use super::subject::{LISTS, subject};
use crate::authoring::grammar::Thing;
use crate::authoring::{Annotation, Draft, Mention, Path, annotations, mentions_around, mentions_in};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What is known of one revision.
#[derive(Default)]
pub(super) struct Known {
    revision: Option<u64>,
    /// What stands before the nodes, each node, and what stands behind them.
    before: Names,
    nodes: Vec<KnownNode>,
    behind: Names,
    /// What has an id, but for replies, in the order of the text.
    named: Vec<Name>,
    /// The outline, from top to bottom.
    pub(super) entries: Vec<Rc<Entry>>,
    /// The comments of the text, by what they are about.
    notes: BTreeMap<Path, Vec<Annotation>>,
    /// The words of the comments in what is worked on at one time, and whether one of them says what is to be changed.
    noted: BTreeMap<Path, (String, bool)>,
    /// How often something is referred to, as it was asked last.
    asked: RefCell<Option<(Thing, String, usize)>>,
}

/// What is called what.
type Name = (Thing, Rc<str>);

/// The names in a part of the text.
#[derive(Default)]
struct Names {
    given: Vec<Name>,
    used: Vec<Name>,
}

/// A node, known as long as its text stays.
struct KnownNode {
    text: String,
    names: Names,
    entries: Vec<Rc<Entry>>,
}

impl Names {
    fn of(mentions: impl IntoIterator<Item = Mention>) -> Self {
        let mut names = Self::default();
        for mention in mentions {
            let list = if mention.defines { &mut names.given } else { &mut names.used };
            list.push((mention.thing, mention.id.into()));
        }
        names
    }
}

impl Known {
    /// Follows the draft; true when its text was another the last time.
    pub(super) fn follow(&mut self, draft: &Draft) -> bool {
        if self.revision == Some(draft.revision()) {
            return false;
        }
        self.revision = Some(draft.revision());
        *self.asked.borrow_mut() = None;
        let (tree, text) = (draft.tree(), draft.text());
        let path = Path::top().field("script").field("nodes");
        let list = tree.find(&path, text);
        let around = mentions_around(tree, text, list);
        let border = list.map_or(u32::MAX, |list| tree.span(list).start);
        let (before, behind): (Vec<_>, Vec<_>) = around.into_iter().partition(|m| m.span.start < border);
        (self.before, self.behind) = (Names::of(before), Names::of(behind));
        let count = draft.count(&path);
        self.nodes.truncate(count);
        for index in 0..count {
            let Some(part) = list.and_then(|list| tree.item(list, index)) else { break };
            let written = text.get(tree.span(part).range()).unwrap_or_default();
            if self.nodes.get(index).is_some_and(|known| known.text == written) {
                continue;
            }
            let known = KnownNode {
                text: written.to_owned(),
                names: Names::of(mentions_in(tree, text, part, Thing::Node)),
                entries: outline::node_entries(draft, &path.item(index)),
            };
            match self.nodes.get_mut(index) {
                Some(place) => *place = known,
                None => self.nodes.push(known),
            }
        }
        let nodes = &self.nodes;
        self.entries = outline::entries(draft, |index| {
            nodes.get(index).map_or_else(Vec::new, |known| known.entries.clone())
        });
        let is_place = |name: &&Name| name.0 != Thing::Reply;
        self.named = self.given().filter(is_place).cloned().collect();
        self.follow_notes(draft);
        true
    }

    fn follow_notes(&mut self, draft: &Draft) {
        self.notes.clear();
        self.noted.clear();
        for note in annotations(draft) {
            let about = shown_at(&note.about);
            let (words, to_change) = self.noted.entry(subject(&about).0).or_default();
            words.push_str(&note.words);
            words.push(' ');
            *to_change |= note.is_to_change();
            self.notes.entry(about).or_default().push(note);
        }
    }

    /// The comments on a part.
    pub(super) fn notes_on(&self, path: &Path) -> impl Iterator<Item = &Annotation> {
        self.notes.get(path).into_iter().flatten()
    }

    /// The comments on a part and on what stands in it, in the order of the text.
    pub(super) fn notes_in<'k>(&'k self, path: &'k Path) -> impl Iterator<Item = &'k Annotation> {
        let inside = self.notes.range(path.clone()..).take_while(|(about, _)| about.is_in(path));
        inside.flat_map(|(_, notes)| notes)
    }

    /// The words of the comments in something that is worked on at one time, and whether one says what is to be changed.
    pub(super) fn noted(&self, subject: &Path) -> (&str, bool) {
        self.noted.get(subject).map_or(("", false), |(words, to_change)| (words, *to_change))
    }

    fn all(&self) -> impl Iterator<Item = &Names> {
        let nodes = self.nodes.iter().map(|known| &known.names);
        std::iter::once(&self.before).chain(nodes).chain([&self.behind])
    }

    fn given(&self) -> impl Iterator<Item = &Name> {
        self.all().flat_map(|names| &names.given)
    }

    /// The ids a reference of this kind may name, in the order of the text.
    pub(super) fn ids(&self, thing: Thing) -> impl Iterator<Item = (&str, Thing)> {
        let replies = if thing.may_name(Thing::Reply) { Some(self.given()) } else { None };
        let named = if replies.is_none() { Some(self.named.iter()) } else { None };
        let all = replies.into_iter().flatten().chain(named.into_iter().flatten());
        all.filter(move |(given, _)| thing.may_name(*given)).map(|(given, id)| (&**id, *given))
    }

    /// Whether something else than a reply, of a kind that shares its ids with this one, is called so.
    pub(super) fn is_given(&self, thing: Thing, id: &str) -> bool {
        self.named.iter().any(|(given, name)| given.shares_ids_with(thing) && **name == *id)
    }

    /// Whether something is called so.
    pub(super) fn is_id(&self, word: &str) -> bool {
        self.given().any(|(_, id)| **id == *word)
    }

    /// How often something is referred to by its id.
    pub(super) fn uses(&self, thing: Thing, id: &str) -> usize {
        if let Some((asked, known, uses)) = &*self.asked.borrow()
            && (*asked, &**known) == (thing, id)
        {
            return *uses;
        }
        let used = self.all().flat_map(|names| &names.used);
        let uses = used.filter(|(used, name)| &**name == id && used.may_name(thing)).count();
        *self.asked.borrow_mut() = Some((thing, id.to_owned(), uses));
        uses
    }
}

/// Where a comment is shown: one on a list whose items are worked on by themselves, at the first of these.
fn shown_at(about: &Path) -> Path {
    let is_list = |(fields, _): &(&[&str], Thing)| {
        *about == fields.iter().fold(Path::top(), |path, field| path.field(*field))
    };
    if LISTS.iter().any(is_list) { about.item(0) } else { about.clone() }
}
