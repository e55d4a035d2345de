//! Walks down two trees together.

use super::same::{same, same_but_id};
use super::{Change, Difference, Part};
use crate::scenario::syntax::{Field, Kind, Value};
use std::collections::HashSet;

pub(super) struct Walk<'s> {
    old: &'s str,
    new: &'s str,
    of: Vec<Part>,
    /// The fields from the last thing with an id down to here.
    fields: Vec<String>,
    pub found: Vec<Difference>,
}

impl<'s> Walk<'s> {
    pub fn new(old: &'s str, new: &'s str) -> Self {
        Self { old, new, of: Vec::new(), fields: Vec::new(), found: Vec::new() }
    }

    pub fn value(&mut self, a: &Value<'_>, b: &Value<'_>) {
        if same(a, b) {
            return;
        }
        match (&a.kind, &b.kind) {
            (Kind::Struct(head, x), Kind::Struct(other, y)) if head == other && head.is_none() => {
                self.group(x, y)
            }
            (Kind::List(x), Kind::List(y))
                if !(x.is_empty() && y.is_empty()) && with_ids(x) && with_ids(y) =>
            {
                self.things(x, y);
            }
            (Kind::List(x), Kind::List(y)) if x.len() == y.len() && groups(x) && groups(y) => {
                for (at, (x, y)) in x.iter().zip(*y).enumerate() {
                    self.inside((at + 1).to_string(), |walk| walk.value(x, y));
                }
            }
            _ => {
                let (old, new) = (written(a, self.old), written(b, self.new));
                self.push(Change::Changed { old, new });
            }
        }
    }

    fn group(&mut self, a: &[Field<'_>], b: &[Field<'_>]) {
        for field in a {
            self.inside(field.name.to_owned(), |walk| {
                match b.iter().find(|other| other.name == field.name) {
                    Some(other) => walk.value(&field.value, &other.value),
                    None => walk.push(Change::Removed { old: written(&field.value, walk.old) }),
                }
            });
        }
        for field in b.iter().filter(|field| a.iter().all(|other| other.name != field.name)) {
            self.inside(field.name.to_owned(), |walk| {
                walk.push(Change::Added { new: written(&field.value, walk.new) })
            });
        }
    }

    /// Two lists of things with ids.
    fn things(&mut self, a: &[Value<'_>], b: &[Value<'_>]) {
        let in_a: HashSet<&str> = a.iter().filter_map(id).collect();
        let in_b: HashSet<&str> = b.iter().filter_map(id).collect();
        let mut renamed = HashSet::new();
        for thing in a {
            let Some(name) = id(thing) else { continue };
            let other = b.iter().find(|other| id(other) == Some(name));
            let successor = b.iter().find(|other| {
                id(other).is_some_and(|id| !in_a.contains(id) && !renamed.contains(id))
                    && same_but_id(thing, other)
            });
            match (other, successor.and_then(id)) {
                (Some(other), _) => self.thing(name, |walk| walk.value(thing, other)),
                (None, Some(new)) => {
                    renamed.insert(new);
                    self.thing(name, |walk| walk.push(Change::Renamed { new: new.to_owned() }));
                }
                (None, None) => {
                    self.thing(name, |walk| walk.push(Change::Removed { old: written(thing, walk.old) }))
                }
            }
        }
        for thing in b {
            let Some(name) = id(thing).filter(|name| !in_a.contains(name) && !renamed.contains(name)) else {
                continue;
            };
            self.thing(name, |walk| walk.push(Change::Added { new: written(thing, walk.new) }));
        }
        let kept = |list: &[Value<'_>], other: &HashSet<&str>| -> Vec<String> {
            list.iter().filter_map(id).filter(|id| other.contains(id)).map(str::to_owned).collect()
        };
        if kept(a, &in_b) != kept(b, &in_a) {
            self.push(Change::Reordered);
        }
    }

    /// Goes into a thing of the list whose field is the last one.
    fn thing(&mut self, id: &str, visit: impl FnOnce(&mut Self)) {
        let fields = std::mem::take(&mut self.fields);
        self.of.push(Part { list: fields.last().cloned().unwrap_or_default(), id: id.to_owned() });
        visit(self);
        self.of.pop();
        self.fields = fields;
    }

    fn inside(&mut self, field: String, visit: impl FnOnce(&mut Self)) {
        self.fields.push(field);
        visit(self);
        self.fields.pop();
    }

    fn push(&mut self, change: Change) {
        self.found.push(Difference { of: self.of.clone(), field: self.fields.join("."), change });
    }
}

fn id<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    match &value.field("id")?.value.kind {
        Kind::Text(id) => Some(id),
        _ => None,
    }
}

fn with_ids(list: &[Value<'_>]) -> bool {
    list.iter().all(|item| id(item).is_some())
}

fn groups(list: &[Value<'_>]) -> bool {
    list.iter().all(|item| matches!(item.kind, Kind::Struct(None, _)))
}

/// A value as it is written, in one line.
fn written(value: &Value<'_>, source: &str) -> String {
    let text = &source[value.span.start as usize..value.span.end as usize];
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
