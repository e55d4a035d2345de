//! What one value looks like.

use super::forms::{CONDITIONS, COSTS, EFFECTS, FormSpec};
use super::{Argument, Thing};
use crate::authoring::{Form, PartId, Step, Tree};

/// What may stand in one place.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// The name a thing is given here.
    Id(Thing),
    /// The name of a thing that stands elsewhere.
    Reference(Thing),
    /// A text somebody reads or hears, perhaps in several languages.
    Text,
    /// A text that is the same in every language.
    Line,
    /// A phrase to listen for.
    Phrase,
    /// A language's code.
    Language,
    /// A whole number in a range.
    Number(i64, i64),
    /// `true` or `false`.
    YesNo,
    /// One of some bare words.
    Word(fn() -> Vec<&'static str>),
    /// A group of fields.
    Part(&'static PartSpec),
    /// A list of one shape.
    List(&'static Shape),
    /// Where something leads: an id, or a list of routes.
    Routes,
    /// A condition.
    Condition,
    /// An effect.
    Effect,
    /// What an offer costs.
    Cost,
    /// A portion of speech: a text, or a group with a pause.
    Chunk,
    /// A range of numbers in the brackets of a condition.
    Range(i64, i64),
}

/// A group of fields.
#[derive(Debug)]
pub struct PartSpec {
    /// What it is, as findings call it: "a reply".
    pub name: &'static str,
    /// Its fields, in the order they are documented and written in.
    pub fields: &'static [FieldSpec],
}

/// A field of a group.
#[derive(Debug)]
pub struct FieldSpec {
    /// Its name.
    pub name: &'static str,
    /// What stands in it.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
}

/// One way out of a node.
pub(super) static ROUTE: PartSpec = PartSpec {
    name: "a route",
    fields: &[
        FieldSpec { name: "when", shape: Shape::Condition, required: false },
        FieldSpec { name: "to", shape: Shape::Reference(Thing::Destination), required: true },
    ],
};

/// A portion of speech with its pause.
pub(super) static CHUNK: PartSpec = PartSpec {
    name: "a chunk",
    fields: &[
        FieldSpec { name: "text", shape: Shape::Text, required: true },
        FieldSpec { name: "pause", shape: Shape::Number(0, 30_000), required: false },
    ],
};

impl PartSpec {
    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static FieldSpec> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Its position among the fields.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }
}

impl FieldSpec {
    /// What one could write in it, as hints quote it.
    #[must_use]
    pub fn example(&self, part: &PartSpec) -> Option<&'static str> {
        crate::scenario::decode::example(part.name, self.name)
    }
}

impl Shape {
    /// What stands one step further down, in a part that is written.
    #[must_use]
    pub fn inside(self, tree: &Tree, text: &str, part: PartId, step: &Step) -> Option<Shape> {
        let head = tree.head(part, text);
        let form = |forms: &'static [FormSpec]| {
            let spec = forms.iter().find(|form| Some(form.name) == head)?;
            match (spec.argument, step) {
                (Argument::One(shape), Step::Item(0)) => Some(shape),
                (Argument::Range(low, high), Step::Field(name))
                    if name == "at_least" || name == "at_most" =>
                {
                    Some(Shape::Number(low, high))
                }
                _ => None,
            }
        };
        match self {
            // `Some(…)` may stand around an optional value.
            _ if head == Some("Some") && *step == Step::Item(0) => Some(self),
            Shape::Condition => form(CONDITIONS),
            Shape::Effect => form(EFFECTS),
            Shape::Cost => form(COSTS),
            Shape::Chunk | Shape::Text if tree.form(part) == Form::Map => Some(Shape::Line),
            _ => self.inside_unwritten(step),
        }
    }

    /// What stands one step further down, where that does not depend on what is written.
    #[must_use]
    pub fn inside_unwritten(self, step: &Step) -> Option<Shape> {
        match (self, step) {
            (Shape::Part(part), Step::Field(name)) => part.field(name).map(|field| field.shape),
            (Shape::List(item), Step::Item(_)) => Some(*item),
            (Shape::Routes, Step::Item(_)) => Some(Shape::Part(&ROUTE)),
            (Shape::Chunk, Step::Field(name)) => CHUNK.field(name).map(|field| field.shape),
            (Shape::Text | Shape::Chunk, Step::Key(_)) => Some(Shape::Line),
            (Shape::Range(low, high), Step::Field(_)) => Some(Shape::Number(low, high)),
            _ => None,
        }
    }

    /// The fields a group of this shape has.
    #[must_use]
    pub fn part(self) -> Option<&'static PartSpec> {
        match self {
            Shape::Part(part) => Some(part),
            Shape::Chunk => Some(&CHUNK),
            _ => None,
        }
    }

    /// What the items of a list of this shape are.
    #[must_use]
    pub fn item(self) -> Option<Shape> {
        match self {
            Shape::List(item) => Some(*item),
            Shape::Routes => Some(Shape::Part(&ROUTE)),
            _ => None,
        }
    }

    /// The forms a value of this shape can have, such as `knows("order")`.
    #[must_use]
    pub fn forms(self) -> &'static [FormSpec] {
        match self {
            Shape::Condition => CONDITIONS,
            Shape::Effect => EFFECTS,
            Shape::Cost => COSTS,
            _ => &[],
        }
    }

    /// The kind of thing a name in this place is a reference to.
    #[must_use]
    pub fn names(self) -> Option<Thing> {
        match self {
            Shape::Reference(thing) => Some(thing),
            Shape::Routes => Some(Thing::Destination),
            _ => None,
        }
    }
}
