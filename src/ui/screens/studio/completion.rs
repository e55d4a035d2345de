//! What could be written at the caret: names of fields, words from fixed sets, ids that exist.

use super::known::Known;
use crate::app::Core;
use crate::authoring::grammar::{Shape, shape_of};
use crate::authoring::{Draft, Form, PartId};
use crate::ui::widgets::Suggestion;
use std::ops::Range;

/// Something that could be written at the caret.
pub(super) struct Completion {
    pub suggestion: Suggestion,
    /// The bytes it takes the place of.
    pub range: Range<usize>,
    /// What stands there afterwards.
    pub with: String,
}

/// Everything that could be written at a byte and begins with the letters before it; then what has them inside. What is taken
/// takes the place of the whole name the byte is in.
pub(super) fn at(core: &Core, draft: &Draft, known: &Known, caret: usize) -> Vec<Completion> {
    let text = draft.text();
    let Some(part) = draft.tree().at(caret) else { return Vec::new() };
    let range = word_at(text, caret);
    let written = text[range.start..caret].to_lowercase();
    let mut all = possible(core, draft, known, part, &range, caret);
    all.retain(|(words, ..)| words.to_lowercase().contains(&written) && *words != text[range.clone()]);
    all.sort_by_key(|(words, ..)| !words.to_lowercase().starts_with(&written));
    all.into_iter()
        .map(|(words, about, with)| Completion {
            suggestion: Suggestion { words, about },
            range: range.clone(),
            with,
        })
        .collect()
}

/// What could stand here: its words, what it is, and what is written.
fn possible(
    core: &Core,
    draft: &Draft,
    known: &Known,
    part: PartId,
    range: &Range<usize>,
    caret: usize,
) -> Vec<(String, String, String)> {
    let (tree, text) = (draft.tree(), draft.text());
    let shape = shape_of(tree, text, &tree.path(part, text));
    // In a text only ids are completed.
    if tree.form(part) == Form::Text {
        let Some(thing) = shape.and_then(Shape::names) else { return Vec::new() };
        let ids = known
            .ids(thing)
            .map(|(id, kind)| (id.to_owned(), core.say_for("studio-kind", kind.key(), &[]), id.to_owned()));
        return ids.collect();
    }
    let name_is_written = tree.name_span(part).is_some_and(|name| (caret as u32) <= name.end);
    let group = match tree.form(part) {
        Form::Group => Some(part),
        // The name of a field that is being written: what stands there is taken for its value.
        _ if name_is_written || tree.form(part) == Form::Word => tree.parent(part),
        _ => None,
    };
    let mut all = Vec::new();
    if let Some(words) = shape.map(words_of).filter(|words| !words.is_empty() && !name_is_written) {
        all.extend(words.into_iter().map(|word| (word.clone(), String::new(), word)));
        return all;
    }
    if let Some(group) = group
        && let Some(spec) = shape_of(tree, text, &tree.path(group, text)).and_then(Shape::part)
    {
        let missing = spec.fields.iter().filter(|field| tree.field(group, field.name, text).is_none());
        all.extend(missing.map(|field| {
            let about = core.say_for("studio-field", super::form::field_key(spec, field), &[]);
            let rest = &text[range.end..];
            let with =
                if rest.starts_with(':') { field.name.to_owned() } else { format!("{}: ", field.name) };
            (field.name.to_owned(), about, with)
        }));
    }
    all
}

/// The bare words, and words with brackets, that a shape allows.
fn words_of(shape: Shape) -> Vec<String> {
    match shape {
        Shape::Word(words) => words().into_iter().map(str::to_owned).collect(),
        Shape::YesNo => vec!["true".to_owned(), "false".to_owned()],
        _ => shape.forms().iter().map(|form| form.name.to_owned()).collect(),
    }
}

/// The name the caret is in or behind.
fn word_at(text: &str, caret: usize) -> Range<usize> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let before = text[..caret].trim_end_matches(is_name).len();
    let rest = &text[caret..];
    // At the beginning of a name nothing of it is meant to go.
    let behind = if before == caret { 0 } else { rest.len() - rest.trim_start_matches(is_name).len() };
    before..caret + behind
}
