//! Where things are named and where they are referred to, found in the text itself, also while half of it is wrong.

use super::grammar::{SCENARIO, Shape, Thing};
use super::write::quoted_like;
use super::{Form, PartId, Patch, Step, Tree};
use crate::scenario::PhraseList;
use crate::scenario::syntax::{Arena, Kind, Span, parse};

/// A place where an id stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The kind of thing the place is for.
    pub thing: Thing,
    /// The id.
    pub id: String,
    /// Whether the thing gets its id here; else it is referred to.
    pub defines: bool,
    /// The bytes, quotation marks included.
    pub span: Span,
    /// The part.
    pub part: PartId,
}

impl Mention {
    /// Another id in this place, written the way this one is.
    #[must_use]
    pub fn rewritten(&self, id: &str, text: &str) -> Patch {
        let range = self.span.range();
        let names_a_list = self.thing == Thing::PhraseList && !self.defines;
        let words = if names_a_list { PhraseList::mention(id) } else { id.to_owned() };
        let written = quoted_like(&words, &text[range.clone()]);
        Patch::new(range, written)
    }
}

/// Every place where an id stands, in the order of the text.
#[must_use]
pub fn mentions(tree: &Tree, text: &str) -> Vec<Mention> {
    mentions_around(tree, text, None)
}

/// The same without what stands in `left_out`.
#[must_use]
pub fn mentions_around(tree: &Tree, text: &str, left_out: Option<PartId>) -> Vec<Mention> {
    let mut found = Vec::new();
    if let Some(root) = tree.root() {
        walk(tree, text, root, Shape::Part(&SCENARIO), left_out, &mut found);
    }
    found
}

/// The same in one part that is a thing of this kind.
#[must_use]
pub fn mentions_in(tree: &Tree, text: &str, part: PartId, thing: Thing) -> Vec<Mention> {
    let mut found = Vec::new();
    walk_thing(tree, text, part, thing, &mut found);
    found
}

/// The same in a group of its own, such as one in a snippet, that is a thing of this kind.
pub(super) fn walk_thing(tree: &Tree, text: &str, part: PartId, thing: Thing, found: &mut Vec<Mention>) {
    if let Some(shape) = super::snippet::spec_of(thing) {
        walk(tree, text, part, shape, None, found);
    }
}

fn walk(
    tree: &Tree,
    text: &str,
    part: PartId,
    shape: Shape,
    left_out: Option<PartId>,
    found: &mut Vec<Mention>,
) {
    let place = match shape {
        Shape::Id(thing) => Some((thing, true)),
        Shape::Phrase => Some((Thing::PhraseList, false)),
        _ => shape.names().map(|thing| (thing, false)),
    };
    if let (Some((thing, defines)), Form::Text) = (place, tree.form(part)) {
        let span = tree.span(part);
        let id = text_at(text, span).and_then(|words| match shape {
            Shape::Phrase => PhraseList::named_by(&words).map(str::to_owned),
            _ => Some(words),
        });
        found.extend(id.map(|id| Mention { thing, id, defines, span, part }));
        return;
    }
    for child in tree.children(part).filter(|child| Some(*child) != left_out) {
        let step = match tree.form(part) {
            Form::Group => Step::Field(tree.name(child, text).unwrap_or_default().to_owned()),
            Form::Map => Step::Key(String::new()),
            _ => Step::Item(tree.position(child)),
        };
        if let Some(inner) = shape.inside(tree, text, part, &step) {
            walk(tree, text, child, inner, left_out, found);
        }
    }
}

/// The words of the text in quotation marks at `span`.
pub(super) fn text_at(text: &str, span: Span) -> Option<String> {
    let written = text.get(span.range())?;
    // Most texts have nothing in them that stands for something else.
    if let Some(plain) = written.strip_prefix('"').and_then(|w| w.strip_suffix('"'))
        && !plain.contains(['\\', '\r'])
    {
        return Some(plain.to_owned());
    }
    match parse(written, &Arena::new()).root?.kind {
        Kind::Text(words) => Some(words.to_owned()),
        _ => None,
    }
}

/// An id that nothing of this kind has yet: `base` itself, or `base_2` and so on. In `base` everything that cannot stand in an id becomes `_`.
#[must_use]
pub fn fresh_id(mentions: &[Mention], thing: Thing, base: &str) -> String {
    let plain: String = base
        .trim()
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-') { c } else { '_' })
        .collect();
    let plain = if plain.is_empty() { thing.key().replace('-', "_") } else { plain };
    let taken = |id: &str| mentions.iter().any(|m| m.defines && m.thing.shares_ids_with(thing) && m.id == id);
    // A copy of a copy counts on.
    let stem = match plain.rsplit_once('_') {
        Some((stem, number)) if !stem.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => {
            stem.to_owned()
        }
        _ => plain.clone(),
    };
    if !taken(&plain) {
        return plain;
    }
    (2_u32..).map(|number| format!("{stem}_{number}")).find(|id| !taken(id)).unwrap_or(plain)
}
