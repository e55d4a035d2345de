//! Giving a part another value, or writing out one that was left to its default.

use super::{Item, Page, insert, quoted_like, render, style::indent_at};
use crate::authoring::grammar::{PartSpec, shape_of};
use crate::authoring::{Form, NewValue, PartId, Patch, Path, Step, Unwritable};

/// Puts `value` at `path`. Groups on the way that are not there are made; items of lists are not.
pub fn set(page: Page<'_>, path: &Path, value: &NewValue) -> Result<Vec<Patch>, Unwritable> {
    if let Some(part) = page.tree.find(path, page.text) {
        return Ok(vec![replace(page, part, value)]);
    }
    let nowhere = || Unwritable::Nowhere(path.clone());
    let (Some(parent), Some(step)) = (path.parent(), path.last()) else { return Err(nowhere()) };
    let around = page.tree.find(&parent, page.text);
    match (step, around) {
        (Step::Field(name), Some(around)) if page.tree.form(around) == Form::Group => {
            Ok(add_field(page, around, &parent, name, value))
        }
        (Step::Field(name), None) => {
            set(page, &parent, &NewValue::Group(vec![(name.clone(), value.clone())]))
        }
        (Step::Key(key), Some(around)) if page.tree.form(around) == Form::Map => {
            let NewValue::Text(words) = value else { return Err(nowhere()) };
            let entry = format!("{}: {}", super::quoted(key), super::quoted(words));
            let count = page.tree.children(around).len();
            Ok(insert(page, around, count, Item::BARE, |_| entry.clone()))
        }
        _ => Err(nowhere()),
    }
}

fn replace(page: Page<'_>, part: PartId, value: &NewValue) -> Patch {
    let range = page.tree.span(part).range();
    let old = &page.text[range.clone()];
    let new = match value {
        NewValue::Text(words) if page.tree.form(part) == Form::Text => quoted_like(words, old),
        _ => render(value, &indent_at(page.text, range.start)),
    };
    Patch::new(range, new)
}

/// A field in the place its kind of group has for it.
fn add_field(page: Page<'_>, around: PartId, parent: &Path, name: &str, value: &NewValue) -> Vec<Patch> {
    let spec = shape_of(page.tree, page.text, parent).and_then(|shape| shape.part());
    let index = spec.map_or(usize::MAX, |spec| place(page, around, spec, name));
    insert(page, around, index, Item::BARE, |indent| format!("{name}: {}", render(value, indent)))
}

/// Behind the last field that the table has before it; authors may have another order, and keep it.
fn place(page: Page<'_>, around: PartId, spec: &PartSpec, name: &str) -> usize {
    let Some(own) = spec.position(name) else { return usize::MAX };
    let is_before = |field: PartId| {
        page.tree.name(field, page.text).and_then(|name| spec.position(name)).is_some_and(|other| other < own)
    };
    page.tree.children(around).rposition(is_before).map_or(0, |index| index + 1)
}
