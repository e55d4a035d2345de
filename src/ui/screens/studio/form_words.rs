//! What is said about the text, in the words of the form: a field by its label, a value as the form shows it.

use super::form::{field_key, item_key, word_name};
use crate::app::Core;
use crate::authoring::compare::Part;
use crate::authoring::grammar::{Argument, PartSpec, SCENARIO, Shape, shape_of};
use crate::authoring::{Draft, Path, Step};
use crate::scenario::syntax::{Arena, Field, Kind, Value, parse};
use std::sync::LazyLock;

/// Every group of fields there is, from the outermost in.
static PARTS: LazyLock<Vec<&'static PartSpec>> = LazyLock::new(|| {
    let mut parts: Vec<&'static PartSpec> = vec![&SCENARIO];
    let mut at = 0;
    while let Some(part) = parts.get(at) {
        at += 1;
        for field in part.fields {
            let item = field.shape.item().unwrap_or(field.shape);
            if let Some(inner) =
                item.part().filter(|inner| parts.iter().all(|known| known.name != inner.name))
            {
                parts.push(inner);
            }
        }
    }
    parts
});

/// Where in a draft something is said about.
pub(super) struct About<'d> {
    draft: &'d Draft,
    path: Path,
}

impl<'d> About<'d> {
    pub(super) fn new(draft: &'d Draft, path: Path) -> Self {
        Self { draft, path }
    }

    fn shape(&self, path: &Path) -> Option<Shape> {
        shape_of(self.draft.tree(), self.draft.text(), path)
    }

    /// The groups around the place, the innermost first.
    fn around(&self) -> Vec<&'static PartSpec> {
        let ways = std::iter::successors(Some(self.path.clone()), Path::parent);
        ways.filter_map(|way| self.shape(&way)?.part()).collect()
    }

    /// The field it is in, and what may stand there.
    fn field(&self) -> Option<(&str, Shape)> {
        let name = self.path.steps().iter().rev().find_map(|step| match step {
            Step::Field(name) => Some(name.as_str()),
            _ => None,
        })?;
        Some((name, self.shape(&self.path)?))
    }
}

/// Says things in the words of the form.
#[derive(Clone, Copy)]
pub(in crate::ui) struct FormWords<'c> {
    core: &'c Core,
}

impl<'c> FormWords<'c> {
    pub(in crate::ui) fn new(core: &'c Core) -> Self {
        Self { core }
    }

    /// A sentence that quotes the text between backticks. What is an id stays what it is, and so does what the form has no
    /// words for.
    pub(super) fn sentence(self, sentence: &str, about: &About<'_>, is_id: impl Fn(&str) -> bool) -> String {
        let mut said = String::with_capacity(sentence.len());
        for (at, piece) in sentence.split('`').enumerate() {
            if at % 2 == 0 {
                said.push_str(piece);
                continue;
            }
            let words = if is_id(piece) { Some(piece.to_owned()) } else { self.quoted(piece, about) };
            match words {
                Some(words) => said.extend(["“", &words, "”"]),
                None => said.extend(["`", piece, "`"]),
            }
        }
        said
    }

    /// A piece of the text in the words of the form.
    fn quoted(self, piece: &str, about: &About<'_>) -> Option<String> {
        let around = about.around();
        let mut parts = around.iter().chain(PARTS.iter());
        if let Some(part) = parts.clone().find(|part| part.field(piece).is_some()) {
            return self.label(part, piece);
        }
        if let Some((field, shape)) = about.field()
            && let Shape::Word(words) = shape.item().unwrap_or(shape)
            && words().contains(&piece)
        {
            return Some(word_name(self.core, field, piece));
        }
        let whole = if piece.starts_with('(') { piece.to_owned() } else { format!("({piece})") };
        let arena = Arena::new();
        let parsed = parse(&whole, &arena);
        let Some(value) = parsed.root.filter(|_| parsed.sound && parsed.findings.is_empty()) else {
            // Such as `replies: […]`, of which only the name can be said.
            let (name, _) = piece.split_once(':')?;
            return parts.find_map(|part| self.label(part, name));
        };
        match &value.kind {
            Kind::Struct(None, fields) => {
                let first = fields.first()?.name;
                let part = parts.find(|part| part.field(first).is_some())?;
                self.group(part, fields)
            }
            // A condition or an effect.
            Kind::Tuple(None, items) if items.len() == 1 => {
                let shape = [Shape::Condition, Shape::Effect, Shape::Cost];
                shape.into_iter().find_map(|shape| self.form(shape, &items[0]))
            }
            _ => None,
        }
    }

    /// A field of a thing, as a difference names it: `marks.composure`, `says.1.chunks`. Gives what may stand there too.
    pub(in crate::ui) fn field(self, of: Option<&Part>, fields: &str) -> (String, Option<Shape>) {
        let first = fields.split('.').next().unwrap_or_default();
        let spec = match of {
            None => Some(&SCENARIO),
            Some(thing) => PARTS.iter().find_map(|part| {
                let item = part.field(&thing.list)?.shape.item()?.part()?;
                item.field(first).map(|_| item)
            }),
        };
        let (mut shape, mut name, mut said) = (spec.map(Shape::Part), first, Vec::new());
        for step in fields.split('.').filter(|step| !step.is_empty()) {
            let number = step.parse::<i64>().ok();
            let spec = shape.and_then(Shape::part);
            said.push(match (number, spec) {
                (Some(n), _) => self.core.say_for("studio-one", item_key(name), &[("n", n.into())]),
                (None, Some(spec)) => self.label(spec, step).unwrap_or_else(|| step.to_owned()),
                (None, None) => step.to_owned(),
            });
            shape = match number {
                Some(_) => shape.and_then(Shape::item),
                None => spec.and_then(|spec| spec.field(step)).map(|field| field.shape),
            };
            name = if number.is_some() { name } else { step };
        }
        (said.join(" › "), shape)
    }

    /// A value as it is written, as the form shows it; as it is written where the form has no words for it.
    pub(in crate::ui) fn written(self, shape: Option<Shape>, fields: &str, written: &str) -> String {
        let name = fields.rsplit('.').find(|step| step.parse::<u32>().is_err()).unwrap_or_default();
        let arena = Arena::new();
        let parsed = parse(written, &arena);
        let value = parsed.root.filter(|_| parsed.sound).zip(shape);
        let said = value.and_then(|(value, shape)| self.value(shape, name, &value));
        said.unwrap_or_else(|| written.to_owned())
    }

    fn label(self, part: &PartSpec, field: &str) -> Option<String> {
        let field = part.field(field)?;
        Some(self.core.say_for("studio-field", field_key(part, field), &[]))
    }

    fn group(self, part: &PartSpec, fields: &[Field<'_>]) -> Option<String> {
        let each = fields.iter().map(|field| {
            let shape = part.field(field.name)?.shape;
            let (label, value) =
                (self.label(part, field.name)?, self.value(shape, field.name, &field.value)?);
            Some(if value.is_empty() { label } else { format!("{label}: {value}") })
        });
        each.collect::<Option<Vec<_>>>().map(|each| each.join(", "))
    }

    fn value(self, shape: Shape, field: &str, value: &Value<'_>) -> Option<String> {
        let all = |items: &mut dyn Iterator<Item = Option<String>>| {
            items.collect::<Option<Vec<_>>>().map(|items| items.join(", "))
        };
        match (&value.kind, shape) {
            (Kind::Text("…"), _) => Some(String::new()),
            (Kind::Text(text), _) => Some((*text).to_owned()),
            (Kind::Integer(number), _) => Some(number.to_string().replace('-', "−")),
            (Kind::Bool(true), _) => Some(self.core.say("form-words-yes", &[])),
            (Kind::Bool(false), _) => Some(self.core.say("form-words-no", &[])),
            (Kind::Name(word), Shape::Word(words)) if words().contains(word) => {
                Some(word_name(self.core, field, word))
            }
            (Kind::Name(_) | Kind::Struct(Some(_), _) | Kind::Tuple(Some(_), _), _) => {
                self.form(shape, value)
            }
            (Kind::Struct(None, fields), _) => self.group(shape.part()?, fields),
            (Kind::List(items), _) => {
                let item = shape.item()?;
                all(&mut items.iter().map(|value| self.value(item, field, value)))
            }
            (Kind::Map(entries), _) => all(&mut entries.iter().map(|entry| match &entry.key.kind {
                Kind::Text(language) => {
                    let words = self.value(Shape::Line, field, &entry.value)?;
                    Some(format!("{language}: {words}"))
                }
                _ => None,
            })),
            _ => None,
        }
    }

    /// A condition, an effect or a cost.
    fn form(self, shape: Shape, value: &Value<'_>) -> Option<String> {
        let head = match &value.kind {
            Kind::Name(head) | Kind::Struct(Some(head), _) | Kind::Tuple(Some(head), _) => *head,
            _ => return None,
        };
        let form = shape.forms().iter().find(|form| form.name == head)?;
        let name = match shape {
            Shape::Effect => self.core.say_for("studio-effect", head, &[]),
            Shape::Cost => self.core.say_for("studio-cost", head, &[]),
            _ => self.core.say_for("studio-condition", head, &[]),
        };
        match (&value.kind, form.argument) {
            (Kind::Name(_), Argument::Nothing) => Some(name),
            (Kind::Tuple(_, items), Argument::One(inner)) => {
                let words = self.value(inner, if head == "stage" { "stage" } else { "" }, items.first()?)?;
                Some(format!("{name} {words}"))
            }
            (Kind::Struct(_, fields), Argument::Range(..)) => {
                let bounds = fields.iter().map(|bound| match (bound.name, &bound.value.kind) {
                    ("at_least", Kind::Integer(n)) => {
                        Some(format!("{} {n}", self.core.say("studio-at-least", &[])))
                    }
                    ("at_most", Kind::Integer(n)) => {
                        Some(format!("{} {n}", self.core.say("studio-at-most", &[])))
                    }
                    _ => None,
                });
                let bounds = bounds.collect::<Option<Vec<_>>>()?.join(", ");
                Some(format!("{name} {bounds}"))
            }
            _ => None,
        }
    }
}
