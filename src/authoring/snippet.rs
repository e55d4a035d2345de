//! A part taken out to be used again, with what it needs, as text that can be kept and pasted anywhere.

use super::edit::{fresh, put};
use super::grammar::{SCENARIO, Shape, Thing, shape_at};
use super::names::{Mention, mentions, text_at};
use super::write::{Page, lifted, lowered};
use super::{Change, Form, NewValue, PartId, Patch, Path, Tree, Unwritable};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The things a snippet can hold and bring along. Nodes and endings it leads to, flags and categories stay behind.
const BROUGHT: &[Thing] = &[
    Thing::Fact,
    Thing::Resolution,
    Thing::PathStep,
    Thing::Article,
    Thing::Canned,
    Thing::Colleague,
    Thing::PhraseList,
];

/// What can be taken out.
const TAKEN: &[Thing] = &[
    Thing::Node,
    Thing::Reply,
    Thing::Ending,
    Thing::Fact,
    Thing::Resolution,
    Thing::PathStep,
    Thing::EscalationCue,
    Thing::Article,
    Thing::Canned,
    Thing::Colleague,
    Thing::PhraseList,
    Thing::Cue,
];

/// Takes a copy of the thing at `path` and of the facts, offers, people and articles it names; `None` for what has no id.
#[must_use]
pub fn extract(text: &str, tree: &Tree, path: &Path) -> Option<String> {
    let part = tree.find(path, text)?;
    let thing = thing_of(tree, text, part).filter(|thing| TAKEN.contains(thing))?;
    let all = mentions(tree, text);
    let mut needed = BTreeSet::new();
    let mut waiting = vec![part];
    while let Some(part) = waiting.pop() {
        let span = tree.span(part);
        for mention in
            all.iter().filter(|m| !m.defines && span.start <= m.span.start && m.span.end <= span.end)
        {
            let defined = all.iter().find(|m| m.defines && m.thing == mention.thing && m.id == mention.id);
            let group = defined.and_then(|m| tree.parent(m.part));
            if let Some(group) = group.filter(|_| BROUGHT.contains(&mention.thing))
                && group != part
                && needed.insert((mention.thing, group))
            {
                waiting.push(group);
            }
        }
    }
    let page = Page { text, tree };
    let mut out = String::from("(\n");
    let mut list = |thing: Thing, parts: &[PartId]| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "    {}: [", field_of(thing));
        for part in parts {
            let _ =
                writeln!(out, "        {},", lowered(&lifted(page, tree.span(*part).range()), "        "));
        }
        out.push_str("    ],\n");
    };
    list(thing, &[part]);
    for thing in BROUGHT {
        let parts: Vec<PartId> = needed
            .iter()
            .filter(|(needed, other)| needed == thing && *other != part)
            .map(|(_, part)| *part)
            .collect();
        if !parts.is_empty() {
            list(*thing, &parts);
        }
    }
    out.push_str(")\n");
    Some(out)
}

/// The patches that put a snippet in. What it is about gets a fresh id; what it brings along is left out where a thing
/// of that kind and id is there.
pub(super) fn paste(page: Page<'_>, snippet: &str, within: &Path) -> Result<Vec<Patch>, Unwritable> {
    let tree = Tree::of(snippet);
    let root = tree.root().filter(|root| tree.is_sound() && tree.form(*root) == Form::Group);
    let root = root.ok_or(Unwritable::NoSnippet)?;
    let mut text = page.text.to_owned();
    let mut first = true;
    for list in tree.children(root) {
        let name = tree.name(list, snippet).unwrap_or_default();
        let thing =
            TAKEN.iter().copied().find(|thing| field_of(*thing) == name).ok_or(Unwritable::NoSnippet)?;
        for item in tree.children(list) {
            let parts = Tree::of(&text);
            let page = Page { text: &text, tree: &parts };
            let id = tree.field(item, "id", snippet).and_then(|id| text_at(snippet, tree.span(id)));
            let id = id.ok_or(Unwritable::NoSnippet)?;
            let there = mentions(&parts, &text).iter().any(|m| m.defines && m.thing == thing && m.id == id);
            if !first && there {
                continue;
            }
            let fresh = fresh(page, thing, within, &id);
            let copy = renamed(snippet, &tree, item, thing, &id, &fresh);
            let target = super::add::template(thing, within, &fresh).map(|(list, _)| list);
            let target = target.ok_or(Unwritable::NoSnippet)?;
            let patches = put(page, &target, usize::MAX, &NewValue::Source(copy))?;
            Change::of(patches).apply(&mut text);
            first = false;
        }
    }
    if first {
        return Err(Unwritable::NoSnippet);
    }
    Ok(Change::between(page.text, &text).patches().to_vec())
}

/// The text of a thing with its id, and what in it refers to itself, renamed.
fn renamed(snippet: &str, tree: &Tree, item: PartId, thing: Thing, old: &str, new: &str) -> String {
    let span = tree.span(item).range();
    let mut found = Vec::new();
    super::names::walk_thing(tree, snippet, item, thing, &mut found);
    let is_meant = |m: &&Mention| {
        m.id == old
            && if m.defines {
                m.thing == thing && tree.parent(m.part) == Some(item)
            } else {
                m.thing.may_name(thing)
            }
    };
    let patches = found.iter().filter(is_meant).map(|mention| mention.rewritten(new, snippet));
    let mut copy = snippet.to_owned();
    Change::of(patches.collect()).apply(&mut copy);
    let end = span.end + copy.len() - snippet.len();
    lifted(Page { text: &copy, tree }, span.start..end)
}

/// What the group at a part is, by its id.
pub(super) fn thing_of(tree: &Tree, text: &str, part: PartId) -> Option<Thing> {
    match shape_at(tree, text, tree.field(part, "id", text)?)? {
        Shape::Id(thing) => Some(thing),
        _ => None,
    }
}

/// The group a thing of this kind is written as.
pub(super) fn spec_of(thing: Thing) -> Option<Shape> {
    fn search(shape: Shape, thing: Thing, depth: u8) -> Option<Shape> {
        let shape = match shape {
            Shape::List(item) => *item,
            other => other,
        };
        let Shape::Part(spec) = shape else { return None };
        if spec.fields.iter().any(|field| matches!(field.shape, Shape::Id(own) if own == thing)) {
            return Some(shape);
        }
        // A scenario is nowhere deeper than this before conditions begin.
        let deeper = depth.checked_sub(1)?;
        spec.fields.iter().find_map(|field| search(field.shape, thing, deeper))
    }
    search(Shape::Part(&SCENARIO), thing, 6)
}

fn field_of(thing: Thing) -> String {
    thing.key().replace('-', "_")
}
