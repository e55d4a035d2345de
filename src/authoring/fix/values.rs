//! Mending single values: fields that are missing or misspelt, numbers out of range, words in the wrong clothes.

use super::{Broken, Fix, sensible};
use crate::authoring::grammar::{Argument, PartSpec, SCENARIO, Shape, shape_at};
use crate::authoring::names::text_at;
use crate::authoring::write::render;
use crate::authoring::{Change, Edit, Form, NewValue, PartId, Patch, Path, StepName, TO_WRITE};
use crate::diagnostic::nearest;
use crate::words::key;

pub fn fixes(broken: &Broken<'_>) -> Vec<Fix> {
    match broken.finding.code {
        "missing-field" => missing(broken).unwrap_or_default(),
        "unknown-field" => unknown_field(broken),
        "duplicate-field" | "duplicate-key" | "missing-value" => remove(broken, broken.field()),
        "unknown-name" => unknown_word(broken),
        "unknown-condition" | "unknown-effect" => unknown_form(broken).unwrap_or_default(),
        "bad-condition" | "bad-effect" => bad_form(broken).unwrap_or_default(),
        "out-of-range" => out_of_range(broken).unwrap_or_default(),
        "unknown-format" => write(broken, &crate::scenario::FORMAT.to_string()),
        "wrong-type" => wrong_type(broken).unwrap_or_default(),
        "empty-text" => empty(broken).unwrap_or_default(),
        "missing-translation" => translation(broken).unwrap_or_default(),
        _ => Vec::new(),
    }
}

impl Broken<'_> {
    fn shape(&self, part: PartId) -> Option<Shape> {
        shape_at(self.page.tree, self.page.text, part)
    }

    fn path(&self, part: PartId) -> Path {
        self.page.tree.path(part, self.page.text)
    }

    /// The group the finding is about, when it marks its bracket.
    fn group(&self) -> Option<(PartId, &'static PartSpec)> {
        let tree = self.page.tree;
        let opens = |part: &PartId| {
            tree.form(*part) == Form::Group && tree.span(*part).start as usize == self.place.start
        };
        let part = tree.parts().find(opens)?;
        Some((part, self.shape(part)?.part()?))
    }
}

fn write(broken: &Broken<'_>, word: &str) -> Vec<Fix> {
    broken.replace(StepName::of(key("fix-write"), word.to_owned()), word)
}

fn remove(broken: &Broken<'_>, part: Option<PartId>) -> Vec<Fix> {
    let Some(part) = part else { return Vec::new() };
    let change = Change::of(vec![crate::authoring::write::remove(broken.page, part)]);
    let what = broken.page.tree.name(part, broken.page.text).unwrap_or(broken.marked()).to_owned();
    vec![Fix { name: StepName::of(key("fix-remove"), what), change }]
}

fn missing(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let (part, spec) = broken.group()?;
    let field = spec.field(broken.named()?)?;
    let value = sensible(broken.page, spec, field);
    let path = broken.path(part).field(field.name);
    let name = StepName::of(key("fix-add-field"), field.name.to_owned());
    Some(broken.edit(name, &Edit::Set { path, value }))
}

fn unknown_field(broken: &Broken<'_>) -> Vec<Fix> {
    let Some(field) = broken.field() else { return Vec::new() };
    let spec = broken.page.tree.parent(field).and_then(|group| broken.shape(group)?.part());
    let known = spec.map_or(&[][..], |spec| spec.fields).iter().map(|field| field.name);
    let meant = nearest(broken.marked(), known);
    let mut fixes = meant.map(|meant| write(broken, meant)).unwrap_or_default();
    fixes.extend(remove(broken, Some(field)));
    fixes
}

fn unknown_word(broken: &Broken<'_>) -> Vec<Fix> {
    let words = match broken.part().and_then(|part| broken.shape(part)) {
        Some(Shape::Word(words)) => words(),
        _ => return Vec::new(),
    };
    nearest(broken.marked(), words).map(|meant| write(broken, meant)).unwrap_or_default()
}

fn unknown_form(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let part = broken.part()?;
    let forms = broken.shape(part)?.forms().iter().map(|form| form.name);
    let span = broken.page.tree.span(part).range();
    let word = broken.page.tree.head(part, broken.page.text).unwrap_or(&broken.page.text[span.clone()]);
    let meant = nearest(word, forms)?;
    let change = Change::of(vec![Patch::new(span.start..span.start + word.len(), meant)]);
    Some(vec![Fix { name: StepName::of(key("fix-write"), meant.to_owned()), change }])
}

/// A range whose ends are the wrong way round.
fn bad_form(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let (tree, text) = (broken.page.tree, broken.page.text);
    let part = broken.part()?;
    // A number alone where a range is meant.
    let form = broken.shape(part)?.forms().iter().find(|form| Some(form.name) == tree.head(part, text));
    if let Some(Argument::Range(..)) = form.map(|form| form.argument)
        && let Some(number) = tree.item(part, 0).filter(|item| tree.form(*item) == Form::Number)
    {
        let change = Change::of(vec![Patch::insert(tree.span(number).range().start, "at_least: ")]);
        return Some(vec![Fix { name: StepName::of(key("fix-write"), "at_least".to_owned()), change }]);
    }
    let number = |name| Some(tree.span(tree.field(part, name, text)?).range());
    let (least, most) = (number("at_least")?, number("at_most")?);
    let change =
        Change::of(vec![Patch::new(least.clone(), &text[most.clone()]), Patch::new(most, &text[least])]);
    Some(vec![Fix { name: StepName::plain(key("fix-turn-round")), change }])
}

fn out_of_range(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let Shape::Number(low, high) = broken.shape(broken.part()?)? else { return None };
    let number: i64 = broken.marked().parse().ok()?;
    Some(write(broken, &number.clamp(low, high).to_string()))
}

/// The right thing in the wrong clothes: a word in quotation marks, a text without, one thing where a list is needed.
fn wrong_type(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let (tree, text) = (broken.page.tree, broken.page.text);
    let part = broken.part()?;
    let span = tree.span(part);
    let marked = &text[span.range()];
    let words = || text_at(text, span);
    let new = match (broken.shape(part)?, tree.form(part)) {
        (
            Shape::Id(_) | Shape::Reference(_) | Shape::Text | Shape::Line | Shape::Phrase | Shape::Routes,
            Form::Word | Form::Number,
        ) => NewValue::text(marked),
        (Shape::Language, Form::Word) => NewValue::text(marked),
        (Shape::Word(known), Form::Text) if known().contains(&words()?.as_str()) => NewValue::Word(words()?),
        (Shape::YesNo, Form::Text) => NewValue::YesNo(words()?.parse().ok()?),
        (Shape::Number(low, high), Form::Text) => {
            NewValue::Number(words()?.trim().parse::<i64>().ok()?.clamp(low, high))
        }
        (Shape::List(_), Form::Text | Form::Word | Form::Group | Form::Tuple | Form::Number) => {
            NewValue::Source(format!("[{marked}]"))
        }
        (Shape::Part(_), Form::Group) => {
            let head = tree.head(part, text)?;
            let change =
                Change::of(vec![Patch::new(broken.place.start..broken.place.start + head.len(), "")]);
            return Some(vec![Fix { name: StepName::of(key("fix-remove"), head.to_owned()), change }]);
        }
        _ => return None,
    };
    let new = render(&new, "");
    Some(write(broken, &new))
}

fn empty(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let tree = broken.page.tree;
    let part = broken.part()?;
    let spec = tree.parent(part).and_then(|group| broken.shape(group)?.part());
    let field = spec.and_then(|spec| spec.field(tree.name(part, broken.page.text)?));
    // An item of a list, and a field that need not be there, are better gone than filled with anything.
    match field {
        Some(field) if field.required => Some(write(broken, &format!("\"{TO_WRITE}\""))),
        _ => Some(remove(broken, Some(part))),
    }
}

fn translation(broken: &Broken<'_>) -> Option<Vec<Fix>> {
    let (tree, text) = (broken.page.tree, broken.page.text);
    let own = tree.field(tree.root()?, SCENARIO.field("language")?.name, text)?;
    let own = text_at(text, tree.span(own))?;
    let path = broken.path(broken.part()?).key(&own);
    let name = StepName::of(key("fix-add-field"), own);
    Some(broken.edit(name, &Edit::Set { path, value: TO_WRITE.into() }))
}
