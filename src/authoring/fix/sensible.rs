//! What a field that must be there begins as.

use crate::authoring::grammar::{FieldSpec, PartSpec, Shape, Thing};
use crate::authoring::names::{fresh_id, mentions};
use crate::authoring::write::Page;
use crate::authoring::{NewValue, TO_WRITE};

/// A value that is right for a field, as far as one can be without knowing the case: a name that exists where one is needed,
/// the middle of a range, a text that says that something is to be written.
#[must_use]
pub fn sensible(page: Page<'_>, spec: &'static PartSpec, field: &'static FieldSpec) -> NewValue {
    match field.shape {
        Shape::Id(thing) => NewValue::Text(fresh_id(&mentions(page.tree, page.text), thing, thing.key())),
        Shape::Reference(thing) => NewValue::Text(a_name(page, thing)),
        Shape::Routes => {
            let thing = if field.name == "closing" { Thing::Ending } else { Thing::Destination };
            match field.name {
                "closing" => {
                    NewValue::List(vec![NewValue::group([("to", NewValue::Text(a_name(page, thing)))])])
                }
                _ => NewValue::Text(a_name(page, thing)),
            }
        }
        Shape::Text | Shape::Line => NewValue::text(TO_WRITE),
        Shape::Language => NewValue::text("en"),
        Shape::YesNo => NewValue::YesNo(false),
        Shape::Word(words) => NewValue::word(words().first().copied().unwrap_or_default()),
        Shape::Part(part) => part_of(page, part),
        Shape::Number(low, high) => {
            let example = field.example(spec).and_then(|example| example.parse().ok());
            NewValue::Number(example.unwrap_or(low).clamp(low, high))
        }
        Shape::List(item) => match item {
            Shape::Text => NewValue::texts([TO_WRITE]),
            Shape::Part(part) => NewValue::List(vec![part_of(page, part)]),
            Shape::Chunk => NewValue::texts([TO_WRITE]),
            _ => example(spec, field),
        },
        Shape::Condition | Shape::Effect | Shape::Cost | Shape::Chunk | Shape::Phrase | Shape::Range(..) => {
            match field.name {
                "opens" => NewValue::Source("turn(at_least: 3)".to_owned()),
                _ => example(spec, field),
            }
        }
    }
}

fn example(spec: &PartSpec, field: &'static FieldSpec) -> NewValue {
    NewValue::Source(field.example(spec).unwrap_or("[]").to_owned())
}

/// A group with what it has to have.
fn part_of(page: Page<'_>, part: &'static PartSpec) -> NewValue {
    let fields = part.fields.iter().filter(|field| field.required);
    NewValue::Group(fields.map(|field| (field.name.to_owned(), sensible(page, part, field))).collect())
}

/// The first thing of this kind, or a name one could give it.
fn a_name(page: Page<'_>, thing: Thing) -> String {
    let all = mentions(page.tree, page.text);
    let first = all.iter().find(|m| m.defines && thing.may_name(m.thing)).map(|m| m.id.clone());
    first.unwrap_or_else(|| thing.key().replace('-', "_"))
}
