//! Mending names: slips in a reference, ids that are there twice or written with other characters.

use super::{Broken, Fix};
use crate::authoring::grammar::Thing;
use crate::authoring::names::{Mention, fresh_id, mentions, text_at};
use crate::authoring::write::quoted_like;
use crate::authoring::{Change, Edit, Path, StepName};
use crate::diagnostic::nearest;
use crate::words::key;

pub fn fixes(broken: &Broken<'_>) -> Vec<Fix> {
    let code = broken.finding.code;
    let is_missing = [
        "missing-destination",
        "missing-node",
        "missing-ending",
        "missing-fact",
        "missing-resolution",
        "missing-path-step",
        "missing-article",
        "missing-colleague",
        "missing-category",
        "missing-phrase-list",
        "not-an-ending",
        "not-a-node",
        "flag-never-set",
    ];
    match code {
        "duplicate-name" | "bad-id" => another_id(broken).unwrap_or_default(),
        _ if is_missing.contains(&code) => meant(broken).unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// The place the finding marks.
fn marked(broken: &Broken<'_>, all: &[Mention]) -> Option<Mention> {
    let inside =
        |m: &&Mention| broken.place.start <= m.span.start as usize && m.span.end as usize <= broken.place.end;
    all.iter().find(inside).cloned()
}

/// The thing that was meant, and the thing itself where the name is not taken.
fn meant(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let all = mentions(broken.page.tree, broken.page.text);
    let mention = marked(broken, &all)?;
    let wanted = match broken.finding.code {
        "missing-ending" | "not-an-ending" => Thing::Ending,
        "missing-node" | "not-a-node" => Thing::Node,
        _ => mention.thing,
    };
    let known = all.iter().filter(|m| m.defines && wanted.may_name(m.thing)).map(|m| m.id.as_str());
    let mut fixes = Vec::new();
    if let Some(near) = nearest(&mention.id, known) {
        let change = Change::of(vec![mention.rewritten(near, broken.page.text)]);
        fixes.push(Fix { name: StepName::of(key("fix-write"), near.to_owned()), change });
    }
    let adds = match wanted {
        Thing::Destination => Thing::Node,
        other => other,
    };
    let free = fresh_id(&all, adds, &mention.id) == mention.id;
    if free {
        let edit = Edit::Add { thing: adds, within: Path::top(), id: mention.id.clone() };
        fixes.extend(broken.edit(StepName::of(key("fix-add"), mention.id), &edit));
    }
    Some(fixes)
}

/// An id that is right and free. What refers to the other thing of the same id goes on doing so.
fn another_id(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let (tree, text) = (broken.page.tree, broken.page.text);
    let part = broken.part()?;
    let id = text_at(text, tree.span(part))?;
    let all = mentions(tree, text);
    let own = all.iter().find(|m| m.part == part)?;
    let near: Vec<Mention> = match own.thing {
        Thing::Reply => {
            let node = tree.parent(part).and_then(|reply| tree.parent(reply));
            let of_node = |m: &&Mention| tree.parent(m.part).and_then(|reply| tree.parent(reply)) == node;
            all.iter().filter(of_node).cloned().collect()
        }
        _ => all
            .iter()
            .filter(|m| m.part != part || broken.finding.code == "duplicate-name")
            .cloned()
            .collect(),
    };
    let fresh = fresh_id(&near, own.thing, &id);
    // A wrong id may be referred to as it is.
    if broken.finding.code == "bad-id" {
        let changed: Vec<_> = all
            .iter()
            .filter(|m| m.id == id && (m.part == part || m.thing.may_name(own.thing)))
            .map(|m| m.rewritten(&fresh, text))
            .collect();
        let change = Change::of(changed);
        return Some(vec![Fix { name: StepName::of(key("fix-write"), fresh), change }]);
    }
    let new = quoted_like(&fresh, broken.marked());
    Some(broken.replace(StepName::of(key("fix-write"), fresh), new))
}
