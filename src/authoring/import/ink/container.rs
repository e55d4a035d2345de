//! What the JSON of ink holds: containers in containers, with paths between them.

use serde_json::{Map, Value};
use std::collections::HashMap;

/// A container, by its number.
pub type Id = usize;

/// A list of things that are gone through one after another, some of them with names.
#[derive(Debug, Default)]
pub struct Container<'v> {
    pub items: Vec<Item<'v>>,
    pub named: HashMap<&'v str, Id>,
    /// Its name, where it has one.
    pub name: &'v str,
    /// What it stands in, and the place it has there; no place for one that is only named.
    pub parent: Option<(Id, Option<usize>)>,
}

/// Something in a container.
#[derive(Clone, Copy, Debug)]
pub enum Item<'v> {
    /// Another container.
    Container(Id),
    /// Words to be said; a line feed ends a line.
    Text(&'v str),
    /// A command, such as `ev`.
    Command(&'v str),
    /// A number, a truth, or anything else that is pushed.
    Value,
    /// Something with fields: a divert, a choice, a variable.
    Object(&'v Map<String, Value>),
}

/// All containers of a story; the first is the root.
#[derive(Debug, Default)]
pub struct Containers<'v>(Vec<Container<'v>>);

/// A place in a story: a container, and the next of its items.
pub type Place = (Id, usize);

impl<'v> Containers<'v> {
    /// The containers of a root; `None` where it is no list.
    pub fn of(root: &'v Value) -> Option<Self> {
        let mut all = Self::default();
        all.add(root.as_array()?, "", None);
        Some(all)
    }

    /// How deep this goes the reader of JSON has limited.
    fn add(&mut self, list: &'v [Value], name: &'v str, parent: Option<(Id, Option<usize>)>) -> Id {
        let id = self.0.len();
        self.0.push(Container { name, parent, ..Container::default() });
        let (last, items) = match list.split_last() {
            Some((last, items)) => (Some(last), items),
            None => (None, list),
        };
        for (place, item) in items.iter().enumerate() {
            let item = match item {
                Value::Array(list) => {
                    let name = list
                        .last()
                        .and_then(|last| last.get("#n"))
                        .and_then(Value::as_str)
                        .unwrap_or_default();
                    let inner = self.add(list, name, Some((id, Some(place))));
                    if !name.is_empty() {
                        self.0[id].named.insert(name, inner);
                    }
                    Item::Container(inner)
                }
                Value::String(text) if text == "\n" => Item::Text(text),
                Value::String(text) => text.strip_prefix('^').map_or(Item::Command(text), Item::Text),
                Value::Object(fields) => Item::Object(fields),
                _ => Item::Value,
            };
            self.0[id].items.push(item);
        }
        if let Some(Value::Object(fields)) = last {
            for (name, inner) in fields {
                if let Value::Array(list) = inner {
                    let inner = self.add(list, name, Some((id, None)));
                    self.0[id].named.insert(name, inner);
                }
            }
        }
        id
    }

    /// The container of this number.
    pub fn get(&self, id: Id) -> &Container<'v> {
        &self.0[id]
    }

    /// What stands at a place; `None` behind the last item.
    pub fn item(&self, (id, at): Place) -> Option<Item<'v>> {
        self.0[id].items.get(at).copied()
    }

    /// Where a path leads that is written in container `from`; one with a dot before it is relative.
    pub fn find(&self, path: &str, from: Id) -> Option<Place> {
        let (mut at, steps) = match path.strip_prefix('.') {
            Some(relative) => (None, relative),
            None => (Some(0), path),
        };
        let mut steps = steps.split('.').peekable();
        while let Some(step) = steps.next() {
            let Some(here) = at else {
                // The way begins at the thing that holds the path, so the first step up is to the container around it.
                at = Some(from);
                if step != "^" {
                    return None;
                }
                continue;
            };
            let container = &self.0[here];
            if step == "^" {
                at = Some(container.parent?.0);
            } else if let Some(inner) = container.named.get(step) {
                at = Some(*inner);
            } else {
                let place: usize = step.parse().ok()?;
                match container.items.get(place) {
                    Some(Item::Container(inner)) => at = Some(*inner),
                    // Behind the last item is where a container ends.
                    _ if steps.peek().is_none() => return Some((here, place)),
                    _ => return None,
                }
            }
        }
        at.map(|id| (id, 0))
    }

    /// What an author would call a place: the nearest names around it that are not the compiler's own.
    pub fn title(&self, (id, _): Place) -> String {
        let mut names = Vec::new();
        let mut at = Some(id);
        while let Some(here) = at {
            let container = &self.0[here];
            if !container.name.is_empty() {
                names.push(container.name);
            }
            at = container.parent.map(|(parent, _)| parent);
        }
        let own = |name: &&&str| {
            let number = name.strip_prefix("c-").or_else(|| name.strip_prefix("g-"));
            let numbered = number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
            !numbered && name.len() > 1 && !name.starts_with('$')
        };
        let authored: Vec<&str> = names.iter().filter(own).copied().collect();
        authored.into_iter().rev().collect::<Vec<_>>().join("_")
    }
}
