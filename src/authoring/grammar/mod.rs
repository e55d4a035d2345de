//! What may stand where in a scenario, as a table that can be asked: for completion, forms, renaming and new parts.
//!
//! The decoders in [`scenario`](crate::scenario) say what a scenario *is*; this table says the same to somebody who is
//! still writing, in a text that may be half done. A test writes out every field this table knows and has the decoders
//! read it, so the two cannot come apart.

mod forms;
mod parts;
mod shape;
mod thing;

pub use forms::{Argument, CONDITIONS, COSTS, EFFECTS, FormSpec};
pub use parts::SCENARIO;
pub use shape::{FieldSpec, PartSpec, Shape};
pub use thing::Thing;

use super::{Form, PartId, Step, Tree};

/// What is written at the part at the end of a path of steps, if the table knows it.
#[must_use]
pub fn shape_at(tree: &Tree, text: &str, part: PartId) -> Option<Shape> {
    let Some(parent) = tree.parent(part) else { return Some(Shape::Part(&SCENARIO)) };
    let around = shape_at(tree, text, parent)?;
    let step = match tree.form(parent) {
        Form::Group => Step::Field(tree.name(part, text)?.to_owned()),
        Form::Map => Step::Key(tree.name(part, text)?.to_owned()),
        _ => Step::Item(tree.position(part)),
    };
    around.inside(tree, text, parent, &step)
}

/// What a path leads to, whether or not it is written out yet. Where a shape depends on the word before a bracket, `tree` is looked at.
#[must_use]
pub fn shape_of(tree: &Tree, text: &str, path: &super::Path) -> Option<Shape> {
    let mut shape = Shape::Part(&SCENARIO);
    let mut part = tree.root();
    for step in path.steps() {
        shape = match part {
            Some(at) => shape.inside(tree, text, at, step)?,
            None => shape.inside_unwritten(step)?,
        };
        part = part.and_then(|at| tree.step(at, step, text));
    }
    Some(shape)
}

#[cfg(test)]
mod tests {
    use super::{Argument, PartSpec, SCENARIO, Shape, Thing};
    use crate::authoring::{Tree, mentions};
    use crate::scenario::{read, references};
    use std::collections::BTreeMap;
    use std::fmt::Write;

    /// Writes out every field of a part, its example or something that fits its shape, and one field that is not there.
    fn everything(part: &'static PartSpec, out: &mut String) {
        out.push_str("(zzz: 1");
        for field in part.fields {
            let _ = write!(out, ", {}: ", field.name);
            something(field.shape, out);
        }
        out.push(')');
    }

    fn something(shape: Shape, out: &mut String) {
        match shape {
            Shape::Id(_)
            | Shape::Reference(_)
            | Shape::Text
            | Shape::Line
            | Shape::Phrase
            | Shape::Routes => {
                out.push_str("\"a\"");
            }
            Shape::Language => out.push_str("\"en\""),
            Shape::Number(low, high) => {
                let _ = write!(out, "{}", 1.clamp(low, high));
            }
            Shape::YesNo => out.push_str("true"),
            Shape::Word(words) => out.push_str(words()[0]),
            Shape::Part(part) => everything(part, out),
            Shape::List(item) => {
                out.push('[');
                something(*item, out);
                out.push(']');
            }
            Shape::Chunk => out.push_str("(zzz: 1, text: \"a\", pause: 1)"),
            Shape::Condition | Shape::Effect | Shape::Cost | Shape::Range(..) => {
                let form = shape.forms().last().expect("there are forms");
                out.push_str(form.name);
                argument(form.argument, out);
            }
        }
    }

    fn argument(argument: Argument, out: &mut String) {
        match argument {
            Argument::Nothing => {}
            Argument::One(shape) => {
                out.push('(');
                something(shape, out);
                out.push(')');
            }
            Argument::Range(low, _) => {
                let _ = write!(out, "(at_least: {low})");
            }
        }
    }

    #[test]
    fn the_table_has_exactly_the_fields_that_are_read() {
        let mut text = String::new();
        everything(&SCENARIO, &mut text);
        let found = read(text.as_bytes(), "everything.ron").diagnostics;
        let mut read_fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for diagnostic in &found {
            match diagnostic.code {
                "unknown-field" => {
                    assert!(diagnostic.message.contains("`zzz`"), "{diagnostic}");
                    let part =
                        diagnostic.message.split(" in ").nth(1).expect("the part").trim_end_matches('.');
                    let fields = diagnostic.hints.last().expect("the fields");
                    let fields = fields.split('`').skip(1).step_by(2).map(str::to_owned).collect();
                    read_fields.insert(part.to_owned(), fields);
                }
                "missing-field" | "wrong-type" | "out-of-range" | "unknown-name" | "unknown-condition"
                | "bad-condition" | "unknown-effect" | "bad-effect" | "unknown-language" => {
                    panic!("{diagnostic} {:?}", diagnostic.hints)
                }
                _ => {}
            }
        }
        let mut known = BTreeMap::new();
        parts_in(Shape::Part(&SCENARIO), &mut known);
        assert_eq!(known.keys().collect::<Vec<_>>(), read_fields.keys().collect::<Vec<_>>());
        for (part, spec) in known {
            let (mut own, mut read): (Vec<_>, Vec<_>) =
                (spec.fields.iter().map(|f| f.name.to_owned()).collect(), read_fields[&part].clone());
            own.sort();
            read.sort();
            assert_eq!(own, read, "{part}");
        }
    }

    fn parts_in(shape: Shape, known: &mut BTreeMap<String, &'static PartSpec>) {
        match shape {
            Shape::List(item) => parts_in(*item, known),
            Shape::Part(_) | Shape::Chunk => {
                let spec = shape.part().expect("a part");
                if known.insert(spec.name.to_owned(), spec).is_none() {
                    spec.fields.iter().for_each(|field| parts_in(field.shape, known));
                }
            }
            _ => {}
        }
    }

    #[test]
    fn what_must_be_there_is_missed_when_it_is_not() {
        let missing = |text: &str| {
            let found = read(text.as_bytes(), "x.ron").diagnostics;
            let missing =
                found.iter().filter(|d| d.code == "missing-field" && d.message.ends_with("the scenario."));
            missing.map(|d| d.message.split('`').nth(1).unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        let mut required: Vec<String> =
            SCENARIO.fields.iter().filter(|f| f.required).map(|f| f.name.to_owned()).collect();
        let mut read = missing("()");
        required.sort();
        read.sort();
        assert_eq!(required, read);
    }

    #[test]
    fn every_form_is_read() {
        for form in super::CONDITIONS.iter().filter(|form| form.name != "not") {
            let mut text = format!("(facts: [(needs: {}", form.name);
            argument(form.argument, &mut text);
            text.push_str(")])");
            no_bad_form(&text);
        }
        for form in super::EFFECTS {
            let mut text = format!("(script: (nodes: [(enter: [{}", form.name);
            argument(form.argument, &mut text);
            text.push_str("])]))");
            no_bad_form(&text);
        }
    }

    fn no_bad_form(text: &str) {
        let bad = [
            "unknown-condition",
            "bad-condition",
            "unknown-effect",
            "bad-effect",
            "wrong-type",
            "unknown-name",
        ];
        let found = read(text.as_bytes(), "form.ron").diagnostics;
        assert!(found.iter().all(|d| !bad.contains(&d.code)), "{text}: {found:#?}");
    }

    #[test]
    fn references_are_those_the_checks_look_up() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
        let sound = include_str!("../../scenario/check/sound.ron").to_owned();
        let shipped = std::fs::read_dir(folder).expect("a folder").flatten();
        let shipped = shipped.map(|file| std::fs::read_to_string(file.path()).expect("readable"));
        for text in shipped.chain([sound]) {
            let looked_up = references(&text).expect("it is sound");
            let tree = Tree::of(&text);
            let mut own: Vec<_> = mentions(&tree, &text)
                .into_iter()
                .filter(|m| !m.defines && !matches!(m.thing, Thing::Flag | Thing::PhraseList))
                .map(|m| (m.span, m.id))
                .collect();
            own.sort();
            own.dedup();
            let mut theirs: Vec<_> = looked_up.into_iter().map(|(id, span)| (span, id.to_string())).collect();
            theirs.sort();
            theirs.dedup();
            assert_eq!(own, theirs);
        }
    }
}
