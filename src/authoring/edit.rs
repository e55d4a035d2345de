//! What a form can do to a scenario, and how each becomes patches of its text.

use super::grammar::{Shape, Thing, shape_of};
use super::names::{Mention, fresh_id, mentions};
use super::write::{
    Item, Page, begins_line, extent, insert, moved as moved_piece, quoted_like, remove, render, set, spread,
};
use super::{Change, Form, NewValue, PartId, Patch, Path, Step, StepName, Tree};
use crate::words::key;

/// A change made with a form.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Gives a part a value. Groups on the way to it that are not written yet are made.
    Set {
        /// The part.
        path: Path,
        /// Its value.
        value: NewValue,
    },
    /// Takes out a field, an item or an entry, with the comments that belong to it.
    Remove {
        /// The part.
        path: Path,
    },
    /// Puts an item into a list.
    Insert {
        /// The list; the field is made where it is not there.
        list: Path,
        /// The position it gets, from 0; behind all others where that is too large.
        index: usize,
        /// The item.
        value: NewValue,
    },
    /// Moves an item of a list, with the comments that belong to it.
    Move {
        /// The item.
        item: Path,
        /// The position it has afterwards.
        to: usize,
    },
    /// Puts a copy of an item behind it; what has an id gets a fresh one.
    Duplicate {
        /// The item.
        item: Path,
    },
    /// Gives a thing another id, and every reference to it too.
    Rename {
        /// What it is.
        thing: Thing,
        /// The node it belongs to, for a reply.
        within: Option<Path>,
        /// Its id.
        from: String,
        /// The id it gets.
        to: String,
    },
    /// Leads a reply, a listen or an answer to a node or an ending; a node leads there with its `otherwise`.
    Connect {
        /// The reply, listen, answer or node.
        from: Path,
        /// The id of the node or ending.
        to: String,
    },
    /// Adds a thing with everything it has to have, under an id near `id`.
    Add {
        /// What is added.
        thing: Thing,
        /// The node, for a reply; the scenario itself for everything else.
        within: Path,
        /// The id it should have; a fresh one is made of it where it is taken.
        id: String,
    },
    /// Puts in what [`extract`](super::extract) gave, with fresh ids.
    Paste {
        /// The snippet, as text.
        snippet: String,
        /// The node, for a reply; the scenario itself for everything else.
        within: Path,
    },
}

/// Why an edit could not be made; nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwritable {
    /// Brackets or quotation marks do not match, so nobody can tell what belongs to what.
    #[error("the text has brackets or quotation marks that do not match; mend these first")]
    Unsound,
    /// The path leads to nothing such an edit could be made to.
    #[error("there is nothing at `{0}` to change like this")]
    Nowhere(Path),
    /// No thing has this id.
    #[error("there is nothing called `{0}` here")]
    NoSuchThing(String),
    /// Another thing has the id already.
    #[error("the id `{0}` is taken already")]
    Taken(String),
    /// An id has other characters than it may have.
    #[error("an id is made of small letters a to z, digits, `_` and `-`")]
    BadId,
    /// The text is no snippet.
    #[error("what was copied is no part of a scenario")]
    NoSnippet,
}

impl Edit {
    /// The patches that make this edit, and what the step is called when it is undone.
    ///
    /// # Errors
    /// When it cannot be made in this text.
    pub fn change(&self, text: &str, tree: &Tree) -> Result<(Change, StepName), Unwritable> {
        if !tree.is_sound() {
            return Err(Unwritable::Unsound);
        }
        let page = Page { text, tree };
        let (patches, name) = match self {
            Edit::Set { path, value } => {
                (set(page, path, value)?, StepName::of(key("step-set"), last_name(path)))
            }
            Edit::Remove { path } => {
                let part = find(page, path)?;
                // The scenario itself stands in nothing it could be taken out of.
                tree.parent(part).ok_or_else(|| Unwritable::Nowhere(path.clone()))?;
                (vec![remove(page, part)], StepName::of(key("step-remove"), title(page, part, path)))
            }
            Edit::Insert { list, index, value } => {
                (put(page, list, *index, value)?, StepName::of(key("step-insert"), last_name(list)))
            }
            Edit::Move { item, to } => {
                let part = find(page, item)?;
                (moved(page, part, item, *to)?, StepName::of(key("step-move"), title(page, part, item)))
            }
            Edit::Duplicate { item } => {
                let part = find(page, item)?;
                (duplicate(page, part, item)?, StepName::of(key("step-duplicate"), title(page, part, item)))
            }
            Edit::Rename { thing, within, from, to } => (
                rename(page, *thing, within.as_ref(), from, to)?,
                StepName::of(key("step-rename"), to.clone()),
            ),
            Edit::Connect { from, to } => {
                (connect(page, from, to)?, StepName::of(key("step-connect"), to.clone()))
            }
            Edit::Add { thing, within, id } => {
                let id = fresh(page, *thing, within, id);
                let (list, value) = super::add::template(*thing, within, &id)
                    .ok_or_else(|| Unwritable::Nowhere(within.clone()))?;
                let value = if stands_below(page, &list) { spread(&value) } else { value };
                (put(page, &list, usize::MAX, &value)?, StepName::of(key("step-add"), id))
            }
            Edit::Paste { snippet, within } => {
                (super::snippet::paste(page, snippet, within)?, StepName::plain(key("step-paste")))
            }
        };
        Ok((Change::of(in_line_endings(patches, text)), name))
    }
}

/// New lines end as those of the file.
fn in_line_endings(mut patches: Vec<Patch>, text: &str) -> Vec<Patch> {
    if text.find('\n').is_some_and(|at| text[..at].ends_with('\r')) {
        for patch in patches.iter_mut().filter(|patch| patch.with.contains('\n')) {
            patch.with = patch.with.replace("\r\n", "\n").replace('\n', "\r\n");
        }
    }
    patches
}

fn find(page: Page<'_>, path: &Path) -> Result<PartId, Unwritable> {
    page.tree.find(path, page.text).ok_or_else(|| Unwritable::Nowhere(path.clone()))
}

/// What a part is called: its id, or the last name on the way to it.
fn title(page: Page<'_>, part: PartId, path: &Path) -> String {
    let id = page.tree.field(part, "id", page.text);
    let id = id.and_then(|id| super::names::text_at(page.text, page.tree.span(id)));
    id.unwrap_or_else(|| last_name(path))
}

fn last_name(path: &Path) -> String {
    let names = path.steps().iter().rev();
    names
        .filter_map(|step| match step {
            Step::Field(name) => Some(name.clone()),
            _ => None,
        })
        .next()
        .unwrap_or_default()
}

/// Whether what is added to a list stands on lines of its own: so it does unless the list has its items side by side.
fn stands_below(page: Page<'_>, list: &Path) -> bool {
    let list = page.tree.find(list, page.text);
    let last = list.and_then(|list| page.tree.children(list).next_back());
    last.is_none_or(|last| begins_line(page.text, page.tree.span(last).range().start))
}

/// Puts an item into a list that may not be there yet.
pub(super) fn put(
    page: Page<'_>,
    list: &Path,
    index: usize,
    value: &NewValue,
) -> Result<Vec<Patch>, Unwritable> {
    match page.tree.find(list, page.text) {
        Some(part) if page.tree.form(part) == Form::List => {
            Ok(insert(page, part, index, Item::BARE, |indent| render(value, indent)))
        }
        // A single route stands without a list; a second makes it one.
        Some(part) if page.tree.form(part) == Form::Text => {
            let routes = matches!(shape_of(page.tree, page.text, list), Some(Shape::Routes));
            if !routes {
                return Err(Unwritable::Nowhere(list.clone()));
            }
            let old = &page.text[page.tree.span(part).range()];
            let first = NewValue::Source(format!("(to: {old})"));
            let both = if index == 0 { vec![value.clone(), first] } else { vec![first, value.clone()] };
            set(page, list, &NewValue::List(both))
        }
        Some(_) => Err(Unwritable::Nowhere(list.clone())),
        None => set(page, list, &NewValue::List(vec![value.clone()])),
    }
}

fn moved(page: Page<'_>, part: PartId, path: &Path, to: usize) -> Result<Vec<Patch>, Unwritable> {
    let nowhere = || Unwritable::Nowhere(path.clone());
    let list =
        page.tree.parent(part).filter(|list| page.tree.form(*list) == Form::List).ok_or_else(nowhere)?;
    let from = page.tree.position(part);
    let to = to.min(page.tree.children(list).len() - 1);
    if to == from {
        return Ok(Vec::new());
    }
    let own = extent(page, part);
    let item =
        Item { lead: &page.text[own.lead.start..own.body.start], trail: &page.text[own.trail.clone()] };
    let index = if to > from { to + 1 } else { to };
    let mut patches = insert(page, list, index, item, |indent| moved_piece(page, own.body.clone(), indent));
    patches.push(remove(page, part));
    Ok(patches)
}

fn duplicate(page: Page<'_>, part: PartId, path: &Path) -> Result<Vec<Patch>, Unwritable> {
    let nowhere = || Unwritable::Nowhere(path.clone());
    let list =
        page.tree.parent(part).filter(|list| page.tree.form(*list) == Form::List).ok_or_else(nowhere)?;
    let span = page.tree.span(part).range();
    let mut new_id = None;
    if let Some(id) = page.tree.field(part, "id", page.text)
        && let Some(Shape::Id(thing)) = super::grammar::shape_at(page.tree, page.text, id)
        && let Some(old) = super::names::text_at(page.text, page.tree.span(id))
    {
        let within = path.parent().and_then(|list| list.parent()).unwrap_or_default();
        let range = page.tree.span(id).range();
        let written = quoted_like(&fresh(page, thing, &within, &old), &page.text[range.clone()]);
        new_id = Some(Patch::new(range.start - span.start..range.end - span.start, written));
    }
    let mut copy = page.text[span].to_owned();
    Change::of(new_id.into_iter().collect()).apply(&mut copy);
    // Beside the first, at the same depth.
    Ok(insert(page, list, page.tree.position(part) + 1, Item::BARE, |_| copy.clone()))
}

/// An id that is free: for a reply among those of its node at `within`.
pub(super) fn fresh(page: Page<'_>, thing: Thing, within: &Path, base: &str) -> String {
    let all = mentions(page.tree, page.text);
    let near: Vec<Mention> = match thing {
        Thing::Reply => all
            .into_iter()
            .filter(|m| m.thing == Thing::Reply && page.tree.path(m.part, page.text).is_in(within))
            .collect(),
        _ => all,
    };
    fresh_id(&near, thing, base)
}

fn rename(
    page: Page<'_>,
    thing: Thing,
    within: Option<&Path>,
    from: &str,
    to: &str,
) -> Result<Vec<Patch>, Unwritable> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
    if to.is_empty() || !to.chars().all(good) {
        return Err(Unwritable::BadId);
    }
    let all = mentions(page.tree, page.text);
    let inside = |mention: &&Mention| match (thing, within) {
        (Thing::Reply, Some(node)) => {
            page.tree.path(mention.part, page.text).is_in(node) || is_comment_on(page, mention, node)
        }
        _ => true,
    };
    let taken = all.iter().filter(inside).any(|m| m.defines && m.thing.shares_ids_with(thing) && m.id == to);
    if taken && from != to && thing != Thing::Flag {
        return Err(Unwritable::Taken(to.to_owned()));
    }
    let is_meant = |mention: &&Mention| {
        let kind = if mention.defines {
            mention.thing == thing
        } else {
            mention.thing.may_name(thing) || is_of(mention, thing)
        };
        kind && mention.id == from
    };
    let meant: Vec<Patch> =
        all.iter().filter(inside).filter(is_meant).map(|mention| mention.rewritten(to, page.text)).collect();
    if meant.is_empty() {
        return Err(Unwritable::NoSuchThing(from.to_owned()));
    }
    Ok(meant)
}

/// Whether a reply is named by a comment on this node.
fn is_comment_on(page: Page<'_>, mention: &Mention, node: &Path) -> bool {
    let id_at = |part: Option<PartId>| {
        part.and_then(|part| super::names::text_at(page.text, page.tree.span(part)))
            .filter(|id| !id.is_empty())
    };
    let about = page.tree.parent(mention.part).and_then(|comment| page.tree.field(comment, "at", page.text));
    let about = id_at(about.filter(|_| !mention.defines));
    about.is_some() && about == id_at(page.tree.find(&node.field("id"), page.text))
}

/// A place for an ending may name a node by mistake, and the other way round; the name is meant all the same.
fn is_of(mention: &Mention, thing: Thing) -> bool {
    matches!((mention.thing, thing), (Thing::Node | Thing::Ending, Thing::Node | Thing::Ending))
}

fn connect(page: Page<'_>, from: &Path, to: &str) -> Result<Vec<Patch>, Unwritable> {
    let part = find(page, from)?;
    let spec = shape_of(page.tree, page.text, from).and_then(Shape::part);
    let field =
        spec.and_then(|spec| ["goto", "otherwise"].into_iter().find(|name| spec.field(name).is_some()));
    let Some(field) = field else { return Err(Unwritable::Nowhere(from.clone())) };
    let path = from.field(field);
    let Some(routes) = page.tree.field(part, field, page.text) else {
        return set(page, &path, &NewValue::text(to));
    };
    if page.tree.form(routes) != Form::List {
        return set(page, &path, &NewValue::text(to));
    }
    // Where several ways have conditions, the one without leads somewhere else from now on.
    let always =
        page.tree.children(routes).find(|route| page.tree.field(*route, "when", page.text).is_none());
    match always {
        Some(route) => set(page, &path.item(page.tree.position(route)).field("to"), &NewValue::text(to)),
        None => put(page, &path, usize::MAX, &NewValue::group([("to", NewValue::text(to))])),
    }
}
